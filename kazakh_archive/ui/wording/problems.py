"""What a check found, as a sentence for a person. No Qt."""

from __future__ import annotations

from kazakh_archive.model.entities import Problem
from kazakh_archive.ui.wording.words import Marked, Words, mark

PROBLEMS: dict[str, Marked] = {
    "": mark("Something is wrong with {row}: {detail}."),
    "original_differs": mark(
        "The original file {row} is no longer what was brought in ({detail}). Please bring it back from a backup."
    ),
    "text_differs": mark(
        "The text {row} is no longer what was written ({detail}). Please bring it back from a backup."
    ),
    "passages_differ": mark(
        "The passages of the text {row} are no longer those that were written ({detail})."
    ),
    "annotation_differs": mark(
        "The annotation {row} is no longer what was written ({detail}). Please compare it with a backup."
    ),
    "words_differ": mark("The annotation {row} no longer holds the words that stand in its text ({detail})."),
    "row_missing": mark("The entry {row} is missing ({detail}). Please compare with a backup."),
    "row_unknown": mark("The entry {row} was not written by this program ({detail})."),
    "row_differs": mark("The entry {row} is no longer what was written ({detail})."),
    "journal_gap": mark("The journal has a gap at number {row} ({detail})."),
    "journal_differs": mark("The journal was changed at number {row} ({detail})."),
    "structure": mark(
        "The file itself is damaged: {detail}. Please go back to a backup; keep this file too."
    ),
    "foreign_key": mark("The entry {row} points at something that is not there ({detail})."),
    "schema_unknown": mark("The archive holds something that this program did not put there ({detail})."),
    "schema_differs": mark("Part of the archive's form is missing or changed ({detail})."),
    "unreadable": mark(
        "Part of the file cannot be read: {detail}. Please go back to a backup; keep this file too."
    ),
}
"""By `Problem.kind`."""


def problem_sentence(problem: Problem, words: Words) -> str:
    """Say one problem of a `CheckReport`."""
    row = problem.row_id or problem.table
    return words.of(PROBLEMS.get(problem.kind, PROBLEMS[""]), row=row, detail=problem.detail)
