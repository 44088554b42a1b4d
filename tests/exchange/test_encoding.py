"""Bytes made characters: every encoding of the region, on short texts of our own."""

from __future__ import annotations

import codecs
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.exchange import encoding
from kazakh_archive.exchange.encoding import KNOWN, decode
from kazakh_archive.model.errors import EncodingUnknown
from kazakh_archive.text.canonical import canonical

RUSSIAN = (
    "Весной тридцать второго года мы ушли ночью через перевал, и вёл нас дядя моей матери.",
    "Бабушка рассказывала: скот забрали ещё осенью, а зимой в ауле не осталось ни одной лошади.",
    "ПРОТОКОЛ ДОПРОСА. ЗАПИСАНО СО СЛОВ ЖИТЕЛЯ АУЛА № 7, КОТОРЫЙ ВЕРНУЛСЯ ИЗ-ЗА ГРАНИЦЫ.",
    "«Кто перешёл реку, тот остался жив», — так говорил отец; больше он об этом не вспоминал.",
)
KAZAKH = (
    "Әкем айтатын: біз сол жылы көктемде таудан асып, үш ай бойы жаяу жүріп, елге жеттік.",
    "Апамның сандығында ескі хат сақтаулы еді, оны ешкімге көрсетпейтін, өзі ғана оқитын.",
    "Қыс қатты болды, мал қырылды, ауыл көшуге мәжбүр болды; жолда екі бала ауырып қалды.",
    "БІЗДІҢ АУЫЛ ІЛЕ ӨЗЕНІНІҢ БОЙЫНДА ОТЫРДЫ, КЕЙІН БӘРІМІЗ ШЕКАРАДАН АСЫП, ҮҢГІРДЕ ТҮНЕДІК.",
)
CHINESE = (
    "我爷爷说，那一年冬天雪下得很大，羊都冻死了，我们只好离开阿勒泰，往南走了三个月。",
    "一九五一年，他们经过沙漠和雪山，从新疆走到了克什米尔，路上死了很多人和马。",
)
# A Russian text reads the same in the first three; a Kazakh one needs letters that cp1251 lacks.
SAME = {"kz1048": "cp1251", "ptcp154": "cp1251"}
FOR_RUSSIAN = (
    "utf-8",
    "cp1251",
    "kz1048",
    "ptcp154",
    "koi8-r",
    "cp866",
    "iso8859-5",
    "gb18030",
    "utf-16-le",
    "utf-16-be",
)
FOR_KAZAKH = ("utf-8", "kz1048", "ptcp154", "gb18030", "utf-16-le", "utf-16-be")


def fits(codec: str, text: str) -> str:
    """`text` without the few signs that an old codec has no place for."""
    return text.encode(codec, "ignore").decode(codec)


@pytest.mark.parametrize("text", RUSSIAN)
@pytest.mark.parametrize("codec", FOR_RUSSIAN)
def test_russian(codec, text):
    text = fits(codec, text)
    assert len(text) >= 60
    found = decode(text.encode(codec))
    assert found.characters == text
    assert found.encoding == SAME.get(codec, codec)
    assert found.certain is (codec == "utf-8")


@pytest.mark.parametrize("text", KAZAKH)
@pytest.mark.parametrize("codec", FOR_KAZAKH)
def test_kazakh(codec, text):
    found = decode(text.encode(codec))
    assert found.characters == text
    assert found.encoding == codec


@pytest.mark.parametrize("text", CHINESE)
@pytest.mark.parametrize("codec", ["utf-8", "gb18030", "utf-16-le", "utf-16-be"])
def test_chinese(codec, text):
    assert decode(text.encode(codec)).characters == text


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32", "gb18030"])
def test_a_byte_order_mark_is_certain(codec):
    text = RUSSIAN[0]
    data = ("\ufeff" + text if codec == "gb18030" else text).encode(codec)
    found = decode(data)
    assert canonical(found.characters) == text
    assert found.encoding == codec
    assert found.certain


@pytest.mark.parametrize("mark", [codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE])
def test_both_orders_of_utf16(mark):
    name = "utf-16-le" if mark == codecs.BOM_UTF16_LE else "utf-16-be"
    assert decode(mark + KAZAKH[0].encode(name)).characters == KAZAKH[0]


def test_a_text_that_begins_in_russian_and_goes_on_in_kazakh():
    text = "\n".join(RUSSIAN * 300) + "\n" + "\n".join(KAZAKH * 100)
    for codec in ("kz1048", "ptcp154"):
        assert decode(fits(codec, text).encode(codec)).encoding == codec


def test_kazakh_typed_with_the_latin_i():
    text = "Бiз сол жылы көктемде таудан асып, үш ай бойы жаяу жүрiп, елге жеттiк, ел бiздi күттi."
    assert decode(text.encode("kz1048")).characters == text


def test_western_letters_and_signs():
    english = "She said “we never went back” – and showed me the café in Kashgar."
    turkish = "Yaşlılar göç yollarını anlattı; kışın dağları aşıp Türkiye'ye ulaşmışlar."
    assert decode(english.encode("cp1252")).characters == english
    assert decode(turkish.encode("cp1254")).characters == turkish


def test_charset_normalizer_knows_the_long_tail():
    text = "我爺爺說，那一年冬天，阿勒泰的雪下得很大，羊都凍死了，我們只好離開家鄉。"
    assert decode(text.encode("big5")).characters == text


def test_others_that_fit_are_offered():
    found = decode(RUSSIAN[0].encode("cp1251"))
    assert found.others[:2] == ("kz1048", "ptcp154")


@pytest.mark.parametrize("text", [*RUSSIAN, *KAZAKH, *CHINESE])
@pytest.mark.parametrize("at", [0.1, 0.5, 0.97])
def test_damaged_utf8_is_not_turned_to_salad(text, at):
    data = bytearray(text.encode())
    place = next(i for i in range(int(len(data) * at), len(data)) if data[i] > 0x7F)
    data[place] = 0xFF
    with pytest.raises(EncodingUnknown):
        decode(bytes(data))


def test_what_is_no_text_is_refused():
    for data in (os.urandom(4000) + b"\xff", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4):
        with pytest.raises(EncodingUnknown):
            decode(data)


def test_lone_surrogates_and_nul_are_taken_and_cleaned():
    found = decode(b"a\x00b \xed\xa0\x80 c")
    assert found.encoding == "utf-8"
    assert canonical(found.characters) == "a\ufffdb \ufffd c"
    pair = decode(b"\xed\xa0\xbd\xed\xb8\x80")  # CESU-8, as old databases wrote it
    assert canonical(pair.characters) == "😀"
    assert canonical(decode(b"\xff\xfe\x00\xd8a\x00").characters) == "\ufffda"


def test_an_encoding_asked_for_is_strict():
    data = KAZAKH[0].encode("kz1048")
    found = decode(data, "kz1048")
    assert (found.characters, found.encoding, found.certain) == (KAZAKH[0], "kz1048", True)
    for name in ("utf-8", "ascii", "no-such-codec", "rot13", "zlib", "", "a\0b"):
        with pytest.raises(EncodingUnknown) as caught:
            decode(data, name)
        assert caught.value.encoding == name


def test_every_known_name_is_a_codec():
    assert all(codecs.lookup(name) for name in KNOWN)


@given(st.binary(max_size=300))
def test_any_bytes_give_characters_or_a_typed_error(data):
    try:
        found = decode(data)
    except EncodingUnknown:
        return
    utf = encoding.codecs.lookup(found.encoding).name.startswith("utf-")
    assert data.decode(found.encoding, "surrogatepass" if utf else "strict") == found.characters


@given(st.text(st.characters(blacklist_characters="\ufeff"), max_size=200))
def test_utf8_is_read_as_written(text):
    data = text.encode("utf-8", "surrogatepass")
    if b"\x00" not in data and b"\x04" not in data:
        assert decode(data).characters == text
