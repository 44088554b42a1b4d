"""What things are called: acts, kinds, languages. No Qt."""

from __future__ import annotations

from kazakh_archive.model.entities import NameKind, TagKind
from kazakh_archive.model.search import HitKind
from kazakh_archive.ui.wording.words import Marked, Words, mark


def act(op: str, words: Words) -> str:
    """The name of an act, as it stands after "Undo": lower case, without a full stop."""
    return words.of(ACTS.get(op, mark("last change")))


ACTS: dict[str, Marked] = {
    "source.add": mark("bring in a text"),
    "source.rename": mark("rename a source"),
    "source.access": mark("open or close a source"),
    "source.remove": mark("remove a source"),
    "source.correct": mark("correct a text"),
    "testimony.add": mark("write down a testimony"),
    "annotation.add": mark("annotate"),
    "annotation.add_many": mark("annotate every occurrence"),
    "annotation.split": mark("split an annotation"),
    "annotation.join": mark("join annotations"),
    "annotation.note": mark("edit a note"),
    "annotation.edit": mark("change tags and note"),
    "annotation.tags": mark("change tags"),
    "annotation.tag": mark("give or take a tag"),
    "annotation.move": mark("move an annotation"),
    "annotation.place": mark("place a lost annotation"),
    "annotation.remove": mark("remove an annotation"),
    "tag.add": mark("make a tag"),
    "tag.name": mark("add a name to a tag"),
    "search.save": mark("save a search"),
    "search.rename": mark("rename a saved search"),
    "search.remove": mark("remove a saved search"),
    "tag.respell": mark("rename a spelling"),
    "tag.prefer": mark("prefer a name"),
    "tag.unname": mark("take a name away"),
    "tag.colour": mark("colour a tag"),
    "tag.kind": mark("change the kind of a tag"),
    "tag.merge": mark("merge tags"),
    "tag.remove": mark("remove a tag"),
    "draft.save": mark("save a draft"),
    "draft.drop": mark("throw a draft away"),
    "correction.save": mark("keep a correction"),
    "correction.drop": mark("throw a correction away"),
}
"""Every act of `services.commands` by its ``op``."""

THINGS: dict[str, Marked] = {
    "source": mark("source"),
    "annotation": mark("annotation"),
    "tag": mark("tag"),
    "name": mark("name"),
    "draft": mark("draft"),
    "original": mark("original"),
    "text": mark("text"),
    "testimony": mark("testimony"),
    "saved_search": mark("saved search"),
    "revision": mark("revision"),
}

FIELDS: dict[str, Marked] = {
    "title": mark("The title"),
    "text": mark("The text"),
    "note": mark("The note"),
    "annotator": mark("Your name"),
    "narrator": mark("The narrator's name"),
    "writer": mark("The writer's name"),
    "place": mark("The place"),
    "date": mark("The date"),
    "language": mark("The language"),
    "agreement": mark("The agreement"),
    "colour": mark("The colour"),
}

QUERY_PROBLEMS: dict[str, Marked] = {
    "": mark("The search cannot be read at “{place}” (character {at}). Please write it differently."),
    "unclosed_quote": mark('The quotation mark at character {at} has no partner. Please add a closing ".'),
    "unclosed_bracket": mark("The bracket at character {at} is not closed. Please add a closing )."),
    "unexpected_bracket": mark(
        "The closing bracket at character {at} has no opening one. Please take it away."
    ),
    "missing_operand": mark(
        "“{place}” at character {at} needs words on both sides. Please add what is missing."
    ),
    "unknown_field": mark(
        "“{place}” at character {at} is no filter. There are kind:, tag:, person:, place:, theme:, "
        "organisation:, event:, note:, title:, narrator:, source:, lang:, script:, date:, cites:, access:, "
        "annotator: and has:."
    ),
    "missing_value": mark("The filter “{place}” at character {at} needs a word right after its colon."),
    "unknown_kind": mark(
        "“{place}” at character {at} is no kind. There are passage, note, tag, source, "
        "person, place, theme, organisation and event."
    ),
    "unknown_lang": mark(
        "“{place}” at character {at} is no language. Please write kk, ru, en, ug, zh or another short sign."
    ),
    "unknown_script": mark(
        "“{place}” at character {at} is no script. There are cyrillic, latin, arabic, han, and the short signs "
        "of others."
    ),
    "unknown_access": mark("“{place}” at character {at} is not open or closed. Please write one of the two."),
    "unknown_has": mark(
        "“{place}” at character {at} is nothing to be asked for with has:. There are note, tag and date."
    ),
    "bad_date": mark(
        "“{place}” at character {at} is no date. Please write a year, as in 1931, or two, as in 1930..1932."
    ),
    "bad_distance": mark(
        "“{place}” at character {at} goes too far. After a word there may be ~1 or ~2, after words in "
        "quotation marks up to ~100."
    ),
    "only_not": mark("A search must also say what to look for, not only what to leave out."),
    "bare_star": mark(
        "“{place}” at character {at} needs a letter or two beside it, as in kaz*, *stan or q?z."
    ),
    "empty": mark("Please type at least one word to look for."),
    "too_long": mark("This search is too long. Please use fewer words."),
}

DETAILS: dict[str, Marked] = {
    "missing": mark("it is not there"),
    "permission": mark("it may not be read"),
    "folder": mark("it is a folder"),
    "special": mark("it is no ordinary file"),
    "loop": mark("its links lead in a circle"),
    "name": mark("its name is too long"),
    "archive": mark("it is an archive"),
    "members": mark("files in it are missing"),
}
"""What a room says in one word in an error's ``detail``; whatever else stands there is shown as it is."""

TAG_KINDS: dict[TagKind, Marked] = {
    TagKind.PERSON: mark("person"),
    TagKind.PLACE: mark("place"),
    TagKind.THEME: mark("theme"),
    TagKind.ORGANISATION: mark("organisation"),
    TagKind.EVENT: mark("event"),
}

NAME_KINDS: dict[NameKind, Marked] = {  # a variant is what a name is unless more is known of it
    NameKind.PREFERRED: mark("shown"),
    NameKind.ROMANISATION: mark("romanisation"),
    NameKind.PSEUDONYM: mark("pseudonym"),
}

SCRIPTS: dict[str, Marked] = {
    "Latn": mark("Latin"),
    "Cyrl": mark("Cyrillic"),
    "Arab": mark("Arabic script"),
    "Hani": mark("Chinese characters"),
    "Mong": mark("Mongolian script"),
    "Zyyy": mark("no letters"),
}
"""The scripts (ISO 15924) that names are often written in; others show by their code."""

COLOURS: dict[str, Marked] = {
    "olive": mark("olive"),
    "blue": mark("blue"),
    "violet": mark("violet"),
    "rust": mark("rust"),
    "berry": mark("berry"),
    "steel": mark("steel"),
    "moss": mark("moss"),
    "teal": mark("teal"),
    "pink": mark("pink"),
}
"""The colours offered for tags, by their names in the themes."""

HIT_KINDS: dict[HitKind, Marked] = {
    HitKind.PASSAGE: mark("In the texts"),
    HitKind.NOTE: mark("In notes"),
    HitKind.TAG: mark("Tags"),
    HitKind.SOURCE: mark("Titles and people of sources"),
}

LANGUAGES: dict[str, Marked] = {
    "kk-Cyrl": mark("Kazakh, Cyrillic"),
    "kk-Arab": mark("Kazakh, Arabic script"),
    "kk-Latn": mark("Kazakh, Latin"),
    "ru": mark("Russian"),
    "en": mark("English"),
    "zh": mark("Chinese"),
    "ug-Arab": mark("Uyghur"),
    "mn": mark("Mongolian"),
    "tr": mark("Turkish"),
    "und": mark("language not known"),
}
"""The languages texts are guessed to be in and testimonies may be said to be in (BCP 47)."""


def kind_name(kind: TagKind, words: Words) -> str:
    """What a kind of tag is called: lower case."""
    return words.of(TAG_KINDS[kind])


def language_name(tag: str, words: Words) -> str:
    """What a language (BCP 47) is called in the program's language."""
    known = LANGUAGES.get(tag)
    if known is not None:
        return words.of(known)
    import langcodes  # noqa: PLC0415  # 30 ms that most starts need not spend

    return langcodes.Language.get(tag).display_name(words.language)
