"""How much a string reads like a text of the region: Russian, Kazakh, Chinese or Latin letters.

Used to tell old encodings apart: the right one gives words, a wrong one gives letters that do not
follow each other, capitals in the middle of words, signs between letters, box drawing. The measure
is a log likelihood per character that is not ASCII, so that long and short texts compare.
"""

from __future__ import annotations

import itertools
import math
import re
import unicodedata

READABLE = -4.6
"""Scores above this are texts; below it lies what a wrong encoding gives."""

# Which letters mostly follow a letter (85 of 100 times), the commonest first; ``_`` is the border of
# a word. Counted over some 1.8 million characters of Russian and Kazakh and rounded to ranks.
_RUSSIAN = (
    "_псонвкдирзмута ан_тляврзсмкедпй броалеуиынъ ваеоыи_лнк гораиуел деаоину_сржл ен_ртлмдскйв жеианд "
    "заонвмдиуы и_тнсеяйрмквзчил й_ст каоилрсу_ льиеоаяю_ ме_аоиыу ноиаыен_т ов_лдрстмбгнйкп пореаи "
    "раеоиу_нты сткояипелас_ таоеьи_рсв у_сюртекдлпнмщчж фиоаруе х_оаир циеа_ чеинаё шеианк_т щеиа ъея "
    "ый_ехмвтп ь_нсзт элктнсшрф ю_щчт я_тенюмз ёнтрм"
)
_KAZAKH = (
    "_тбакқжсмподшеөфрұәүғікнн арнл_стйуғқм әртнлкйзмсд баеуіоыл виаето гіеаоир ғаы даыеі ерн_тлскмйг ём "
    "жаеоүыи з_діагеыи иянк_тслбмвдраф йл_дтіеным кеа_өітосү қа_отыұ ладыеіигғ_мь мае_діәоиы н_даыетіи "
    "ң_іыдба олрнсқ_мпңт өрзлшнмт па_треоуиі р_аіеыуитдлно сытіае_уиоп таеіыту_ио у_ыдлрмштіа ұрслқжмхз "
    "үсйршлмкнз фаиоре хаиобем һаә циею чеаипх шіыает_ ъе ы_нқлрңсз і_нрзңлкм ь_теямв элкшсфрм юкт_нсй я_лсн"
)
_CHINESE = frozenset(
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成"
    "方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已"
    "工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内"
    "信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少"
    "报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放"
    "强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔族"
    "哈萨疆州县牧草迁移汗阿勒泰伊犁塔城部落冬夏羊骆驼"
)
_WESTERN = frozenset("éèêëàâäáãåçñöóôòõüúùûíìîïßøæœšžğış")
_SIGNS = frozenset("«»„“”‘’‚‹›–—…№§°•©®\u00a0€™·×，。、；：？！「」《》（）\u3000")
_JOINERS = "'’ʼ‑-\u00ad"

_NO_TEXT = frozenset({"Cc", "Cn", "Co", "Cs"})
_LAYOUT = frozenset("\t\n\r\f\x1a")

_OTHER_LETTER = -8.0
_SIGN = -3.5
_OTHER_SIGN = -9.0
_NO_CHARACTER = -16.0
_CAPITAL_INSIDE = -5.0
_MIXED = -7.0
_STUCK = -5.0
_SIGN_INSIDE = -12.0

_TOKEN = re.compile(r"[^\W\d_]+|[^\x00-\x7f]|[\x00-\x08\x0b\x0e-\x19\x1b-\x1f\x7f]")
_Table = dict[tuple[str, str], float]


def _table(groups: str) -> tuple[_Table, float]:
    """The log probability of a letter after another, and that of a pair that is not listed."""
    likely: _Table = {}
    for group in groups.split():
        first, followers = group[0], dict.fromkeys(group[1:])
        weights = [1.0 / (rank + 2) for rank in range(len(followers))]
        for follower, weight in zip(followers, weights, strict=True):
            likely[first, follower] = math.log(0.85 * weight / sum(weights))
    return likely, math.log(0.15 / 60)


_TABLES = (_table(_RUSSIAN), _table(_KAZAKH))
_LETTERS = frozenset(letter for table, _ in _TABLES for pair in table for letter in pair)


def score(reading: str) -> float:
    """The mean worth of a character that is not ASCII: about -2.5 for a text, 0 where there is none."""
    worth, count = 0.0, 0
    for match in _TOKEN.finditer(reading):
        token = match[0]
        others = sum(character > "\x7f" for character in token)
        if others:
            worth += _word(token) if len(token) > 1 or token.isalpha() else _sign(token, match)
            count += others
        elif not token[0].isalpha():  # a control character
            worth += _NO_CHARACTER
            count += 1
    return worth / count if count else 0.0


def is_clean(reading: str) -> bool:
    """Whether nothing in `reading` is a control character, unassigned or for private use."""
    return all(
        unicodedata.category(character) not in _NO_TEXT or character in _LAYOUT for character in set(reading)
    )


def _word(word: str) -> float:
    """The worth of a run of letters of which some are not ASCII."""
    if any("\u3400" <= character <= "\u9fff" for character in word):
        return sum(_ideograph(character) for character in word)
    if not any("\u0400" <= character <= "\u052f" for character in word):
        return _western(word)
    lower = f"_{word.lower().replace('i', 'і')}_"  # many old typists took the Latin letter
    worth = max(_pairs(lower, *table) for table in _TABLES)
    worth += _CAPITAL_INSIDE * sum(a.islower() and b.isupper() for a, b in itertools.pairwise(word))
    return worth + _MIXED * any("a" <= character <= "z" for character in lower)


def _pairs(word: str, likely: _Table, unlisted: float) -> float:
    """How well the letters of `word` follow one another; its borders count by half."""
    worth = 0.0
    for first, second in itertools.pairwise(word):
        if second not in _LETTERS:
            worth += _OTHER_LETTER
        else:
            worth += likely.get((first, second), unlisted)
    return worth * (len(word) - 2) / (len(word) - 1)


def _ideograph(character: str) -> float:
    if character in _CHINESE:
        return -2.0
    try:
        lead = character.encode("gb2312")[0]
    except UnicodeError:
        return _OTHER_LETTER
    return -3.5 if 0xB0 <= lead <= 0xD7 else -6.0  # the level of the 3,755 common characters


def _western(word: str) -> float:
    """Latin letters with accents: they stand alone among plain ones."""
    worth = sum(-3.0 if c.lower() in _WESTERN else _OTHER_LETTER for c in word if c > "\x7f")
    worth += _STUCK * sum(a > "\x7f" and b > "\x7f" for a, b in itertools.pairwise(word))
    return worth + _CAPITAL_INSIDE * sum(a.islower() and b.isupper() for a, b in itertools.pairwise(word))


def _sign(sign: str, match: re.Match[str]) -> float:
    """The worth of a character that is no letter, by what it is and what it stands between."""
    if unicodedata.category(sign) in _NO_TEXT:
        return _NO_CHARACTER
    worth = _SIGN if sign in _SIGNS else _OTHER_SIGN
    before, after = (
        match.string[match.start() - 1 : match.start()],
        match.string[match.end() : match.end() + 1],
    )
    if before.isalpha() and after.isalpha() and sign not in _JOINERS and not _is_chinese(sign):
        worth += _SIGN_INSIDE
    return worth


def _is_chinese(sign: str) -> bool:
    return "\u3000" <= sign <= "\u303f" or "\uff00" <= sign <= "\uffef"
