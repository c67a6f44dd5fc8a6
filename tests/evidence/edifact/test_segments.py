"""EDIFACT text as segments."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydifact.parser import Parser

from readiness.evidence.edifact.segments import encoding_of, segments
from tests.evidence.edi_messages import edifact, message


def shown(text):
    return [(s.tag, s.elements, s.line) for s in segments(text)]


def test_a_segment_is_a_tag_with_elements_of_components():
    assert shown("UNB+UNOA:1+a'\nBGM+220+45'") == [
        ("UNB", (("UNOA", "1"), ("a",)), 1),
        ("BGM", (("220",), ("45",)), 2),
    ]


def test_a_released_sign_is_text():
    assert shown("FTX+a?+b?:c??+d?'e'X'") == [("FTX", (("a+b:c?",), ("d'e",)), 1), ("X", (), 1)]


def test_una_declares_other_signs():
    assert shown("UNA|*,! ~UNB*UNOA|1*x!*y~") == [("UNB", (("UNOA", "1"), ("x*y",)), 1)]


def test_what_is_not_closed_is_still_a_segment():
    assert [s.tag for s in segments("UNB+x'UNZ+1")] == ["UNB", "UNZ"]


def test_lines_are_those_of_the_file():
    assert [line for _, _, line in shown("\n\nUNA:+.? '\nUNB+a'\r\n\r\nBGM+1'DTM+2'\n")] == [4, 6, 6]


def test_a_component_that_is_absent_is_empty():
    (segment,) = segments("QTY+21: 5 '")
    assert (segment.get(0, 1), segment.get(0, 2), segment.get(3)) == ("5", "", "")


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (b"UNB+UNOC:3+a'", "latin-1"),
        (b"UNA:+.? '\r\nUNB+UNOY:4+a'", "utf-8"),
        (b"\xef\xbb\xbfUNB+UNOC:3+a'", "utf-8-sig"),
        (b"UNB+UNOD:3'", "iso8859-2"),
        (b"UNA:+.? 'UNB+IATB:1+6XPPC+LHPPC+940101:0950+1'", "latin-1"),
        (b"UNH+1+ORDERS:D:96A:UN'", "latin-1"),
        (b"UNH+Artikel;Bestand", None),
        (b"UNBELIEVABLE;1", None),
        (b"", None),
    ],
)
def test_the_interchange_names_its_characters(data, encoding):
    assert encoding_of(data) == encoding


PART = st.text("abc?+:' 01", max_size=8)


@given(st.lists(st.lists(st.lists(PART, min_size=1, max_size=3), max_size=4), max_size=6))
def test_whatever_is_written_by_the_rules_is_read_back(written):
    def released(text):
        return "".join("?" + sign if sign in "?+:'" else sign for sign in text)

    text = "".join("+".join(["ABC", *(":".join(map(released, e)) for e in s)]) + "'" for s in written)
    assert [s.elements for s in segments(text)] == [tuple(tuple(e) for e in s) for s in written]


@pytest.mark.filterwarnings("ignore::pydifact.exceptions.MissingImplementationWarning")
def test_an_independent_parser_sees_the_same_segments():
    text = edifact(message("ORDERS"), message("DESADV", reference="2")).decode("latin-1")
    others = [s for s in Parser().parse(text) if s.tag != "UNA"]
    theirs = [(s.tag, tuple(tuple([e] if isinstance(e, str) else e) for e in s.elements)) for s in others]
    assert [(s.tag, s.elements) for s in segments(text)] == theirs
