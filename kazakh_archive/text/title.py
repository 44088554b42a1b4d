"""Guesses what a source is called, from the first words that say something."""

from __future__ import annotations

import re
from itertools import islice
from pathlib import PurePath

from kazakh_archive.text.canonical import canonical
from kazakh_archive.text.graphemes import border_before
from kazakh_archive.text.passages import paragraphs

LIMIT = 120
"""The longest title, in code points."""

_BEGINNING = 8_000  # how much of a text is read
_PARAGRAPHS = 12

_MARKUP = re.compile(r"^(?:[#>*_=~`|\s-]+|\[|\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?=[^\W\d_]))+|[#*_=~`|\]\s]+$")
_READING_TIME = re.compile(r"\s*\d{1,3}\s*min(?:utes?)? read$", re.IGNORECASE)
# Headings that every article has; they stand alone or before the first sentence.
_HEADING = re.compile(
    r"(?:abstract|introduction|summary|preface|foreword|аннотация|введение|предисловие|резюме"
    r"|аңдатпа|кіріспе|түйін|түйіндеме|алғысөз)\b[\s.:–—-]*",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"^.{20,}?[^\W\d_]{3}[\"”’»)\]]*[.!?…](?=\s|$)")
_FURNITURE = re.compile(
    r"(?:https?://\S+|www\.\S+|[\w./-]*\.(?:html?|pdf|txt)|menu|home|skip to \w+|\S+@\S+)", re.IGNORECASE
)


def guess(content: str, file_name: str) -> str:
    """Return a title of at most `LIMIT` code points for a canonical text.

    It is the first line or sentence that says something: not a page number, an address, a word
    of a web page's furniture or a heading that every article has. Where there is none it is the
    name of the file without its ending.
    """
    beginning = content[:_BEGINNING]
    for paragraph in islice(paragraphs(beginning), _PARAGRAPHS):
        title = _shortened(_bare(beginning[paragraph.start : paragraph.end]))
        if title:
            return title
    stem = PurePath(canonical(file_name).replace("\\", "/")).stem
    return _cut(" ".join(stem.split()) or file_name)


def _bare(paragraph: str) -> str:
    """The paragraph on one line, without markup, headings and reading times; empty if no words."""
    text = _READING_TIME.sub("", _MARKUP.sub("", " ".join(paragraph.split())))
    while heading := _HEADING.match(text):
        text = text[heading.end() :]
    if _FURNITURE.fullmatch(text) or not any(map(str.isalpha, text)):
        return ""
    if " " not in text and text.isascii() and text.islower():
        return ""  # a stray word of a web page, such as the label of a button
    return text


def _shortened(text: str) -> str:
    """The first sentence of `text` where it is longer than a title."""
    if len(text) <= LIMIT:
        return text
    sentence = _SENTENCE.match(text[:LIMIT])
    return sentence[0].rstrip(".") if sentence else _cut(text)


def _cut(text: str) -> str:
    """`text` cut between words, with an ellipsis, where it is too long."""
    if len(text) <= LIMIT:
        return text
    end = text.rfind(" ", LIMIT // 2, LIMIT)
    if end < 0:
        end = border_before(text, LIMIT - 1)
    return text[:end].rstrip(" ,;:–—-(") + "…"


_NO_FILE_NAME = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')


def file_stem(title: str, instead: str) -> str:
    """A title as the beginning of a file name that every system takes; `instead` where nothing is left of it."""
    words = " ".join(_NO_FILE_NAME.sub(" ", title).split())
    return words[:80].strip(" .") or instead
