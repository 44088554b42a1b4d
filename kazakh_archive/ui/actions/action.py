"""What an action is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kazakh_archive.ui.wording.words import Marked


class Context(StrEnum):
    """Where an action's keys work: everywhere in the window, or only while this part has the focus."""

    WINDOW = "window"
    LIBRARY = "library"
    READER = "reader"
    RESULTS = "results"


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a person can do.

    ``shortcuts`` are Qt's portable key names, the first of them is the one shown; single letters
    belong to ``Context.READER`` only (WCAG 2.1.4). ``help`` says in one sentence what it does.
    ``menu`` is a menu's id or empty; ``icon`` a name in ``resources/icons`` or empty. ``writes``
    says that it changes the archive, so that it is dimmed where the archive is read-only.
    """

    id: str
    text: Marked
    help: Marked
    menu: str = ""
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    context: Context = Context.WINDOW
    writes: bool = False
    checkable: bool = False
    group: str = ""
