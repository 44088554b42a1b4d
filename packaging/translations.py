"""Keeps ``resources/i18n/*.ts`` in step with what the program says: ``python packaging/translations.py``.

What is said stands as literals in the calls of `Words` (``tr``, ``plural``) and of ``mark``; it is
found by reading the code, never by running it. Messages that nobody says any more go, new ones come
in as unfinished, translations stay. ``--check`` changes nothing and ends with 1 when something is
missing.
"""

from __future__ import annotations

import argparse
import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from lxml import etree

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("ui", "app")
FORMS = {"kk": 2, "ru": 3}
"""The languages translated into, with the number of their plural forms (Unicode CLDR 46)."""

_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@dataclass(frozen=True)
class Message:
    """One thing the program says: ``source`` is the key, the many form where ``one`` is not empty."""

    module: str
    source: str
    one: str
    line: int


@dataclass(frozen=True)
class NotLiteral:
    """A call whose English cannot be read from the code."""

    module: str
    line: int


def said(root: Path = ROOT) -> list[Message | NotLiteral]:
    """Everything the rooms that speak say, in the order of files and lines."""
    found: list[Message | NotLiteral] = []
    package = root / "kazakh_archive"
    for room in ROOMS:
        for path in sorted((package / room).rglob("*.py")):
            module = ".".join(path.relative_to(package).with_suffix("").parts)
            found.extend(_in_file(path, module))
    return found


def messages(root: Path = ROOT) -> list[Message]:
    """What is said, each once, where it is said first."""
    once: dict[tuple[str, bool], Message] = {}
    for message in said(root):
        if isinstance(message, Message):
            once.setdefault((message.source, bool(message.one)), message)
    return list(once.values())


def _in_file(path: Path, module: str) -> Iterator[Message | NotLiteral]:
    calls = [
        node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)
    ]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        texts = [arg.value if isinstance(arg, ast.Constant) else None for arg in call.args]
        if name in {"tr", "mark"} and call.args:
            yield _message(module, texts[0], "", call.lineno)
        elif name == "plural" and len(texts) >= 2:
            yield _message(module, texts[1], texts[0], call.lineno)


def _message(module: str, source: object, one: object, line: int) -> Message | NotLiteral:
    if isinstance(source, str) and isinstance(one, str):
        return Message(module, source, one, line)
    return NotLiteral(module, line)


def translated(path: Path) -> dict[tuple[str, bool], tuple[str, ...]]:
    """The finished translations of a file, by their English and whether they have plural forms."""
    found: dict[tuple[str, bool], tuple[str, ...]] = {}
    if not path.is_file():
        return found
    for message in etree.parse(str(path), etree.XMLParser(resolve_entities=False, no_network=True)).iter(
        "message"
    ):
        translation = message.find("translation")
        if translation is None or translation.get("type"):
            continue
        plural = message.get("numerus") == "yes"
        forms = tuple(form.text or "" for form in translation.iter("numerusform"))
        texts = forms if plural else (translation.text or "",)
        if texts and all(texts):
            found[message.findtext("source") or "", plural] = texts
    return found


def missing(language: str, root: Path = ROOT) -> list[Message]:
    """What is said but not translated, or not in all plural forms."""
    known = translated(_file(language, root))
    return [
        message
        for message in messages(root)
        if len(known.get((message.source, bool(message.one)), ())) != (FORMS[language] if message.one else 1)
    ]


def stale(language: str, root: Path = ROOT) -> list[str]:
    """What is translated but said no more."""
    wanted = {(message.source, bool(message.one)) for message in messages(root)}
    return [source for source, plural in translated(_file(language, root)) if (source, plural) not in wanted]


def write(language: str, root: Path = ROOT) -> None:
    """Write the file of a language anew: every message, with the translations there are."""
    known = translated(_file(language, root))
    lines = [f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    module = ""
    for message in sorted(messages(root), key=lambda each: (each.module, each.line)):
        if message.module != module:
            lines += ["</context>"] if module else []
            lines += ["<context>", f"    <name>{escape(message.module)}</name>"]
            module = message.module
        lines += _entry(message, known.get((message.source, bool(message.one)), ()), FORMS[language])
    lines += ["</context>"] if module else []
    text = _HEAD + "\n".join([*lines, "</TS>"]) + "\n"
    _file(language, root).write_text(text, encoding="utf-8", newline="\n")


def _entry(message: Message, texts: tuple[str, ...], forms: int) -> list[str]:
    whole = len(texts) == (forms if message.one else 1)
    kind = "" if whole else ' type="unfinished"'
    lines = [f"        <source>{escape(message.source)}</source>"]
    if not message.one:
        told = escape(texts[0]) if whole else ""
        return ["    <message>", *lines, f"        <translation{kind}>{told}</translation>", "    </message>"]
    shown = texts if whole else ("",) * forms
    inner = [f"            <numerusform>{escape(text)}</numerusform>" for text in shown]
    return [
        '    <message numerus="yes">',
        *lines,
        f"        <translation{kind}>",
        *inner,
        "        </translation>",
        "    </message>",
    ]


def _file(language: str, root: Path) -> Path:
    return root / "resources" / "i18n" / f"{language}.ts"


def main() -> int:
    """Bring the files up to date, or only say what they lack."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--check", action="store_true", help="change nothing; end with 1 when something is missing"
    )
    check = parser.parse_args().check
    lacking = 0
    for language in FORMS:
        if not check:
            write(language)
        for message in missing(language):
            lacking += 1
            print(f"{language}: {message.module}:{message.line}: {message.source}")
    print(f"{len(messages())} messages, {lacking} translations missing")
    return 1 if check and lacking else 0


if __name__ == "__main__":
    sys.exit(main())
