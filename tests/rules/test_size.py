"""Small enough to be read at once: files up to 400 lines, functions up to 40, complexity up to 10."""

from __future__ import annotations

import ast

import pytest

from tests.rules.code import Function, Module, modules, planted

FILE_LINES, FUNCTION_LINES, COMPLEXITY = 400, 40, 10
_BRANCHES = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.ExceptHandler)


def too_long(module: Module) -> list[str]:
    """A function counts without its docstring: what is explained well must not be punished."""
    found = []
    if (lines := len(module.text.splitlines())) > FILE_LINES:
        found.append(f"{module.path}: {lines} lines")
    for node in module.nodes:
        if isinstance(node, Function) and (size := _lines(node)) > FUNCTION_LINES:
            found.append(f"{module.at(node)}: {node.name} has {size} lines")
    return found


def too_complex(module: Module) -> list[str]:
    return [
        f"{module.at(node)}: {node.name} has complexity {complexity(node)}"
        for node in module.nodes
        if isinstance(node, Function) and complexity(node) > COMPLEXITY
    ]


def complexity(function: Function) -> int:
    """One more than the number of places where the way divides (McCabe, 1976); inner functions count on their own."""
    count, waiting = 1, list(ast.iter_child_nodes(function))
    while waiting:
        node = waiting.pop()
        if isinstance(node, Function):
            continue
        if isinstance(node, _BRANCHES) or (isinstance(node, ast.match_case) and not _is_wildcard(node)):
            count += 1
        waiting.extend(ast.iter_child_nodes(node))
    return count


def _is_wildcard(case: ast.match_case) -> bool:
    return isinstance(case.pattern, ast.MatchAs) and case.pattern.pattern is None and case.guard is None


def _lines(function: Function) -> int:
    whole = (function.end_lineno or function.lineno) - function.lineno + 1
    first = function.body[0]
    if ast.get_docstring(function, clean=False) is None:
        return whole
    return whole - ((first.end_lineno or first.lineno) - first.lineno + 1)


@pytest.mark.parametrize("rule", [too_long, too_complex])
def test_every_file_and_function_is_small(rule) -> None:
    assert [line for module in modules() for line in rule(module)] == []


def test_a_long_file_is_caught() -> None:
    assert too_long(planted("x = 1\n" * 401))
    assert not too_long(planted("x = 1\n" * 400))


def test_a_long_function_is_caught_and_its_docstring_is_not_counted() -> None:
    docstring = '    """' + "why\n" * 50 + '    """\n'
    assert too_long(planted("def f():\n" + "    x = 1\n" * 40))
    assert not too_long(planted("def f():\n" + docstring + "    x = 1\n" * 39))


def test_a_tangled_function_is_caught() -> None:
    assert too_complex(planted("def f(x):\n" + "    if x: pass\n" * 10))
    assert not too_complex(planted("def f(x):\n" + "    if x: pass\n" * 9))
