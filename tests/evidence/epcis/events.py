"""Events for the tests."""

WHEN = {"eventTime": "2026-07-01T08:00:00+02:00", "eventTimeZoneOffset": "+02:00"}
ADDED = {
    "type": "ObjectEvent",
    **WHEN,
    "action": "ADD",
    "bizStep": "commissioning",
    "epcList": ["https://id.gs1.org/01/04012345000009/21/1"],
    "readPoint": {"id": "https://id.gs1.org/414/4012345000009"},
    "ilmd": {"cbvmda:countryOfOrigin": "DE"},
}
MADE = {
    "type": "TransformationEvent",
    **WHEN,
    "inputEPCList": ["https://id.gs1.org/01/04012345000009/21/1"],
    "inputQuantityList": [
        {"epcClass": "urn:epc:class:lgtin:4012345.011111.4444", "quantity": 10, "uom": "KGM"}
    ],
    "outputEPCList": ["https://id.gs1.org/01/04012345000016/21/9"],
}
PACKED = {
    "type": "AggregationEvent",
    **WHEN,
    "action": "ADD",
    "parentID": "urn:epc:id:sscc:4012345.0000000001",
    "childEPCs": ["https://id.gs1.org/01/04012345000016/21/9"],
}


def document(*events, **others):
    return {
        "@context": ["https://ref.gs1.org/standards/epcis/epcis-context.jsonld"],
        "type": "EPCISDocument",
        "schemaVersion": "2.0",
        "creationDate": "2026-07-02T10:00:00Z",
        "epcisBody": {"eventList": list(events)},
        **others,
    }
