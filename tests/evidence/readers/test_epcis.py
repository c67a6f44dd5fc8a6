"""Trace events as files."""

import json
from datetime import UTC, datetime

import pytest

from tests.evidence.epcis.events import ADDED, MADE, document
from tests.evidence.making import read_one


def read(*events, **others):
    return read_one(json.dumps(document(*events, **others)).encode())


def test_each_event_is_one_line():
    head, evidence, codes = read(ADDED, MADE)
    assert (head.format, head.format_version, head.tier, head.records) == ("epcis", "2.0", "conformant", 2)
    assert codes == []
    assert evidence.column("event_type") == ["ObjectEvent", "TransformationEvent"]
    assert evidence.column("event_time")[0] == datetime(2026, 7, 1, 6, tzinfo=UTC)
    assert [p.field for p in evidence.places()] == ["/epcisBody/eventList/0", "/epcisBody/eventList/1"]


def test_an_invalid_event_leaves_the_file_parsable_and_names_the_field():
    head, evidence, codes = read({k: v for k, v in ADDED.items() if k != "eventTime"})
    assert (head.tier, head.records, codes) == ("parsable", 1, ["trace_event_value"])
    assert head.problems[0].where.field == "/epcisBody/eventList/0/eventTime"
    assert evidence.column("event_faults") == [["eventTime"]]


def test_no_event_is_no_evidence():
    head, _, codes = read()
    assert (head.records, codes) == (0, ["trace_events_missing"])


@pytest.mark.parametrize(
    "body",
    [{"event": ADDED}, {"queryResults": {"resultsBody": {"eventList": [ADDED]}}}],
    ids=["one event", "a query"],
)
def test_one_event_and_the_answer_to_a_query_are_read_too(body):
    head, _, _ = read_one(json.dumps({**document(), "epcisBody": body}).encode())
    assert (head.format, head.records) == ("epcis", 1)
