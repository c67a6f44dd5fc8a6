"""Customs codes that lead somewhere."""

import pytest

from tests.checks.build import catalogue, findings, rows


def seen(*codes):
    return findings(catalogue(*({"customs_tariff": code} for code in codes)))["catalogue.customs_exists"]


@pytest.mark.parametrize("code", ["84669370", "850152", "340319"])
def test_a_heading_that_exists_or_that_we_do_not_know_is_met(code):
    assert seen(code).verdict == "met"


@pytest.mark.parametrize("code", ["84999900", "080510", "8520100000"])
def test_a_heading_that_does_not_exist_and_one_of_food_are_unmet(code):
    finding = seen(code)
    assert (finding.verdict, finding.params["strange"], rows(finding)) == ("unmet", (code,), [2])


def test_articles_without_a_code_are_told_and_not_judged():
    finding = seen("84669370", None)
    assert (finding.verdict, finding.params["without"]) == ("met", 1)
    assert seen(None).verdict == "unknown"
