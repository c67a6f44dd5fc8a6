"""Inputs with a single counting source."""

from tests.checks.build import findings, parts, rows

PRODUCT = {"part": "P", "revenue": 100.0, "price": 10.0, "country": "DEU"}


def source(part, supplier, status="approved", slot=None):
    return {
        "part": part,
        "parent": "P",
        "supplier": supplier,
        "status": status,
        "slot": slot,
        "country": "DEU",
    }


def seen(*lines):
    return findings(parts(*lines))["network.single_source"]


def test_two_approved_sources_everywhere_are_met():
    finding = seen(PRODUCT, source("A", "One"), source("A", "Two"))
    assert (finding.verdict, finding.params["wrong"]) == ("met", 0)


def test_a_potential_source_does_not_count():
    finding = seen(PRODUCT, source("A", "One"), source("A", "Two", status="potential"))
    assert (finding.verdict, finding.params["share"]) == ("unmet", 1)
    assert rows(finding) == [3]


def test_a_qualified_source_counts():
    assert seen(PRODUCT, source("A", "One"), source("A", "Two", status="qualified")).verdict == "met"


def test_a_share_in_between_is_part():
    lines = [source(f"A{n}", "One") for n in range(3)] + [source(f"A{n}", "Two") for n in range(1, 3)]
    finding = seen(PRODUCT, *lines)
    assert (finding.verdict, finding.params["total"], finding.params["wrong"]) == ("part", 3, 1)


def test_a_list_without_inputs_or_without_lines_is_unknown():
    assert seen(PRODUCT).verdict == "unknown"
    assert seen().verdict == "unknown"
