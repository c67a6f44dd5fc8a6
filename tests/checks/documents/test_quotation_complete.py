"""Quotations that can be compared without a call."""

from readiness.checks.documents.quotation_complete import ANSWERED, MUST
from tests.checks.build import findings, quotation, together

FULL = dict.fromkeys((*MUST, *ANSWERED), "x")


def seen(*papers):
    return findings(together(*papers))["quotation.complete"]


def test_everything_named_is_met():
    finding = seen(quotation(**FULL))
    assert (finding.verdict, finding.params["missing"]) == ("met", ())


def test_one_point_missing_is_a_further_question():
    finding = seen(quotation(**{**FULL, "deviations_listed": ()}))
    assert (finding.verdict, finding.params["missing"]) == ("part", ("deviations_listed",))


def test_the_least_complete_one_counts():
    finding = seen(quotation(**FULL), quotation(file="short.pdf", number="Q1"))
    assert (finding.params["file"], finding.params["total"]) == ("short.pdf", 2)


def test_a_quotation_that_names_nothing_of_it_is_unmet():
    assert seen(quotation(language="de")).verdict == "unmet"


def test_nobody_confirmed_it_so_it_is_only_claimed():
    assert seen(quotation(confirmed=False, **FULL)).assurance == "claimed"


def test_no_quotation_is_unknown():
    assert seen(quotation()).verdict == "unknown"
    assert findings()["quotation.complete"].verdict == "unknown"
