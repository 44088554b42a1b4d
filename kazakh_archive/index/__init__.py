"""The search index: the only room that speaks Whoosh. Derived, and may be deleted at any time."""
