"""What window and command line read."""

from __future__ import annotations

from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import AddAnnotation, AddName, TagChoice


def test_tags_are_offered_by_use_and_by_how_well_they_fit(session, library, source_id):
    assert library.suggest("") == ()
    for start, names in enumerate((["Қашмир"], ["Қашмир", "жол"], ["қар"], ["Ұлы жол", "жол"])):
        tags = tuple(TagChoice(kind=TagKind.PLACE, name=name) for name in names)
        session.run(AddAnnotation(source_id, Span(start, start + 3), "", tags))
    assert labels(library.suggest("")) == ["жол", "Ұлы жол", "қар", "Қашмир"], "given last, first"
    assert labels(library.suggest("ка")) == ["қар", "Қашмир"]
    assert labels(library.suggest("жол")) == ["жол", "Ұлы жол"]
    assert library.suggest("қар", kind=TagKind.PERSON) == ()
    session.run(AddName(library.suggest("қар")[0].summary.tag.id, "snow"))
    (found,) = library.suggest("SNO")
    assert (found.summary.tag.label, found.name) == ("қар", "snow"), "a change is seen at once"
    assert len(library.suggest("", limit=2)) == 2


def labels(suggestions):
    return [each.summary.tag.label for each in suggestions]
