"""Nothing global: constants may stand in a module, things that change may not.

A heuristic over the syntax tree. What it lets through on purpose is named with its reason.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.rules.code import Module, modules, name_of, planted

ALLOWED = {
    ("kazakh_archive/model/ids.py", "new_id"): "ids must rise within one millisecond, whoever asks for them",
}
FROZEN_CALLS = {
    *("frozenset", "tuple", "bytes", "fromhex", "MappingProxyType", "Template", "Path", "PurePosixPath"),
    *(
        "TypeVar",
        "ParamSpec",
        "NewType",
        "compile",
        "getLogger",
        "maketrans",
        "join",
        "chr",
        "str",
        "int",
        "float",
    ),
}
"""Calls whose result nobody can change."""
MUTATORS = {
    *(
        "append",
        "extend",
        "insert",
        "remove",
        "pop",
        "popitem",
        "clear",
        "update",
        "setdefault",
        "add",
        "discard",
    ),
    *(
        "sort",
        "reverse",
        "difference_update",
        "intersection_update",
        "symmetric_difference_update",
        "appendleft",
    ),
}
_DISPLAYS = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)


def global_statements(module: Module) -> list[str]:
    return [f"{module.at(node)}: global" for node in module.nodes if isinstance(node, ast.Global)]


def changeable_names(module: Module, frozen: frozenset[str]) -> list[str]:
    """Module-level names of things that change: an object of a class that is not ``frozen``, a list in lower case."""
    found = []
    for name, value in _assigned(module.tree):
        if (module.path, name) in ALLOWED or name == "__all__":
            continue
        is_constant = name.lstrip("_").isupper()
        makes_display = isinstance(value, _DISPLAYS) or (
            isinstance(value, ast.Call) and name_of(value.func) in {"dict", "list", "set"}
        )
        if makes_display and not is_constant:
            found.append(
                f"{module.at(value)}: {name} is no constant's name, but {type(value).__name__} changes"
            )
        if isinstance(value, ast.Call) and _makes_an_object(value, frozen):
            found.append(f"{module.at(value)}: {name} holds an object made by {ast.unparse(value.func)}")
    return found


def changed_constants(module: Module) -> list[str]:
    """Constants (in capitals, own or imported) that some code writes into."""
    found = []
    for node in module.nodes:
        if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store | ast.Del):
            found += _if_constant(module, node, node.value)
        elif (
            isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in MUTATORS
        ):
            found += _if_constant(module, node, node.func.value)
        elif isinstance(node, ast.AugAssign):
            found += _if_constant(module, node, node.target)
    return found


def _if_constant(module: Module, node: ast.AST, target: ast.expr) -> list[str]:
    name = name_of(target)
    is_constant = len(name) > 1 and name.lstrip("_").isupper()
    return [f"{module.at(node)}: {name} is changed"] if is_constant else []


def _assigned(tree: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    for node in tree.body:
        if isinstance(node, ast.AnnAssign) and node.value is not None:
            yield name_of(node.target), node.value
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                yield name_of(target), node.value


def _makes_an_object(call: ast.Call, frozen: frozenset[str]) -> bool:
    """A class is called, or a decorator's result; functions in lower case give values (the next rule's matter)."""
    name = name_of(call.func)
    if name in FROZEN_CALLS or name in frozen:
        return False
    return not name or name.lstrip("_")[:1].isupper() or name in {"lru_cache", "cache"}


def frozen_classes(all_modules: list[Module]) -> frozenset[str]:
    """The dataclasses of the program that say ``frozen=True``."""
    names = set()
    for module in all_modules:
        for node in module.nodes:
            if isinstance(node, ast.ClassDef) and any(
                "frozen=True" in ast.unparse(d) for d in node.decorator_list
            ):
                names.add(node.name)
    return frozenset(names)


def test_no_global_statement() -> None:
    assert [line for module in modules() for line in global_statements(module)] == []


def test_modules_hold_constants_only() -> None:
    package = modules("kazakh_archive")
    frozen = frozen_classes(package)
    assert [line for module in package for line in changeable_names(module, frozen)] == []


def test_nobody_writes_into_a_constant() -> None:
    assert [line for module in modules("kazakh_archive") for line in changed_constants(module)] == []


def test_the_exceptions_are_still_there() -> None:
    names = {
        (module.path, name) for module in modules("kazakh_archive") for name, _ in _assigned(module.tree)
    }
    assert set(ALLOWED) <= names


def test_global_state_is_caught() -> None:
    for text in ("cache = {}", "STORE = Store()", "registry: list[int] = []", "_pool = [x for x in y]"):
        assert changeable_names(planted(text), frozenset()), text
    for text in ("TABLE = {'a': 1}", "P = Point(1, 2)", "_W = re.compile('x')", "__all__ = ['x']"):
        assert not changeable_names(planted(text), frozenset({"Point"})), text
    for text in ("TABLE['x'] = 1", "del words.TABLE['x']", "_SEEN.add(1)", "COUNT += 1"):
        assert changed_constants(planted(text)), text
    assert global_statements(planted("def f():\n    global x\n    x = 1"))
