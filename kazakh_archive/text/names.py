"""Names of tags: what may be kept, in which script it is, and how a tag is typed."""

from __future__ import annotations

import re
import unicodedata

from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.errors import BadTagName
from kazakh_archive.text.scripts import main_script

LIMIT = 200
"""The longest name, in code points."""

PREFIXES = {
    **{kind.value: kind for kind in TagKind},
    "organization": TagKind.ORGANISATION,
    "p": TagKind.PERSON,
    "l": TagKind.PLACE,
    "t": TagKind.THEME,
    "o": TagKind.ORGANISATION,
    "e": TagKind.EVENT,
}
"""What may stand before the colon when a tag is typed; ``l`` is for location, since p is taken."""

_JOINERS = "\u200c\u200d"  # both change how a word of Arabic script is written
_TYPED_KIND = re.compile(r"\s*([A-Za-z]+)\s*:(.*)", re.DOTALL)


def clean_tag_name(typed: str) -> str:
    """Return the name as it is kept: NFC, single spaces, nothing invisible but joiners.

    Controls of writing direction and other format characters are taken out, since a name is shown
    inside sentences and lists. Raises `BadTagName` when nothing is left (``empty``), when it is
    longer than `LIMIT` (``long``) or holds a control character or no character at all (``control``).
    """
    kept = "".join(character for character in typed if _is_kept(character))
    name = unicodedata.normalize("NFC", " ".join(kept.split())).strip(_JOINERS + " ")
    if not any(_is_seen(character) for character in name):
        raise BadTagName(problem="empty", length=len(name), limit=LIMIT)
    if any(
        unicodedata.category(character) in ("Cc", "Cs") or _is_no_character(character) for character in name
    ):
        raise BadTagName(problem="control", length=len(name), limit=LIMIT)
    if len(name) > LIMIT:
        raise BadTagName(problem="long", length=len(name), limit=LIMIT)
    return name


def _is_kept(character: str) -> bool:
    return character in _JOINERS or unicodedata.category(character) != "Cf"


def _is_seen(character: str) -> bool:
    """Whether the character shows by itself; those newer than Python's tables are thought to."""
    return unicodedata.category(character)[0] not in "MZ" and character not in _JOINERS


def _is_no_character(character: str) -> bool:
    """Whether Unicode promises never to give this code point a meaning (section 23.7)."""
    return "\ufdd0" <= character <= "\ufdef" or ord(character) & 0xFFFE == 0xFFFE


def written_key(name: str) -> str:
    """Return what two names have in common that differ at most in capital and small letters."""
    return unicodedata.normalize("NFC", name).casefold()


def script_of(name: str) -> str:
    """Return the ISO 15924 code of the script of most letters in `name`; ``Zyyy`` for none."""
    return main_script(name)


def parse_tag(typed: str) -> tuple[TagKind, str]:
    """Return kind and name of a tag typed as ``person:NAME``, ``p:NAME`` or ``NAME`` (a theme).

    A word before a colon that is no kind belongs to the name. Raises `BadTagName` as
    `clean_tag_name` does.
    """
    found = _TYPED_KIND.fullmatch(typed)
    kind = PREFIXES.get(found[1].lower()) if found else None
    if found and kind:
        return kind, clean_tag_name(found[2])
    return TagKind.THEME, clean_tag_name(typed)
