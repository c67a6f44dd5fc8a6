"""Documents as checks see them."""

import pytest

from readiness.checks.documents.papers import best, papers, weakest, weakest_assurance
from readiness.evidence.document import Terms
from readiness.model.place import Place
from tests.checks.build import paper, together


def one(**fields):
    (found,) = papers(paper(Terms, "a.pdf", **fields))
    return found


def test_one_paper_a_file_in_the_order_of_the_files():
    both = together(paper(Terms, "b.pdf", issued="2026-01-01"), paper(Terms, "a.pdf", issued="2025-01-01"))
    assert [p.file for p in papers(both)] == ["b.pdf", "a.pdf"]


def test_a_file_without_a_field_is_no_paper_and_no_evidence_none():
    assert papers(paper(Terms)) == []
    assert papers(None) == []


def test_what_a_person_confirmed_wins_over_what_the_text_seems_to_say():
    proposed, confirmed = paper(Terms, payment_days="14", confirmed=False), paper(Terms, payment_days="30")
    (found,) = papers(together(proposed, confirmed))
    assert found.first("payment_days") == "30"


def test_a_day_that_is_none_counts_as_not_said():
    assert one(issued="2026-01-31").day("issued").isoformat() == "2026-01-31"
    assert one(issued="soon").day("issued") is None
    assert one(issued="2026-01-31").day("valid_until") is None


def test_yes_is_yes_and_nothing_else():
    assert one(ce_mark="yes").says_yes("ce_mark")
    assert not one(ce_mark="no").says_yes("ce_mark")
    assert not one(ce_mark="no").says_yes("signatory")


def test_words_are_all_values_in_lower_case():
    assert one(acts=("2006/42/EC", "2014/30/EU")).words("acts") == "2006/42/ec · 2014/30/eu"


def test_places_are_where_the_fields_stand_else_the_paper():
    assert one(issued="2026-01-31").places("issued") == (Place(file="a.pdf", row=1, field="issued"),)
    assert one(issued="2026-01-31").places("version") == (Place(file="a.pdf"),)


@pytest.mark.parametrize(
    ("confirmed", "tier", "fields", "worth"),
    [
        (True, "conformant", ("issued", "version"), "conformant"),
        (("issued",), "parsable", ("issued",), "parsable"),
        (("issued",), "parsable", ("issued", "version"), "claimed"),
        (False, "parsable", ("issued",), "claimed"),
        (False, "parsable", ("incoterms",), "claimed"),
        (True, "conformant", ("incoterms",), "conformant"),
    ],
)
def test_a_paper_is_worth_its_tier_once_a_person_confirmed_the_fields(confirmed, tier, fields, worth):
    found = one(issued="2026-01-31", version="3", confirmed=confirmed, tier=tier)
    assert found.assurance(*fields) == worth


def test_several_papers_are_worth_as_much_as_the_weakest():
    strong, weak = one(issued="2026-01-31"), one(issued="2026-01-31", tier="parsable")
    assert weakest_assurance([strong, weak], "issued") == "parsable"
    assert weakest_assurance([strong, strong], "issued") == "conformant"


def test_the_weakest_and_the_best_paper_are_told_apart_by_level():
    good, bad = one(issued="2026-01-31"), one(issued="2025-01-31")
    assert weakest([(3.0, good), (1.0, bad)]) == (1.0, bad)
    assert best([(3.0, good), (1.0, bad)]) == (3.0, good)
