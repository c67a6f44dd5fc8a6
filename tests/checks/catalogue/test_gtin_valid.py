"""GTINs: check digit, length, open number range, one article each."""

import pytest

from readiness.checks.catalogue.gtin_valid import trouble
from tests.checks.build import catalogue, findings, rows

GOOD, OTHER = "4006381333931", "96385074"


def seen(*gtins):
    return findings(catalogue(*({"gtin": g} for g in gtins)))["catalogue.gtin_valid"]


@pytest.mark.parametrize(
    ("gtin", "wrong"),
    [
        (GOOD, None),
        (OTHER, None),
        ("4006381333932", "digit:1"),
        ("036000291452", None),
        ("400638133393", "digit:0"),
        ("12345", "length"),
        ("400638133393X", "length"),
        ("４００６３８１３３３９３１", "length"),
        ("2006381333933", "internal"),
    ],
)
def test_what_is_wrong_with_one_number(gtin, wrong):
    assert trouble(gtin) == wrong


def test_valid_numbers_are_met():
    finding = seen(GOOD, OTHER)
    assert (finding.verdict, finding.level, finding.places) == ("met", 4, ())


def test_a_wrong_check_digit_is_shown_with_the_right_one():
    finding = seen(GOOD, "4006381333932")
    assert (finding.verdict, rows(finding)) == ("part", [3])
    assert finding.params["expected"] == ("A2: 4006381333932 → 4006381333931",)


def test_one_number_on_two_articles_is_wrong_on_both():
    finding = seen(GOOD, GOOD, OTHER)
    assert rows(finding) == [2, 3]
    assert finding.params["doubles"] == (GOOD,)


def test_the_same_article_on_two_lines_may_repeat_its_number():
    twice = [{"supplier_pid": "A", "gtin": GOOD}, {"supplier_pid": "A", "gtin": GOOD}]
    assert findings(catalogue(*twice))["catalogue.gtin_valid"].verdict == "met"


def test_an_article_without_a_number_is_not_wrong():
    finding = seen(GOOD, None, None)
    assert (finding.verdict, finding.params["stated"], finding.params["total"]) == ("met", 1, 3)


def test_a_catalogue_without_any_number_says_nothing():
    assert seen(None, None).verdict == "unknown"
    assert seen().verdict == "unknown"


def test_only_wrong_numbers_are_unmet():
    assert seen("4006381333932").verdict == "unmet"
