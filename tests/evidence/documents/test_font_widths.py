"""Widths of letters from what a font states, and from their shape where it states nothing."""

from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
)

from readiness.evidence.documents.font_widths import usual_width, widths_of


def to_unicode(text: bytes) -> DecodedStreamObject:
    stream = DecodedStreamObject()
    stream.set_data(text)
    return stream


def numbers(*values) -> ArrayObject:
    return ArrayObject([NumberObject(v) if isinstance(v, int) else FloatObject(v) for v in values])


def simple(widths, first=65) -> DictionaryObject:
    return DictionaryObject(
        {NameObject("/FirstChar"): NumberObject(first), NameObject("/Widths"): numbers(*widths)}
    )


def composite(listed, letters: bytes) -> DictionaryObject:
    inner = DictionaryObject({NameObject("/W"): listed})
    return DictionaryObject(
        {NameObject("/DescendantFonts"): ArrayObject([inner]), NameObject("/ToUnicode"): to_unicode(letters)}
    )


def test_a_simple_font_states_widths_by_code():
    assert widths_of(simple([700, 650])).of("AB") == 1350


def test_a_composite_font_states_widths_by_glyph():
    font = composite(
        ArrayObject(
            [NumberObject(3), numbers(500, 250), NumberObject(9), NumberObject(10), NumberObject(900)]
        ),
        b"2 beginbfchar <0003> <0041> <0004> <0069> endbfchar 1 beginbfrange <0009> <000A> <4E00> endbfrange",
    )
    assert widths_of(font).of("Ai\u4e00\u4e01") == 500 + 250 + 900 + 900


def test_a_letter_the_font_does_not_name_has_its_usual_width():
    assert widths_of(simple([700])).of("i") == usual_width("i")
    assert widths_of(None).of("中") == 1000


def test_letters_differ_in_width():
    assert usual_width("i") < usual_width("n") < usual_width("N") < usual_width("m") < usual_width("中")


def test_nonsense_in_a_font_gives_usual_widths():
    broken = DictionaryObject(
        {NameObject("/FirstChar"): NameObject("/x"), NameObject("/Widths"): NumberObject(3)}
    )
    odd = composite(
        ArrayObject([NameObject("/a"), NameObject("/b"), NameObject("/c")]), b"beginbfchar <zz> endbfchar"
    )
    torn = composite(ArrayObject([NumberObject(1), NumberObject(2)]), b"")
    for font in (broken, odd, torn):
        assert widths_of(font).named == {}


def test_a_map_too_large_to_be_one_is_left_alone():
    font = composite(
        ArrayObject([NumberObject(1), numbers(500)]), b"beginbfchar <0001> <0041> endbfchar" + b" " * 500_000
    )
    assert widths_of(font).named == {}
