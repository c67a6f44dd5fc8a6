"""Events of the XML forms in the form of the JSON."""

from readiness.evidence.epcis.event import read_event
from readiness.evidence.epcis.rules import event_faults
from readiness.evidence.epcis.xml_event import as_json, events_in
from readiness.evidence.messages.xml_tree import tree_of
from tests.evidence.epcis.events import XML_ADDED, XML_COUNTED, XML_MADE, xml_document


def events(*said):
    return [as_json(e) for e in events_in(tree_of(xml_document(*said)))]


def test_what_hides_in_extensions_comes_out():
    (event,) = events(XML_ADDED)
    assert event_faults(event) == []
    assert event["eventID"] == "urn:uuid:1"
    assert event["quantityList"] == [
        {"epcClass": "urn:epc:class:lgtin:4012345.011111.4", "quantity": 10.0, "uom": "KGM"}
    ]
    line = read_event(event)
    assert (line["country_of_origin"], line["site"]) == ("DE", "urn:epc:id:sgln:4012345.00000.0")
    assert line["event_objects"] == [
        "urn:epc:id:sgtin:4012345.000000.1",
        "urn:epc:class:lgtin:4012345.011111.4",
    ]


def test_events_keep_their_order_whatever_they_stand_in():
    assert [e["type"] for e in events(XML_ADDED, XML_MADE, XML_COUNTED)] == [
        "ObjectEvent",
        "TransformationEvent",
        "ObjectEvent",
    ]


def test_a_count_of_old_is_an_observed_object():
    (event,) = events(XML_COUNTED)
    assert event_faults(event) == []
    assert (event["action"], event["quantityList"][0]["quantity"]) == ("OBSERVE", 7.0)


def test_an_amount_that_is_no_number_breaks_its_rule():
    (event,) = events(XML_ADDED.replace("<quantity>10<", "<quantity>ten<"))
    assert event_faults(event) == [("/quantityList", "quantityList")]


def test_an_element_of_ones_own_needs_a_namespace():
    own = XML_ADDED.replace("<action>", '<x:note xmlns:x="urn:x">1</x:note><action>')
    assert event_faults(events(own)[0]) == []
    stray = XML_ADDED.replace("<action>", "<note>1</note><action>")
    assert event_faults(events(stray)[0]) == [("/note", "note")]
