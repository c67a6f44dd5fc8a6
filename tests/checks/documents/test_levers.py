"""Negotiating points stated in terms or quotation."""

from readiness.checks.documents.levers import POINTS
from tests.checks.build import findings, quotation, terms

SIX = {
    "payment_days": "30",
    "discount": "2%/10",
    "incoterms": "FCA Aalen",
    "warranty_months": "12",
    "delay_damages": "0.5%/week",
    "liability_cap": "order_value",
}


def seen(*files):
    return findings(*files)["terms.levers"]


def test_six_of_ten_points_are_met():
    finding = seen(terms(**SIX))
    assert (finding.verdict, finding.level, finding.params["count"]) == ("met", 3, 6)
    assert finding.params["missing"] == (
        "payment_plan",
        "delivery_time",
        "price_validity",
        "minimum_quantity",
    )


def test_all_ten_are_full_marks():
    assert len(POINTS) == 10
    every = {fields[0]: "1" for fields in POINTS.values()}
    assert seen(terms(**every)).level == 4


def test_the_quotation_completes_the_terms():
    finding = seen(terms(payment_days="30"), quotation(delivery_time="14 weeks", payment_days="30"))
    assert finding.params["found"] == ("payment_days", "delivery_time")
    assert {place.file for place in finding.places} == {"terms.pdf", "quotation.pdf"}


def test_two_papers_are_worth_as_much_as_the_weaker():
    good = terms(**SIX)
    assert seen(good).assurance == "conformant"
    assert seen(good, quotation(discount="3%/8", tier="parsable")).assurance == "parsable"
    assert seen(good, quotation(discount="3%/8", confirmed=False)).assurance == "claimed"


def test_a_paper_that_states_none_of_the_points_does_not_weaken_the_others():
    assert (
        seen(terms(**SIX), quotation(number="Q1", confirmed=False, tier="parsable")).assurance == "conformant"
    )


def test_terms_without_any_point_are_unmet_and_no_terms_unknown():
    assert seen(terms(issued="2026-01-01")).verdict == "unmet"
    assert seen(terms()).verdict == "unknown"
    assert seen(quotation(payment_days="30")).verdict == "unknown"
