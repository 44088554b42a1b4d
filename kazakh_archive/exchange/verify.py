"""Reads a finished bundle back as a stranger would, before it takes its place."""

from __future__ import annotations

import json
import shutil
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from kazakh_archive.exchange import bag
from kazakh_archive.model.errors import BundleInvalid

_PREFIX = "urn:uuid:"


def read_back(made: Path, names: Sequence[str], folder: Path, target: Path) -> Iterator[str]:
    """Check the zip `made`, whose members must be exactly `names`, with copies in the new `folder`.

    Members are copied one by one to where their expected name says, the bag that they form is
    validated, and every annotation is looked up in its text. Yields each member's name.

    Raises:
        BundleInvalid: names `target` and what is wrong.
    """
    root = folder / names[0].split("/", 1)[0]
    try:
        yield from _copy_out(made, names, folder, target)
        bag.validate(root, target)
        check_annotations(root / "data", target)
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError) as error:
        raise BundleInvalid(path=target, detail=str(error)) from error


def _copy_out(made: Path, names: Sequence[str], folder: Path, target: Path) -> Iterator[str]:
    with zipfile.ZipFile(made) as archive:
        if archive.namelist() != list(names):
            raise BundleInvalid(path=target, detail="members")
        for name in names:
            copy = folder / name
            copy.parent.mkdir(parents=True, exist_ok=True)
            with archive.open(name) as member, copy.open("xb") as file:
                shutil.copyfileobj(member, file, 1 << 20)
            yield name


def check_annotations(data: Path, target: Path) -> None:
    """Every annotation that claims a place has exactly its quote there, in the text that went out.

    Raises:
        BundleInvalid: the detail is the annotation's IRI.
    """
    items = json.loads((data / "annotations.jsonld").read_text(encoding="utf-8"))["first"]["items"]
    texts: dict[str, str] = {}
    for item in items:
        source = item["target"]["source"].removeprefix(_PREFIX)
        if source not in texts:
            texts = {source: (data / "texts" / f"{source}.txt").read_bytes().decode("utf-8")}
        if not _points_at_its_quote(item["target"]["selector"], texts[source]):
            raise BundleInvalid(path=target, detail=item["id"])


def _points_at_its_quote(selectors: list[dict[str, Any]], text: str) -> bool:
    quote = selectors[0]
    if len(selectors) == 1:
        return True
    start, end = selectors[1]["start"], selectors[1]["end"]
    before, after = text[:start] if start < 64 else text[start - 64 : start], text[end : end + 64]
    return (
        text[start:end] == quote["exact"]
        and bool(quote["exact"])
        and before.endswith(quote["prefix"])
        and after.startswith(quote["suffix"])
    )
