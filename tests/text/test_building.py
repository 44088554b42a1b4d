"""A form becomes the query that a person could have typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.text.building import Form, Meant, build
from kazakh_archive.text.query import parse


@pytest.mark.parametrize(
    ("form", "query"),
    [
        (Form(), ""),
        (Form(none_of="winter"), ""),
        (Form(every="winter  horses"), "winter horses"),
        (Form(any_of="winter қыс"), "winter OR қыс"),
        (Form(every="horses", any_of="winter қыс", none_of="summer"), "horses (winter OR қыс) -summer"),
        (Form(phrase="besik kuda"), '"besik kuda"'),
        (
            Form(every="camel", filters={"person": "Ospan Batyr", "lang": "kk"}),
            'camel person:"Ospan Batyr" lang:kk',
        ),
        (Form(every="camel", filters={"date": "no date", "person": "  "}), "camel"),
        (Form(filters={"date": "1930..1932"}), "date:1930..1932"),
        (Form(every="OR"), "OR."),
        (Form(every="kaz қаз", meant=Meant.BEGINNING), "kaz* қаз*"),
        (Form(any_of="winter OR", meant=Meant.ALIKE), "winter~1 OR OR~1"),
        (Form(every="Ospan", meant=Meant.EXACT), '="Ospan"'),
        (Form(phrase="besik kuda", apart=5), '"besik kuda"~5'),
        (Form(phrase="besik", apart=5), '"besik"'),
        (Form(untagged=True), "untagged"),
        (
            Form(filters={"has": "note", "event": "jut", "source": "A letter"}),
            'has:note event:jut source:"A letter"',
        ),
    ],
)
def test_forms_become_queries(form: Form, query: str) -> None:
    assert build(form) == query


@given(
    st.builds(
        Form,
        every=st.text(max_size=20),
        any_of=st.text(max_size=20),
        phrase=st.text(max_size=20),
        none_of=st.text(max_size=20),
        meant=st.sampled_from(Meant),
        apart=st.integers(0, 100),
        untagged=st.booleans(),
    )
)
def test_whatever_is_filled_in_can_be_read(form: Form) -> None:
    query = build(form)
    if query:
        parse(query)
