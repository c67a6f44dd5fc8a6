"""What an event says, and what it must say."""

import pytest

from readiness.evidence.epcis.event import read_event
from readiness.evidence.epcis.rules import document_faults, event_faults
from tests.evidence.epcis.events import ADDED, MADE, PACKED, WHEN, document

TRADED = {
    "type": "TransactionEvent",
    **WHEN,
    "action": "ADD",
    "bizTransactionList": [{"bizTransaction": "urn:x:1"}],
}


def names(event):
    return [name for _, name in event_faults(event)]


@pytest.mark.parametrize("event", [ADDED, MADE, PACKED, TRADED], ids=lambda e: e["type"])
def test_sound_events_break_no_rule(event):
    assert names(event) == []


def test_objects_inputs_and_outputs_are_told_apart():
    made = read_event(MADE)
    assert made["event_inputs"] == [MADE["inputEPCList"][0], "urn:epc:class:lgtin:4012345.011111.4444"]
    assert (made["event_outputs"], made["event_objects"]) == (MADE["outputEPCList"], [])
    packed = read_event(PACKED)
    assert (packed["event_objects"], packed["event_outputs"]) == (PACKED["childEPCs"], [PACKED["parentID"]])


def test_the_origin_of_the_lot_is_found_whatever_its_prefix():
    assert read_event(ADDED)["country_of_origin"] == "DE"
    assert read_event({**ADDED, "ilmd": {"countryOfOrigin": " "}})["country_of_origin"] is None


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"eventTime": "2026-07-01"}, "eventTime"),
        ({"eventTime": 20260701}, "eventTime"),
        ({"eventTimeZoneOffset": "02:00"}, "eventTimeZoneOffset"),
        ({"recordTime": "soon"}, "recordTime"),
        ({"action": "MOVE"}, "action"),
        ({"action": None}, "action"),
        ({"type": "Event"}, "type"),
        ({"epcList": []}, "epcList"),
        ({"epcList": ["7"]}, "epcList"),
        ({"quantityList": [{"epcClass": "urn:x:1", "quantity": "twenty"}]}, "quantityList"),
        ({"quantityList": [{"epcClass": "urn:x:1", "quantity": -1}]}, "quantityList"),
        ({"quantityList": "10"}, "quantityList"),
        ({"bizStep": "making"}, "bizStep"),
        ({"bizStep": ["shipping"]}, "bizStep"),
        ({"disposition": "lost"}, "disposition"),
        ({"readPoint": "gate 4"}, "readPoint"),
        ({"bizTransactionList": [{}]}, "bizTransactionList"),
        ({"parentID": 4}, "parentID"),
        ({"bizstep": "shipping"}, "bizstep"),
    ],
)
def test_a_broken_field_is_named(change, field):
    assert names({**ADDED, **change}) == [field]


def test_a_field_of_ones_own_needs_a_prefix():
    assert names({**ADDED, "acme:colour": "red"}) == []


def test_a_transformation_has_no_action_and_needs_both_ends():
    assert names({**MADE, "action": "ADD"}) == ["action"]
    assert names({k: v for k, v in MADE.items() if k != "outputEPCList"}) == ["outputEPCList"]


def test_what_is_no_event_is_told():
    assert names("event") == ["type"]
    assert names({}) == ["eventTime", "eventTimeZoneOffset", "type"]


def test_a_document_names_its_context_version_and_date():
    assert list(document_faults(document())) == []
    broken = {"type": "EPCISDocument", "schemaVersion": "1.2", "epcisBody": []}
    assert [name for _, name in document_faults(broken)] == [
        "@context",
        "schemaVersion",
        "creationDate",
        "epcisBody",
    ]
