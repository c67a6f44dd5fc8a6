"""Text of a PDF becomes searchable without losing what it says."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.evidence.documents.wording import (
    LONGEST_PASSAGE,
    alternative,
    clean,
    has_han,
    joined,
    near,
    one_line,
    phrase,
    quoted,
    words,
)


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        ("e\ufb03zient, P\ufb01\ufb00", "effizient, Pfiff"),
        ("Haftungsbe-\ngrenzung", "Haftungsbegrenzung"),
        ("Haftungsbe\u00ad\ngrenzung", "Haftungsbegrenzung"),
        ("LAX\u00ad400", "LAX-400"),
        ("Ein-\nund Ausbau", "Ein-\nund Ausbau"),
        ("HSK-\nA63", "HSK-\nA63"),
        ("Z E R T I F I K A T", "ZERTIFIKAT"),
        ("A B", "A B"),
        ("有效期至：2027年 6 月 30 日", "有效期至:2027年6月30日"),
        ("\u2fa5\u2f7c", "里老"),
        ("\u2eee轮\u2ed3期", "齿轮长期"),
        ("a\u00a0\u2003b\r\nc", "a b\nc"),
        ("x\n\n\n\n\ny", "x\n\ny"),
    ],
)
def test_text_is_cleaned(raw, plain):
    assert clean(raw) == plain


def test_a_word_without_end_is_cut():
    assert len(clean("9" * 5000)) < 200


@given(st.text(max_size=300))
def test_cleaning_twice_changes_nothing_more_in_one_line(raw):
    once = clean(raw.replace("\n", " "))
    assert clean(once) == once


def test_lines_are_joined_where_a_word_was_broken():
    assert joined("Gewähr-\nleistung") == "Gewährleistung"
    assert one_line("质量管理\n体系 证书\nISO 9001") == "质量管理体系 证书 ISO 9001"
    assert one_line("Aufnahme HSK-\nA63") == "Aufnahme HSK-A63"


def test_a_quotation_is_the_sentence_around_the_finding():
    text = "Erster Satz. Die Frist beträgt zwölf\nMonate ab Lieferung. Dritter Satz."
    at = text.index("zwölf")
    assert quoted(text, at, at + 5) == "Die Frist beträgt zwölf Monate ab Lieferung."


def test_a_quotation_does_not_stop_at_an_abbreviation_or_a_date():
    text = "Vorher. Gemäß Art. 12g der Verordnung (EU) Nr. 833/2014 vom 31. Juli 2014 ist das untersagt. Nachher."
    at = text.index("untersagt")
    assert quoted(text, at, at + 9).startswith("Gemäß Art. 12g")


def test_a_quotation_in_a_form_is_the_line():
    text = "Zahlung: 30 Tage netto\nLieferbedingung: FCA Aalen\nVersand: Spedition"
    at = text.index("FCA")
    assert quoted(text, at, at + 3) == "Lieferbedingung: FCA Aalen"


def test_a_quotation_is_never_longer_than_a_row_can_show():
    assert len(quoted("wort " * 1000, 2500, 2504)) <= LONGEST_PASSAGE


@pytest.mark.parametrize(
    ("wording", "text"),
    [
        ("gültig bis", "Gültig\nbis"),
        ("有效期至", "有 效\n期至"),
        ("报价单 ?编号", "报价单编号"),
        ("报价单 ?编号", "报价单 编号"),
        ("(?:grand )?total", "Total"),
        ("[ab c]+x", "b ax"),
    ],
)
def test_a_wording_is_found_across_blanks_and_line_ends(wording, text):
    assert words(wording).fullmatch(text)


def test_a_wording_keeps_its_classes_and_groups():
    assert phrase("a(?:b|c)") == "(?:a(?:b|c))"


def test_a_costly_pattern_is_tried_near_its_trigger_alone():
    text = "7 Tage " + "x" * 400 + " Skonto 7 Tage"
    assert [m.start() for m in near(text, words("skonto"), re.compile("7 Tage"))] == [text.rindex("7 Tage")]


def test_the_group_of_the_wording_that_matched_is_given():
    found = re.search(r"(?P<d1>\d) Tage|(?P<d2>\d) days", "5 days")
    assert found is not None
    assert alternative(found, "d") == "5"


def test_chinese_is_recognised():
    assert has_han("a 中")
    assert not has_han("abc äöü")
