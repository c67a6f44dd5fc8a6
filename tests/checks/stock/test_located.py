"""Stock by place."""

from tests.checks.build import findings, rows, stock


def seen(*lines):
    return findings(stock(*lines))["stock.located"]


def test_every_line_with_a_place_is_met():
    finding = seen({"site": "BPNS00000008BDFH"}, {"site": "Werk 2"})
    assert (finding.verdict, finding.params["sites"]) == ("met", 2)


def test_lines_without_a_place_are_unmet_and_shown():
    finding = seen({"quantity": 1.0})
    assert (finding.verdict, rows(finding)) == ("unmet", [2])


def test_no_line_leaves_it_open():
    assert seen().verdict == "unknown"
