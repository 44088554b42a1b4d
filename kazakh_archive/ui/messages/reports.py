"""What came of work that is done, in sentences."""

from __future__ import annotations

from kazakh_archive.services.exporting_hits import HitsReport
from kazakh_archive.ui.wording.words import Words


def table_told(report: HitsReport, words: Words) -> str:
    """How much stands in a table of results, and what does not and why."""
    said = words.plural("{n} result was written.", "{n} results were written.", report.written)
    if report.left_out:
        said += " " + words.plural(
            "{n} result that belongs to no open source was left out.",
            "{n} results that belong to no open source were left out.",
            report.left_out,
        )
    if report.more:
        said += " " + words.plural(
            "{n} more did not fit into the table.", "{n} more did not fit into the table.", report.more
        )
    return said
