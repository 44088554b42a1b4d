"""The canonical text: the one form of a source's characters that everything else points into.

Qt turns CR, U+2028 and U+2029 into line feeds and eats U+FDD0, U+FDD1 and a leading byte order
mark, SQL functions stop at NUL, and UTF-8 has no lone surrogates: each of these would move every
later offset, so they are settled here, once.
"""

from __future__ import annotations

import re
import unicodedata

BYTE_ORDER_MARK = "\ufeff"
REPLACEMENT = "\ufffd"

_NEWLINES = re.compile("\r\n?|[\u2028\u2029]")
_UNWANTED = re.compile("[\x00\ufdd0-\ufdef]")
_SURROGATES = re.compile("[\ud800-\udfff]")


def canonical(characters: str) -> str:
    """Return `characters` as they are kept: line feeds for newlines, no byte order mark, NFC.

    NUL, the noncharacters U+FDD0..U+FDEF and lone surrogates become U+FFFD, so that nothing
    vanishes unseen; two surrogates that make a pair become the character they mean. The function
    is idempotent.
    """
    text = _without_surrogates(characters)
    text = _NEWLINES.sub("\n", text.lstrip(BYTE_ORDER_MARK))
    text = _UNWANTED.sub(REPLACEMENT, text)
    return unicodedata.normalize("NFC", text)


def storable(characters: str) -> str:
    """Return `characters` with nothing changed but what no archive can hold.

    That is NUL and lone surrogates, which become U+FFFD: a file name with bytes that are no text, a
    reference typed in another encoding, a draft pasted from a damaged clipboard.
    """
    return _without_surrogates(characters).replace("\x00", REPLACEMENT)


def _without_surrogates(characters: str) -> str:
    if not _SURROGATES.search(characters):
        return characters
    return characters.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
