"""An act of the history as a person reads it. No Qt."""

from __future__ import annotations

import re
from datetime import datetime

from kazakh_archive.model.changes import HistoryEntry, Way
from kazakh_archive.text.visible import one_line
from kazakh_archive.ui.wording.named import act
from kazakh_archive.ui.wording.words import Words

_MOST = 6  # annotators named in a sentence


def what(entry: HistoryEntry, words: Words) -> str:
    """What was done, and to which words."""
    done = act(entry.op, words)
    done = done[:1].upper() + done[1:]
    if not entry.about:
        return done
    return words.tr("{act}: “{about}”", act=done, about=one_line(entry.about))


def whose(entry: HistoryEntry, words: Words) -> str:
    """When, by whom and where: titles may be long, and what stands last is cut. Also that it was taken back."""
    where = ", ".join(entry.sources)
    if entry.more_sources:
        where = words.plural(
            "{titles} and {n} more source", "{titles} and {n} more sources", entry.more_sources, titles=where
        )
    state = words.tr("taken back") if entry.undone else ""
    return " · ".join(part for part in (state, moment(entry.time), entry.annotator, where) if part)


def moment(time: str) -> str:
    """A time of the archive as the clock here shows it; as it stands where it is none."""
    if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", time):
        return one_line(time)
    return f"{datetime.fromisoformat(time).astimezone():%Y-%m-%d %H:%M}"


def question(way: Way, words: Words) -> str:
    """What going that way means, asked before it is gone."""
    if way.undo:
        told = words.plural(
            "This takes back {n} change, done after the chosen one.",
            "This takes back {n} changes, all that were done after the chosen one.",
            way.acts,
        )
    else:
        told = words.plural(
            "This makes {n} change again, up to the chosen one.",
            "This makes {n} changes again, up to the chosen one.",
            way.acts,
        )
    if len(way.annotators) > 1:
        counted = sorted(way.annotators.items(), key=lambda one: (-one[1], one[0]))
        names = ", ".join(f"{one_line(who)} {count}" for who, count in counted[:_MOST])
        told += " " + words.tr("They are by: {names}.", names=names)
    return told


def answer(way: Way, words: Words) -> str:
    """What was done."""
    if way.undo:
        return words.plural("{n} change was taken back.", "{n} changes were taken back.", way.acts)
    return words.plural("{n} change was made again.", "{n} changes were made again.", way.acts)
