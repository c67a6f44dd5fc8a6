"""XRechnung's fatal rules, each broken once."""

from dataclasses import replace

import pytest

from readiness.evidence.invoice.document import Contact, Facts, Means, Place
from readiness.evidence.invoice.xrechnung import RULES, failed_national

SOUND = Facts(
    means=(Means("58", transfer=True), Means("54", card=True), Means("59", debit=True)),
    buyer_reference="04011000-12345-34",
    seller=Place("Aalen", "73430"),
    seller_contact=Contact("Eva", "+49 7361 100", "eva@spindel.example"),
    buyer=Place("Ulm", "89073"),
    delivery=Place("Ulm", "89073"),
    terms="#SKONTO#TAGE=14#PROZENT=2.00#\n",
    tax_codes=frozenset({"S"}),
    tax_number=True,
    attachments=("a.pdf", "b.pdf"),
)
BROKEN = {
    "BR-DE-1": {"means": ()},
    "BR-DE-2": {"seller_contact": None},
    "BR-DE-3": {"seller": Place(None, "73430")},
    "BR-DE-4": {"seller": Place("Aalen", None)},
    "BR-DE-5": {"seller_contact": Contact(None, "1", "e@x.example")},
    "BR-DE-6": {"seller_contact": Contact("Eva", None, "e@x.example")},
    "BR-DE-7": {"seller_contact": Contact("Eva", "1", None)},
    "BR-DE-8": {"buyer": Place(None, "89073")},
    "BR-DE-9": {"buyer": Place("Ulm", None)},
    "BR-DE-10": {"delivery": Place(None, "89073")},
    "BR-DE-11": {"delivery": Place("Ulm", None)},
    "BR-DE-15": {"buyer_reference": None},
    "BR-DE-16": {"tax_number": False},
    "BR-DE-18": {"terms": "#SKONTO#TAGE=14#PROZENT=2,00#\n"},
    "BR-DE-22": {"attachments": ("a.pdf", "a.pdf")},
    "BR-DE-23-a": {"means": (Means("30"),)},
    "BR-DE-23-b": {"means": (Means("58", transfer=True, debit=True),)},
    "BR-DE-24-a": {"means": (Means("48"),)},
    "BR-DE-24-b": {"means": (Means("55", card=True, transfer=True),)},
    "BR-DE-25-a": {"means": (Means("59"),)},
    "BR-DE-25-b": {"means": (Means("59", debit=True, card=True),)},
}


def test_a_sound_invoice_breaks_none():
    assert failed_national(SOUND) == []


def test_every_rule_is_broken_once_here():
    assert set(BROKEN) == set(RULES)


@pytest.mark.parametrize("rule", BROKEN)
def test_a_broken_rule_is_the_only_one_named(rule):
    assert failed_national(replace(SOUND, **BROKEN[rule])) == [rule]


def test_what_need_not_be_there_breaks_nothing():
    bare = replace(
        SOUND, delivery=None, terms=None, attachments=(), tax_codes=frozenset({"O"}), tax_number=False
    )
    assert failed_national(bare) == []
