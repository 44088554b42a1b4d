"""Which script a text is written in, by the share of its letters (codes: ISO 15924)."""

from __future__ import annotations

import re

NO_SCRIPT = "Zyyy"
"""ISO 15924 for what has no script of its own: digits, signs, nothing at all."""

# Blocks of the Unicode Character Database, letters and the marks that go with them.
_BLOCKS = {
    "Latn": "A-Za-zªºÀ-ÖØ-öø-ʯᴀ-ᵥḀ-ỿꜢ-ꟿﬀ-ﬆＡ-Ｚａ-ｚ",
    "Cyrl": "Ѐ-ԯᲀ-ᲈꙀ-ꚝ",
    "Arab": "ؠ-يٮ-ۓەۥۦۮۯۺ-ۼۿݐ-ݿࢠ-ࣉﭐ-ﷻﹰ-ﻼ",
    "Hani": "々〇㐀-䶿一-鿿豈-龎\U00020000-\U0003ffff",
    "Hira": "ぁ-ゖ",
    "Kana": "ァ-ヺ",
    "Hang": "ᄀ-ᇿㄱ-ㆎ가-힣",
    "Grek": "Ͱ-ϡϳ-Ͽἀ-ῼ",
    "Hebr": "א-ײ",
    "Armn": "Ա-ֈ",
    "Geor": "Ⴀ-ჿⴀ-ⴥᲐ-Ჿ",
    "Deva": "ऄ-हऽॐक़-ॡॱ-ॿ",
    "Tibt": "ༀཀ-ཬ",
    "Mong": "ᠠ-ᢪ",
    "Thai": "ก-ะเ-ๆ",
    "Orkh": "\U00010c00-\U00010c4f",
}
_RUNS = {script: re.compile(f"[{block}]+") for script, block in _BLOCKS.items()}
_COMMON = ("Latn", "Cyrl", "Arab", "Hani")


def letters_of(text: str, script: str) -> int:
    """Return how many letters of `script` stand in `text`."""
    return sum(map(len, _RUNS[script].findall(text)))


def main_script(text: str) -> str:
    """Return the script of most letters in `text`, or ``Zyyy`` where there are none.

    A Chinese character counts for two letters: it says as much.
    """
    counts: dict[str, int] = {}
    for script in _COMMON:
        counts[script] = letters_of(text, script) * (2 if script == "Hani" else 1)
        if script != "Hani" and 3 * counts[script] > 2 * len(text):
            return script  # no other can have more
    if 2 * sum(counts.values()) < len(text):  # little known yet: perhaps a rarer script
        counts.update({script: letters_of(text, script) for script in _RUNS if script not in counts})
    script = max(counts, key=counts.__getitem__)
    return script if counts[script] else NO_SCRIPT
