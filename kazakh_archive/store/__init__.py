"""The archive file: the only room that speaks SQLite."""
