"""Tests of rules are nobody's invoices."""

from readiness.evidence.readers.rule_test import read, recognises
from readiness.evidence.reading import Hint
from tests.evidence.invoice.making import rule_test, ubl


def test_a_wrapper_of_fragments_holds_no_record():
    assert recognises(rule_test())
    reading = read(rule_test(), Hint())
    assert (reading.format, reading.tier, reading.records, reading.lines) == (
        "rule-test",
        "parsable",
        0,
        None,
    )


def test_invoices_and_other_tests_are_left_to_others():
    assert not recognises(ubl())
    assert not recognises(b"<test/>")
    assert not recognises(b"text")


def test_half_a_wrapper_is_unreadable():
    assert read(rule_test()[:-5], Hint()).tier == "unreadable"
