"""Blocked goods kept apart."""

from tests.checks.build import findings, rows, stock


def seen(*lines):
    return findings(stock(*lines))["stock.blocked_apart"]


def test_a_flag_or_a_quantity_is_a_statement():
    finding = seen({"blocked": False}, {"blocked_quantity": 0.0}, {"blocked": True})
    assert (finding.verdict, finding.params["held"]) == ("met", 1)


def test_a_list_that_does_not_say_is_unmet():
    finding = seen({"quantity": 3.0})
    assert (finding.verdict, rows(finding)) == ("unmet", [2])


def test_no_line_leaves_it_open():
    assert seen().verdict == "unknown"
