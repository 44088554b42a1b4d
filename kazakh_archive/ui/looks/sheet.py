"""The one style sheet: hair lines, quiet buttons, room to breathe. Colours come from the theme."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

_SHEET = Template("""
QToolTip { background: $raised; color: $ink; border: 1px solid $line; padding: 4px 6px; }
QMenuBar { background: $window; color: $ink; padding: 2px 4px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $paper; color: $ink; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 26px; border-radius: 4px; }
QMenu::item:selected { background: $chosen; color: $ink; }
QMenu::item:disabled { color: $faint; }
QMenu::indicator { width: 14px; height: 14px; left: 7px; }
QMenu::indicator:checked { image: url("$mark"); }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QLabel { background: transparent; color: $ink; }
QLabel[role="quiet"] { color: $quiet; }
QLabel[role="danger"] { color: $danger; }
QLabel[role="notice-text"] { color: $notice_ink; }
QLabel[role="keys"] { background: $hover; color: $ink; border-radius: 4px; padding: 1px 7px; }
QWidget[role="panel"] { background: $panel; }
QWidget[role="paper"] { background: $paper; }
QWidget[role="head"] { background: $paper; border-top: 2px solid $paper; border-bottom: 1px solid $line; }
QWidget[role="head"][meant="true"] { border-top: 2px solid $accent; }
QWidget[role="bar"] { background: $window; }
QWidget[role="notice"] { background: $notice; border-bottom: 1px solid $line; }
QWidget[role="bad"] { background: $notice; border-bottom: 2px solid $danger; }
QFrame[role="line"] { background: $line; border: none; }
QDialog { background: $panel; }
QScrollArea, QStackedWidget { background: transparent; border: none; }
QStatusBar { background: $window; color: $quiet; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QSpinBox {
    background: $paper; color: $ink; border: 1px solid $edge; border-radius: 5px;
    padding: 4px 7px; selection-background-color: $accent; selection-color: $accent_ink; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus { border: 1px solid $accent; }
QLineEdit:disabled, QComboBox:disabled { color: $faint; background: $window; }
QPushButton { background: $raised; color: $ink; border: 1px solid $edge; border-radius: 5px; padding: 5px 14px; }
QPushButton:hover { background: $hover; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:pressed { background: $chosen; }
QPushButton:disabled { color: $faint; border-color: $line; background: $window; }
QPushButton:default { background: $accent; color: $accent_ink; border: 1px solid $accent; }
QPushButton:default:focus { border: 2px solid $ink; padding: 4px 13px; }
QLabel:focus { border: 1px solid $accent; border-radius: 3px; }
QPushButton:default:disabled { background: $hover; color: $faint; border-color: $line; }
QToolButton { background: transparent; color: $ink; border: 1px solid transparent; border-radius: 5px; padding: 4px; }
QToolButton[role="pin"] { padding: 2px 5px; }
QToolButton:disabled { color: $faint; }
QToolButton:hover { background: $hover; }
QToolButton:focus { border: 1px solid $accent; }
QToolButton:checked { background: $chosen; }
QListView, QTreeView, QTableView, QTableWidget, QListWidget {
    background: $paper; color: $ink; border: 1px solid $line; outline: none;
    selection-background-color: $chosen; selection-color: $ink; }
QListView:focus, QTreeView:focus, QTableView:focus, QTableWidget:focus, QListWidget:focus { border: 1px solid $accent; }
QWidget[role="panel"] QListView, QWidget[role="panel"] QTableView { background: transparent; border: 1px solid transparent; border-top: 1px solid $line; }
QWidget[role="panel"] QListView:focus, QWidget[role="panel"] QTableView:focus { border: 1px solid $accent; }
QWidget[role="panel"] QTreeView { background: transparent; border: 1px solid transparent; }
QWidget[role="panel"] QTreeView:focus { border: 1px solid $accent; }
QTreeView::item { padding: 2px 0; }
QListView[role="bare"], QWidget[role="panel"] QListView[role="bare"] { background: transparent; border: 1px solid transparent; }
QListView[role="bare"]:focus, QWidget[role="panel"] QListView[role="bare"]:focus { border: 1px solid $accent; border-radius: 5px; }
QListView[role="bare"]::item { padding: 6px 8px; border-radius: 5px; color: $ink; }
QListView[role="bare"]::item:hover { background: $hover; }
QListView[role="bare"]::item:selected { background: $chosen; color: $ink; }
QTextEdit[role="quiet-field"], QPlainTextEdit[role="quiet-field"] { background: $paper; border: none; border-radius: 0; padding: 0; }
QLineEdit[role="search"] { padding: 6px 4px; border-radius: 7px; }
QPushButton[role="quiet"] { background: transparent; border-color: transparent; color: $quiet; padding: 5px 4px; }
QPushButton[role="quiet"]:hover { color: $danger; }
QPushButton[role="quiet"]:focus { border-color: $accent; }
QRadioButton, QCheckBox { background: transparent; color: $ink; spacing: 7px; }
QRadioButton::indicator, QCheckBox::indicator, QTableView::indicator, QListView::indicator, QTreeView::indicator {
    width: 13px; height: 13px; border: 1px solid $faint; background: $paper; }
QRadioButton::indicator { border-radius: 7px; }
QCheckBox::indicator, QTableView::indicator, QListView::indicator, QTreeView::indicator { border-radius: 3px; }
QRadioButton::indicator:checked { width: 5px; height: 5px; border: 5px solid $accent; border-radius: 7px; }
QCheckBox::indicator:checked, QTableView::indicator:checked, QListView::indicator:checked, QTreeView::indicator:checked {
    background: $accent; border-color: $accent; image: url("$tick"); }
QRadioButton:focus, QCheckBox:focus { color: $accent; text-decoration: underline; }
QSlider { border: 1px solid transparent; border-radius: 5px; }
QSlider:focus { border: 1px solid $accent; }
QComboBox { padding-right: 22px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$arrow"); width: 13px; height: 13px; }
QComboBox QAbstractItemView { background: $paper; border: 1px solid $edge; padding: 2px; }
QTableView::item { padding: 0 7px; }
QTextBrowser { background: $paper; border: none; border-radius: 0; }
QHeaderView::section { background: $window; color: $quiet; border: none; border-bottom: 1px solid $line; padding: 5px 7px; }
QProgressBar { background: $hover; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QTabBar { background: $window; font-weight: normal; }
QTabBar::tab { background: $window; color: $quiet; border: none; border-right: 1px solid $line;
    border-bottom: 1px solid $line; padding: 5px 2px 5px 12px; }
QTabWidget QTabBar::tab { padding: 5px 12px; }
QTabBar::tab:selected { background: $paper; color: $ink; border-bottom: 2px solid $accent; }
QTabBar::tab:hover:!selected { background: $hover; }
QTabBar:focus { border: 1px solid $accent; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def style_sheet(roles: Mapping[str, str], *, arrow: str, tick: str, mark: str) -> str:
    """The sheet in these colours (role to ``#rrggbb``), with the paths of the three pictures it shows."""
    return _SHEET.substitute(roles, arrow=_path(arrow), tick=_path(tick), mark=_path(mark))


def _path(name: str) -> str:
    """A path as a style sheet takes it, on every system."""
    return name.replace("\\", "/").replace('"', '\\"')
