"""What the program says is filled in where it is said (that it is translated: `test_translated`)."""

from __future__ import annotations

import ast
import re

from tests.rules.code import Module, modules, planted

_FIELD = re.compile(r"\{(\w+)\}")


def fields(text: str) -> set[str]:
    return set(_FIELD.findall(text))


def unfilled(module: Module) -> list[str]:
    """Calls of ``tr`` and ``plural`` that give other fields than their text names; ``**fields`` is let through."""
    found = []
    for call in module.calls("tr", "plural"):
        literals = [arg for arg in call.args if isinstance(arg, ast.Constant)]
        texts = [arg.value for arg in literals if isinstance(arg.value, str)]
        if not texts or any(keyword.arg is None for keyword in call.keywords):
            continue
        counted = {"n"} if len(texts) > 1 else set()
        given = {keyword.arg for keyword in call.keywords if keyword.arg}
        if given - counted != fields("".join(texts)) - counted:
            found.append(f"{module.at(call)}: {texts[-1]!r} is given {sorted(given)}")
    return found


def test_every_field_is_filled_in() -> None:
    speaking = modules("kazakh_archive/ui", "kazakh_archive/app")
    assert [line for module in speaking for line in unfilled(module)] == []


def test_a_field_left_empty_is_caught() -> None:
    wrong = (
        "words.tr('Open {title}', name=x)",
        "words.tr('Open', n=1)",
        "plural('{n} of {all}', '{n} of {all}', n)",
    )
    right = (
        "words.tr('Open {title}', title=x)",
        "plural('One', '{n}', n)",
        "words.tr('Open {title}', **more)",
    )
    assert [call for call in wrong if not unfilled(planted(call))] == []
    assert [call for call in right if unfilled(planted(call))] == []
