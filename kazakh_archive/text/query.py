"""Reads what a person typed into the search box.

The grammar: words side by side are all wanted (AND), and AND binds tighter than OR; AND, OR and
NOT are operators in capitals only (also in Kazakh and Russian, `text.fields`); ``-word`` is NOT;
brackets group; ``"a phrase"``, in which a word stands for itself alone; ``="Letters"`` as they stand;
``begin*``, ``wild?card``, ``*end``; ``word~1`` and ``word~2`` for words that differ by as many letters;
``"besik kuda"~5`` for words with up to five others among them; ``tag:"Ospan Batyr"`` and the other
fields of `text.fields`; ``untagged``. Any other sign only parts words, so that a citation can be
pasted as it stands. `text.unparsing` writes what this reads.
"""

from __future__ import annotations

from kazakh_archive.model.errors import QueryError
from kazakh_archive.model.query import And, Not, Or, Query
from kazakh_archive.model.span import Span
from kazakh_archive.text.lexing import Lexeme, Lexer, Piece
from kazakh_archive.text.mending import bare_words, mended

LONGEST = 2_000
"""The longest query that is read, in code points."""
DEEPEST = 30
"""How deep brackets may lie in each other: what answers a query walks its tree."""
MOST_FAULTS = 8
"""A query with more faults than these is offered as its bare words."""


def parse(typed: str) -> Query:
    """Return the query as a tree; words are as typed, not folded.

    Raises `QueryError` with the place, the problem and the nearest string that can be read, and
    nothing else, for any string.
    """
    try:
        return _read(typed)
    except QueryError as error:
        error.nearest = _nearest(error)
        raise


def _read(typed: str) -> Query:
    if len(typed) > LONGEST:
        raise QueryError(query=typed, start=LONGEST, end=len(typed), problem="too_long")
    pieces = tuple(Lexer(typed).lexemes())
    if not pieces:
        problem = "bare_star" if "?" in typed and not typed.strip("? ") else "empty"
        raise QueryError(query=typed, start=0, end=len(typed), problem=problem)
    return _Parser(typed, pieces).query()


def _nearest(error: QueryError) -> str:
    """The query of `error`, mended fault by fault until it can be read; else its bare words."""
    first = error
    for _ in range(MOST_FAULTS):
        typed = " ".join(mended(error, LONGEST).split())
        try:
            _read(typed)
        except QueryError as next_one:
            error = next_one
        else:
            return typed
    return bare_words(first.query, LONGEST)


def _is_negative(node: Query) -> bool:
    """Whether `node` only says what is not wanted."""
    return isinstance(node, Not) or (isinstance(node, And) and all(map(_is_negative, node.parts)))


def _joined(parts: list[Query]) -> Query:
    """All of `parts`, those that are themselves such lists taken apart."""
    flat: list[Query] = []
    for part in parts:
        flat.extend(part.parts if isinstance(part, And) else (part,))
    return And(tuple(flat)) if len(flat) > 1 else flat[0]


def _opposite(node: Query) -> Query:
    """Everything but `node`; what is denied twice is wanted."""
    if isinstance(node, Not):
        return node.part
    if isinstance(node, And) and _is_negative(node):
        return Or(tuple(_opposite(part) for part in node.parts))
    return Not(node)


class _Parser:
    """Recursive descent over the pieces of one query."""

    def __init__(self, typed: str, pieces: tuple[Lexeme, ...]) -> None:
        self._typed = typed
        self._pieces = pieces
        self._at = 0
        self._depth = 0

    def query(self) -> Query:
        node = self._either()
        if self._at < len(self._pieces):
            raise self._error(self._pieces[self._at].span, "unexpected_bracket")
        if _is_negative(node):
            raise self._error(self._between(0, self._at), "only_not")
        return node

    def _error(self, span: Span, problem: str) -> QueryError:
        return QueryError(query=self._typed, start=span.start, end=span.end, problem=problem)

    def _between(self, first: int, last: int) -> Span:
        """The place of the pieces from `first` up to `last`, exclusive."""
        return Span(self._pieces[first].span.start, self._pieces[last - 1].span.end)

    def _here(self) -> Piece | None:
        return self._pieces[self._at].piece if self._at < len(self._pieces) else None

    def _take(self) -> Lexeme:
        self._at += 1
        return self._pieces[self._at - 1]

    def _either(self) -> Query:
        """Read parts of which one is enough."""
        parts: list[Query] = []
        while True:
            first = self._at
            node = self._all()
            several = bool(parts) or self._here() is Piece.OR
            if several and _is_negative(node):
                raise self._error(self._between(first, self._at), "only_not")
            parts.extend(node.parts if isinstance(node, Or) else (node,))
            if self._here() is not Piece.OR:
                return Or(tuple(parts)) if len(parts) > 1 else parts[0]
            self._take()

    def _all(self) -> Query:
        """Read parts that are all wanted."""
        parts = [self._one()]
        while self._here() not in (None, Piece.OR, Piece.CLOSE):
            if self._here() is Piece.AND:
                self._take()
            parts.append(self._one())
        return _joined(parts)

    def _one(self) -> Query:
        """Read one operand with the NOTs before it."""
        denied = 0
        while self._here() is Piece.NOT:
            self._take()
            denied += 1
        node = self._operand()
        return _opposite(node) if denied % 2 else node

    def _operand(self) -> Query:
        here = self._here()
        if here is Piece.OPERAND:
            node = self._take().node
            if node is not None:
                return node
        if here is Piece.OPEN:
            return self._group()
        if here is Piece.CLOSE and not self._depth and not self._after_operator():
            raise self._error(self._pieces[self._at].span, "unexpected_bracket")
        raise self._error(self._missing(), "missing_operand")

    def _after_operator(self) -> bool:
        return self._at > 0 and self._pieces[self._at - 1].piece in (Piece.AND, Piece.OR, Piece.NOT)

    def _missing(self) -> Span:
        """The operator that lacks its operand, or the brackets with nothing in them."""
        if self._at and (self._after_operator() or self._here() is None):
            return self._pieces[self._at - 1].span
        if self._at and self._here() is Piece.CLOSE:
            return self._between(self._at - 1, self._at + 1)
        return self._pieces[self._at].span

    def _group(self) -> Query:
        opening = self._take()
        self._depth += 1
        if self._depth > DEEPEST:
            raise self._error(opening.span, "too_long")
        if self._here() is None:
            raise self._error(opening.span, "unclosed_bracket")
        node = self._either()
        if self._here() is not Piece.CLOSE:
            raise self._error(opening.span, "unclosed_bracket")
        self._take()
        self._depth -= 1
        return node
