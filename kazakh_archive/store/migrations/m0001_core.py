"""Schema 1: sources and their texts, annotations, tags, testimonies, drafts, the journal.

Offsets are code points, ``end`` exclusive. SQLite's ``length()`` counts code points of a text that
holds no NUL, and no text here does. Foreign keys are checked at COMMIT (``defer_foreign_keys``).
Large columns stand last: SQLite must walk over a column to read the one behind it.
"""

from __future__ import annotations

from sqlite_utils import Database

_CONTENT_ADDRESSED = """
CREATE TABLE blob (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (size >= 0),
    media_type TEXT NOT NULL CHECK (length(media_type) <= 200)
) STRICT;
CREATE TABLE blob_chunk (
    sha256 TEXT NOT NULL REFERENCES blob (sha256),
    number INTEGER NOT NULL CHECK (number >= 0),
    data BLOB NOT NULL CHECK (length(data) BETWEEN 1 AND 1048576),
    UNIQUE (sha256, number)
) STRICT;
CREATE TABLE content (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    length INTEGER NOT NULL CHECK (length = length(characters)),
    passages_sha256 TEXT NOT NULL CHECK (length(passages_sha256) = 64),
    characters TEXT NOT NULL
) STRICT;
CREATE TABLE passage (
    text_sha256 TEXT NOT NULL REFERENCES content (sha256),
    number INTEGER NOT NULL CHECK (number >= 1),
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL CHECK ("end" >= start),
    language TEXT NOT NULL CHECK (length(language) BETWEEN 1 AND 100),
    script TEXT NOT NULL CHECK (length(script) = 4),
    PRIMARY KEY (text_sha256, number)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER blob_stays BEFORE UPDATE ON blob
BEGIN SELECT RAISE(ABORT, 'what is kept by its hash never changes'); END;
CREATE TRIGGER blob_chunk_stays BEFORE UPDATE ON blob_chunk
BEGIN SELECT RAISE(ABORT, 'what is kept by its hash never changes'); END;
CREATE TRIGGER content_stays BEFORE UPDATE ON content
BEGIN SELECT RAISE(ABORT, 'what is kept by its hash never changes'); END;
CREATE TRIGGER passage_stays BEFORE UPDATE ON passage
BEGIN SELECT RAISE(ABORT, 'what is kept by its hash never changes'); END;
"""

_SOURCES = """
CREATE TABLE annotator (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    created TEXT NOT NULL CHECK (length(created) = 24)
) STRICT;
CREATE TABLE source (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    kind TEXT NOT NULL CHECK (kind IN ('document', 'testimony')),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 1000),
    language TEXT NOT NULL CHECK (length(language) BETWEEN 1 AND 100),
    file_name TEXT NOT NULL CHECK (length(file_name) <= 1000),
    media_type TEXT NOT NULL CHECK (length(media_type) <= 200),
    encoding TEXT NOT NULL CHECK (length(encoding) <= 100),
    original_sha256 TEXT NOT NULL REFERENCES blob (sha256),
    access TEXT NOT NULL CHECK (access IN ('open', 'closed')),
    annotator_id TEXT NOT NULL REFERENCES annotator (id),
    created TEXT NOT NULL CHECK (length(created) = 24)
) STRICT;
CREATE INDEX source_original ON source (original_sha256);
CREATE TABLE revision (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    source_id TEXT NOT NULL REFERENCES source (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    text_sha256 TEXT NOT NULL REFERENCES content (sha256),
    created TEXT NOT NULL CHECK (length(created) = 24),
    UNIQUE (source_id, number)
) STRICT;
CREATE INDEX revision_text ON revision (text_sha256);
CREATE TABLE testimony (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    source_id TEXT NOT NULL UNIQUE REFERENCES source (id),
    narrator TEXT NOT NULL CHECK (length(narrator) <= 1000),
    writer TEXT NOT NULL CHECK (length(writer) <= 1000),
    place TEXT NOT NULL CHECK (length(place) <= 1000),
    date TEXT NOT NULL CHECK (length(date) <= 1000),
    language TEXT NOT NULL CHECK (length(language) BETWEEN 1 AND 100),
    agreement TEXT NOT NULL CHECK (length(agreement) <= 100000)
) STRICT;
CREATE TABLE draft (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    title TEXT NOT NULL CHECK (length(title) <= 1000),
    narrator TEXT NOT NULL CHECK (length(narrator) <= 1000),
    writer TEXT NOT NULL CHECK (length(writer) <= 1000),
    place TEXT NOT NULL CHECK (length(place) <= 1000),
    date TEXT NOT NULL CHECK (length(date) <= 1000),
    language TEXT NOT NULL CHECK (length(language) BETWEEN 1 AND 100),
    agreement TEXT NOT NULL CHECK (length(agreement) <= 100000),
    access TEXT NOT NULL CHECK (access IN ('open', 'closed')),
    text TEXT NOT NULL,
    modified TEXT NOT NULL CHECK (length(modified) = 24)
) STRICT;
"""

_ANNOTATIONS = """
CREATE TABLE annotation (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    source_id TEXT NOT NULL REFERENCES source (id),
    revision INTEGER NOT NULL,
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL CHECK ("end" > start),
    exact TEXT NOT NULL CHECK (length(exact) = "end" - start),
    prefix TEXT NOT NULL CHECK (length(prefix) <= 32),
    suffix TEXT NOT NULL CHECK (length(suffix) <= 32),
    note TEXT NOT NULL CHECK (length(note) <= 1000000),
    placement TEXT NOT NULL CHECK (placement IN ('placed', 'lost')),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    annotator_id TEXT NOT NULL REFERENCES annotator (id),
    created TEXT NOT NULL CHECK (length(created) = 24),
    modified TEXT NOT NULL CHECK (length(modified) = 24),
    FOREIGN KEY (source_id, revision) REFERENCES revision (source_id, number)
) STRICT;
CREATE INDEX annotation_place ON annotation (source_id, start, "end");
CREATE INDEX annotation_revision ON annotation (source_id, revision);
CREATE TABLE tag (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    kind TEXT NOT NULL CHECK (kind IN ('person', 'place', 'theme', 'organisation', 'event')),
    colour TEXT NOT NULL CHECK (length(colour) <= 32),
    created TEXT NOT NULL CHECK (length(created) = 24)
) STRICT;
CREATE TABLE name (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    tag_id TEXT NOT NULL REFERENCES tag (id),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 200),
    language TEXT NOT NULL CHECK (length(language) BETWEEN 1 AND 100),
    script TEXT NOT NULL CHECK (length(script) = 4),
    kind TEXT NOT NULL CHECK (kind IN ('preferred', 'variant', 'romanisation', 'pseudonym'))
) STRICT;
CREATE INDEX name_tag ON name (tag_id);
CREATE TABLE annotation_tag (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    annotation_id TEXT NOT NULL REFERENCES annotation (id),
    tag_id TEXT NOT NULL REFERENCES tag (id),
    UNIQUE (annotation_id, tag_id)
) STRICT;
CREATE INDEX annotation_tag_tag ON annotation_tag (tag_id);
"""

_JOURNAL = """
CREATE TABLE archive (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    op TEXT NOT NULL CHECK (length(op) BETWEEN 1 AND 200),
    who TEXT NOT NULL CHECK (length(who) BETWEEN 1 AND 200),
    time TEXT NOT NULL CHECK (length(time) = 24),
    rows TEXT NOT NULL CHECK (json_valid(rows)),
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
CREATE TRIGGER journal_keeps_entries BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_loses_nothing BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_goes_on BEFORE INSERT ON journal
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM journal)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TABLE history (
    seq INTEGER PRIMARY KEY REFERENCES journal (seq),
    undone INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;
CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    change_seq INTEGER NOT NULL,
    "table" TEXT NOT NULL,
    row_id TEXT NOT NULL,
    source_id TEXT NOT NULL,
    tag_id TEXT NOT NULL,
    start INTEGER,
    "end" INTEGER,
    UNIQUE (change_seq, "table", row_id)
) STRICT;
"""


def apply(database: Database) -> None:
    """Make every table of schema 1 in the open transaction."""
    database.executescript(_CONTENT_ADDRESSED + _SOURCES + _ANNOTATIONS + _JOURNAL)
