"""Rating, accounts and the free part of the bond line."""

import pytest

from tests.checks.build import findings, together
from tests.checks.licence.build_licence import statement

RATING = {"rating": "218", "issued": "2026-03-04", "accounts_year": "2025"}
LINE = {"bond_line": "2500000 EUR", "bond_free": "900000 EUR", "issued": "2026-04-02"}


def seen(rating=None, line=None):
    papers = [statement(k, **f) for k, f in (("credit_rating", rating), ("bond_line", line)) if f]
    return findings(*([together(*papers)] if papers else []))["credit.rating_and_bonds"]


def test_a_fresh_rating_with_accounts_and_a_free_line_is_met():
    finding = seen(RATING, LINE)
    assert (finding.verdict, finding.level, finding.params["bond_free"]) == ("met", 3, "900000 EUR")


@pytest.mark.parametrize(
    ("rating", "line", "level"),
    [
        (RATING, None, 2),
        (RATING, {**LINE, "bond_free": "0 EUR"}, 2),
        (RATING, {**LINE, "valid_until": "2026-06-30"}, 2),
        ({**RATING, "accounts_year": "2023"}, LINE, 2),
        ({**RATING, "accounts_year": "20"}, LINE, 2),
        ({**RATING, "issued": "2025-03-04"}, LINE, 1),
        (None, LINE, 1),
    ],
)
def test_the_levels_follow_the_anchors(rating, line, level):
    assert seen(rating, line).level == level


def test_no_paper_is_unknown():
    assert seen().verdict == "unknown"
