"""Long-term supplier's declarations in force."""

import pytest

from tests.checks.build import findings, supplier_declaration, together

GOOD = {"issued": "2025-12-10", "valid_from": "2026-01-01", "valid_until": "2027-12-31", "origin": "DEU"}


def seen(*dates, **head):
    files = [supplier_declaration(file=f"{n}.pdf", **{**GOOD, **d}, **head) for n, d in enumerate(dates)]
    return findings(together(*files))["ltsd.valid"]


def test_two_full_years_from_january_are_in_force():
    finding = seen({})
    assert (finding.verdict, finding.level, finding.params["first_end"]) == ("met", 4, "2027-12-31")
    assert not finding.whole_file


@pytest.mark.parametrize(
    "wrong",
    [
        {"valid_from": "2024-01-01", "valid_until": "2025-12-31", "issued": "2023-12-11"},
        {"valid_until": "2028-01-31"},
        {"valid_from": "2026-08-01"},
        {"issued": "2024-12-01"},
        {"issued": "2027-03-01"},
        {"valid_until": "later"},
    ],
    ids=["run out", "longer than 24 months", "not begun", "issued too early", "issued too late", "no end"],
)
def test_the_law_allows_no_other_period(wrong):
    finding = seen(wrong)
    assert finding.verdict == "unmet"
    assert {place.file for place in finding.places} == {"0.pdf"}


def test_a_declaration_that_does_not_say_when_it_was_issued_is_judged_by_its_period():
    assert seen({"issued": None}).verdict == "met"


def test_the_share_in_force_counts():
    finding = seen({}, {"valid_from": "2024-01-01", "valid_until": "2025-12-31", "issued": "2024-01-01"})
    assert (finding.verdict, finding.level, finding.params["wrong"]) == ("part", 2, 1)
    assert finding.params["first_end"] == "2025-12-31"


def test_nobody_confirmed_the_dates_so_it_is_only_claimed():
    assert seen({}, confirmed=False).assurance == "claimed"
    assert seen({}, tier="parsable").assurance == "parsable"


def test_no_declaration_is_unknown():
    assert findings(supplier_declaration())["ltsd.valid"].verdict == "unknown"
    assert findings()["ltsd.valid"].verdict == "unknown"
