"""The keys as they are now, as a table of the manual's Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kazakh_archive.ui.actions.keymap import KeyMap, native_keys
from kazakh_archive.ui.dialogs.keys import FIXED_KEYS, place_of, sections
from kazakh_archive.ui.wording.words import Words

KEYS_PLACE = "{keys}"
"""Where the table stands in a page."""

_MARKS = re.compile(r"([\\`*_{}\[\]<>()#+.!|-])")


def key_table(keys: KeyMap, words: Words) -> str:
    """A table with every key there is, under the names of the menus."""
    lines = [f"| {words.tr('Keys')} | {words.tr('What they do')} |", "|---|---|"]
    for title, items in sections():
        lines.append(_heading(words.of(title).replace("&", "")))
        for item in items:
            if keys[item.id]:
                place = place_of(item, words)
                told = words.of(item.help)
                lines.append(_row(native_keys(keys[item.id]), f"{told} ({place})" if place else told))
    lines += _fixed(words)
    return "\n".join(lines)


def _fixed(words: Words) -> Iterator[str]:
    for title, fixed in FIXED_KEYS:
        yield _heading(words.of(title))
        for pressed, told in fixed:
            yield _row(pressed, words.of(told))


def _heading(title: str) -> str:
    return f"| | **{_escaped(title)}** |"


def _row(pressed: str, told: str) -> str:
    return f"| {_escaped(pressed)} | {_escaped(told)} |"


def _escaped(text: str) -> str:
    return _MARKS.sub(r"\\\1", text)
