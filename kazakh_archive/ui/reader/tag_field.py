"""One field to choose tags: type, see what fits, take it; what is taken becomes a chip."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kazakh_archive.model.entities import TagKind
from kazakh_archive.services.library import Library
from kazakh_archive.services.suggesting import Suggestion
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.messages import sentence
from kazakh_archive.ui.reader.chips import Chip
from kazakh_archive.ui.reader.flow import FlowLayout
from kazakh_archive.ui.reader.offer_list import OfferList
from kazakh_archive.ui.reader.offers import KINDS, Offer, Picked, offers, typed_kind
from kazakh_archive.ui.reader.signs import sign_icon
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.settings import PINS
from kazakh_archive.ui.wording.named import kind_name
from kazakh_archive.ui.wording.words import Words

_OFFERED = 12


class TagField(QWidget):
    """Chosen tags, a line to type in, the kinds, and what fits.

    Enter takes the row chosen and is `finished`; Tab takes it and stays; with nothing typed and no row
    chosen, Enter is `finished` at once. A kind's key is Ctrl+1 to Ctrl+5. `changed` tells of every other set of tags,
    `reshaped` that the field wants more room, or less. Alt+1 to Alt+9 pin the row chosen: `pin_asked`
    carries the digit and the tag's id.
    """

    changed = Signal()
    finished = Signal()
    reshaped = Signal()
    pin_asked = Signal(int, str)

    def __init__(
        self, library: Library, runner: Runner, theme: Theme, words: Words, *, narrow: bool = False
    ) -> None:
        super().__init__()
        self._library, self._runner, self._theme, self._words = library, runner, theme, words
        self._chips: list[Chip] = []
        self._asked = ""  # what the rows in sight, or those under way, were asked for
        self._waiting: str = ""  # "take" or "finish": to be done when the rows arrive
        self._arrived = True
        self._kind: TagKind | None = None  # chosen by key or button; a typed one goes before it
        self.line = _Line(self)
        self._frame = QFrame()
        self._flow = FlowLayout(self._frame)
        self.kinds = _KindRow(theme, words, narrow=narrow)
        self.list = OfferList(theme, words)
        self._hint = QLabel()
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        self._hint.hide()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._frame.setObjectName("tags")
        self._flow.setContentsMargins(5, 5, 5, 5)
        self._flow.addWidget(self.line)
        self._paint_frame()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self._frame, self.kinds, self._hint, self.list):
            column.addWidget(widget)
        self.setFocusProxy(self.line)
        self.line.setPlaceholderText(self._words.tr("Type a name"))
        self.line.setAccessibleName(self._words.tr("Tags: type a name, or its kind and a colon before it"))
        self.list.hide()

    def _connect(self) -> None:
        self._theme.changed.connect(self._paint_frame)
        self.line.textEdited.connect(self._ask)
        self.line.acted.connect(self._act)
        self.line.focus_turned.connect(self._paint_frame)
        self.kinds.chosen.connect(self.choose_kind)
        self.list.taken.connect(self._take)

    def _paint_frame(self) -> None:
        role = "accent" if self.line.hasFocus() else "edge"
        paper, edge = self._theme.colour("paper").name(), self._theme.colour(role).name()
        self._frame.setStyleSheet(
            f"QFrame#tags {{ background: {paper}; border: 1px solid {edge}; border-radius: 5px; }}"
            " QLineEdit { border: none; background: transparent; padding: 2px 3px; }"
        )

    # --- the tags ---

    def tags(self) -> tuple[Picked, ...]:
        """The chosen tags, in the order chosen."""
        return tuple(chip.pick for chip in self._chips)

    def set_tags(self, tags: Iterable[Picked]) -> None:
        """Choose these, and type nothing."""
        for chip in self._chips:
            self._drop(chip)
        self._chips = []
        for pick in tags:
            self._add(pick)
        self._clear()

    def invalidate(self) -> None:
        """Work out anew how much room is needed; Qt would do so only later."""
        self._flow.invalidate()
        for widget in (self._frame, self._hint, self.list, self):
            widget.updateGeometry()

    @property
    def is_settled(self) -> bool:
        """Whether the rows in sight are those for what is typed."""
        return self._arrived

    def typed(self) -> str:
        """What is typed and not taken yet."""
        return self.line.text().strip()

    def _add(self, pick: Picked) -> bool:
        if any(pick.is_same(one) for one in self.tags()):
            return False
        chip = Chip(pick, self._theme, self._words, self._frame)
        chip.removal_asked.connect(lambda: self._remove(chip))
        self._flow.insert(len(self._chips), chip)
        self._chips.append(chip)
        chip.show()
        self._frame.updateGeometry()
        return True

    def _remove(self, chip: Chip) -> None:
        if chip in self._chips:
            self._chips.remove(chip)
            self._drop(chip)
            self.line.setFocus()
            self.changed.emit()

    def _drop(self, chip: Chip) -> None:
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self._frame.updateGeometry()

    # --- typing ---

    @property
    def kind(self) -> TagKind:
        """The kind that a new tag gets: the one typed, or chosen, or a theme."""
        return typed_kind(self.line.text(), self._words)[0] or self._kind or TagKind.THEME

    def choose_kind(self, kind: TagKind) -> None:
        """Offer this kind only, or all of them again when it is chosen once more."""
        self._kind = None if self._kind is kind else kind
        self.line.setFocus()
        self._ask()

    def offer(self) -> None:
        """Show what is offered for what is typed; for nothing, the tags used most."""
        self._ask()

    def _ask(self) -> None:
        kind, name = typed_kind(self.line.text(), self._words)
        asked = kind or self._kind
        self.kinds.show_kind(asked)
        self._asked, self._arrived, self._waiting = name, False, ""
        self._runner.ask(
            lambda: self._library.suggest(name, _OFFERED, asked),
            self._arrive,
            slot=f"tags:{id(self)}",
        )

    def _arrive(self, found: tuple[Suggestion, ...]) -> None:
        rows, error = offers(self._asked, self.kind, found, self.tags())
        self._hint.setVisible(error is not None)
        self._hint.setText(sentence(error, self._words) if error else "")
        self.list.show_offers(rows, choose=bool(self._asked))
        self.reshaped.emit()
        self._arrived = True
        waiting, self._waiting = self._waiting, ""
        if waiting:
            self._act(waiting)

    def _clear(self) -> None:
        self.line.clear()
        self._asked, self._waiting, self._arrived = "", "", True
        self._hint.hide()
        self.list.show_offers([])
        self.reshaped.emit()

    def _act(self, act: str) -> None:
        if act in {"up", "down"}:
            self.list.step(1 if act == "down" else -1)
        elif act == "back" and self._chips:
            self._remove(self._chips[-1])
        elif act.isdigit():
            self.choose_kind(KINDS[int(act) - 1])
        elif act.startswith("pin"):
            self._pin(int(act[3:]))
        elif act in {"take", "finish"}:
            self._take_typed(act)

    def _pin(self, digit: int) -> None:
        offer = self.list.current
        if offer is not None and offer.pick.tag_id:
            self.pin_asked.emit(digit, offer.pick.tag_id)

    def _take_typed(self, act: str) -> None:
        typed = bool(typed_kind(self.line.text(), self._words)[1])
        if typed and not self._arrived:
            self._waiting = act  # the rows are under way: what is taken is decided by them
            return
        if self.list.current is not None:
            self._take(self.list.current)
        elif typed:
            return  # no tag can be made of this; the hint says why
        if act == "finish":
            self.finished.emit()

    def _take(self, offer: Offer) -> None:
        added = self._add(offer.pick)
        self._kind = None
        self._clear()
        self.line.setFocus()
        if added:
            self.changed.emit()
        self._ask()


class _Line(QLineEdit):
    """The line to type in; `acted` carries what a key asks of the field."""

    acted = Signal(str)
    focus_turned = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Wide enough for a name; it grows to the end of its line."""
        return QSize(130, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """As the hint."""
        return QSize(90, self.sizeHint().height())

    def _asks(self, event: QKeyEvent) -> str:
        key, control = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        number = event.key() - Qt.Key.Key_0
        if control:
            return str(number) if 1 <= number <= len(KINDS) else ""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return f"pin{number}" if 1 <= number <= PINS else ""
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return "finish"
        if key == Qt.Key.Key_Backspace and not self.text():
            return "back"
        return {Qt.Key.Key_Down: "down", Qt.Key.Key_Up: "up"}.get(key, "")

    def event(self, event: QEvent) -> bool:
        """The field's keys go before the window's shortcuts."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._asks(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the field go to it, the others type."""
        act = self._asks(event)
        if act:
            self.acted.emit(act)
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the frame around show it."""
        super().focusInEvent(event)
        self.focus_turned.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let the frame around show it."""
        super().focusOutEvent(event)
        self.focus_turned.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001  # Qt's own signature
        """Tab takes what is typed before it goes on to the next field."""
        if forward and self.text().strip():
            self.acted.emit("take")
            return True
        return super().focusNextPrevChild(forward)


class _KindRow(QWidget):
    """A button for each kind, with its sign, and its name where there is room. `chosen` carries a `TagKind`."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, words: Words, *, narrow: bool) -> None:
        super().__init__()
        self._theme = theme
        self._buttons: dict[TagKind, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for number, kind in enumerate(KINDS, start=1):
            button = QToolButton()
            name = kind_name(kind, words)
            button.setText(name)
            button.setCheckable(True)
            button.setFont(theme.font(0.9))
            button.setIconSize(QSize(12, 12))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setToolTip(words.tr("Kind: {kind} (Ctrl+{number})", kind=name, number=number))
            button.setAccessibleName(words.tr("Kind: {kind}", kind=name))
            button.clicked.connect(lambda _checked=False, kind=kind: self.chosen.emit(kind))
            self._buttons[kind] = button
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self._narrow, self._roomy = narrow, 0
        self.setMinimumWidth(len(self._buttons) * 26)
        theme.changed.connect(self._recolour)
        self._recolour()

    def show_kind(self, kind: TagKind | None) -> None:
        """Press the button of this kind down, and no other."""
        for each, button in self._buttons.items():
            button.setChecked(each is kind)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the signs only where the names would be cut."""
        super().resizeEvent(event)
        style = Qt.ToolButtonStyle
        self._roomy = self._roomy or self.sizeHint().width()  # right only once the style sheet counts
        roomy = not self._narrow and self.width() >= self._roomy
        for button in self._buttons.values():
            button.setToolButtonStyle(style.ToolButtonTextBesideIcon if roomy else style.ToolButtonIconOnly)

    def _recolour(self) -> None:
        for kind, button in self._buttons.items():
            button.setIcon(sign_icon(kind, self._theme.kind_colour(kind)))
