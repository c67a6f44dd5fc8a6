"""Envelopes of EDI messages."""

from tests.checks.build import findings, rows
from tests.checks.trade.build_trade import interchanges


def seen(*lines):
    return findings(interchanges(*lines))["trade.edifact_envelope"]


def test_sound_envelopes_are_met():
    assert (seen({}, {}).verdict, seen({}).ref) == ("met", "B13")


def test_one_wrong_count_is_shown():
    finding = seen({}, {"envelope_faults": ["edifact_count", "edifact_reference"]})
    assert (finding.verdict, rows(finding)) == ("part", [3])
    assert finding.params["faults"] == ("edifact_count", "edifact_reference")


def test_only_faulty_ones_are_unmet_and_none_is_unknown():
    assert seen({"envelope_faults": ["edifact_count"]}).verdict == "unmet"
    assert seen().verdict == "unknown"
