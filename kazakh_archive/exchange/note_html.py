"""A note as HTML for the page of a bundle: a handful of elements, every word escaped."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape

from kazakh_archive.text.links import Link
from kazakh_archive.text.markdown import Block, Code, Items, Paragraph, Quote, Run, blocks

Place = Callable[[Link], str]
"""Where on the page a link leads (``#t1``); empty where it leads nowhere."""


def note_html(note: str, place: Place) -> str:
    """The note, to be put into the page as it is."""
    return _blocks(blocks(note), place)


def _blocks(found: Iterable[Block], place: Place) -> str:
    return "".join(_block(block, place) for block in found)


def _block(block: Block, place: Place) -> str:
    match block:
        case Paragraph():
            words = "".join(_run(run, place) for run in block.runs)
            # the page has headings of its own, and a note is no chapter of it
            return (
                f'<p dir="auto"><strong>{words}</strong></p>'
                if block.heading
                else f'<p dir="auto">{words}</p>'
            )
        case Code():
            return f'<pre dir="auto">{escape(block.text)}</pre>'
        case Quote():
            return f"<blockquote>{_blocks(block.blocks, place)}</blockquote>"
        case Items():
            items = "".join(f"<li>{_blocks(item, place)}</li>" for item in block.items)
            return f"<ul>{items}</ul>" if block.start is None else f'<ol start="{block.start}">{items}</ol>'


def _run(run: Run, place: Place) -> str:
    words = escape(run.text).replace("\n", "<br>\n")
    for wanted, element in ((run.code, "code"), (run.strong, "strong"), (run.emphasis, "em")):
        if wanted:
            words = f"<{element}>{words}</{element}>"
    if run.link is None:
        return words
    target = place(run.link)
    return f'<a href="{escape(target)}"><bdi>{words}</bdi></a>' if target else f"<bdi>{words}</bdi>"
