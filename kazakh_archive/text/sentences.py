"""Where sentences begin and end, as a person selects them.

A stop ends a sentence unless it belongs to an abbreviation, to an initial (M. K. Kozybayev) or to a
citation (Vol. 1. P. 73). The lists hold what articles and testimonies in English, Russian and Kazakh
write; a word that they lack costs a click, no more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kazakh_archive.model.span import Span
from kazakh_archive.text.passages import paragraphs

REACH = 4_000
"""A sentence is looked for within so many code points before and after a place."""

_END = re.compile(r"(?:[.!?…؟۔]+['\"”’»)\]]*(?:(?<!\d\.)\d{1,2})?(?=\s|$)|[。！？]+['\"”’」』）]*)\s*")
_WORD_BEFORE = re.compile(r"(?:[^\W_]|[.\-](?=[^\W_]))+$")
_NEXT = re.compile(r"[\s'\"“‘«„(\[—–-]*([^\W_]+)(\.\s*\d)?")
_ASKED = frozenset("!?…؟")
_LINE = re.compile(r"\n|$")
_VERSE = 60  # code points of a line of verse or of a list at most
_WORD = 40  # code points looked at for the word before a stop

# Never the end of a sentence: something is named or counted right after it.
_LEADING = (
    "mr mrs ms dr prof st gen col capt lt sgt rev hon sr vol vols no nos p pp ch fig figs ed eds cf e.g i.e viz "
    "ca c v vs trans repr art sect "
    "проф акад доц им ул пос д кв р-н обл оз р см ср напр т.е т.к т.н гл рис табл ред сост пер изд отв вып кн "
    "ч т тт п пп ст стр с л лл оп ф в.н гр ген полк кап св "
    "қар мыс ауд қ қос құраст ауд.мен"
)
_LEADS = frozenset(_LEADING.split())
_NUMBERED = frozenset({"г", "гг", "в", "вв"})  # years and centuries, after their number
# Such a word ends a sentence where the next one begins with a capital letter.
_TAILING = (
    "etc al jr ltd inc co bc ad b.c a.d a.m p.m et.al "
    "н.э др пр т.д т.п тыс млн млрд руб коп м км га кг "
    "ж жж ғ ғғ б бб т.б т.с т.с.с ш шақ б.з б.з.д мың теңге"
)
_TAILS = frozenset(_TAILING.split())


def sentence_at(content: str, place: int) -> Span:
    """The sentence that holds the character at `place`, without blanks at its ends.

    On a blank between two it is the one before. Empty where there is no sentence near.
    """
    paragraph = _paragraph_at(content, place)
    found = Span(place, place)
    for sentence in sentences(content, paragraph):
        if sentence.start > place and found:
            break
        found = sentence
    return found


def sentences(content: str, within: Span) -> Iterator[Span]:
    """Yield the sentences of a paragraph in order, without blanks at their ends."""
    start = within.start
    ends = _LINE if _is_verse(content[within.start : within.end]) else _END
    for stop in ends.finditer(content, within.start, within.end):
        if ends is _END and stop.end() < within.end and not _ends(content, stop, Span(start, within.end)):
            continue
        words = content[start : stop.end()]
        if words.strip():
            yield Span(start + len(words) - len(words.lstrip()), start + len(words.rstrip()))
        start = stop.end()
    rest = content[start : within.end]
    if rest.strip():
        yield Span(start + len(rest) - len(rest.lstrip()), start + len(rest.rstrip()))


def _is_verse(paragraph: str) -> bool:
    """Whether each line stands for itself: they are short, and none begins with a small letter."""
    lines = paragraph[: _VERSE * 200].split("\n")
    return len(lines) > 1 and all(len(line) <= _VERSE and not line.lstrip()[:1].islower() for line in lines)


def _paragraph_at(content: str, place: int) -> Span:
    """The paragraph around a place, cut where it is very long; empty between paragraphs."""
    begin = max(content.rfind("\n", 0, max(0, place - REACH)) + 1, place - 2 * REACH, 0)
    close = content.find("\n", min(place + REACH, len(content)), min(place + 2 * REACH, len(content)))
    close = close if close >= 0 else min(place + 2 * REACH, len(content))
    for found in paragraphs(content[begin:close]):
        if begin + found.start <= place < begin + found.end + 1:
            return found.shifted(begin)
    return Span(place, place)


def _ends(content: str, stop: re.Match[str], within: Span) -> bool:
    """Whether a sentence ends with these signs."""
    following = _NEXT.match(content, stop.end(), within.end)
    word = following[1] if following else ""
    if stop[0][0] in "。！？۔":
        return True
    if word[:1].islower():
        return False  # «Where to?» she asked
    if stop[0][0] in _ASKED or stop[0].startswith(".."):
        return True
    if following and following[2] and (word.lower() in _LEADS or _is_initial(word)):
        return False  # a citation goes on: F. 17. Vol. 1. P. 73
    return _stop_ends(content, stop.start(), within, word)


def _stop_ends(content: str, place: int, within: Span, following: str) -> bool:
    """Whether the single stop at `place` ends a sentence."""
    before = _word_before(content, place, within)
    earlier = _word_before(content, place - len(before), within)
    low = before.lower()
    if low in _NUMBERED:  # "in 1916 г." is a year, "г. Алматы" a town
        return _is_number(earlier) and not following[:1].isdigit()
    if low in _LEADS or _is_initial(before):
        return False
    if low in _TAILS:
        return not following[:1].isdigit()
    return bool(earlier) or not before.isdigit()  # "1. The road": the number belongs to its sentence


def _word_before(content: str, place: int, within: Span) -> str:
    """The word that ends at `place`; blanks and one stop between are left aside."""
    head = content[max(within.start, place - _WORD) : place].rstrip().removesuffix(".")
    found = _WORD_BEFORE.search(head)
    return found[0] if found else ""


def _is_number(word: str) -> bool:
    return bool(word) and (word[-1].isdigit() or set(word) <= set("IVXLХ"))


def _is_initial(word: str) -> bool:
    """One capital letter, or several with stops between (A.K.)."""
    return all(len(part) == 1 and part.isupper() for part in word.split(".")) if word else False
