"""Figures for the carbon border duty."""

from tests.checks.build import findings, parts, rows
from tests.checks.origin.build_origin import PRODUCT, bought, footprints

SCREW = bought("A1", country="CHN", hs_code="73181500")


def seen(*lines, weighed=None):
    files = [parts(PRODUCT, *lines), *([weighed] if weighed is not None else [])]
    return findings(*files)["origin.cbam_data"]


def test_a_part_with_mass_and_footprint_is_met():
    finding = seen(SCREW, weighed=footprints({"unit_mass": 0.2}))
    assert (finding.ref, finding.verdict, finding.params["countries"]) == ("F11", "met", ("CHN",))


def test_a_footprint_without_mass_is_not_enough():
    finding = seen(SCREW, {**SCREW, "part": "A2"}, weighed=footprints({"unit_mass": 0.2}))
    assert (finding.verdict, rows(finding)) == ("part", [4])
    assert seen(SCREW, weighed=footprints({})).verdict == "unmet"
    assert seen(SCREW).verdict == "unmet"


def test_other_goods_and_goods_of_the_union_or_switzerland_are_free():
    free = [
        bought("B", country="CHN", hs_code="84821000"),
        bought("C", country="CHE", hs_code="73181500"),
        bought("D", hs_code="73181500"),
        bought("E", country=None, hs_code="7318"),
    ]
    assert seen(*free).verdict == "unknown"
