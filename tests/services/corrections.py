"""What tests of corrections do again and again."""

from __future__ import annotations

from kazakh_archive.model.entities import Placement, TagKind
from kazakh_archive.services.commands import AddAnnotation, CorrectText, TagChoice
from kazakh_archive.text.anchor import Quote, one_place

KASHMIR = TagChoice(kind=TagKind.PLACE, name="Кашмир")


def content(library, source_id):
    return library.text(source_id).content


def annotate(session, library, source_id, quote, *tags):
    span = one_place(content(library, source_id), Quote(quote))
    return session.run(AddAnnotation(source_id, span, f"about {quote}", tags)).created


def correct(session, library, source_id, *replacements):
    text = library.text(source_id)
    typed = text.content
    for old, new in replacements:
        assert old in typed
        typed = typed.replace(old, new)
    return session.run(CorrectText(source_id, text.revision, typed))


def words_stand(library, source_id):
    text = library.text(source_id)
    for each in library.annotations(source_id):
        if each.placement is Placement.PLACED:
            assert each.revision == text.revision
            assert text.content[each.span.start : each.span.end] == each.exact
