"""Delivery terms."""

import pytest

from readiness.checks.trade.incoterms import valid_term
from tests.checks.build import findings, orders, rows
from tests.checks.trade.build_trade import purchase_orders


@pytest.mark.parametrize(
    ("term", "place", "valid"),
    [
        ("DAP", "Aalen", True),
        ("DAP Aalen", None, True),
        ("fca Aalen, Incoterms 2020", None, True),
        ("FCA", None, False),
        ("FCA Incoterms® 2020", None, False),
        ("FCA (Incoterms 2020)", None, False),
        ("DAT Aalen", None, None),
        ("DDU", "Aalen", None),
        ("free house", None, None),
    ],
)
def test_a_rule_of_2020_has_its_place(term, place, valid):
    assert valid_term(term, place) is valid


def seen(*evidence):
    return findings(*evidence)["trade.incoterms"]


def test_terms_with_place_are_met_and_lines_without_are_told():
    finding = seen(purchase_orders({"incoterm": "DAP", "incoterm_place": "Aalen"}, {}))
    assert (finding.verdict, finding.params["total"], finding.params["without_term"]) == ("met", 1, 1)


def test_old_rules_and_missing_places_are_told_apart():
    finding = seen(orders({"incoterm": "DAT Aalen"}, {"incoterm": "EXW"}, {"incoterm": "EXW Aalen"}))
    assert (finding.verdict, finding.params["no_rule"], finding.params["no_place"]) == ("part", 1, 1)
    assert rows(finding) == [2, 3]


def test_only_wrong_terms_are_unmet_and_none_is_unknown():
    assert seen(orders({"incoterm": "EXW"})).verdict == "unmet"
    assert seen(orders({})).verdict == "unknown"
