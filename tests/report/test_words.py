"""Values become words of the language, and a missing value is never a zero."""

from datetime import date

import pytest

from readiness.model.base import LANGS
from readiness.model.place import Place
from tests.report.sample import speaking


@pytest.mark.parametrize("lang", LANGS)
def test_a_missing_value_is_said_to_be_unknown(lang):
    say = speaking(lang)
    unknown = say("view/unknown")
    for said in (say.number(None), say.percent(None), say.money(None), say.day(None), say.param(None)):
        assert said == unknown


@pytest.mark.parametrize(
    ("lang", "money", "share"),
    [("en", "€40,000", "12%"), ("de", "40.000 €", "12 %"), ("zh", "€40,000", "12%")],
)
def test_money_and_shares_follow_the_language(lang, money, share):
    say = speaking(lang)
    assert say.money(39_999.6).replace("\u00a0", " ") == money
    assert say.percent(0.1234).replace("\u00a0", " ") == share


@pytest.mark.parametrize(
    ("lang", "whole", "short"),
    [
        ("en", "CNY 33,500,000", "CNY 33.5M"),
        ("de", "33.500.000 CNY", "33,5 Mio. CNY"),
        ("zh", "¥33,500,000", "¥3350万"),
    ],
)
def test_money_without_a_sign_of_its_own_carries_its_code_long_and_short(lang, whole, short):
    say = speaking(lang)
    assert say.money(33_500_000, "CNY").replace("\u00a0", " ") == whole
    assert say.short_money(33_500_000, "CNY").replace("\u00a0", " ") == short
    assert say.short_money(460_137, "CNY") == say.money(460_137, "CNY")


def test_fixed_figures_keep_their_decimals():
    assert speaking("de").fixed(24, 2) == "24,00"
    assert speaking("en").fixed(1234.5, 2) == "1,234.50"


@pytest.mark.parametrize(("month", "said"), [(1, "Jul 2026"), (6, "Dec 2026"), (13, "Jul 2027")])
def test_months_of_a_plan_are_calendar_months(month, said):
    assert speaking("en").month(date(2026, 7, 15), month) == said


def test_a_place_in_a_pdf_is_a_page_and_elsewhere_a_row():
    say = speaking("en")
    assert say.place(Place(file="a.PDF", row=3)) == "a.PDF · page 3"
    assert say.place(Place(file="a.docx", row=3)) == "a.docx · paragraph 3"
    assert say.place(Place(file="a.csv", row=3, field="x y")) == "a.csv · row 3 · x y"


def test_a_long_list_says_that_it_was_cut():
    say = speaking("en")
    assert say.listed(["a", "b"]) == "a and b"
    assert say.listed("abcd", 2).endswith(say("view/and_more", n=2))


@pytest.mark.parametrize("lang", LANGS)
def test_countries_have_names(lang):
    assert speaking(lang).country("CHN") != "CHN"
    assert speaking(lang).country("unknown") == speaking(lang)("view/unknown_origin")


@pytest.mark.parametrize(
    ("lang", "short", "long"),
    [
        ("en", "Apr – Jul 2027", "Nov 2026 – Feb 2027"),
        ("de", "Apr.–Juli 2027", "Nov. 2026 – Feb. 2027"),
        ("zh", "2027年4月至7月", "2026年11月至2027年2月"),
    ],
)
def test_a_span_of_months_names_a_year_once(lang, short, long):
    say, on = speaking(lang), date(2026, 7, 15)
    said = [say.months(on, *span).replace("\u2009", " ") for span in ((10, 13), (5, 8))]
    assert said == [short, long]
    assert say.months(on, 5, 5) == say.month(on, 5)


def test_colons_and_commas_are_those_of_the_language():
    assert speaking("de").pair("Tage", "3") == "Tage: 3"
    assert speaking("zh").pair("人天", "3") == "人天：3"
    assert speaking("zh").row(["12", "16"]) == "12、16"
