"""Bad input, item by item, from the front door: a sentence, an exit code, and a sound archive after it."""

from __future__ import annotations

import csv
import io
import json
import time
import unicodedata
import zipfile

import pytest

from kazakh_archive.app.work import run_out
from kazakh_archive.services.importing import bring_in
from kazakh_archive.services.session import Session
from kazakh_archive.store import open_archive

LETTER = "Апам айтты: қыс қатты болды.\n\nҚыс ұзақ болды, көктем кеш келді.\n"


def exported(terminal, name):
    """A file of a fresh bundle."""
    bundle = terminal.folder / "out.zip"
    terminal.run("export", terminal.archive, bundle, "--replace")
    with zipfile.ZipFile(bundle) as opened:
        found = next(each for each in opened.namelist() if each.endswith(f"/data/{name}"))
        return opened.read(found).decode("utf-8")


# --- files that say nothing, or say it oddly ---------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"\xfe\xff",
        b" \n\t\r\n ",
        b"\x00" * 40,
        "\u2003\u2028\ufeff".encode(),
    ],
    ids=["empty", "bom", "bom-16-le", "bom-16-be", "blank", "nul", "unicode-blank"],
)
def test_a_file_that_says_nothing(terminal, content):
    path = terminal.text_file("nothing.txt", content)
    assert "nothing.txt holds no text" in terminal.fault("add", terminal.archive, path)
    assert terminal.json("sources", terminal.archive) == []


def test_nul_bytes_are_shown_and_the_original_stays(terminal):
    data = b"before\x00after\x00\x00 winter"
    source = terminal.add("nul.txt", data)
    text = terminal.text(source)
    assert text == "before\ufffdafter\ufffd\ufffd winter"
    made = terminal.json("annotate", terminal.archive, source, "--quote", "winter", "--note", "after\x00them")
    assert text[made["start"] : made["end"]] == made["exact"] == "winter"
    assert made["note"] == "after\ufffdthem"
    with open_archive(terminal.archive, annotator="", write=False) as store, store.reading() as reader:
        assert reader.original(reader.source(source).sha256) == data


def test_mixed_line_ends_become_one_and_offsets_agree(terminal):
    source = terminal.add("ends.txt", b"one\r\ntwo\rthree\nfour\xe2\x80\xa8five\xe2\x80\xa9six\r\r\n\nseven")
    text = terminal.text(source)
    assert text == "one\ntwo\nthree\nfour\nfive\nsix\n\n\nseven"
    made = terminal.json("annotate", terminal.archive, source, "--quote", "seven")
    assert (made["start"], made["end"]) == (text.index("seven"), len(text))


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"a \xed\xa0\x80 lone one and snow", "a \ufffd lone one and snow"),
        (b"a \xed\xa0\xbd\xed\xb0\x8e pair and snow", "a 🐎 pair and snow"),
        ("lone \ud800 in 16 and snow".encode("utf-16", "surrogatepass"), "lone \ufffd in 16 and snow"),
    ],
    ids=["cesu-lone", "cesu-pair", "utf-16-lone"],
)
def test_lone_surrogates_in_a_file(terminal, data, text):
    source = terminal.add("odd.txt", data)
    assert terminal.text(source) == text
    assert terminal.json("annotate", terminal.archive, source, "--quote", "snow")["exact"] == "snow"


def test_bytes_that_are_no_text_in_a_note_a_tag_and_a_quote(terminal):
    source = terminal.add("letter.txt", LETTER)
    odd = b"o\xff\xfedd".decode("utf-8", "surrogateescape")
    made = terminal.json("annotate", terminal.archive, source, "--span", "0:4", "--note", odd)
    assert made["note"] == "o\ufffd\ufffddd"
    assert "control" in terminal.fault("annotate", terminal.archive, source, "--span", "0:4", "--tag", odd)
    assert "do not occur" in terminal.fault("annotate", terminal.archive, source, "--quote", odd)
    assert "no source" in terminal.fault("show", terminal.archive, odd)
    terminal.run("search", terminal.archive, odd)


def test_kazakh_in_decomposed_letters(terminal):
    composed = "Ойран болған жай: ақ үйдің іші ёлка. Әжем айтты.\n"
    source = terminal.add("nfd.txt", unicodedata.normalize("NFD", composed))
    assert terminal.text(source) == composed
    quote = unicodedata.normalize("NFD", "жай: ақ үйдің")
    made = terminal.json("annotate", terminal.archive, source, "--quote", quote, "--tag", "й\u0306:" + quote)
    assert made["exact"] == "жай: ақ үйдің"
    assert {hit["kind"] for hit in terminal.json("search", terminal.archive, quote)} >= {"passage"}


def test_emoji_and_chinese_before_a_highlight(terminal):
    content = "🐎👩🏽‍🌾🇰🇿 哈萨克族 𠮷 e\u0301 — қыс қатты болды."
    source = terminal.add("emoji.txt", content)
    text = terminal.text(source)
    made = terminal.json("annotate", terminal.archive, source, "--quote", "қыс қатты")
    assert text[made["start"] : made["end"]] == "қыс қатты"
    item = json.loads(exported(terminal, "annotations.jsonld"))["first"]["items"][0]
    quote, position = item["target"]["selector"]
    written = exported(terminal, f"texts/{source}.txt")
    assert written[position["start"] : position["end"]] == quote["exact"] == "қыс қатты"


def test_a_highlight_never_tears_a_character(terminal):
    source = terminal.add("family.txt", "👩🏽‍🌾 went, e\u0323\u0302 stayed")
    made = terminal.json("annotate", terminal.archive, source, "--span", "1:2")
    assert made["exact"] == "👩🏽‍🌾"


@pytest.mark.slow
def test_fifty_megabytes_of_text(terminal):
    line = "Жол ұзақ болды; the road over the pass was long 🐎, 路很长, қар қалың жауды. " * 4 + "\n"
    count = 50_000_000 // len(line.encode())
    data = "".join(f"{number} {line}" + "\n" * (number % 10 == 9) for number in range(count))
    began = time.process_time()
    source = terminal.add("long.txt", data)
    assert terminal.json("sources", terminal.archive)[0]["length"] == len(data)
    quote = f"{count - 1} Жол ұзақ"
    made = terminal.json("annotate", terminal.archive, source, "--quote", quote, "--tag", "road")
    assert made["start"] == data.index(quote)
    assert "occur more than once" in terminal.fault(
        "annotate", terminal.archive, source, "--quote", "the pass"
    )
    terminal.run("undo", terminal.archive)
    assert time.process_time() - began < 60


# --- places and quotes -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "span",
    [
        "0:0",
        "5:5",
        "5:3",
        "0:99999",
        "60:99999",
        "999999:1000000",
        f"0:{10**40}",
        f"{10**40}:{10**41}",
        "0:" + "9" * 4000,
    ],
)
def test_a_span_outside_the_text(terminal, span):
    source = terminal.add("letter.txt", LETTER)
    assert "no stretch" in terminal.fault("annotate", terminal.archive, source, "--span", span)


@pytest.mark.parametrize(
    "span", ["", ":", "a:b", "0:" + "9" * 5000, "-1:5", "1", "1:2:3", "1 : 2", "٣:٤", "1e3:2e3", "0x1:0x2"]
)
def test_a_span_that_is_none(terminal, span):
    source = terminal.add("letter.txt", LETTER)
    terminal.run("annotate", terminal.archive, source, f"--span={span}", code=2)
    assert terminal.json("annotations", terminal.archive) == []


def test_a_quote_found_twice_lists_the_places(terminal):
    source = terminal.add("twice.txt", "🐎 snow and snow, and Snow")
    said = terminal.fault("annotate", terminal.archive, source, "--quote", "snow")
    assert "at the characters 2, 11." in said


def test_a_quote_found_ten_thousand_times_is_still_a_sentence(terminal):
    source = terminal.add("often.txt", "snow " * 10_000)
    said = terminal.fault("annotate", terminal.archive, source, "--quote", "snow")
    assert len(said) < 1000


@pytest.mark.parametrize("quote", ["", " ", "\n", "\u200b", "nowhere", "=" * 100_000])
def test_a_quote_that_is_not_there(terminal, quote):
    source = terminal.add("letter.txt", LETTER)
    said = terminal.fault("annotate", terminal.archive, source, "--quote", quote)
    assert "do not occur" in said
    assert len(said) < 500


# --- names and notes -------------------------------------------------------------------------------


def test_a_tag_name_of_ten_thousand_characters(terminal):
    source = terminal.add("letter.txt", LETTER)
    said = terminal.fault(
        "annotate", terminal.archive, source, "--span", "0:4", "--tag", "person:" + "қ" * 10_000
    )
    assert "10000 characters long" in said
    assert terminal.json("tags", terminal.archive) == []


def test_a_tag_name_with_sql_in_it(terminal):
    source = terminal.add("letter.txt", LETTER)
    name = "Robert'); DROP TABLE annotation;-- \" ` [x] %_? :1 $a @b"
    made = terminal.json("annotate", terminal.archive, source, "--span", "0:4", "--tag", f"person:{name}")
    assert [tag["name"] for tag in made["tags"]] == [name]
    again = terminal.json("annotate", terminal.archive, source, "--span", "5:9", "--tag", f"person:{name}")
    assert again["tags"] == made["tags"]
    hits = terminal.json("search", terminal.archive, 'tag:"Robert\'); DROP TABLE"')
    assert len(hits) >= 1
    assert "no source" in terminal.fault("show", terminal.archive, "' OR 1=1 --")


def test_a_tag_name_with_controls_of_direction(terminal):
    source = terminal.add("letter.txt", LETTER)
    name = "\u202eevil\u2066 \u200fname\u061c\ufeff"
    made = terminal.json("annotate", terminal.archive, source, "--span", "0:4", "--tag", f"place:{name}")
    assert made["tags"][0]["name"] == "evil name"
    assert "evil name" in terminal.run("tags", terminal.archive).out


@pytest.mark.parametrize(
    "name", ["", " ", "person:", "\u202e", "\u200b\u200d", "a\x00b", "\x1b[31m", "a\ufdd0"]
)
def test_a_tag_name_that_is_none(terminal, name):
    source = terminal.add("letter.txt", LETTER)
    terminal.fault("annotate", terminal.archive, source, "--span", "0:4", "--tag", name)
    assert terminal.json("annotations", terminal.archive) == []


@pytest.mark.parametrize(
    "note", ["=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\n=1", "\u2212 1", "＝1"]
)
def test_a_note_that_is_a_formula_is_harmless_in_the_tables(terminal, note):
    source = terminal.add("letter.txt", LETTER)
    terminal.run(
        "annotate", terminal.archive, source, "--span", "0:4", "--note", note, "--tag", f"place:{note}"
    )
    rows = list(csv.DictReader(io.StringIO(exported(terminal, "annotations.csv").removeprefix("\ufeff"))))
    assert rows[0]["note"].startswith("'")
    tags = list(csv.DictReader(io.StringIO(exported(terminal, "tags.csv").removeprefix("\ufeff"))))
    assert tags[0]["name"].startswith("'")


def test_markup_in_a_note_a_title_and_a_tag_is_no_markup_on_the_page(terminal):
    evil = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&{{7*7}}</style>"
    source = terminal.add("evil.txt", f"{evil}\n\nA text {evil}")
    terminal.run("annotate", terminal.archive, source, "--span", "0:9", "--note", evil, "--tag", f"e:{evil}")
    page = exported(terminal, "read-me-first.html")
    assert "<script>alert" not in page
    assert "<img" not in page
    assert "49</style>" not in page


def test_a_note_speaks_to_no_terminal(terminal):
    source = terminal.add("letter.txt", LETTER)
    note = "\x1b]0;owned\x07 \x1b[2J\x9b31m line\nforged 0:1"
    made = terminal.json("annotate", terminal.archive, source, "--span", "0:4", "--note", note)
    assert made["note"] == note
    shown = terminal.run("annotations", terminal.archive).out
    assert not any(unicodedata.category(each) == "Cc" for each in shown.replace("\n", ""))
    assert len(shown.splitlines()) == 3


# --- what changes meanwhile --------------------------------------------------------------------------


def test_the_same_file_twice_is_said_and_no_fault(terminal):
    path = terminal.text_file("letter.txt", LETTER)
    copy = terminal.text_file("copy.txt", LETTER)
    terminal.run("add", terminal.archive, path, path, copy)
    answer = terminal.run("add", terminal.archive, path)
    assert "in the archive already, as “Апам айтты" in answer.err
    assert len(terminal.json("sources", terminal.archive)) == 1


def test_undo_and_redo_do_not_care_what_became_of_the_file(terminal):
    path = terminal.text_file("letter.txt", LETTER)
    source = terminal.json("add", terminal.archive, path)[0]["id"]
    path.write_text("another text", encoding="utf-8")
    terminal.run("undo", terminal.archive)
    path.unlink()
    terminal.run("redo", terminal.archive)
    assert terminal.text(source) == LETTER
    terminal.run("undo", terminal.archive)
    terminal.text_file("letter.txt", LETTER)
    terminal.run("add", terminal.archive, path)
    assert "nothing left to redo" in terminal.fault("redo", terminal.archive)


def test_a_file_that_disappears_while_a_folder_is_brought_in(terminal):
    folder = terminal.folder / "letters"
    folder.mkdir()
    for number in range(4):
        (folder / f"{number}.txt").write_text(f"letter number {number}", encoding="utf-8")
    session = Session(open_archive(terminal.archive, annotator="Aigul"))
    try:
        work = bring_in(session, [folder])
        assert next(work).item == "0.txt"
        (folder / "2.txt").unlink()
        report = run_out(work)
    finally:
        session.close()
    assert [each.path.name for each in report.added] == ["0.txt", "1.txt", "3.txt"]
    assert [(each.path.name, each.error.detail) for each in report.refused] == [("2.txt", "missing")]
