"""Links in notes: what is written is found again, whatever a label holds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.model.ids import new_id
from kazakh_archive.text.links import LABEL, Link, LinkKind, labelled, links, mention, replaced

SOURCE, TAG = new_id(), new_id()


def test_links_are_found_in_their_order() -> None:
    note = f"See [[source:{SOURCE}|The road]] and [[tag:{TAG}|Ospan]]."
    assert list(links(note)) == [Link(LinkKind.SOURCE, SOURCE, "The road"), Link(LinkKind.TAG, TAG, "Ospan")]
    assert labelled(note) == "See The road and Ospan."
    assert mention(LinkKind.TAG, TAG) in note
    assert mention(LinkKind.SOURCE, TAG) not in note
    assert replaced(note, lambda link: f"<{link.kind}>") == "See <source> and <tag>."


def test_what_is_no_link_stays_as_it_is() -> None:
    for note in ("[[", "[[source:12|x]]", f"[[person:{TAG}|x]]", f"[[tag:{TAG}]]", f"[[tag:{TAG}|a\nb]]"):
        assert list(links(note)) == []
        assert labelled(note) == note


@given(st.sampled_from(LinkKind), st.text(max_size=200), st.text(max_size=30), st.text(max_size=30))
def test_a_link_written_is_the_link_read(kind: LinkKind, label: str, before: str, after: str) -> None:
    stored = Link(kind, TAG, label).stored
    (found,) = links(stored)
    assert (found.kind, found.id) == (kind, TAG)
    assert len(found.label) <= LABEL
    assert found.stored == stored
    if not {"[", "]"} & {before[-1:], after[:1]}:
        assert found in links(before + stored + after)
