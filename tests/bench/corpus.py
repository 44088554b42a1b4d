"""Documents made of the words of the sample texts, in five ways of writing; the same on every machine."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from kazakh_archive.model.span import Span
from kazakh_archive.text.language import guess
from kazakh_archive.text.passages import split
from kazakh_archive.text.tokens import tokens

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
PASSAGE_WORDS = 60


def vocabularies() -> dict[str, list[str]]:
    """The words of the sample by language: English, Russian, and Kazakh in three scripts."""
    words: dict[str, list[str]] = {}
    for path in sorted([*SAMPLE.glob("*.txt"), *SAMPLE.glob("0*.md")]):
        content = path.read_text(encoding="utf-8")
        for passage in split(content):
            text = content[passage.span.start : passage.span.end]
            words.setdefault(guess(text)[0], []).extend(token.text for token in tokens(text))
    return {language: found for language, found in sorted(words.items()) if len(found) > 80}


def passage(chance: random.Random, words: list[str]) -> str:
    """One paragraph."""
    return " ".join(chance.choices(words, k=PASSAGE_WORDS)) + "."


def documents(count: int, words: int, seed: int = 1) -> Iterator[tuple[str, str]]:
    """File name and text of `count` documents of about `words` words, language by language in turn."""
    chance = random.Random(seed)
    kinds = list(vocabularies().items())
    for number in range(count):
        language, vocabulary = kinds[number % len(kinds)]
        body = "\n\n".join(passage(chance, vocabulary) for _ in range(max(1, words // PASSAGE_WORDS)))
        yield f"{number:05d}-{language}.txt", f"Document {number} of the bench\n\n{body}\n"


def spans(content: str, count: int, seed: int) -> list[Span]:
    """Where `count` annotations stand: 70 of 100 a few words, the rest sentences and more."""
    chance = random.Random(seed)
    words = list(tokens(content))
    found = []
    for _ in range(count):
        length = chance.randrange(1, 6) if chance.random() < 0.7 else chance.randrange(8, 90)
        first = chance.randrange(max(1, len(words) - length))
        found.append(Span(words[first].start, words[min(first + length, len(words)) - 1].end))
    return found
