"""The pieces of a typed query: operands, operators and brackets, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from kazakh_archive.model.errors import QueryError
from kazakh_archive.model.query import And, Filter, Fuzzy, Letters, Near, Phrase, Query, Word
from kazakh_archive.model.span import Span
from kazakh_archive.text import fields
from kazakh_archive.text.shapes import BadStar, shapes
from kazakh_archive.text.tokens import tokens

MOST_EDITS = 2
"""The farthest that ``word~2`` goes."""
FARTHEST = 100
"""The most words that may stand between those of ``"besik kuda"~5``."""

_QUOTES = {'"': '"', "“": "”", "„": "“”", "«": "»"}
_FIELD = re.compile(r"([^\W\d_]+):(?=(.?))", re.DOTALL)
_RUN = re.compile(r"[^\s()\"“„«]+")
_DISTANCE = re.compile(r"~(\d*)(?!\w)")


class Piece(Enum):
    """What a piece of a query is."""

    OPERAND = auto()
    AND = auto()
    OR = auto()
    NOT = auto()
    OPEN = auto()
    CLOSE = auto()


@dataclass(frozen=True, slots=True)
class Lexeme:
    """One piece; ``node`` is set for operands only."""

    piece: Piece
    span: Span
    node: Query | None = None


_OPERATORS = {
    word: piece
    for piece, words in ((Piece.AND, fields.AND), (Piece.OR, fields.OR), (Piece.NOT, fields.NOT))
    for word in words
}


class Lexer:
    """Cuts one query into pieces. Signs that hold no word are passed over."""

    def __init__(self, typed: str) -> None:
        self._typed = typed
        self._at = 0

    def lexemes(self) -> Iterator[Lexeme]:
        """Yield the pieces in order; raises `QueryError`."""
        typed = self._typed
        while self._at < len(typed):
            character = typed[self._at]
            if character.isspace():
                self._at += 1
            elif character in "()":
                piece = Piece.OPEN if character == "(" else Piece.CLOSE
                yield Lexeme(piece, Span(self._at, self._at + 1))
                self._at += 1
            elif character == "-" and self._is_minus():
                yield Lexeme(Piece.NOT, Span(self._at, self._at + 1))
                self._at += 1
                yield from self._operand()
            else:
                yield from self._operator_or_operand()

    def error(self, span: Span, problem: str) -> QueryError:
        """The error that says what is wrong at `span`."""
        return QueryError(query=self._typed, start=span.start, end=span.end, problem=problem)

    def _is_minus(self) -> bool:
        """Whether the hyphen here stands before what it excludes, and not between two words."""
        before = self._typed[self._at - 1] if self._at else " "
        if not (before.isspace() or before == "("):
            return False
        after = self._typed[self._at + 1 : self._at + 2]
        if after in ("(", *_QUOTES) or self._typed[self._at + 1 : self._at + 3] in _EXACT_QUOTES:
            return True
        run = _RUN.match(self._typed, self._at + 1)
        return run is not None and any(tokens(run[0]))

    def _operator_or_operand(self) -> Iterator[Lexeme]:
        run = _RUN.match(self._typed, self._at)
        if run and run[0] in _OPERATORS and not self._begins_a_sentence(run[0]):
            self._at = run.end()
            yield Lexeme(_OPERATORS[run[0]], Span(*run.span()))
        else:
            yield from self._operand()

    def _begins_a_sentence(self, word: str) -> bool:
        """Whether this is the Russian "and" with which a pasted sentence begins."""
        return word == "И" and not self._typed[: self._at].strip()

    def _operand(self) -> Iterator[Lexeme]:
        """Yield the field, phrase or word that begins here, if it says anything."""
        typed, start = self._typed, self._at
        if start < len(typed) and typed[start] == "(":
            return
        exact = typed[start : start + 1] == "="
        opening = start + exact
        closing = self._closing_quote(opening)
        if closing is not None:
            yield from self._quoted(Span(opening, closing + 1), exact=exact)
            return
        field = _FIELD.match(typed, start)
        node = self._field(field) if field else None
        if node is not None:
            yield Lexeme(Piece.OPERAND, Span(start, self._at), node)
            return
        run = _RUN.match(typed, start)
        if run is None:  # a lone curly quote
            self._at += 1
            return
        self._at = run.end()
        yield from self._run(run[0], start, exact=exact)

    def _closing_quote(self, start: int) -> int | None:
        """Where the quotation that opens at `start` closes; None where none opens.

        A straight quote that is not closed is an error; a curly one is then only a sign, since
        text is pasted from books.
        """
        opening = self._typed[start : start + 1]
        if opening not in _QUOTES or not opening:
            return None
        places = [self._typed.find(sign, start + 1) for sign in _QUOTES[opening]]
        found = [place for place in places if place > 0]
        if not found and opening == '"':
            raise self.error(Span(start, start + 1), "unclosed_quote")
        return min(found, default=None)

    def _quoted(self, span: Span, *, exact: bool) -> Iterator[Lexeme]:
        """Yield what stands in quotation marks, with the distance that may follow them."""
        self._at = span.end
        words = tuple(token.text for token in tokens(self._typed[span.start + 1 : span.end - 1]))
        if not words:
            return
        whole = Span(span.start - exact, span.end)
        far = None if exact else _DISTANCE.match(self._typed, span.end)
        if far is not None:
            self._at = far.end()
            node = self._far(words, far, Span(whole.start, far.end()))
        else:
            node = _in_order(words, whole, Letters.EXACT if exact else Letters.FOLDED)
        yield Lexeme(Piece.OPERAND, Span(whole.start, self._at), node)

    def _far(self, words: tuple[str, ...], far: re.Match[str], span: Span) -> Query:
        """Words with ``~5`` after them: near one another, or for one word alike."""
        if len(words) == 1:
            return Fuzzy(words[0], self._distance(far, MOST_EDITS), span)
        return Near(words, self._distance(far, FARTHEST), span)

    def _distance(self, far: re.Match[str], most: int) -> int:
        """The number after ``~``; 1 where none is given."""
        distance = int(far[1]) if 0 < len(far[1]) < 10 else len(far[1]) or 1
        if not 1 <= distance <= most:
            raise self.error(Span(*far.span()), "bad_distance")
        return distance

    def _field(self, field: re.Match[str]) -> Query | None:
        """The filter that begins here; None where the colon only stands between words."""
        name, after = fields.NAMES.get(field[1].lower()), field[2]
        if name is None:
            if after.isalpha() or (after in _QUOTES and after):
                raise self.error(Span(*field.span(1)), "unknown_field")
            return None
        typed, place = self._value(field.end())
        if not fields.says_something(name, typed):
            raise self.error(Span(field.start(), max(field.end(), place.end)), "missing_value")
        value = fields.read_value(name, typed)
        if value is None:
            raise self.error(place, "bad_date" if name == "date" else f"unknown_{name}")
        self._at = max(self._at, place.end)
        if name != "note":
            return Filter(name, value, Span(field.start(), self._at))
        return And((Filter("kind", "note", Span(*field.span())), *self._within(place)))

    def _value(self, start: int) -> tuple[str, Span]:
        """The value of a field that begins at `start`, without its quotes, and its place."""
        closing = self._closing_quote(start)
        if closing is not None:
            self._at = closing + 1
            return self._typed[start + 1 : closing], Span(start, closing + 1)
        run = _RUN.match(self._typed, start)
        end = run.end() if run else start
        self._at = end
        return self._typed[start:end], Span(start, end)

    def _within(self, place: Span) -> Iterator[Query]:
        """What a value asks for that is itself words to be looked for."""
        after, self._at = self._at, place.start
        for lexeme in self._operand_words(place):
            if lexeme.node is not None:
                yield from lexeme.node.parts if isinstance(lexeme.node, And) else (lexeme.node,)
        self._at = max(after, self._at)

    def _operand_words(self, place: Span) -> Iterator[Lexeme]:
        closing = self._closing_quote(place.start)
        if closing is not None:
            yield from self._quoted(Span(place.start, closing + 1), exact=False)
        else:
            self._at = place.end
            yield from self._run(self._typed[place.start : place.end], place.start, exact=False)

    def _run(self, run: str, start: int, *, exact: bool) -> Iterator[Lexeme]:
        """Read a run of signs without blanks: one word, several (a phrase), shapes, or alike words."""
        span = Span(start, start + len(run))
        if run in fields.UNTAGGED:
            yield Lexeme(Piece.OPERAND, span, Filter("untagged", "", span))
            return
        far = _DISTANCE.search(run)
        if far is not None and far.end() == len(run) and any(tokens(run[: far.start()])):
            words = tuple(token.text for token in tokens(run[: far.start()]))
            placed = _DISTANCE.match(self._typed, start + far.start())
            distance = self._distance(placed, MOST_EDITS) if placed else 1
            yield _lexeme([Fuzzy(word, distance, span) for word in words], span)
            return
        try:
            found = shapes(run, start)
        except BadStar as bad:
            raise self.error(Span(bad.place, bad.place + 1), "bare_star") from None
        if not found:
            return
        whole = Span(found[0].span.start - exact, found[-1].span.end)
        words = tuple(node.text for node in found if isinstance(node, Word))
        if len(words) < len(found):
            yield _lexeme(found, Span(found[0].span.start, whole.end))
        else:
            letters = Letters.EXACT if exact else Letters.ANY_FORM
            yield Lexeme(Piece.OPERAND, whole, _in_order(words, whole, letters))


_EXACT_QUOTES = frozenset(f"={quote}" for quote in _QUOTES)


def _in_order(words: tuple[str, ...], span: Span, letters: Letters) -> Query:
    """One word, or several side by side."""
    return Word(words[0], span, letters) if len(words) == 1 else Phrase(words, span, letters)


def _lexeme(nodes: Sequence[Query], span: Span) -> Lexeme:
    return Lexeme(Piece.OPERAND, span, And(tuple(nodes)) if len(nodes) > 1 else nodes[0])
