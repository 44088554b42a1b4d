"""From which side a text is written."""

from __future__ import annotations

import pytest

from kazakh_archive.text.direction import runs_right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("اجەمنىڭ ساندىعى", True),
        ("1951 – قازاق", True),
        ("The road", False),
        ("«Қыс» قازاق", False),
        ("1951, …", False),
        ("", False),
    ],
)
def test_the_first_letter_that_has_a_direction_decides(text: str, right: bool) -> None:
    assert runs_right(text) is right
