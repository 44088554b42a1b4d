"""The tree of a query."""

from __future__ import annotations

from kazakh_archive.model.query import And, Filter, Not, Or, Word, leaves


def test_leaves_are_what_is_asked_for_in_its_order() -> None:
    one, two, three, refused = Word("one"), Word("two"), Filter("kind", "note"), Word("refused")
    query = And((Or((one, And((two, Not(refused))))), three))
    assert list(leaves(query)) == [one, two, three]
    assert list(leaves(query, refused=True)) == [one, two, refused, three]
    assert list(leaves(one)) == [one]
