"""Preferential origin recalculated."""

import pytest

from tests.checks.build import findings, parts, rows
from tests.checks.origin.build_origin import PRODUCT, VALID, bought, declared, goods_on_paper


def seen(*lines, declarations=None):
    files = [parts(PRODUCT, *lines), *([declarations] if declarations is not None else [])]
    return findings(*files)["origin.preference_holds"]


def test_a_product_within_the_share_keeps_its_origin():
    finding = seen(bought("A1", 30.0), bought("B", 20.0, quantity=1.0))
    assert (finding.ref, finding.verdict, finding.params["highest_share"]) == ("F5", "met", 0.5)


def test_what_is_undeclared_counts_as_non_originating_until_a_declaration_comes():
    finding = seen(bought("A1", 60.0))
    assert (finding.verdict, finding.params["over"], rows(finding)) == ("unmet", 1, [2])
    covered = seen(bought("A1", 60.0), declarations=declared(VALID))
    assert (covered.verdict, covered.assurance, finding.assurance) == ("met", "cross_checked", "conformant")


def test_of_a_part_of_ones_own_only_what_went_into_it_counts():
    own = {"part": "H", "parent": "P", "price": 90.0, "country": "DEU", "quantity": 2.0}
    inside = bought("X", 20.0) | {"parent": "H"}
    assert seen(own, inside).params["highest_share"] == pytest.approx(0.4)


def test_sources_of_a_slot_count_by_their_share():
    one = bought("A", 80.0, share=0.5)
    assert seen(one, {**one, "supplier": "T", "price": 40.0}).params["highest_share"] == pytest.approx(0.6)


def test_an_unknown_price_or_a_circle_leaves_the_product_open():
    assert seen(bought("A1", None)).verdict == "unknown"
    circle = {"part": "P", "parent": "P", "price": 1.0}
    assert seen(circle).verdict == "unknown"
    other = {**PRODUCT, "part": "Q"}
    finding = seen(other, bought("A1", None), bought("B", 10.0) | {"parent": "Q"})
    assert (finding.verdict, finding.params["open"], rows(finding)) == ("part", 1, [2])


def one(hs="84669300", rule=None, **facts):
    return {**PRODUCT, "hs_code": hs, "origin_rule": rule, **facts}


def of(product, *lines):
    return findings(parts(product, *lines))["origin.preference_holds"]


def test_the_limit_follows_the_customs_chapter():
    assert of(one("87089900"), bought("A", 48.0)).verdict == "unmet"
    finding = of(one("84669300"), bought("A", 48.0))
    assert (finding.verdict, finding.params["chapter_rule"], finding.params["usual_rule"]) == ("met", 1, 0)
    assert of(one("39269097"), bought("A", 48.0)).params["usual_rule"] == 1


def test_the_users_rule_beside_the_product_wins():
    finding = of(one(rule="MaxNOM 40 %"), bought("A", 48.0))
    assert (finding.verdict, finding.params["own_rule"], finding.params["allowed_share"]) == ("unmet", 1, 0.4)
    assert of(one(rule="RVC 45 % (FOB)"), bought("A", 48.0)).verdict == "met"


def test_a_change_of_heading_holds_whatever_the_share():
    bearing = bought("A", 80.0, hs_code="84821090")
    assert of(one(rule="CTH"), bearing).verdict == "met"
    assert of(one(rule="CTH"), {**bearing, "hs_code": "84669900"}).verdict == "unmet"
    assert of(one(rule="CTH"), {**bearing, "hs_code": None}).verdict == "unknown"
    assert of(one(None, "CTH"), bearing).verdict == "unknown"
    assert of(one(rule="CTH except from 84.82"), bearing).verdict == "unmet"


def test_one_alternative_is_enough_and_both_halves_of_a_demand_must_hold():
    bearing = bought("A", 80.0, hs_code="84821090")
    assert of(one(rule="CTH or MaxNOM 50 %"), bearing).verdict == "met"
    assert of(one(rule="CTH and MaxNOM 50 %"), bearing).verdict == "unmet"
    unpriced = {**bearing, "price": None}
    assert of(one(rule="CTH and MaxNOM 50 %"), unpriced).verdict == "unknown"
    assert of(one(rule="CTH and MaxNOM 50 %"), {**unpriced, "hs_code": "84669900"}).verdict == "unmet"


def test_a_rule_nobody_can_read_leaves_its_product_open():
    finding = findings(parts(one(rule="see annex"), {**one(), "part": "Q"}, bought("A", 10.0)))[
        "origin.preference_holds"
    ]
    assert (finding.verdict, finding.params["open"], finding.params["unread_rule"]) == ("part", 1, 1)


def test_goods_a_person_confirmed_on_a_paper_count_as_originating():
    paper = goods_on_paper(("A1", "EU"), valid_from="2026-01-01", valid_until="2027-12-31", supplier="S")
    assert seen(bought("A1", 60.0), declarations=paper).verdict == "met"
