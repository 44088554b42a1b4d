"""What went wrong, as a sentence for a person: what is the case, and what to do next.

Every type of `model.errors` has its sentence here (a test sees to it). No Qt: the command line says
the same.
"""

from __future__ import annotations

from kazakh_archive.ui.messages import archive_file, contents, files, search
from kazakh_archive.ui.messages.saying import say
from kazakh_archive.ui.wording.words import Words

__all__ = ["archive_file", "contents", "files", "search", "sentence"]  # each registers its own sentences


def sentence(error: BaseException, words: Words) -> str:
    """Say what went wrong; an error of no known type is said to be our own fault."""
    return say(error, words)
