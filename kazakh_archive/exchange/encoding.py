"""Makes bytes characters: by their byte order mark, as UTF-8, or by how the letters read.

Old files of the region carry no mark of their encoding. `plausible` says how much a reading looks
like Russian, Kazakh or Chinese; charset-normalizer gives a second opinion and the long tail of
encodings that are not in `KNOWN`. Nothing is ever decoded with replacement characters: bytes that
do not fit an encoding rule it out.
"""

from __future__ import annotations

import codecs
import math
import re
from pathlib import Path

import charset_normalizer

from kazakh_archive.exchange import plausible
from kazakh_archive.model.errors import EncodingUnknown
from kazakh_archive.model.importing import DecodedText

KNOWN: tuple[str, ...] = (
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "cp1251",
    "kz1048",
    "ptcp154",
    "koi8-r",
    "cp866",
    "iso8859-5",
    "gb18030",
    "cp1252",
    "cp1254",
    "cp1256",
)
"""The encodings offered to a person, as Python's codec names."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
# Where two encodings read the same bytes alike, the one that stands first here is taken.
_SINGLE = ("cp1251", "kz1048", "ptcp154", "koi8-r", "cp866", "iso8859-5", "cp1252", "cp1254")
_WINDOW = 2_000
_WINDOWS = 6
_HEAD = 64_000
_HIGH_BYTES = bytes(range(0x80, 0x100))
_HIGH = re.compile(rb"[\x80-\xff]")
_ALPHABETS = frozenset({0x00, 0x04, 0x06})  # Latin, Cyrillic, Arabic: the high byte of their UTF-16


def decode(data: bytes, encoding: str | None = None, *, path: Path | None = None) -> DecodedText:
    """Return the characters of `data`; `path` is only named in the error.

    Raises:
        EncodingUnknown: the bytes are not valid in `encoding`, or, where that is None, in no
            encoding that gives a readable text.
    """
    where = path or Path()
    if encoding is not None:
        characters = _strict(data, encoding)
        if characters is None:
            raise EncodingUnknown(path=where, encoding=encoding)
        return DecodedText(characters=characters, encoding=encoding, certain=True)
    found = _certain(data) or _utf16_without_mark(data) or _utf8(data) or _guess(data)
    if found is None:
        raise EncodingUnknown(path=where, encoding="")
    return found


def _strict(data: bytes, encoding: str) -> str | None:
    """The characters, or None when a byte does not fit or the codec is none that makes text."""
    try:
        utf = codecs.lookup(encoding).name.startswith("utf-")
        return data.decode(encoding, "surrogatepass" if utf else "strict")
    except (UnicodeError, LookupError, ValueError):
        return None


def _certain(data: bytes) -> DecodedText | None:
    """The reading that a byte order mark asks for."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            characters = _strict(data, name)
            if characters is not None:
                return DecodedText(characters=characters, encoding=name, certain=True)
    return None


def _utf8(data: bytes) -> DecodedText | None:
    characters = _strict(data, "utf-8")
    if characters is None:
        return None
    return DecodedText(characters=characters, encoding="utf-8", certain=True)


def _utf16_without_mark(data: bytes) -> DecodedText | None:
    """UTF-16 of an alphabet: every other byte is the same small number, and spaces hold a NUL.

    This comes before UTF-8, because Russian in UTF-16 is made of bytes that are valid ASCII.
    """
    sample = data[:_HEAD]
    if len(data) % 2 or len(sample) < 4 or not ({0x00, 0x04} & set(sample)):
        return None
    for name, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        low = sample[0::2] if name == "utf-16-le" else sample[1::2]
        alphabet = sum(byte in _ALPHABETS for byte in high) / len(high)
        controls = sum(byte in {0x00, 0x04, 0x06} for byte in low) / len(low)
        if alphabet < 0.9 or controls > 0.1:
            continue
        characters = _strict(data, name)
        if characters is not None:
            return DecodedText(characters=characters, encoding=name, certain=False)
    return None


def _guess(data: bytes) -> DecodedText | None:
    """The encoding in which the letters make the most sense."""
    if _is_damaged_utf8(data):
        return None
    for name in (found := _ranked(data) or _second_opinion(data)):
        characters = _strict(data, name)
        if characters is not None:
            others = tuple(other for other in found if other != name and _strict(data, other) is not None)
            return DecodedText(characters=characters, encoding=name, certain=False, others=others)
    return None


def _is_damaged_utf8(data: bytes) -> bool:
    """Whether all but a tenth of the bytes above ASCII form UTF-8: such a text is no other's.

    Read by any other encoding it would turn to letter salad, and quietly dropping the bad bytes is
    not ours to do.
    """
    kept = data.decode("utf-8", "ignore").encode("utf-8")
    high = len(data) - len(data.translate(None, _HIGH_BYTES))
    return 0 < (len(data) - len(kept)) * 10 <= high


def _ranked(data: bytes) -> list[str]:
    """The encodings whose reading makes sense, best first."""
    first = _HIGH.search(data)
    start = first.start() if first else 0
    scores = {name: _score(name, _windows(data, start)) for name in _SINGLE}
    scores["gb18030"] = _score("gb18030", data[start : start + _WINDOW * _WINDOWS])
    if len(data) % 2 == 0:
        for name in ("utf-16-le", "utf-16-be"):
            scores[name] = _score(name, data[: _WINDOW * _WINDOWS])
    readable = [name for name, score in scores.items() if score > plausible.READABLE]
    return sorted(readable, key=lambda name: -scores[name])


def _windows(data: bytes, start: int) -> bytes:
    """Pieces from all over `data`: a text may begin in Russian and go on in Kazakh."""
    step = max(_WINDOW, (len(data) - start) // _WINDOWS)
    return b"\n".join(data[at : at + _WINDOW] for at in range(start, len(data), step))


def _score(name: str, sample: bytes) -> float:
    decoder = codecs.getincrementaldecoder(name)("strict")
    try:
        return plausible.score(decoder.decode(sample))
    except UnicodeError:
        return -math.inf


def _second_opinion(data: bytes) -> list[str]:
    """What charset-normalizer takes the bytes for, where none of ours reads well."""
    matches = charset_normalizer.from_bytes(data[:_HEAD])
    return [match.encoding for match in matches if plausible.is_clean(str(match))]
