"""The page that anyone can read in a browser."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from kazakh_archive.exchange import page
from kazakh_archive.model.bundle import PageWords
from kazakh_archive.model.entities import Placement, Tag, TagKind, TestimonyTerms
from kazakh_archive.model.ids import new_id
from kazakh_archive.text.contrast import LEAST, contrast
from kazakh_archive.text.links import Link, LinkKind
from kazakh_archive.ui.wording.page_words import PAGE_WORDS

EVIL = "<script>alert(1)</script>\" onload='x' &amp; {{ 7*7 }}"
ENGLISH = PageWords(language="en", words=PAGE_WORDS)
VOID = {"meta", "link", "br", "img", "path", "hr"}


class Reading(HTMLParser):
    """Collects elements and checks that every one is closed in its turn."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, list[str]]] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))
        if tag not in VOID:
            self.open.append((tag, []))

    def handle_endtag(self, tag):
        if tag in VOID:
            return
        name, inside = self.open.pop()
        assert name == tag
        if tag == "p":
            self.texts.append("".join(inside))

    def handle_data(self, data):
        for name, inside in self.open:
            if name == "p":
                inside.append(data)

    def of(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


@pytest.fixture
def shown(collection, tmp_path):
    """Render the page of the collection; returns the page and what a parser made of it."""

    def show(words: PageWords = ENGLISH) -> tuple[str, Reading]:
        head = collection.head
        used: dict[str, tuple[Tag, list[page.Place]]] = {}
        for number, item in enumerate(collection.sources, 1):
            for tag, place in page.places(number, item):
                used.setdefault(tag.id, (tag, []))[1].append(place)
        tags: dict[TagKind, list[page.TagLine]] = {}
        for tag, places in used.values():
            tags.setdefault(tag.kind, []).append(page.TagLine(tag, tuple(places)))
        overview = page.Overview(head, [item.source for item in collection.sources], 0, tags)
        known = page.link_places(collection.sources)
        sections = (
            page.section(number, item, lambda link: known.get((link.kind, link.id), ""))
            for number, item in enumerate(collection.sources, 1)
        )
        template = Path(__file__).parents[2] / "resources" / "bundle" / "read-me-first.html.j2"
        text = "".join(page.render(template.read_text(encoding="utf-8"), words, overview, sections))
        reading = Reading()
        reading.feed(text)
        assert not reading.open
        return text, reading

    return show


def shown_texts(text: str) -> list[str]:
    """The texts of the paragraphs without their markers."""
    inside = re.findall(r'<p class="text"[^>]*>(.*?)</p>', text, flags=re.DOTALL)
    return [re.sub(r"<[^>]+>", "", re.sub(r'<a class="m".*?</a>', "", item)) for item in inside]


def test_nothing_is_fetched_and_nothing_runs(collection, shown, tag):
    collection.add("abc", marks=[(0, 3, "https://example.org/", (tag(TagKind.PLACE, "url(http://x)"),))])
    text, reading = shown()
    (policy,) = [m["content"] for m in reading.of("meta") if m.get("http-equiv") == "Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'")
    assert not reading.of("script")
    assert not reading.of("img")
    assert not reading.of("link")
    assert all(link["href"].startswith("#") for link in reading.of("a"))
    assert "@import" not in text
    assert not re.search(r"url\((?!http://x)", text)


def test_everything_from_outside_is_plain_text(collection, shown, tag):
    terms = TestimonyTerms(narrator=EVIL, agreement=EVIL)
    collection.add(
        EVIL,
        title=EVIL,
        marks=[(0, 8, EVIL, (tag(TagKind.PERSON, EVIL, EVIL),))],
        terms=terms,
        file_name=EVIL,
    )
    text, reading = shown()
    assert "<script" not in text
    assert not any("onload" in attributes for _, attributes in reading.elements)
    assert "49" not in shown_texts(text)[0]
    assert shown_texts(text)[0].startswith("&lt;script&gt;")


def test_every_link_leads_somewhere(collection, shown, tag):
    theme = tag(TagKind.THEME, "exile")
    collection.add(
        "One two three.\n\nFour five.", marks=[(0, 3, "n", (theme,)), (4, 20, "", ()), (16, 20, "", (theme,))]
    )
    collection.add("Six.", marks=[(0, 3, "", (theme,))])
    _, reading = shown()
    ids = [attributes["id"] for _, attributes in reading.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    assert {link["href"][1:] for link in reading.of("a")} <= set(ids)


def test_a_note_is_set_as_it_is_meant_and_leads_about_the_page(collection, shown, tag):
    osman = tag(TagKind.PERSON, "Osman")
    first = collection.add("One two.", marks=[(0, 3, "see there", (osman,))])
    links = [
        Link(LinkKind.SOURCE, first.source.id, "the <first>"),
        Link(LinkKind.ANNOTATION, first.annotations[0].id, "One"),
        Link(LinkKind.TAG, osman.id, "Osman"),
        Link(LinkKind.TAG, new_id(), "gone"),
    ]
    note = "# Who\n\n*soft* **loud** `a<b`\nline <i>two</i>\n\n> said\n\n3. three\n\n- dot\n\n```\n  as typed\n```\n\n"
    collection.add("Six.", marks=[(0, 3, note + " ".join(link.stored for link in links), ())])
    text, reading = shown()
    for expected in (
        '<p dir="auto"><strong>Who</strong></p>',
        "<em>soft</em> <strong>loud</strong> <code>a&lt;b</code><br>\nline &lt;i&gt;two&lt;/i&gt;",
        '<blockquote><p dir="auto">said</p></blockquote>',
        '<ol start="3"><li><p dir="auto">three</p></li></ol>',
        '<ul><li><p dir="auto">dot</p></li></ul>',
        '<pre dir="auto">  as typed</pre>',
        '<a href="#t1"><bdi>the &lt;first&gt;</bdi></a>',
        '<a href="#n1-1"><bdi>One</bdi></a>',
        f'<a href="#tag-{osman.id}"><bdi>Osman</bdi></a>',
        "<bdi>gone</bdi>",
    ):
        assert expected in text, expected
    assert {link["href"][1:] for link in reading.of("a")} <= {
        attributes["id"] for _, attributes in reading.elements if "id" in attributes
    }


def test_the_words_stand_as_they_are(collection, shown):
    content = "Бір  жол\tmen\n\n“Екінші” — <жол>\n"
    collection.add(content, marks=[(0, 3, "", ()), (1, 8, "", ()), (14, 20, "", ())])
    text, _ = shown()
    assert shown_texts(text) == ["Бір  жол\tmen", "“Екінші” — &lt;жол&gt;"]


def test_numbers_follow_the_text(collection, shown):
    collection.add("abcdef ghi", marks=[(0, 6, "outer", ()), (1, 3, "inner", ()), (7, 10, "last", ())])
    text, _ = shown()
    assert re.findall(r'id="m1-(\d)"', text) == ["1", "2", "3"]
    assert re.findall(r'<div class="comment"><p dir="auto">(\w+)</p></div>', text) == [
        "inner",
        "outer",
        "last",
    ]


def test_right_to_left_and_languages(collection, shown):
    arabic = "اجەمنىڭ ساندىعى ۇيدە تۇر، ونى ەشكىم اشپايدى، ءبىز دە اشپايمىز، ويتكەنى ول اجەمنىڭ ءوز ساندىعى."
    collection.add(
        f"{arabic}\n\nThis is what the old woman said to us.", language="kk-Arab", marks=[(0, 8, "", ())]
    )
    _, reading = shown()
    paragraphs = [p for p in reading.of("p") if p.get("class") == "text"]
    assert all(p["dir"] == "auto" for p in paragraphs)
    assert [p.get("lang") for p in paragraphs] == ["kk-Arab", "en"]


def test_bidi_controls_in_a_tag_do_not_reach_further(collection, shown, tag):
    collection.add("abc", marks=[(0, 3, "", (tag(TagKind.PERSON, "\u202eevil", "\u2067x"),))])
    text, _ = shown()
    assert re.search(r"<bdi>\u202eevil</bdi>", text)
    assert not re.search(r"(?<!<bdi>)\u202e", text)


def test_the_words_of_the_page_are_handed_in(collection, shown):
    collection.left_out = 2
    text, reading = shown(
        PageWords(language="kk", words={**PAGE_WORDS, "contents": "Мазмұны", "left_out": "Енбей қалғаны"})
    )
    assert "Мазмұны" in text
    assert "Енбей қалғаны: 2" in text
    assert reading.of("html") == [{"lang": "kk", "dir": "ltr"}]
    _, arabic = shown(PageWords(language="kk-Arab", words=PAGE_WORDS))
    assert arabic.of("html")[0]["dir"] == "rtl"


def test_every_key_is_used_and_every_used_key_is_there(collection):
    template = Path(__file__).parents[2] / "resources" / "bundle" / "read-me-first.html.j2"
    text = template.read_text(encoding="utf-8")
    used = set(re.findall(r"words\.(\w+)", text)) | set(re.findall(r"words\['([\w.]+)'\]", text))
    kinds = {f"{name}.{kind}" for name in ("kind", "kinds") for kind in TagKind}
    assert used | kinds == set(PAGE_WORDS)


def test_left_out_is_said_only_when_it_is_so(collection, shown):
    text, _ = shown()
    assert PAGE_WORDS["left_out"] not in text
    assert PAGE_WORDS["no_texts"] in text
    assert PAGE_WORDS["no_tags"] in text


def test_lost_annotations_are_listed(collection, shown):
    item = collection.add("abc def", marks=[(0, 3, "kept", ()), (4, 7, "gone", ())])
    kept, gone = item.annotations
    collection.sources[0] = replace(item, annotations=(replace(gone, placement=Placement.LOST), kept))
    text, _ = shown()
    assert PAGE_WORDS["lost"] in text
    assert re.findall(r'id="m1-(\d)"', text) == ["1"]
    assert text.index(">kept<") < text.index(">gone<")


def test_the_kind_of_the_line(tag, collection):
    both = (tag(TagKind.THEME, "a"), tag(TagKind.PERSON, "b"))
    item = collection.add("abc", marks=[(0, 3, "", both), (0, 2, "", ())])
    assert sorted(page.kind_of(note) for note in item.annotations) == ["none", "person"]


def test_a_tag_with_a_colour_of_its_own_has_it_on_the_page(tag, collection, shown):
    teal = replace(tag(TagKind.PLACE, "Barkol"), colour="#2b826f")
    pale = replace(tag(TagKind.PERSON, "Ospan"), colour="#ffffff")
    evil = replace(tag(TagKind.THEME, "jut"), colour="#12;} </style><b>")
    collection.add("abc def ghi", marks=[(0, 3, "", (teal,)), (4, 7, "", (pale,)), (8, 11, "", (evil,))])
    text, reading = shown()
    assert '<span class="u0 k-place c-2b826f">' in text
    assert '<span class="tag k-person c-ffffff"' in text
    assert ".c-2b826f { --c: #2b826f; }" in text
    (white,) = re.findall(r"^\.c-ffffff { --c: (#.{6}); }", text, re.MULTILINE)
    assert contrast(white, page.PAPER[0]) >= LEAST, "what would be lost on the paper is darkened"
    assert page.kind_of(collection.sources[0].annotations[2]) == "theme"
    assert "</style><b>" not in text
    assert len(reading.of("style")) == 1
    assert all(f"--paper: {paper}" in text for paper in page.PAPER)


def test_names_of_languages():
    assert page.language_name("kk-Arab", "ru") == "казахский (арабица)"
    assert page.language_name("und", "en") == ""
    assert page.language_name("not a tag!", "en") == "not a tag!"
