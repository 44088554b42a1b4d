"""What came from outside is shown as plain text: a label of Qt's own would read ``<img src=…>`` in a title.

A heuristic over the syntax tree of the window's modules. What is let through is named with its reason.
"""

from __future__ import annotations

import ast

from tests.rules.code import Module, modules, name_of, planted

RICH = {"QMessageBox", "QErrorMessage", "QToolTip", "setHtml", "insertHtml", "appendHtml", "setMarkdown"}
ALLOWED = {
    ("kazakh_archive/ui/dialogs/manual.py", "setMarkdown"): "our own manual, and the page loads nothing",
    ("kazakh_archive/ui/reader/margin.py", "QToolTip"): "every line of it is escaped",
    ("kazakh_archive/ui/reader/view.py", "QToolTip"): "shows what the margin escaped",
    ("kazakh_archive/ui/desk/citing.py", "setHtml"): "for the clipboard, and every word of it is escaped",
    ("kazakh_archive/ui/widgets/labels.py", "setToolTip"): "its callers are looked at instead (tool_button)",
}
TIPS = {"setToolTip", "setWhatsThis", "setStatusTip", "tool_button"}
"""Tips read what looks like HTML as HTML and have no other mode: only words of our own go there."""
ESCAPES = "plain_tip"
"""Makes any text fit for a tip."""
OWN_FIELDS = {"kind", "number", "key", "keys", "help", "n"}
"""Fields that never hold what a person typed or a file held."""


def labels_not_plain(module: Module) -> list[str]:
    """Labels that hold words and are not set to `PlainText` in the module that makes them."""
    plain = _made_plain(module.tree)
    pictures = _receivers(module.tree, "setPixmap") - _receivers(module.tree, "setText")
    found = []
    for node in module.nodes:
        if isinstance(node, ast.Assign | ast.AnnAssign) and _is_label(node.value):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            if ast.unparse(target) not in plain | pictures:
                found.append(f"{module.at(node)}: {ast.unparse(target)} may read its words as HTML")
        elif isinstance(node, ast.ClassDef) and any(name_of(base) == "QLabel" for base in node.bases):
            found += (
                []
                if "self" in _made_plain(node)
                else [f"{module.at(node)}: {node.name} may read words as HTML"]
            )
        elif isinstance(node, ast.Call) and any(map(_is_label, node.args)):
            found.append(f"{module.at(node)}: a label without a name cannot be made plain")
    return found


def rich_text(module: Module) -> list[str]:
    return [
        f"{module.at(node)}: {name_of(node)}"
        for node in module.nodes
        if isinstance(node, ast.Name | ast.Attribute)
        if name_of(node) in RICH and (module.path, name_of(node)) not in ALLOWED
    ]


def tips_with_data(module: Module) -> list[str]:
    return [
        f"{module.at(call)}: {name_of(call.func)} shows more than words of our own"
        for call in module.calls(*TIPS)
        if (module.path, name_of(call.func)) not in ALLOWED
        if not all(
            map(_is_own_words, [*call.args, *(k.value for k in call.keywords if k.arg == "help_text")])
        )
    ]


def _is_label(node: ast.expr | None) -> bool:
    return isinstance(node, ast.Call) and name_of(node.func) == "QLabel"


def _receivers(tree: ast.AST, method: str) -> set[str]:
    """On what a method is called, as written: ``self._icon``."""
    return {
        ast.unparse(node.func.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == method
    }


def _made_plain(tree: ast.AST) -> set[str]:
    """What is set to PlainText, by itself or in a loop over several."""
    plain = {
        ast.unparse(node.func.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        if node.func.attr == "setTextFormat" and "PlainText" in ast.unparse(node)
    }
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.For)
            and isinstance(node.iter, ast.Tuple)
            and ast.unparse(node.target) in plain
        ):
            plain |= {ast.unparse(each) for each in node.iter.elts}
    return plain


def _is_own_words(node: ast.expr) -> bool:
    if isinstance(node, ast.Constant) or (isinstance(node, ast.Call) and name_of(node.func) == ESCAPES):
        return True
    if not isinstance(node, ast.Call) or name_of(node.func) not in {"tr", "of", "plural", "tool_button"}:
        return False
    return all(keyword.arg in OWN_FIELDS for keyword in node.keywords)


def test_every_label_is_plain() -> None:
    assert [line for module in modules("kazakh_archive") for line in labels_not_plain(module)] == []


def test_no_rich_text() -> None:
    assert [line for module in modules("kazakh_archive") for line in rich_text(module)] == []


def test_tips_hold_words_of_our_own() -> None:
    assert [line for module in modules("kazakh_archive") for line in tips_with_data(module)] == []


def test_what_is_let_through_is_still_there() -> None:
    texts = {module.path: module.text for module in modules("kazakh_archive")}
    assert [(path, name) for path, name in ALLOWED if name not in texts[path]] == []


def test_rich_text_is_caught() -> None:
    for text in (
        "label = QLabel(title)",
        "self._name = QLabel()\nself._name.setText(title)\nself._name.setPixmap(p)",
        "layout.addWidget(QLabel(title))",
        "class Title(QLabel):\n    pass",
    ):
        assert labels_not_plain(planted(text)), text
    for text in (
        "label = QLabel(title)\nlabel.setTextFormat(Qt.TextFormat.PlainText)",
        "a = QLabel()\nb = QLabel()\nfor each in (a, b):\n    each.setTextFormat(Qt.TextFormat.PlainText)",
        "self._icon = QLabel()\nself._icon.setPixmap(p)",
    ):
        assert not labels_not_plain(planted(text)), text
    assert rich_text(planted("QMessageBox.warning(self, title, text)"))
    assert rich_text(planted("page.setHtml(note)"))
    assert not tips_with_data(planted("b.setToolTip(plain_tip(title))"))
    for text in ("b.setToolTip(title)", "b.setToolTip(w.tr('{t}', t=title))", "b.setToolTip(f'{x}')"):
        assert tips_with_data(planted(text)), text
    assert not tips_with_data(planted("b.setToolTip(w.tr('Open'))"))
