"""Makes as many texts as are asked for, in five scripts, the same ones every time.

The words are made up from syllables of each script and drawn as words are in life, few often and
many seldom (Zipf), so that an index has as much work with them as with real ones. No text is anybody's.
"""

from __future__ import annotations

import random
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

SYLLABLES = {  # split at blanks, where there are any
    "Cyrl": "қа ла ба тыр ел жер су ата ана дос көш қон ай күн жыл ғы лым ты нің дың мен бен ше шық ау ыл үй ке тө рө ңі ұр әл іс",
    "Latn": "qa la ba tyr el jer su ata ana dos kosh qon ay kun jyl gy lym ty nin dyn the ing er on an re at en ti es or de",
    "Arab": "قا لا با تىر ەل جەر سۋ اتا انا دوس كوش قون اي كۇن جىل عى لىم تى نىڭ دىڭ مەن بەن شە شىق اۋ ىل ءۇي كە تو رو",
    "Deva": "का ला बा तर दे जी सु आ ना दो को कू न आई कुन जि गी लम ती नी मे से शे चि हा उल यू के तो रो",
    "Hani": "山河水火木土人天地日月年家父母子草原馬羊路城市遷徙歌書信新疆伊犁哈薩克族牧民冬夏春秋",
}
SCRIPTS = tuple(SYLLABLES)
VOCABULARY = 8_000
"""Different words in each script."""
SEED = 20_261_121


@dataclass(frozen=True)
class Mark:
    """An annotation to be made: a span in code points, a note (may be empty) and numbers of tags."""

    start: int
    end: int
    note: str
    tags: tuple[int, ...]


@dataclass(frozen=True)
class Made:
    """A text and what is to be marked in it, in the order of the text."""

    name: str
    content: str
    marks: tuple[Mark, ...]


class Corpus:
    """`sources` texts of `words` words with `marks` marks each."""

    def __init__(self, sources: int, words: int, marks: int) -> None:
        self.sources, self.words, self.marks = sources, words, marks
        self._vocabulary = {script: _vocabulary(script) for script in SCRIPTS}
        self._weights = list(accumulate(1 / rank for rank in range(1, VOCABULARY + 1)))

    def made(self) -> Iterator[Made]:
        """The texts, one after the other; the same whenever and wherever they are made."""
        for number in range(self.sources):
            yield self._one(number)

    def tag_name(self, number: int) -> str:
        """The name of a tag, in one of the scripts."""
        words = self._vocabulary[SCRIPTS[number % len(SCRIPTS)]]
        return f"{words[100 + number]} {number}"

    def queries(self) -> list[str]:
        """What people type: a word that is often, one that is seldom, a phrase, a beginning, two joined, a filter."""
        asked = []
        for script in SCRIPTS:
            often, seldom, other = (self._vocabulary[script][rank] for rank in (3, 900, 40))
            asked += [
                often,
                seldom,
                f'"{often} {other}"',
                f"{seldom[:2]}*",
                f"{often} AND {seldom}",
                f"{other} NOT {often}",
            ]
        return [
            *asked,
            f'tag:"{self.tag_name(1)}"',
            "kind:person",
            f"{self._vocabulary['Cyrl'][5]} kind:note",
        ]

    def write(self, folder: Path) -> list[Path]:
        """Write every text as a UTF-8 file into `folder`."""
        folder.mkdir(parents=True, exist_ok=True)
        paths = []
        for made in self.made():
            paths.append(folder / f"{made.name}.txt")
            paths[-1].write_text(made.content, encoding="utf-8", newline="\n")
        return paths

    def _one(self, number: int) -> Made:
        chance = random.Random(SEED + number)
        parts, starts, at = [], [], 0
        for paragraph in range(-(-self.words // 100)):
            # most of a text is in its own script, some paragraphs are in another, as letters are
            foreign = chance.random() < 0.15
            script = chance.choice(SCRIPTS) if foreign else SCRIPTS[number % len(SCRIPTS)]
            words = self._paragraph(chance, script, min(100, self.words - 100 * paragraph))
            blank = "" if script == "Hani" else " "
            for word in words:
                starts.append((at, at + len(word)))
                at += len(word) + len(blank)
            parts.append(blank.join(words))
            at += 2 - len(blank)
        return Made(f"{number:04d}", "\n\n".join(parts) + "\n", self._marks(chance, starts))

    def _paragraph(self, chance: random.Random, script: str, count: int) -> list[str]:
        vocabulary, total = self._vocabulary[script], self._weights[-1]
        words = [vocabulary[bisect(self._weights, chance.random() * total)] for _ in range(count)]
        return [f"{word}." if place % 12 == 11 else word for place, word in enumerate(words)]

    def _marks(self, chance: random.Random, starts: list[tuple[int, int]]) -> tuple[Mark, ...]:
        marks = []
        for place in sorted(chance.randrange(len(starts)) for _ in range(self.marks)):
            last = min(place + chance.randint(1, 8), len(starts) - 1)
            note = " ".join(self._paragraph(chance, "Cyrl", 8)) if chance.random() < 0.3 else ""
            tags = tuple(sorted({chance.randrange(200) for _ in range(chance.randint(0, 3))}))
            marks.append(Mark(starts[place][0], starts[last][1], note, tags))
        return tuple(marks)


def _vocabulary(script: str) -> list[str]:
    chance = random.Random(f"{SEED} {script}")
    syllables = SYLLABLES[script].split() if " " in SYLLABLES[script] else list(SYLLABLES[script])
    longest = 2 if script == "Hani" else 4
    words: dict[str, None] = {}
    while len(words) < VOCABULARY:
        count = chance.randint(1, longest) if len(words) < 200 else chance.randint(2, longest + 1)
        words["".join(chance.choice(syllables) for _ in range(count))] = None
    return list(words)
