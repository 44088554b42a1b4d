"""Words from outside, made fit to be shown in a line, a sentence or a terminal.

File names, titles and notes may hold anything: an escape sequence that recolours or retitles the
terminal, a line feed that forges a second line of a list, a control of writing direction that shows
``gpj.exe`` backwards (Unicode Technical Report 36, 3.1). What a person reads must not do anything.
"""

from __future__ import annotations

import re

from kazakh_archive.text.canonical import REPLACEMENT, storable

_BLANKS = re.compile("[\t-\r\x1c-\x1f\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f]")
_CONTROLS_IN_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]")


def harmless(words: str) -> str:
    """Return `words` without line breaks, controls and marks of direction; other blanks stay as they are.

    Joiners stay too, since they are part of how a word is written; what no UTF-8 can hold (a byte of
    a file name that is no text) becomes U+FFFD.
    """
    return _TURNING.sub("", _CONTROLS.sub("", _BLANKS.sub(" ", storable(words))))


def one_line(words: str) -> str:
    """Return `words` as `harmless` does, with single spaces between them and none around."""
    return " ".join(harmless(words).split())


def for_terminal(text: str) -> str:
    """Return a text of many lines with nothing in it that a terminal obeys, but line feeds and tabs."""
    return _CONTROLS_IN_TEXT.sub(REPLACEMENT, text)
