"""Whatever is typed: exit code 0, 1 or 2, a sentence where it is not 0, never a traceback, a sound archive."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kazakh_archive.app.paths import HOME_VARIABLE
from tests.journeys.terminal import Terminal

LETTER = (
    "Апам айтты: қыс қатты болды.\n\nاپام ايتتى: قىس قاتتى بولدى.\n\n🐎 The winter was hard, qys qatty.\n"
)

COMMANDS = (
    "sources",
    "show",
    "annotations",
    "tags",
    "search",
    "check",
    "annotate",
    "access",
    "undo",
    "redo",
    "export",
)
"""Those that neither open a window nor take long."""


@pytest.fixture(scope="module")
def terminal(tmp_path_factory):
    folder = tmp_path_factory.mktemp("fuzz")
    terminal = Terminal(folder / "work")
    terminal.folder.mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(HOME_VARIABLE, str(terminal.home))
        patch.setenv("KAZAKH_ARCHIVE_LANGUAGE", "en")
        patch.chdir(terminal.folder)
        terminal.run("new", terminal.archive)
        source = terminal.add("letter.txt", LETTER)
        for quote, note, tag in (("қыс", "суық", "theme:winter"), ("winter", "AND OR", "person:Ospan Batyr")):
            terminal.run("annotate", terminal.archive, source, "--quote", quote, "--note", note, "--tag", tag)
        terminal.run("search", terminal.archive, "қыс")
        yield terminal
        terminal.assert_sound()


anything = st.text(st.characters(exclude_categories=(), exclude_characters="\x00"), max_size=60)
"""What can stand in an argument: all characters but NUL, bytes that are no text among them."""

query_words = st.lists(
    st.sampled_from(
        [*"()\"*:-+&|!~^?[]{}<>/\\'«»“”„’`.,;", " ", "\u00a0", "\n", "AND", "OR", "NOT", "and", "kind:", "tag:", "note:",
         "қыс", "қы*", "winter", "Ospan Batyr", "passage", "قىس", "قى*", "🐎", "e\u0301", "\u0301", "\u200d", "\u202e", "1953",
         "15446.", "*қ", "a*b", "tag:\"", "kind:note", "kind:xx", "-қыс", "--", "𠮷", "哈", "\ud800"]
    ),
    max_size=14,
).map("".join)  # fmt: skip


def assert_page(terminal, query):
    answer = terminal.run("search", terminal.archive, "--json", "--", query, code=None)
    if answer.code == 1:
        assert len(answer.err.splitlines()) <= 2  # what is wrong, and what may have been meant
        assert len(answer.err) < 500
        return
    for hit in json.loads(answer.out):
        start, end = hit["marks"][0] if hit["marks"] else (0, 0)
        assert 0 <= start <= end <= len(hit["snippet"])


@given(query_words)
@settings(max_examples=150)
def test_any_query_made_of_what_means_something(terminal, query):
    assert_page(terminal, query)


@given(anything)
@settings(max_examples=60)
def test_any_query(terminal, query):
    assert_page(terminal, query)


@pytest.mark.parametrize(
    "query",
    [
        "(" * 5000 + "a" + ")" * 5000,
        "NOT " * 2000 + "a",
        "a OR " * 3000 + "a",
        "a AND " * 3000 + "a",
        '"' + "қыс " * 5000 + '"',
        "қ" * 100_000,
        "-" * 10_000 + "a",
        "* " * 3000,
        "tag:" * 2000,
        " " * 100_000,
        "\u0301" * 20_000,
        '"a" ' * 3000,
        "a* b* c* d* e* f* g* h* " * 200,
    ],
)  # fmt: skip
def test_queries_as_long_as_nobody_types(terminal, query):
    assert_page(terminal, query)


option = st.sampled_from(
    ["--json", "--quote", "--span", "--note", "--tag", "--set", "--limit", "--source", "--replace", "--language", "--closed",
     "--encoding", "--title", "--help", "--version", "--", "-", "-x", "--no-such", "--span=1:2", "--span=", "--limit=0",
     "--limit=-1", "--limit=9999", "--set=closed", "--set=open", "--tag=person:Q", "--quote=қыс", "--note="]
)  # fmt: skip
value = st.sampled_from(
    ["letter.txt", "family.kzarchive", "out.zip", "қыс", "1:2", "5:3", "person:Айгүл", "", " ", ".", "..", "0", "-1", "kk", "open",
     "closed", "xx", "theme:", "no/such", "*", "%", "\udcff", "a\nb", "ru", "gb18030", "rot13", "utf-8-sig"]
)  # fmt: skip


@given(st.sampled_from(COMMANDS), st.lists(option | value | anything, max_size=6))
@settings(max_examples=250)
def test_any_command_line(terminal, command, rest):
    terminal.run(command, terminal.archive, *rest, code=None)


@given(
    st.sampled_from(["add", "new", "show", "sources", "search"]),
    st.lists(option | value | anything, max_size=4),
)
@settings(max_examples=120)
def test_any_command_line_without_an_archive(terminal, command, rest):
    terminal.run(command, *rest, code=None)


@given(st.sampled_from(["latin-1", "utf-7", "rot13", "zip", "hex", "idna", "punycode", "undefined", "mbcs", "unicode_escape",
                        "utf-16", "utf-32", "cp037", "base64", "", " ", "\x00".strip("\x00"), "\udcff", "../x", "uu"]) | anything)  # fmt: skip
@settings(max_examples=60)
def test_any_encoding(terminal, encoding):
    (terminal.folder / "odd.txt").write_bytes("Қыс\xff".encode() + b"\xff\x00")
    terminal.run("add", terminal.archive, "odd.txt", f"--encoding={encoding}", code=None)
    terminal.run("undo", terminal.archive, code=None)


@given(st.binary(min_size=1, max_size=400))
@settings(max_examples=120)
def test_any_bytes_in_a_file(terminal, data):
    path = terminal.folder / "bytes.txt"
    path.write_bytes(data)
    answer = terminal.run("add", terminal.archive, path, "--json", code=None)
    for added in answer.json:
        text = terminal.text(added["id"])
        terminal.run("annotate", terminal.archive, added["id"], "--span", f"0:{len(text)}", "--note", text)
        assert terminal.run("undo", terminal.archive)
        assert terminal.run("undo", terminal.archive)
