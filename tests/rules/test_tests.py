"""The tests themselves: they mirror the rooms, and look at another room only through its front."""

from __future__ import annotations

import ast

from tests.rules.code import Module, modules, planted, tracked

# Rooms that lie beside or above the one tested, and journeys, use what the others show them.
MIRROR = {"app", "ui", "services", "store", "index", "exchange", "text", "model"}


def foreign_privates(module: Module) -> list[str]:
    """Names with an underscore that a test imports from another room than its own."""
    parts = module.path.split("/")
    room = parts[1] if parts[0] == "tests" and len(parts) > 2 else ""
    return [
        f"{module.at(node)}: {node.module}.{alias.name}"
        for node in module.nodes
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("kazakh_archive.")
        for alias in node.names
        if alias.name.startswith("_") and (node.module or "").split(".")[1] != room
    ]


def skips_without_reason(module: Module) -> list[str]:
    found = []
    for call in module.calls("skip", "skipif", "xfail", "importorskip"):
        reasons = [keyword for keyword in call.keywords if keyword.arg == "reason"]
        is_plain = ast.unparse(call.func).endswith((".skip", ".importorskip")) and call.args
        found += [] if reasons or is_plain else [f"{module.at(call)}: {ast.unparse(call)}"]
    return found


def test_no_test_imports_what_another_room_keeps_to_itself() -> None:
    assert [line for module in modules("tests") for line in foreign_privates(module)] == []


def test_every_skip_says_why() -> None:
    assert [line for module in modules("tests") for line in skips_without_reason(module)] == []


def test_every_room_has_its_tests() -> None:
    tested = {name.split("/")[1] for name in tracked() if name.startswith("tests/") and "/test_" in name}
    assert tested >= MIRROR


def test_peeking_is_caught() -> None:
    peek = "from kazakh_archive.store.tx import _row"
    assert foreign_privates(planted(peek, "tests/services/test_x.py"))
    assert not foreign_privates(planted(peek, "tests/store/test_x.py"))
    assert skips_without_reason(planted("@pytest.mark.skipif(x)\ndef test(): pass", "tests/text/test_x.py"))
