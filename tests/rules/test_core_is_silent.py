"""The core never talks to a person: it raises typed errors with fields, no sentences."""

from __future__ import annotations

import ast
import builtins
import inspect
import re

from kazakh_archive.model import errors
from tests.rules.code import Module, core, docstrings, name_of, planted

TYPED = {
    name
    for name, found in inspect.getmembers(errors, inspect.isclass)
    if issubclass(found, errors.ArchiveError)
}
BUILTIN = {
    name
    for name, found in vars(builtins).items()
    if isinstance(found, type) and issubclass(found, BaseException)
}
OF_THE_SYSTEM = {name for name in BUILTIN if issubclass(vars(builtins)[name], OSError)}
PROTOCOL = {"StopIteration", "KeyError", "AttributeError"}
"""What Python's own protocols ask a class to raise (``__next__``, ``__getitem__``, ``__getattr__``)."""
FOR_US = {"what", "detail"}
"""Fields that a log shows and no person reads as a sentence."""
_SENTENCE = re.compile(r"^[A-ZА-ЯЁӘІҢҒҮҰҚӨҺ]\S*(\s+\S+){2,}[.!?…:]$")
_CODE = re.compile(r"^[\w.-]*$")


def untyped_raises(module: Module) -> list[str]:
    """Builtin exceptions that are raised and leave the module; a private signal within a room is a class of ours."""
    handlers = [node.type for node in module.nodes if isinstance(node, ast.ExceptHandler) and node.type]
    caught = {name_of(part) for handler in handlers for part in getattr(handler, "elts", [handler])}
    untyped = BUILTIN - PROTOCOL - caught - (OF_THE_SYSTEM if "OSError" in caught else set())
    return [
        f"{module.at(node)}: raises {name_of(_raised(node))}"
        for node in module.nodes
        if isinstance(node, ast.Raise) and node.exc is not None and name_of(_raised(node)) in untyped
    ]


def worded_fields(module: Module) -> list[str]:
    """Fields of errors that hold words instead of a code, such as ``problem="The title is empty"``."""
    found = []
    for node in module.nodes:
        if (
            isinstance(node, ast.Raise)
            and isinstance(node.exc, ast.Call)
            and name_of(node.exc.func) in TYPED - {"Bug"}
        ):
            values = [(keyword.arg, keyword.value) for keyword in node.exc.keywords]
            values += [(None, argument) for argument in node.exc.args]
            found += [
                f"{module.at(value)}: {name or 'a field'} of {name_of(node.exc.func)} is no code"
                for name, value in values
                if name not in FOR_US and not _is_code(value)
            ]
    return found


def sentences(module: Module) -> list[str]:
    """Strings that read like a sentence for a person."""
    comments = docstrings(module.tree)
    return [
        f"{module.at(node)}: {node.value[:60]!r}"
        for node in module.nodes
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if id(node) not in comments and _SENTENCE.match(node.value.strip())
    ]


def _raised(node: ast.Raise) -> ast.expr:
    thing = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
    assert thing is not None
    return thing


def _is_code(value: ast.expr) -> bool:
    if isinstance(value, ast.JoinedStr):
        return False
    return not (isinstance(value, ast.Constant) and isinstance(value.value, str)) or bool(
        _CODE.match(value.value)
    )


def test_only_typed_errors_are_raised() -> None:
    assert [line for module in core() for line in untyped_raises(module)] == []


def test_fields_hold_codes_and_values() -> None:
    assert [line for module in core() for line in worded_fields(module)] == []


def test_no_sentence_stands_in_the_core() -> None:
    assert [line for module in core() for line in sentences(module)] == []


def test_talking_is_caught() -> None:
    assert untyped_raises(planted("raise ValueError('x')"))
    assert untyped_raises(planted("raise RuntimeError"))
    assert untyped_raises(planted("raise PermissionError(path)"))
    assert not untyped_raises(planted("try: ...\nexcept OSError: ...\nraise PermissionError(path)"))
    assert not untyped_raises(planted("raise NotFound(kind='tag', reference=r)"))
    assert worded_fields(planted("raise BadField(field='title', problem='The title is empty')"))
    assert worded_fields(planted("raise BadField(field='title', problem=f'{x} is empty')"))
    assert not worded_fields(planted("raise BadField(field='title', problem='empty')"))
    assert sentences(planted("x = 'The file could not be read.'"))
    assert not sentences(planted('"""The file could not be read."""\nx = "SELECT id FROM tag"'))
