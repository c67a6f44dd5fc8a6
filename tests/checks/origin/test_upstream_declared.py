"""Coverage of purchases by declarations."""

import pytest

from tests.checks.build import findings, parts, rows
from tests.checks.origin.build_origin import EXPIRED, PRODUCT, VALID, bought, declared, goods_on_paper


def seen(declarations, *lines):
    return findings(parts(PRODUCT, *lines), declarations)["origin.upstream_declared"]


def test_all_value_covered_is_met_but_never_the_highest_step():
    finding = seen(declared(VALID), bought("A1"))
    assert (finding.ref, finding.verdict, finding.level) == ("F4", "met", 3)
    assert (finding.params["covered_share"], finding.assurance) == (1, "cross_checked")


def test_coverage_is_weighed_by_value_and_the_rest_is_shown():
    finding = seen(declared(VALID), bought("A1", 60.0), bought("B", 40.0))
    assert finding.params["covered_share"] == pytest.approx(0.6)
    assert (finding.verdict, rows(finding)) == ("part", [4])


def test_parts_made_outside_the_union_need_none_and_unknown_make_counts_as_uncovered():
    finding = seen(declared(VALID), bought("A1"), bought("B", country="CHN"), bought("C", country=None))
    assert (finding.params["total"], rows(finding)) == (2, [5])


def test_a_declaration_of_another_supplier_covers_nothing():
    assert seen(declared({**VALID, "supplier": "T"}), bought("A1")).verdict == "unmet"
    assert seen(declared(EXPIRED), bought("A1")).verdict == "unmet"


def test_without_prices_or_files_nothing_is_known():
    assert seen(declared(VALID), bought("A1", None)).verdict == "unknown"
    assert findings(parts(PRODUCT))["origin.upstream_declared"].verdict == "unknown"


ON_PAPER = {"valid_from": "2026-01-01", "valid_until": "2027-12-31", "supplier": "S"}


def test_goods_a_person_confirmed_on_a_paper_cover_their_parts():
    finding = seen(goods_on_paper(("A1", "EU"), **ON_PAPER), bought("A1", 60.0), bought("B", 40.0))
    assert finding.params["covered_share"] == pytest.approx(0.6)
    both = findings(
        parts(PRODUCT, bought("A1"), bought("A2")),
        declared({**VALID, "article": "A2"}),
        goods_on_paper(("A1", "EU"), **ON_PAPER),
    )["origin.upstream_declared"]
    assert both.params["covered_share"] == 1


def test_a_paper_nobody_confirmed_covers_nothing_and_says_nothing():
    unread = goods_on_paper(("A1", "EU"), confirmed=False, **ON_PAPER)
    assert seen(unread, bought("A1")).verdict == "unknown"
