"""Insurance confirmations: run out, too narrow, enough."""

import pytest

from readiness.model.case import Profile
from tests.checks.build import certificate, findings, together

FULL = {
    "certificate_kind": "insurance",
    "issued": "2026-01-10",
    "valid_until": "2026-12-31",
    "product_liability": "yes",
    "extended_product_liability": "yes",
    "sum_per_event": ("3000000 EUR", "5000000 EUR"),
    "us_included": "yes",
    "recall": "yes",
}


def seen(*papers, profile=None):
    return (
        findings(together(*papers), profile=profile)["insurance.valid"]
        if papers
        else findings()["insurance.valid"]
    )


def without(*fields, **changed):
    return certificate(**{k: v for k, v in {**FULL, **changed}.items() if k not in fields})


def test_all_of_it_with_recall_and_the_usual_sum_is_full_marks():
    finding = seen(without())
    assert (finding.verdict, finding.level, finding.params["sum_eur"]) == ("met", 4, 5_000_000)
    assert not finding.whole_file


@pytest.mark.parametrize(
    ("paper", "level"),
    [
        (without("recall"), 3),
        (without(sum_per_event="1000000 EUR"), 3),
        (without(sum_per_event="9000000 USD"), 3),
        (without("extended_product_liability"), 2),
        (without(issued="2025-01-10"), 2),
        (without("sum_per_event"), 1),
        (without("product_liability", "extended_product_liability"), 1),
        (without(valid_until="2026-07-14"), 0),
    ],
)
def test_the_levels_follow_the_anchors_of_the_question(paper, level):
    assert seen(paper).level == level


def test_the_last_day_of_cover_still_counts():
    assert seen(without(valid_until="2026-07-15")).level == 4


def test_the_usa_matter_to_those_who_sell_there():
    american = Profile(markets=("USA",))
    assert seen(without("us_included")).level == 4
    finding = seen(without("us_included"), profile=american)
    assert (finding.verdict, finding.params["us_missing"]) == ("part", True)


def test_the_best_of_several_confirmations_counts():
    old = certificate(**{**FULL, "valid_until": "2025-12-31", "file": "old.pdf"})
    assert seen(old, certificate(**FULL)).verdict == "met"


def test_nobody_confirmed_it_so_it_is_only_claimed():
    assert seen(certificate(confirmed=False, tier="parsable", **FULL)).assurance == "claimed"
    assert seen(without()).assurance == "conformant"


def test_without_an_end_date_a_confirmation_or_any_paper_it_is_unknown():
    assert seen(without("valid_until")).verdict == "unknown"
    assert (
        seen(certificate(certificate_kind="management_system", valid_until="2027-01-01")).verdict == "unknown"
    )
    assert seen().verdict == "unknown"
