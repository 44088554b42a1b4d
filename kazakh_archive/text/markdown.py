"""Notes are written in a small part of Markdown (CommonMark 0.31): what it means, as a tree.

Emphasis, strong, code, headings, lists, quotes and links inside the archive; nothing else. There are
no pictures, no addresses and no HTML: whatever looks like them is text. Line ends are kept. The window
and the page of a bundle show this same tree.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from kazakh_archive.text.links import PATTERN, Link, link_of, replaced

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

LONGEST = 50_000
"""Code points; a longer note is shown as it was typed. Nobody sets fifteen pages by hand."""

MOST_SIGNS = 1_000
"""A note with more signs of form is shown as it was typed too: setting one in letters takes 25 µs, and
the window waits for it."""

_SIGNS = re.compile(r"[*_`#>\[\\]|^\s*(?:[-+]|\d+[.)])\s", re.MULTILINE)  # of any form
_DEEPEST = 12  # quotes and lists in one another


@dataclass(frozen=True, slots=True)
class Run:
    """Words set in one way; a newline in ``text`` is a line end. ``link`` is where they lead, if anywhere."""

    text: str
    emphasis: bool = False
    strong: bool = False
    code: bool = False
    link: Link | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, or a heading of level 1 to 6 (0: none)."""

    runs: tuple[Run, ...]
    heading: int = 0


@dataclass(frozen=True, slots=True)
class Code:
    """Lines set apart, just as they were typed."""

    text: str


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody else said."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Items:
    """A list; ``start`` is its first number, None where its items have dots."""

    items: tuple[tuple[Block, ...], ...]
    start: int | None = None


Block = Paragraph | Code | Quote | Items


def blocks(note: str) -> tuple[Block, ...]:
    """What a note says, from above."""
    if len(note) > LONGEST or len(_SIGNS.findall(note)) > MOST_SIGNS:
        return (Paragraph((Run(replaced(note, lambda link: link.label)),)),)
    tokens = _parser().parse(note)
    return tuple(_blocks(iter(tokens)))


def plain(note: str) -> str:
    """The words of a note without any marks, a block a line: for a line in a list, and for a clipboard."""
    return "\n".join(_lines(blocks(note))) if _SIGNS.search(note) else note


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt  # noqa: PLC0415  # 20 ms that most starts need not spend

    parser = MarkdownIt("zero", {"maxNesting": _DEEPEST, "html": False})
    parser.enable(["blockquote", "list", "heading", "fence", "backticks", "emphasis", "newline", "escape"])
    parser.inline.ruler.before("emphasis", "inside", _inside)
    return parser


def _inside(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  # the library's own signature
    """A link into the archive."""
    found = PATTERN.match(state.src, state.pos)
    if found is None:
        return False
    if not silent:
        state.push("inside", "", 0).meta = {"link": link_of(found)}
    state.pos = found.end()
    return True


# --- from the library's flat list to the tree ---


def _blocks(tokens: Iterator[Token]) -> Iterator[Block]:
    """The blocks up to where the one they stand in is closed."""
    for token in tokens:
        match token.type:
            case "paragraph_open" | "heading_open":
                heading = int(token.tag[1]) if token.type == "heading_open" else 0
                yield Paragraph(tuple(_runs(next(tokens).children or [])), heading)
                next(tokens)
            case "fence":
                lines = (token.info.strip(), token.content.rstrip("\n"))
                yield Code("\n".join(part for part in lines if part))
            case "blockquote_open":
                yield Quote(tuple(_blocks(tokens)))
            case "bullet_list_open":
                yield Items(tuple(_items(tokens)))
            case "ordered_list_open":
                yield Items(tuple(_items(tokens)), int(token.attrs.get("start", 1)))
            case _:
                return


def _items(tokens: Iterator[Token]) -> Iterator[tuple[Block, ...]]:
    for token in tokens:
        if token.type != "list_item_open":
            return
        yield tuple(_blocks(tokens))


def _runs(tokens: Sequence[Token]) -> Iterator[Run]:
    emphasis = strong = 0
    for token in tokens:
        match token.type:
            case "em_open" | "em_close":
                emphasis += token.nesting
            case "strong_open" | "strong_close":
                strong += token.nesting
            case _:
                run = _run(token)
                if run.text or run.link:
                    yield replace(run, emphasis=emphasis > 0, strong=strong > 0)


def _run(token: Token) -> Run:
    if token.type in {"softbreak", "hardbreak"}:
        return Run("\n")
    if token.type == "inside":
        link = token.meta["link"]
        return Run(link.label, link=link)
    return Run(token.content, code=token.type == "code_inline")


def _lines(found: Sequence[Block]) -> Iterator[str]:
    for block in found:
        match block:
            case Paragraph():
                yield "".join(run.text for run in block.runs)
            case Code():
                yield block.text
            case Quote():
                yield from _lines(block.blocks)
            case Items():
                for item in block.items:
                    yield from _lines(item)
