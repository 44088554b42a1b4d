"""An error of our own as it may be shown to strangers: where it came about, and nothing of what was in hand. No Qt."""

from __future__ import annotations

import traceback
from pathlib import Path

_TOPS = ("kazakh_archive", "site-packages")


def described(error: BaseException) -> str:
    """The frames and types of `error` and of what it came of.

    Not the errors' own words nor the values in the frames, since a text or a name may lie in them;
    and of files only what follows the package's name, since the folders above tell whose machine it is.
    """
    parts = []
    link: BaseException | None = error
    while link is not None:
        frames = traceback.extract_tb(link.__traceback__)
        told = (
            traceback.FrameSummary(_short(frame.filename), frame.lineno, frame.name, line=frame.line)
            for frame in frames
        )
        lines = traceback.StackSummary.from_list(list(told)).format()
        parts.append("".join(lines) + f"{type(link).__module__}.{type(link).__qualname__}\n")
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return "came of\n".join(parts)


def _short(file: str) -> str:
    parts = Path(file).parts
    places = [number for number, part in enumerate(parts) if part in _TOPS]
    return "/".join(parts[max(places, default=len(parts) - 1) :])
