"""All typed reads under one name."""

from __future__ import annotations

from kazakh_archive.store.reader_annotations import AnnotationReads
from kazakh_archive.store.reader_links import LinkReads
from kazakh_archive.store.reader_revisions import RevisionReads
from kazakh_archive.store.reader_searches import SearchReads


class Reader(RevisionReads, AnnotationReads, LinkReads, SearchReads):
    """Reads an archive at one moment: everything it gives belongs together.

    It is good inside its ``with`` block only; any use after that raises `Bug`.
    """
