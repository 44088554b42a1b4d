"""Kazakh and Russian: everything is said, every place and every menu key is kept."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from kazakh_archive.ui.actions import ACTIONS, MENUS
from kazakh_archive.ui.resources import Resources
from kazakh_archive.ui.wording.words import Marked, Words

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("kk", "ru")
PLACE = re.compile(r"\{\w+\}")
ENDS = (".", "…", ":", "?")


def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translated_tool", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


TOOL = _tool()


def pairs(language: str) -> Iterator[tuple[str, str]]:
    """The English of each message with each form of its translation."""
    known = TOOL.translated(ROOT / "resources" / "i18n" / f"{language}.ts")
    return ((source, form) for (source, _), forms in known.items() for form in forms)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_untranslated(language: str) -> None:
    assert [f"{each.module}: {each.source}" for each in TOOL.missing(language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_translated_that_nobody_says(language: str) -> None:
    assert TOOL.stale(language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_is_kept(language: str) -> None:
    wrong = [
        (source, form)
        for source, form in pairs(language)
        if set(PLACE.findall(source)) != set(PLACE.findall(form))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_ends_as_the_english_does(language: str) -> None:
    wrong = [
        (source, form)
        for source, form in pairs(language)
        if [source.endswith(end) for end in ENDS] != [form.endswith(end) for end in ENDS]
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_latin_and_cyrillic_letters_are_not_mixed_in_a_word(language: str) -> None:
    """An English c in a Russian word looks right and is found by nobody."""
    mixed = re.compile(r"\w*(?:[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z])\w*")
    assert [found[0] for _, form in pairs(language) for found in [mixed.search(form)] if found] == []


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_no_two_entries_of_a_menu_share_a_key(language: str) -> None:
    words = Words.load(Resources(ROOT / "resources"), language)
    menus: dict[str, list[Marked]] = {menu: [] for menu in MENUS}
    for action in ACTIONS:
        if action.menu:
            menus[action.menu].append(action.text)
    for menu, texts in {"bar": list(MENUS.values()), **menus}.items():
        keys = [found[1].casefold() for text in texts if (found := re.search("&(.)", words.of(text)))]
        assert len(keys) == len(texts), menu
        assert [key for key, times in Counter(keys).items() if times > 1] == [], (menu, keys)
