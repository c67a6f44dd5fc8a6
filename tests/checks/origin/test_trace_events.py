"""Trace events valid and linked."""

from tests.checks.build import findings, rows
from tests.checks.origin.build_origin import events

MADE = {"event_inputs": ["a"], "event_outputs": ["b"]}
SHIPPED = {"event_objects": ["b"]}


def seen(*lines):
    return findings(events(*lines))["origin.trace_events"]


def test_events_that_lead_to_one_another_are_met():
    finding = seen(MADE, SHIPPED)
    assert (finding.ref, finding.verdict) == ("F16", "met")


def test_a_transformation_links_by_itself_and_a_lone_sighting_does_not():
    assert seen(MADE).verdict == "met"
    finding = seen(MADE, {"event_objects": ["z", "z"]})
    assert (finding.verdict, rows(finding), finding.params["alone"]) == ("part", [3], 1)


def test_a_broken_field_is_never_met():
    finding = seen({**MADE, "event_faults": ["eventTime"]})
    assert (finding.verdict, finding.params["broken"]) == ("unmet", 1)


def test_no_event_is_unknown():
    assert seen().verdict == "unknown"
