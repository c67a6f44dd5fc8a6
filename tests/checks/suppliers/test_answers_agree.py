"""Answers against the parts list."""

from tests.checks.build import findings, parts, rows
from tests.checks.suppliers.build_suppliers import PRODUCT, bought, replies


def seen(answers, *lines):
    return findings(parts(PRODUCT, *lines), answers)["suppliers.answers_agree"]


def test_answers_that_fill_and_confirm_are_met():
    finding = seen(replies({"part": "A"}, {"part": "B"}), bought("A"), bought("B", "JPN"))
    assert (finding.verdict, finding.level, finding.assurance) == ("met", 4, "cross_checked")


def test_a_contradiction_is_shown_with_its_row():
    finding = seen(replies({"part": "A"}, {"part": "B"}), bought("A"), bought("B", "ITA"))
    assert (finding.verdict, finding.level, rows(finding)) == ("part", 2, [3])
    assert seen(replies({"part": "B"}), bought("B", "ITA")).verdict == "unmet"


def test_two_answers_that_differ_are_wrong_too():
    finding = seen(replies({"part": "A"}, {"part": "A", "maker": "N"}), bought("A"))
    assert (finding.params["wrong"], rows(finding)) == (1, [3])


def test_answers_about_strange_parts_prove_nothing():
    finding = seen(replies({"part": "X"}), bought("A"))
    assert (finding.verdict, finding.params["strangers"]) == ("unknown", 1)
    assert findings(parts(PRODUCT))["suppliers.answers_agree"].verdict == "unknown"
