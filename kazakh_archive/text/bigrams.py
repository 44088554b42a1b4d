"""Chinese words for search: every two characters that stand side by side.

Nothing parts Chinese words, and dictionaries that would lack the names of these sources. The
characters stay words of their own in `tokens`, so that a phrase of them is exact; pairs are what
a longer query is looked up by, since few passages have a pair and many have each character.
"""

from __future__ import annotations

from collections.abc import Iterator

from kazakh_archive.text.tokens import Token, is_ideograph, tokens


def bigrams(content: str) -> Iterator[Token]:
    """Yield the overlapping pairs of characters in each run of them; a lone character is its own word.

    ``content[start:end]`` is exactly ``text``; other words are not given.
    """
    before: Token | None = None
    paired = False
    for token in tokens(content):
        if not is_ideograph(token.text):
            continue
        joined = before is not None and before.end == token.start
        if before is not None and joined:
            yield Token(content[before.start : token.end], before.start, token.end)
        elif before is not None and not paired:
            yield before
        before, paired = token, joined
    if before is not None and not paired:
        yield before
