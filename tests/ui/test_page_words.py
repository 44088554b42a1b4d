"""The words handed to the page of a bundle are the words that page asks for."""

from kazakh_archive.exchange.page import DEFAULT_WORDS
from kazakh_archive.ui.page_words import PAGE_WORDS


def test_page_and_program_have_the_same_words():
    assert dict(PAGE_WORDS) == dict(DEFAULT_WORDS)
