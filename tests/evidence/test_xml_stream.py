"""XML comes as events with exact lines; everything that could hide or grow is refused."""

import pytest

from readiness.evidence.reading import Trouble
from readiness.evidence.xml_stream import XmlTrouble, local_name, root_of, stream


def events(data: bytes, **options):
    seen: list[tuple] = []
    stream(
        data,
        lambda name, attributes, line, before: seen.append(("start", local_name(name), line, before.strip())),
        lambda name, text: seen.append(("end", local_name(name), text.strip())),
        **options,
    )
    return seen


def refusal(data: bytes, **options) -> Trouble:
    with pytest.raises(XmlTrouble) as refused:
        events(data, **options)
    return refused.value.trouble


def test_elements_come_with_line_and_text():
    assert events(b"<a xmlns='urn:x'>\n <b>one</b>\n two <c/>\n</a>") == [
        ("start", "a", 1, ""),
        ("start", "b", 2, ""),
        ("end", "b", "one"),
        ("start", "c", 3, "two"),
        ("end", "c", ""),
        ("end", "a", ""),
    ]


def test_lines_stay_exact_far_beyond_sixty_five_thousand():
    data = b"<a>" + b"\n<b>x</b>" * 70_000 + b"</a>"
    lines = [e[2] for e in events(data) if e[0] == "start"]
    assert lines == list(range(1, 70_002))


def test_text_is_whole_across_chunks_cdata_and_references():
    long = "ü" * 100_000
    assert events(f"<a>{long}<![CDATA[<&]]>&amp;&#228;</a>".encode())[-1] == ("end", "a", long + "<&&ä")


def test_a_bare_doctype_passes_where_the_reader_expects_it():
    data = b'<!DOCTYPE BMECAT SYSTEM "bmecat.dtd"><BMECAT/>'
    assert len(events(data, doctypes=("BMECAT",))) == 2
    assert len(events(data, doctypes=None)) == 2
    assert refusal(data).code == "xml_dtd"


@pytest.mark.parametrize(
    "inside",
    [
        b"<!ENTITY a 'b'>",
        b"<!ENTITY % a SYSTEM 'x'> %a;",
        b"<!ELEMENT a ANY>",
        b"<!ATTLIST a b CDATA 'c'>",
        b"",
    ],
)
def test_an_internal_subset_is_refused_whatever_stands_in_it(inside):
    assert refusal(b"<!DOCTYPE a [" + inside + b"]><a/>", doctypes=None).code == "xml_dtd"


def test_depth_and_length_have_their_caps():
    assert refusal(b"<a>" * 101).code == "xml_too_deep"
    assert refusal(b"<a>" + b"x" * 1_000_001).code == "cell_too_long"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "cp1252", "gb18030", "iso-8859-15"]
)
def test_every_usual_encoding_is_read(encoding):
    word = "Größe" if encoding != "gb18030" else "轴承"
    declared = f' encoding="{encoding}"' if not encoding.startswith(("utf-16", "utf-32", "utf-8-sig")) else ""
    data = f'<?xml version="1.0"{declared}?><a>{word}</a>'.encode(encoding)
    assert events(data)[-1] == ("end", "a", word)


def test_the_root_is_told_without_reading_on():
    assert root_of(b"<n:BMECAT xmlns:n='urn:x'><broken") == "BMECAT"
    assert root_of(b'<!DOCTYPE any SYSTEM "x"><any/>') == "any"
    for bad in (b"<?xml version='1.0'?>", b"<", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"):
        assert isinstance(root_of(bad), Trouble)
