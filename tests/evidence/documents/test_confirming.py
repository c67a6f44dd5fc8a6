"""The person has the last word, in any way of writing it."""

import pytest

from readiness.evidence.documents.confirming import confirm, normal
from readiness.evidence.documents.field import DocumentField
from readiness.evidence.documents.proposals import Proposal

FIELDS = (
    DocumentField("holder"),
    DocumentField("valid_until", "date"),
    DocumentField("sites", many=True),
    DocumentField("article", "code", item=True),
)
READ = (
    Proposal("holder", "A GmbH", 1, "A GmbH bescheinigt", sure=False),
    Proposal("holder", "B GmbH", 2, "B GmbH", sure=False),
    Proposal("valid_until", "2027-06-30", 1, "gültig bis 30.06.2027"),
    Proposal("sites", "Aalen", 1, "Aalen"),
    Proposal("article", "A-1", 1, "A-1", item=1),
    Proposal("article", "A-2", 1, "A-2", item=2),
)


def said(confirmed):
    lines, troubles = confirm(READ, FIELDS, confirmed, "de")
    return [(line.field, line.item, line.said, line.confirmed is not None) for line in lines], troubles


def test_nothing_confirmed_leaves_the_proposals():
    lines, troubles = said({})
    assert [line[:3] for line in lines] == [(p.field, p.item, p.value) for p in READ]
    assert not any(line[3] for line in lines)
    assert troubles == ()


def test_a_confirmed_value_settles_its_rivals_and_keeps_the_place_where_it_was_read():
    lines, _ = confirm(READ, FIELDS, {"holder": "B GmbH"}, "de")
    (holder,) = [line for line in lines if line.field == "holder"]
    assert (holder.said, holder.proposal.page) == ("B GmbH", 2)


def test_a_corrected_value_wins_over_what_was_read():
    lines, _ = confirm(READ, FIELDS, {"valid_until": "31.12.2027"}, "de")
    (until,) = [line for line in lines if line.field == "valid_until"]
    assert (until.said, until.proposal.value) == ("2027-12-31", "2027-06-30")


def test_a_value_for_what_was_not_read_has_no_place():
    lines, _ = confirm((), FIELDS, {"holder": "C GmbH"}, "de")
    assert [(line.said, line.proposal) for line in lines] == [("C GmbH", None)]


def test_an_empty_value_says_that_the_paper_does_not_hold_the_field():
    lines, troubles = said({"valid_until": ""})
    assert not [line for line in lines if line[0] == "valid_until"]
    assert troubles == ()


def test_several_values_are_divided_by_semicolons():
    lines, _ = said({"sites": "Aalen; Ellwangen"})
    assert [line[2] for line in lines if line[0] == "sites"] == ["Aalen", "Ellwangen"]


def test_a_line_of_goods_is_confirmed_by_its_number():
    lines, _ = said({"article/2": "A-2b"})
    assert [line[2] for line in lines if line[0] == "article"] == ["A-1", "A-2b"]


@pytest.mark.parametrize("key", ["weather", "article", "holder/1", "article/x"])
def test_a_field_this_paper_does_not_have_is_named(key):
    lines, (trouble,) = said({key: "x"})
    assert (trouble.code, trouble.field) == ("confirmed_field_unknown", key)
    assert len(lines) == len(READ)


def test_a_value_of_the_wrong_type_is_named_and_changes_nothing():
    lines, (trouble,) = said({"valid_until": "bald"})
    assert (trouble.code, trouble.params) == ("confirmed_value_wrong", {"value": "bald"})
    assert ("valid_until", None, "2027-06-30", False) in lines


@pytest.mark.parametrize(
    ("kind", "typed", "value"),
    [
        ("date", "1. Juli 2026", "2026-07-01"),
        ("date", "03/04/2026", None),
        ("when", "2026-W18", "2026-W18"),
        ("when", "2026-W99", None),
        ("when", "12.05.2026", "2026-05-12"),
        ("number", "12 Monate", "12"),
        ("number", "zwölf", None),
        ("money", "5.000.000 €", "5000000 EUR"),
        ("money", "viel", None),
        ("flag", "Ja", "yes"),
        ("flag", "否", "no"),
        ("flag", "vielleicht", None),
        ("text", "  A   GmbH ", "A GmbH"),
        ("code", "0042", "0042"),
    ],
)
def test_values_are_normalised_by_the_type_of_the_field(kind, typed, value):
    assert normal(typed, DocumentField("f", kind), "de") == value
