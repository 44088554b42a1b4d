"""One place for each thing that must have one: building objects, reading resources, making the application.

And none at all for the network.
"""

from __future__ import annotations

import ast
import re

from tests.rules.code import Module, modules, name_of, planted

BUILT = {"Session", "Library", "Index", "Indexing", "Search", "Theme", "Resources"}
"""Objects that `app` constructs and hands down."""
MAY_BUILD = {
    "kazakh_archive/app/": "it builds everything",
    "kazakh_archive/services/searching.py": "asks how far the index is, with a helper that holds nothing",
    "kazakh_archive/ui/frame/shell.py": "the window's own look",
}
NETWORK = {
    *(
        "socket",
        "ssl",
        "http",
        "urllib",
        "ftplib",
        "smtplib",
        "imaplib",
        "poplib",
        "telnetlib",
        "xmlrpc",
        "asyncio",
    ),
    *(
        "requests",
        "httpx",
        "aiohttp",
        "urllib3",
        "websockets",
        "webbrowser",
        "QtNetwork",
        "QtWebEngineWidgets",
    ),
}
HARMLESS = {
    ("kazakh_archive/store/lock.py", "socket"): "asks only for this computer's name",
    ("kazakh_archive/store/database.py", "urllib"): "urllib.parse writes a path into an SQLite address",
}


def built_elsewhere(module: Module) -> list[str]:
    if module.path.startswith(tuple(MAY_BUILD)):
        return []
    own = {node.name for node in module.nodes if isinstance(node, ast.ClassDef)}
    return [f"{module.at(call)}: builds {name_of(call.func)}" for call in module.calls(*(BUILT - own))]


def network(module: Module) -> list[str]:
    found = []
    for node in module.nodes:
        if isinstance(node, ast.Import):
            names = {part for alias in node.names for part in alias.name.split(".")}
        elif isinstance(node, ast.ImportFrom):
            names = {*(node.module or "").split("."), *(alias.name for alias in node.names)}
        else:
            continue
        found += [
            f"{module.at(node)}: {each}" for each in names & NETWORK if (module.path, each) not in HARMLESS
        ]
    return found


def reads_resources(module: Module) -> list[str]:
    """A path to ``resources`` that is put together anywhere but in `ui/resources.py`."""
    if module.path == "kazakh_archive/ui/resources.py":
        return []
    pattern = re.compile(r"""importlib\.resources|_MEIPASS|/ ["']resources["']|["']resources/""")
    lines = enumerate(module.text.splitlines(), 1)
    return [f"{module.path}:{number}" for number, line in lines if pattern.search(line) and '"""' not in line]


def test_only_app_constructs() -> None:
    assert [line for module in modules("kazakh_archive") for line in built_elsewhere(module)] == []


def test_the_program_never_uses_the_network() -> None:
    assert [line for module in modules("kazakh_archive") for line in network(module)] == []


def test_resources_are_read_through_one_module() -> None:
    assert [line for module in modules("kazakh_archive") for line in reads_resources(module)] == []


def test_one_place_makes_the_application() -> None:
    makers = {module.path for module in modules("kazakh_archive") for _ in module.calls("QApplication")}
    assert makers == {"kazakh_archive/app/window.py"}


def test_text_is_never_read_back_from_the_reader() -> None:
    """Qt alters characters in ``toPlainText``; what is typed is read by `PlainField.written`."""
    calls = {
        module.at(call): ast.unparse(call)
        for module in modules("kazakh_archive/ui")
        for call in module.calls("toPlainText", "selectedText")
    }
    allowed = {
        "self.details.toPlainText()",  # a crash, in our own words
        "cursor.selectedText()",  # the field of a correction, tested to give every character back
    }
    assert set(calls.values()) <= allowed, calls


def test_a_second_door_is_caught() -> None:
    assert built_elsewhere(planted("x = Session(store)", "kazakh_archive/ui/panels/x.py"))
    assert not built_elsewhere(planted("x = Session(store)", "kazakh_archive/app/x.py"))
    assert network(planted("import http.client"))
    assert network(planted("from PySide6 import QtNetwork"))
    assert reads_resources(planted("p = ROOT / 'resources' / 'icons'"))
