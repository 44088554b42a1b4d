"""Filters put onto a query and taken off again: what is chosen beside the results stands in the box."""

from __future__ import annotations

from kazakh_archive.model.query import And, Filter, Not, Query


def filters_of(query: Query) -> dict[Filter, bool]:
    """Return the filters that hold for the whole query: True for one wanted, False for one refused."""
    found: dict[Filter, bool] = {}
    for part in _parts(query):
        if isinstance(part, Filter):
            found[part] = True
        elif isinstance(part, Not) and isinstance(part.part, Filter):
            found[part.part] = False
    return found


def narrowed(query: Query | None, chosen: Filter, *, without: bool = False) -> Query:
    """Return the query with a filter more; what was said of the same filter before counts no more."""
    left = None if query is None else widened(query, chosen)
    wanted: Query = Not(chosen) if without else chosen
    if left is None:
        return wanted
    return And((*_parts(left), wanted))


def widened(query: Query, chosen: Filter) -> Query | None:
    """Return the query without this filter, wanted or refused; None where nothing else was asked for."""
    parts = tuple(part for part in _parts(query) if part not in {chosen, Not(chosen)})
    if not parts:
        return None
    return parts[0] if len(parts) == 1 else And(parts)


def _parts(query: Query) -> tuple[Query, ...]:
    """What must all hold; an OR is one such thing."""
    return query.parts if isinstance(query, And) else (query,)
