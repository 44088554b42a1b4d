"""The page that puts all tags in order: names, kinds, colours, keys; merging and removing."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QWidget

from kazakh_archive.model.changes import Changes
from kazakh_archive.model.entities import TagSummary
from kazakh_archive.model.errors import ArchiveError
from kazakh_archive.services.commands import MergeTags, RemoveTags
from kazakh_archive.services.library import Library
from kazakh_archive.ui.actions.menus import Actions
from kazakh_archive.ui.dialogs.frame import Dialog
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.reader.signs import sign_icon
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.tags.chooser import TagChooser
from kazakh_archive.ui.tags.details import TagDetails
from kazakh_archive.ui.tags.handy import HandyTags
from kazakh_archive.ui.widgets.labels import push_button
from kazakh_archive.ui.wording.named import kind_name
from kazakh_archive.ui.wording.words import Words

INITIATOR = "tags.manager"
_MERGED = 50
"""So many tags at most are made one at once: more are chosen by mistake."""


class TagManager(Dialog):
    """Lists all tags beside what the chosen one is. `wanted` carries the name of a tag to be looked for."""

    wanted = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        words: Words,
        *,
        library: Library,
        runner: Runner,
        handy: HandyTags,
        actions: Actions,
    ) -> None:
        super().__init__(parent, theme, words, words.tr("Tags"))
        self._library, self._runner, self._writes = library, runner, True
        self.setObjectName("tag-manager")
        self.setModal(False)
        self.resize(1160, 700)
        self.chooser = TagChooser(library, runner, handy, theme, words)
        self.details = TagDetails(handy, theme, words)
        self.where = push_button(words.tr("Show where it is used"))
        self.merge = push_button(words.tr("Merge…"))
        self.remove = push_button(words.tr("Remove…"))
        self._lay_out(actions)
        self.chooser.chosen_changed.connect(self._chosen)
        self.chooser.pin_asked.connect(handy.put)
        self.chooser.removal_asked.connect(self.ask_removal)
        self.chooser.view.entered_by_key.connect(lambda _index: self.details.view.setFocus())
        self.details.asked.connect(self.run)
        self.where.clicked.connect(self._show_where)
        self.merge.clicked.connect(self.ask_merge)
        self.remove.clicked.connect(self.ask_removal)
        runner.changed.connect(self.apply)
        self._chosen()
        self.chooser.ask()
        self.chooser.filter.setFocus()

    def _lay_out(self, actions: Actions) -> None:
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        left, right = QWidget(), QWidget()
        for side, part in ((left, self.chooser), (right, self.details)):
            row = QHBoxLayout(side)
            row.setContentsMargins(0 if side is left else 14, 0, 14 if side is left else 0, 0)
            row.addWidget(part)
            parts.addWidget(side)
        parts.setSizes([740, 370])
        self.content.addWidget(parts, 1)
        acts = QHBoxLayout()
        for button in (self.where, self.merge, self.remove):
            acts.addWidget(button)
        acts.addStretch(1)
        self.buttons.setContentsMargins(0, 0, 0, 0)
        acts.addWidget(self.buttons)
        self.content.addLayout(acts)
        self.go_back(self.words.tr("Close"))
        for action_id in ("edit.undo", "edit.redo"):  # their keys work here as well
            self.addAction(actions[action_id])

    def set_writes(self, writes: bool) -> None:  # noqa: FBT001  # the one thing it says
        """Whether tags can be changed; not so in an archive open for reading only."""
        self._writes = writes
        self.details.set_writes(writes)
        self._chosen()

    # --- following ---

    def apply(self, changes: Changes) -> None:
        """List anew what an act has changed."""
        if changes.touches("tag", "name", "annotation_tag"):
            self.chooser.ask()

    def _chosen(self) -> None:
        chosen = self.chooser.chosen()
        self.details.show_tag(chosen[0] if len(chosen) == 1 else None)
        if len(chosen) == 1:
            self._look_for_namesakes(chosen[0].tag.id)
        self.where.setEnabled(len(chosen) == 1 and chosen[0].annotations > 0)
        self.merge.setEnabled(self._writes and 2 <= len(chosen) <= _MERGED)
        self.merge.setToolTip(
            self.words.tr("Choose the tags in the list with Ctrl or Shift, then make them one.")
        )
        self.remove.setEnabled(self._writes and bool(chosen))

    def _look_for_namesakes(self, tag_id: str) -> None:
        library = self._library

        def show(found: tuple[TagSummary, ...]) -> None:
            if [each.tag.id for each in self.chooser.chosen()] == [tag_id]:
                self.details.show_namesakes(found)

        self._runner.ask(lambda: library.namesakes(tag_id), show, slot="tags.namesakes")

    # --- doing ---

    def run(self, command: Any) -> None:  # noqa: ANN401  # handed on to the session as it is
        """Do an act, and say here what stood against it."""
        self.say_wrong("")
        self._runner.submit(command, initiator=INITIATOR, failed=self._failed)

    def _failed(self, error: ArchiveError) -> None:
        self.tell(error)
        self._chosen()

    def _show_where(self) -> None:
        chosen = self.chooser.chosen()
        if len(chosen) == 1:
            self.wanted.emit(chosen[0].tag.label)

    def ask_merge(self) -> None:
        """Ask which of the chosen tags stays, and make them one."""
        chosen = self.chooser.chosen()
        if not self.merge.isEnabled():
            return
        dialog = MergeDialog(self, self.theme, self.words, chosen)
        dialog.accepted.connect(lambda: self._merge(dialog.kept, chosen))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _merge(self, kept: str, chosen: tuple[TagSummary, ...]) -> None:
        self.chooser.choose([kept])
        self.run(MergeTags(kept, tuple(each.tag.id for each in chosen if each.tag.id != kept)))

    def ask_removal(self) -> None:
        """Remove the chosen tags; where anything carries them, ask before."""
        chosen = self.chooser.chosen()
        if not chosen or not self._writes:
            return
        carried = sum(each.annotations for each in chosen)
        command = RemoveTags(tuple(each.tag.id for each in chosen))
        if not carried and len(chosen) == 1:
            self.run(command)
            return
        dialog = Dialog(
            self, self.theme, self.words, self.words.tr("Remove tags"), self._told(chosen, carried)
        )
        dialog.setObjectName("remove-tags")
        dialog.go_on(self.words.tr("Remove")).clicked.connect(lambda: self.run(command))
        dialog.go_back()
        dialog.buttons.accepted.connect(dialog.accept)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _told(self, chosen: tuple[TagSummary, ...], carried: int) -> str:
        words = self.words
        if len(chosen) == 1:
            what = words.plural(
                "{n} annotation carries “{tag}”. It stays, without this tag.",
                "{n} annotations carry “{tag}”. They stay, without this tag.",
                carried,
                tag=chosen[0].tag.label,
            )
        else:
            many = words.plural("{n} tag will be removed.", "{n} tags will be removed.", len(chosen))
            given = words.plural(
                "They were given {n} time; the annotations stay, without them.",
                "They were given {n} times; the annotations stay, without them.",
                carried,
            )
            what = f"{many} {given}"
        return f"{what} {words.tr('Undo brings everything back.')}"


class MergeDialog(Dialog):
    """Asks which of some tags stays. `kept` is its id."""

    def __init__(self, parent: QWidget, theme: Theme, words: Words, tags: tuple[TagSummary, ...]) -> None:
        lead = words.tr(
            "One tag stays, with the names of all of them. Whatever carries the others carries it then. "
            "Undo parts them again."
        )
        super().__init__(parent, theme, words, words.tr("Merge tags"), lead)
        self.setObjectName("merge-tags")
        self._choice = QComboBox()
        self._choice.setAccessibleName(words.tr("The tag that stays"))
        for each in sorted(tags, key=lambda each: -each.annotations):
            tag = each.tag
            kind = kind_name(tag.kind, words)
            text = words.tr("{name} ({kind}, {n})", name=tag.label, kind=kind, n=each.annotations)
            self._choice.addItem(sign_icon(tag.kind, theme.tag_colour(tag.kind, tag.colour)), text, tag.id)
        self.labelled(words.tr("The tag that stays"), self._choice)
        self.go_on(words.tr("Merge"))
        self.go_back()
        self.buttons.accepted.connect(self.accept)

    @property
    def kept(self) -> str:
        """The id of the tag that stays."""
        return str(self._choice.currentData())
