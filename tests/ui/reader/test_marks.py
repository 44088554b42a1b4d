"""What is known of annotations while they are painted."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.model.entities import Annotation, Tag, TagKind
from kazakh_archive.model.span import Span
from kazakh_archive.ui.reader.inks import ink_key, key_of
from kazakh_archive.ui.reader.marks import Mark, Marks, mark_of

TAG = Tag("t", TagKind.EVENT, "#aa3311", ())


def annotation(*tags: Tag, note: str = "") -> Annotation:
    return Annotation("one", "a source", 1, Span(0, 1), "a", "", "", note, tags, "A", "", "")


def test_the_colour_of_an_annotation_is_that_of_its_mark() -> None:
    for each in (annotation(), annotation(TAG), annotation(TAG, Tag("u", TagKind.PLACE, "", ()))):
        assert key_of(each) == ink_key(mark_of(each))


@given(
    st.lists(
        st.tuples(st.sampled_from("abcd"), st.one_of(st.none(), st.sampled_from(["", "a note"]))), max_size=30
    )
)
def test_those_with_a_note_are_known_apart(steps: list[tuple[str, str | None]]) -> None:
    marks, plain = Marks(), {}
    for number, (name, note) in enumerate(steps):
        if note is None:
            marks.remove(name)
            plain.pop(name, None)
        else:
            marks.put(Mark(name, Span(number, number + 5), (), note))
            plain[name] = note
    assert set(marks.noted) == {name for name, note in plain.items() if note}
    assert all(marks.noted.span(name) == marks.places.span(name) for name in marks.noted)
