"""The life of an archive in which tags are merged, removed and put in order as well."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from kazakh_archive.model.entities import TagKind
from kazakh_archive.services.commands import (
    MergeTags,
    PreferName,
    RemoveName,
    RemoveTags,
    SetTagColour,
    SetTagKind,
    TagChoice,
    ToggleTag,
)
from tests.services.test_machine import Archive, chances


class TagArchive(Archive):
    """Does to tags what the page of all tags does, among everything else."""

    def tag(self, chance: int) -> str:
        there = self.library.tags()
        return there[chance % len(there)].tag.id

    @precondition(lambda self: self.library.annotations() and self.library.tags())
    @rule(chance=chances, nth=chances)
    def toggle_a_tag(self, chance, nth):
        annotation_id, tag_id = self.annotation(chance), self.tag(nth)
        before = {tag.id for tag in self.library.annotation(annotation_id).tags}
        self.run(ToggleTag(annotation_id, TagChoice(tag_id)))
        assert {tag.id for tag in self.library.annotation(annotation_id).tags} == before ^ {tag_id}

    @precondition(lambda self: self.library.tags())
    @rule(nth=chances, others=st.lists(chances, min_size=1, max_size=3))
    def merge_tags(self, nth, others):
        kept, gone = self.tag(nth), {self.tag(each) for each in others}
        before = self.library.some_tags({kept, *gone}).values()
        names = {name.text for each in before for name in each.tag.names}
        self.run(MergeTags(kept, tuple(gone)))
        (left,) = self.library.some_tags({kept, *gone}).values()
        assert {name.text for name in left.tag.names} == names
        assert left.annotations >= max(each.annotations for each in before)

    @precondition(lambda self: self.library.tags())
    @rule(nth=chances, kind=st.sampled_from(TagKind), colour=st.sampled_from(["", "#2b826f", "#ff00aa"]))
    def change_a_tag(self, nth, kind, colour):
        tag_id = self.tag(nth)
        self.run(SetTagColour(tag_id, colour))
        self.run(SetTagKind(tag_id, kind))

    @precondition(lambda self: self.library.tags())
    @rule(nth=chances, place=chances)
    def prefer_or_take_away_a_name(self, nth, place):
        tag = self.library.some_tags([self.tag(nth)])[self.tag(nth)].tag
        name = tag.names[place % len(tag.names)]
        self.run(PreferName(tag.id, name.id))
        if len(tag.names) > 1:
            self.run(RemoveName(tag.id, name.id))

    @precondition(lambda self: self.library.tags())
    @rule(nth=chances)
    def remove_a_tag(self, nth):
        self.run(RemoveTags((self.tag(nth),)))


TestTagArchive = TagArchive.TestCase
TestTagArchive.settings = settings(max_examples=8, stateful_step_count=30)
