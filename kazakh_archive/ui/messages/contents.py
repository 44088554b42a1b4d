"""What may be wrong with the things in an archive."""

from __future__ import annotations

from kazakh_archive.model import errors as e
from kazakh_archive.ui.messages.saying import TIME, listed, local_time, say, short
from kazakh_archive.ui.wording.named import FIELDS, THINGS, act
from kazakh_archive.ui.wording.words import Words, mark


@say.register
def _(error: e.NotFound, words: Words) -> str:
    thing = words.of(THINGS.get(error.kind, mark("entry")))
    return words.tr(
        "The archive holds no {thing} that goes by “{reference}”. It may have been removed; please look in the list.",
        thing=thing,
        reference=short(error.reference),
    )


@say.register
def _(error: e.Ambiguous, words: Words) -> str:
    thing = words.of(THINGS.get(error.kind, mark("entry")))
    return words.tr(
        "More than one {thing} goes by “{reference}”. Please say which one by its id: {ids}",
        thing=thing,
        reference=short(error.reference),
        ids=listed(error.found),
    )


@say.register
def _(error: e.SpanError, words: Words) -> str:
    if error.length is None:
        return words.tr(
            "The places {start} to {end} are no stretch of a text: it must begin at 0 or later and end after it begins.",
            start=error.start,
            end=error.end,
        )
    return words.tr(
        "The places {start} to {end} are no stretch of this text, which has {length} characters. "
        "Please choose at least one character inside it.",
        start=error.start,
        end=error.end,
        length=error.length,
    )


@say.register
def _(error: e.TextChanged, words: Words) -> str:
    del error
    return words.tr(
        "The text was corrected in the meantime, so nothing was marked at a place that may hold other words. "
        "Please select the words again."
    )


@say.register
def _(error: e.AnnotationLost, words: Words) -> str:
    del error
    return words.tr("The words of this annotation are not in the text as it is now. Please place it first.")


@say.register
def _(error: e.CannotJoin, words: Words) -> str:
    if error.problem == "sources":
        return words.tr("Only annotations of one source can be joined. Please choose those of one source.")
    return words.tr("At least two annotations are needed to join them. Please choose one more.")


@say.register
def _(error: e.QuoteNotFound, words: Words) -> str:
    return words.tr(
        "The words “{quote}” do not occur in this text. Please check that they are spelled as the text spells them.",
        quote=short(error.quote),
    )


@say.register
def _(error: e.QuoteAmbiguous, words: Words) -> str:
    return words.tr(
        "The words “{quote}” occur more than once in this text, at the characters {places}. "
        "Please give more words around them, or say the place by its numbers.",
        quote=short(error.quote),
        places=listed(error.places),
    )


@say.register
def _(error: e.BadTagName, words: Words) -> str:
    if error.problem == "empty":
        return words.tr("A tag needs a name. Please type at least one letter.")
    if error.problem == "long":
        return words.tr(
            "This name is {length} characters long, and a tag's name has at most {limit}. "
            "Please shorten it and put the rest into a note.",
            length=error.length,
            limit=error.limit,
        )
    if error.problem == "last":
        return words.tr("A tag needs at least one name. Please add another one first.")
    if error.problem == "twice":
        return words.tr("The tag has this name already. Please type another one.")
    return words.tr(
        "This name holds invisible control characters. Please type it anew instead of pasting it."
    )


@say.register
def _(error: e.BadField, words: Words) -> str:
    field = words.of(FIELDS.get(error.field, mark("The field")))
    if error.problem == "empty":
        return words.tr("{field} is still empty. Please fill it in.", field=field)
    if error.problem == "long":
        return words.tr("{field} is too long. Please shorten it.", field=field)
    return words.tr("{field} cannot be kept as it is. Please write it differently.", field=field)


@say.register
def _(error: e.NothingToUndo, words: Words) -> str:
    if error.who:
        return words.tr(
            "There is nothing of yours left to undo. The last change, “{act}”, is by {who}; "
            "the history, in the menu Edit, takes that back as well.",
            act=act(error.op, words),
            who=short(error.who),
        )
    return words.tr("There is nothing left to undo.")


@say.register
def _(error: e.NothingToRedo, words: Words) -> str:
    if error.who:
        return words.tr(
            "There is nothing of yours left to redo. What was taken back, “{act}”, is by {who}; "
            "the history, in the menu Edit, makes it again.",
            act=act(error.op, words),
            who=short(error.who),
        )
    return words.tr("There is nothing left to redo.")


@say.register
def _(error: e.UndoConflict, words: Words) -> str:
    if error.later_who:
        return words.tr(
            "“{act}” was left as it is: {who} changed the same thing afterwards (“{later}”, {time}), and that "
            "would be overwritten. Make the change you want by hand, or go back to before both in the "
            "history (menu Edit).",
            act=act(error.op, words),
            who=short(error.later_who),
            later=act(error.later_op.rpartition(":")[2], words),
            time=TIME.sub(local_time, error.later_time),
        )
    return words.tr(
        "“{act}” cannot be taken back any more, because something it touched was changed since. "
        "Nothing was changed now; please make the change you want by hand.",
        act=act(error.op, words),
    )


@say.register
def _(error: e.NoteChanged, words: Words) -> str:
    del error
    return words.tr(
        "This note was changed elsewhere while you were writing, so nothing was overwritten. "
        "Please look at both versions and keep what is right."
    )
