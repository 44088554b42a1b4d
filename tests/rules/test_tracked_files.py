"""Every file of the project: in its place, of plain text, and silent about the machine it was written on."""

from __future__ import annotations

import re

from tests.rules.code import ROOT, modules, tracked

BINARY = (".ttf", ".png", ".kzarchive", ".zip", ".ico")
TOP = {
    *("kazakh_archive", "packaging", "resources", "tests", ".ci"),
    *("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE", "Makefile", "pyproject.toml"),
    *(".gitignore", ".gitattributes", ".editorconfig"),
}
TEST_FOLDERS = {
    *("app", "ui", "services", "store", "index", "exchange", "text", "model"),
    *("journeys", "rules", "vectors", "bench"),
}
# Written in pieces, so that this file itself holds none of them.
HOSTS = [
    "py" + "pi.org",
    "python" + "hosted",
    "np" + "mjs",
    "deb" + ".debian.org",
    "crates" + ".io",
]
MACHINE = re.compile(
    r"(?<![\w.~-])/(?:" + "|".join(["wo" + "rk", "ro" + "ot", "ho" + "me/(?!aigul/)", "Us" + "ers"]) + r")\b"
)
"""Paths of a real machine; the home of the narrator's granddaughter in our examples is nobody's."""
LARGEST = 2_000_000


def texts() -> dict[str, str]:
    """The text files by their paths."""
    names = [name for name in tracked() if not name.endswith(BINARY)]
    return {name: (ROOT / name).read_bytes().decode("utf-8") for name in names}


def wrong_lines(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{name}:{number}: {line.strip()[:80]}"
        for name, text in texts().items()
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]


def test_no_registry_is_named() -> None:
    assert wrong_lines(re.compile("|".join(map(re.escape, HOSTS)), re.IGNORECASE)) == []


def test_no_path_of_a_machine_is_named() -> None:
    assert wrong_lines(MACHINE) == []


def test_a_path_of_a_machine_is_caught() -> None:
    for path in ("/wo" + "rk/main", "'/ro" + "ot/.cache'", "cd /ho" + "me/someone", "/Us" + "ers/x"):
        assert MACHINE.search(path), path
    for path in ("kazakh_archive/wo" + "rk/x", "the home/office", "/ho" + "me/aigul/stories"):
        assert not MACHINE.search(path), path


def test_text_files_are_utf8_with_plain_line_ends() -> None:
    """Samples of old encodings belong into the tests that make them."""
    assert [name for name, text in texts().items() if "\r" in text or text.startswith("\ufeff")] == []
    assert [name for name, text in texts().items() if text and not text.endswith("\n")] == []


def test_nothing_stands_beside_the_known_folders() -> None:
    assert {name.split("/")[0] for name in tracked()} <= TOP
    assert {name.split("/")[1] for name in tracked() if re.match(r"tests/\w+/", name)} <= TEST_FOLDERS


def test_packaging_is_no_package() -> None:
    """With an ``__init__.py`` it would stand before the library of the same name for whatever runs here."""
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_no_file_is_huge() -> None:
    assert [name for name in tracked() if (ROOT / name).stat().st_size > LARGEST] == []


def test_nothing_is_left_for_later() -> None:
    words = "|".join(["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"])
    later = re.compile(rf"#.*\b({words})\b|raise [N]otImplemented")
    found = [
        f"{module.path}:{number}"
        for module in modules()
        for number, line in enumerate(module.text.splitlines(), 1)
        if later.search(line)
    ]
    assert found == []


def test_every_exception_to_the_linter_has_its_reason() -> None:
    """``# noqa: CODE`` or ``# type: ignore[code]``, then why, or the line before it does, for several too; in tests a code will do."""
    bare = re.compile(r"#\s*(noqa(:\s*[A-Z0-9, ]+)?|type:\s*ignore(\[[\w, -]+\])?)\s*$")
    found = []
    for module in modules("kazakh_archive", "packaging"):
        lines = module.text.splitlines()
        for number, line in enumerate(lines):
            above = next((each for each in reversed(lines[:number]) if not bare.search(each)), "")
            if bare.search(line) and "# " not in above:
                found.append(f"{module.path}:{number + 1}")
    assert found == []
