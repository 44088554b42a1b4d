"""Which words a text holds for the index: cut by `text.tokens`, kept as they stand, none left out.

What a word equals (its folded form, its stems, the key of a name) is the lexicon's matter, so that
the letters as they stand can be asked for too.

Whoosh's own analysers drop one-letter words and English stop words, which makes
``APDTR. C. 15446. Vol. 1. P. 73`` into ``apdtr 15446 vol 73``, and split a decomposed й.
"""

from __future__ import annotations

import functools
import hashlib
import unicodedata
from collections.abc import Iterator

from whoosh.analysis import Token, Tokenizer

from kazakh_archive.text.fold import fold
from kazakh_archive.text.tokens import cut

# Longer words are no words (encoded data pasted into a text); two of them that begin alike are one.
LONGEST_WORD = 200

# Every letter that the fold tables could treat: Latin to Armenian, Arabic, phonetic and Vietnamese
# additions, Arabic presentation forms. And texts that show how words are cut.
_PROBED = ((0x21, 0x590), (0x600, 0x780), (0x8A0, 0x900), (0x1D00, 0x2070), (0xFB50, 0xFF00))
_PROBE = "C. 15446. P. 73; al-Farabi's қой-қозы и\u0306 新疆伊犁 الماتى\u200cدا 1.5 a_b don’t\n\u00adx"


def words(content: str) -> Iterator[str]:
    """Yield the words of `content` as the index keeps them, in order; their count is their position."""
    # Notes and names are not canonical as texts are.
    for word in cut(unicodedata.normalize("NFC", encodable(content))):
        yield word[:LONGEST_WORD]


def folded(content: str) -> list[str]:
    """The words of `content` as they are compared."""
    return [fold(word) for word in words(content)]


def encodable(characters: str) -> str:
    """The same with a question mark, which is in no word, for each lone surrogate: Whoosh keeps UTF-8."""
    return characters.encode("utf-8", "replace").decode("utf-8")


class WordTokenizer(Tokenizer):  # type: ignore[misc]  # Whoosh has no types
    """The analyser of the text field: `words`, as Whoosh asks for them."""

    def __call__(
        self,
        value: str,
        start_pos: int = 0,
        mode: str = "",
        **_options: object,
    ) -> Iterator[Token]:
        """Yield one token object over and over, as Whoosh's own tokenizers do."""
        token = Token(positions=True, mode=mode, boost=1.0)
        for position, word in enumerate(words(value), start_pos):
            token.text = word
            token.pos = position
            yield token


@functools.cache
def analyser_version() -> str:
    """A fingerprint of how text becomes words: it differs as soon as a letter or a cut does.

    Computed by running the analyser, so that no number has to be remembered when a table changes.
    """
    letters = (fold(chr(number)) for first, end in _PROBED for number in range(first, end))
    probe = "\n".join([*letters, *words(_PROBE), *folded(_PROBE), str(LONGEST_WORD)])
    return hashlib.sha256(probe.encode("utf-8", "replace")).hexdigest()[:16]
