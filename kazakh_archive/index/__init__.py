"""The search index: the only room that speaks Whoosh. Derived, and may be deleted at any time."""

from kazakh_archive.index.engine import Index

__all__ = ["Index"]
