"""Encodings: certain where the file proves one, a guess - said to be one - where it does not."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from readiness.evidence.decode import Decoding, decodes, find_encoding, lines

GERMAN = "Größe;Maß;Prüfstück\nWälzlager für Frässpindeln;7,5;ja\n"
WESTERN = (
    bytes(range(0x20, 0x7F)).decode() + bytes(range(0xA0, 0x100)).decode("cp1252") + "€‚„…†‡ŠŒŽ‘’“”•–—™šœžŸ"
)
HANZI = bytes(byte for high in range(0xB0, 0xD7) for low in range(0xA1, 0xFF) for byte in (high, low)).decode(
    "gb2312"
)
"""The usual 3,700 of GB 2312. Written out, because working them out of all of Unicode takes seconds."""
CHINESE = "物料编号,名称,单位\n0042,主轴轴承,件\n"


@pytest.mark.parametrize(
    ("text", "encoding", "found", "certain"),
    [
        (GERMAN, "utf-8", "utf-8", True),
        (GERMAN, "utf-8-sig", "utf-8-sig", True),
        (GERMAN, "utf-16", "utf-16", True),
        (GERMAN, "utf-16-le", "utf-16-le", True),
        (GERMAN, "utf-32", "utf-32", True),
        (GERMAN, "cp1252", "cp1252", False),
        (CHINESE, "gb18030", "gb18030", False),
        (CHINESE, "utf-8", "utf-8", True),
        ("plain;text", "ascii", "utf-8", True),
        ("Größe", "cp1252", "cp1252", False),
        ("Preis in €", "cp1252", "cp1252", False),
    ],
)
def test_the_encoding_is_found_and_the_text_comes_back(text, encoding, found, certain):
    data = text.encode(encoding)
    assert find_encoding(data) == Decoding(found, certain)
    assert "".join(lines(data, found)) == text


def test_bytes_of_no_encoding_are_not_forced_into_one():
    assert find_encoding(b"a\x81\x8d\xff\xff") is None


@pytest.mark.parametrize("name", ["klingon", "base64", "rot13", "hex"])
def test_only_encodings_of_text_count(name):
    assert not decodes(b"abc", name)


@given(st.text(alphabet=WESTERN, min_size=1))
def test_west_european_text_is_never_lost(text):
    data = text.encode("cp1252")
    found = find_encoding(data)
    assert found is not None
    assert decodes(data, found.encoding)


@given(st.lists(st.text(alphabet=HANZI, min_size=2), min_size=2))
def test_chinese_words_in_gb18030_come_back(words):
    text = ",".join(words)
    data = text.encode("gb18030")
    assume(not decodes(data, "utf-8"))  # a few short words read as UTF-8 too, and proof goes before likeness
    found = find_encoding(data)
    assert found is not None
    assert data.decode(found.encoding) == text


def test_halves_of_a_character_are_no_text():
    assert not decodes(b"+2AA-", "utf-7")
    assert decodes(b"+AOQ-", "utf-7")
