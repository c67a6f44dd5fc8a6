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


XML_ADDED = """<ObjectEvent>
  <eventTime>2026-07-01T08:00:00+02:00</eventTime>
  <eventTimeZoneOffset>+02:00</eventTimeZoneOffset>
  <baseExtension><eventID>urn:uuid:1</eventID></baseExtension>
  <epcList><epc>urn:epc:id:sgtin:4012345.000000.1</epc></epcList>
  <action>ADD</action>
  <bizStep>urn:epcglobal:cbv:bizstep:commissioning</bizStep>
  <readPoint><id>urn:epc:id:sgln:4012345.00000.0</id></readPoint>
  <extension>
    <quantityList>
      <quantityElement><epcClass>urn:epc:class:lgtin:4012345.011111.4</epcClass><quantity>10</quantity><uom>KGM</uom></quantityElement>
    </quantityList>
    <ilmd><mda:countryOfOrigin xmlns:mda="urn:epcglobal:cbv:mda">DE</mda:countryOfOrigin></ilmd>
  </extension>
</ObjectEvent>"""
XML_MADE = """<extension><TransformationEvent>
  <eventTime>2026-07-01T09:00:00Z</eventTime>
  <eventTimeZoneOffset>+00:00</eventTimeZoneOffset>
  <inputEPCList><epc>urn:epc:id:sgtin:4012345.000000.1</epc></inputEPCList>
  <outputEPCList><epc>urn:epc:id:sgtin:4012345.000001.9</epc></outputEPCList>
</TransformationEvent></extension>"""
XML_COUNTED = """<QuantityEvent>
  <eventTime>2026-07-01T08:00:00Z</eventTime>
  <eventTimeZoneOffset>+00:00</eventTimeZoneOffset>
  <epcClass>urn:epc:idpat:sgtin:4012345.000000.*</epcClass>
  <quantity>7</quantity>
</QuantityEvent>"""


def xml_document(*events, version="1.2", root="EPCISDocument", space="urn:epcglobal:epcis:xsd:1"):
    """EPCIS 1.2, or with version 2.0 and its namespace the XML of 2.0."""
    listed = f"<EventList>{''.join(events)}</EventList>"
    body = (
        f"<EPCISBody>{listed}</EPCISBody>"
        if root == "EPCISDocument"
        else f"<EPCISBody><e:QueryResults><resultsBody>{listed}</resultsBody></e:QueryResults></EPCISBody>"
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<e:{root} xmlns:e="{space}" schemaVersion="{version}" '
        f'creationDate="2026-07-02T10:00:00Z">{body}</e:{root}>'
    ).encode()
