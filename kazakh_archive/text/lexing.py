"""The pieces of a typed query: operands, operators and brackets, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.errors import QueryError
from kazakh_archive.model.query import And, Filter, Phrase, Prefix, Query, Word
from kazakh_archive.model.search import HitKind
from kazakh_archive.model.span import Span
from kazakh_archive.text.tokens import Token, is_ideograph, tokens

KINDS = frozenset([*HitKind, *TagKind])
"""What may stand after ``kind:``."""

_QUOTES = {'"': '"', "“": "”", "„": "“”", "«": "»"}
_FIELD = re.compile(r"([^\W\d_]+):(?=(.?))", re.DOTALL)
_RUN = re.compile(r"[^\s()\"“„«]+")
_OTHER_SPELLINGS = {"organization": "organisation"}


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


_OPERATORS = {"AND": Piece.AND, "OR": Piece.OR, "NOT": Piece.NOT}


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
        if after in ("(", *_QUOTES):
            return True
        run = _RUN.match(self._typed, self._at + 1)
        return run is not None and any(tokens(run[0]))

    def _operator_or_operand(self) -> Iterator[Lexeme]:
        run = _RUN.match(self._typed, self._at)
        if run and run[0] in _OPERATORS:
            self._at = run.end()
            yield Lexeme(_OPERATORS[run[0]], Span(*run.span()))
        else:
            yield from self._operand()

    def _operand(self) -> Iterator[Lexeme]:
        """Yield the field, phrase or word that begins here, if it says anything."""
        typed, start = self._typed, self._at
        if start < len(typed) and typed[start] == "(":
            return
        closing = self._closing_quote(start)
        if closing is not None:
            self._at = closing + 1
            yield from self._phrase(Span(start, closing + 1))
            return
        field = _FIELD.match(typed, start)
        if field and (node := self._field(field)):
            yield Lexeme(Piece.OPERAND, node.span, node)
            return
        run = _RUN.match(typed, start)
        if run is None:  # a lone curly quote
            self._at += 1
            return
        self._at = run.end()
        yield from self._words(run[0], start)

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

    def _phrase(self, span: Span) -> Iterator[Lexeme]:
        inside = self._typed[span.start + 1 : span.end - 1]
        words = tuple(token.text for token in tokens(inside))
        if words:
            node = Phrase(words, span) if len(words) > 1 else Word(words[0], span)
            yield Lexeme(Piece.OPERAND, span, node)

    def _field(self, field: re.Match[str]) -> Filter | None:
        """The filter that begins here; None where the colon only stands between words."""
        name, after = field[1].lower(), field[2]
        known = name in ("kind", "tag")
        if not known and not (after.isalpha() or (after in _QUOTES and after)):
            return None
        if not known:
            raise self.error(Span(*field.span(1)), "unknown_field")
        value, place = self._value(field.end())
        if not any(tokens(value)):
            raise self.error(Span(field.start(), max(field.end(), place.end)), "missing_value")
        if name == "kind":
            value = value.strip().casefold()
            value = _OTHER_SPELLINGS.get(value, value)
            if value not in KINDS:
                raise self.error(place, "unknown_kind")
        self._at = max(self._at, place.end)
        return Filter(name, value, Span(field.start(), self._at))

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

    def _words(self, run: str, start: int) -> Iterator[Lexeme]:
        """Read a run of signs without blanks: one word, several (a phrase), or a prefix."""
        found = [Token(word, start + first, start + last) for word, first, last in tokens(run)]
        ends = {token.end for token in found}
        for star in re.finditer(r"\*", run):
            if start + star.start() not in ends:
                raise self.error(Span(start + star.start(), start + star.end()), "bare_star")
        if not found:
            return
        span = Span(found[0].start, found[-1].end)
        if not any(self._has_star(token) for token in found):
            words = tuple(token.text for token in found)
            node: Query = Phrase(words, span) if len(words) > 1 else Word(words[0], span)
        else:
            parts = tuple(self._word_or_prefix(token) for token in found)
            node = And(parts) if len(parts) > 1 else parts[0]
        yield Lexeme(Piece.OPERAND, span, node)

    def _has_star(self, token: Token) -> bool:
        """Whether a star makes `token` a prefix; a Chinese character is a whole word already."""
        return self._typed[token.end : token.end + 1] == "*" and not is_ideograph(token.text)

    def _word_or_prefix(self, token: Token) -> Query:
        if self._has_star(token):
            return Prefix(token.text, Span(token.start, token.end + 1))
        return Word(token.text, Span(token.start, token.end))
