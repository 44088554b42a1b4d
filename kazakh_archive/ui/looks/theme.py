"""How the program looks: colours by role, fonts that come with it, icons in the colour of the text."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QStyleFactory

from kazakh_archive.model.entities import TagKind
from kazakh_archive.text.contrast import is_colour, legible
from kazakh_archive.ui.looks import look
from kazakh_archive.ui.looks.look import Look
from kazakh_archive.ui.looks.sheet import style_sheet
from kazakh_archive.ui.resources import Resources

SANS = ["Noto Sans", "Noto Naskh Arabic", "Noto Sans CJK SC"]
SERIF = ["Noto Serif", "Noto Naskh Arabic", "Noto Serif CJK SC", "Noto Sans CJK SC"]
_THEMES = ("light", "paper", "dark")

_ICON_SIZES = (16, 20, 24, 32, 48)


class Mode(StrEnum):
    """Which of the two themes: the system's choice, or a person's own."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme's colours as ``#rrggbb``: by role, by kind of tag, and by name those to give to tags."""

    roles: dict[str, str]
    kinds: dict[TagKind, str]
    tags: dict[str, str]


def load_colours(resources: Resources, name: str) -> Colours:
    """Read ``themes/<name>.toml``."""
    data = tomllib.loads(resources.text(f"themes/{name}.toml"))
    kinds = {TagKind(kind): colour for kind, colour in data["kinds"].items()}
    return Colours(data["roles"], kinds, data["tags"])


LEAST_POINTS = 10.0
"""The smallest size of the interface's letters, in points."""


def system_points() -> float:
    """The size of letters that this system, or the person who set it up, wants; in points."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()


class Theme(QObject):
    """The look of one application. `changed` tells widgets that paint themselves to do it again."""

    changed = Signal()

    def __init__(self, resources: Resources, mode: Mode = Mode.SYSTEM, points: float | None = None) -> None:
        super().__init__()
        self.resources = resources
        self._themes = {name: load_colours(resources, name) for name in _THEMES}
        self._palette = {colour: name for name, colour in self._themes["light"].tags.items()}
        self._icons: dict[tuple[str, str], QIcon] = {}
        self.mode = mode
        self.look = Look()
        self._points = points or max(LEAST_POINTS, system_points())
        self.is_dark = self._wants_dark()
        self.name = "dark" if self.is_dark else "light"

    def apply(self, application: QApplication) -> None:
        """Load the fonts, take Fusion and our palette, and follow the system's light and dark."""
        for path in self.resources.files("fonts", ".ttf"):
            QFontDatabase.addApplicationFont(str(path))
        application.setStyle(QStyleFactory.create("Fusion"))
        application.setFont(self.font())
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._refresh)
        self._paint(application)

    def on_paper(self) -> Theme:
        """The light theme by itself, whatever the window looks like: paper is white, and as near to every eye."""
        return Theme(self.resources, Mode.LIGHT, LEAST_POINTS)

    def set_mode(self, mode: Mode) -> None:
        """Choose light, dark, or what the system says."""
        self.mode = mode
        self._refresh()

    def colour(self, role: str) -> QColor:
        """The colour of a role, such as ``"accent"`` (the roles are listed in ``light.toml``)."""
        return QColor(self._colours.roles[role])

    def kind_colour(self, kind: TagKind) -> QColor:
        """The colour of a kind of tag, strong enough for a line on paper."""
        return QColor(self._colours.kinds[kind])

    def tag_colour(self, kind: TagKind | None, own: str) -> QColor:
        """The colour of a tag: its `own` (``#rrggbb``, as the archive has it), or that of its kind.

        One that would be lost on this theme's paper is darkened or lightened until it stands out.
        Without a kind it is that of marks without tags.
        """
        colours, own = self._colours, own.lower()
        if is_colour(own):
            name = self._palette.get(own)
            return QColor(colours.tags[name] if name else legible(own, colours.roles["paper"]))
        return self.colour("quiet") if kind is None else self.kind_colour(kind)

    @property
    def tag_palette(self) -> dict[str, str]:
        """What to offer as a tag's own colour: name, and the colour as archives keep it."""
        return dict(self._themes["light"].tags)

    def font(self, scale: float = 1.0, *, bold: bool = False) -> QFont:
        """The interface's font, `scale` times its usual size."""
        font = QFont(SANS)
        font.setPointSizeF(self._points * scale)
        font.setBold(bold)
        return font

    def set_look(self, wanted: Look) -> None:
        """Let texts look like this; `changed` tells those who show some."""
        if wanted != self.look:
            self.look = wanted
            self.changed.emit()

    @property
    def reading_size(self) -> float:
        """The size, in points, of letters texts are read in, where the system's letters are of the usual size."""
        return self.look.size

    def reading_font(self, size: float | None = None) -> QFont:
        """The font texts are read in; `size` in points, or the one a person chose.

        Where the system's letters are larger than usual, these are larger by as much.
        """
        font = QFont(self.families())
        font.setPointSizeF((size or self.reading_size) * self._points / LEAST_POINTS)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def families(self) -> list[str]:
        """The chosen family of letters, and those that stand in for what it lacks."""
        family = self.look.family
        if family == look.SYSTEM:
            family = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
        return {look.SERIF: SERIF, look.SANS: SANS}.get(family) or [family, *SERIF]

    def column_width(self, font: QFont, characters: int = 70) -> int:
        """How wide, in pixels, a column of so many characters of `font` is."""
        sample = "Сол жылдары the road to Kashmir led over passes of five thousand metres; "
        return round(QFontMetricsF(font).horizontalAdvance(sample) / len(sample) * characters)

    def icon(self, name: str, role: str = "ink") -> QIcon:
        """An icon in the colour of `role`, dimmed where it is disabled."""
        key = (name, role)
        if key not in self._icons:
            self._icons[key] = self._draw_icon(name, role)
        return self._icons[key]

    def forget_icons(self) -> None:
        """Draw icons anew when they are asked for: the colours have changed."""
        self._icons.clear()

    @property
    def _colours(self) -> Colours:
        return self._themes[self.name]

    def _wants_dark(self) -> bool:
        if self.mode is Mode.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self.mode is Mode.DARK

    def _refresh(self) -> None:
        dark = self._wants_dark()
        if dark == self.is_dark:
            return
        self.is_dark, self.name = dark, "dark" if dark else "light"
        self.forget_icons()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self._paint(application)
        self.changed.emit()

    def _paint(self, application: QApplication) -> None:
        application.setPalette(self.palette())
        application.setWindowIcon(self.icon("emblem", "accent"))
        icons = self.resources.folder("icons")
        tick = icons / ("tick-dark.svg" if self.is_dark else "tick-light.svg")
        application.setStyleSheet(
            style_sheet(
                self._colours.roles,
                arrow=str(icons / "arrow.svg"),
                tick=str(tick),
                mark=str(icons / "mark.svg"),
            )
        )

    def palette(self) -> QPalette:
        """The Qt palette of the current theme."""
        role, palette = QPalette.ColorRole, QPalette()
        for name, roles in {
            "window": (role.Window,),
            "paper": (role.Base,),
            "panel": (role.AlternateBase,),
            "ink": (role.WindowText, role.Text, role.ButtonText, role.ToolTipText),
            "raised": (role.Button, role.ToolTipBase),
            "accent": (role.Highlight, role.Link, role.Accent),
            "accent_ink": (role.HighlightedText,),
            "faint": (role.PlaceholderText,),
            "line": (role.Mid, role.Midlight),
            "edge": (role.Dark, role.Shadow),
            "hover": (role.Light,),
        }.items():
            for one in roles:
                palette.setColor(one, self.colour(name))
        for one in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, one, self.colour("faint"))
        return palette

    def _draw_icon(self, name: str, role: str) -> QIcon:
        svg = self.resources.icon(name).decode()
        icon = QIcon()
        for mode, wanted in ((QIcon.Mode.Normal, role), (QIcon.Mode.Disabled, "faint")):
            data = svg.replace("currentColor", self._colours.roles[wanted]).encode()
            renderer = QSvgRenderer(QByteArray(data))
            for size in _ICON_SIZES:
                icon.addPixmap(_render(renderer, size), mode)
        return icon


def _render(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
