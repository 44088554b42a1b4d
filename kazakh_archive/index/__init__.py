"""The search index: the only room that speaks Whoosh. Derived, and may be deleted at any time."""

from kazakh_archive.index.engine import Index
from kazakh_archive.index.sweeping import sweep_unused

__all__ = ["Index", "sweep_unused"]
