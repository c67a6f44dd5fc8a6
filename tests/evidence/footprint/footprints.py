"""Footprints for the tests: PACT 2, PACT 3, and the aspect of Catena-X."""

ID = "3893bb5d-da16-4dc1-9185-11d97476c254"
_HEAD = {
    "id": ID,
    "created": "2026-01-10T00:00:00Z",
    "companyName": "Spindel AG",
    "companyIds": ["urn:uuid:" + ID],
    "productIds": ["urn:gtin:4012345000009"],
    "productNameCompany": "Spindle SP-1",
    "validityPeriodStart": "2026-01-10T00:00:00Z",
    "validityPeriodEnd": "2028-01-10T00:00:00Z",
}
_PERIOD = {"referencePeriodStart": "2025-01-01T00:00:00Z", "referencePeriodEnd": "2025-12-31T00:00:00Z"}
_BOTH = {
    **_PERIOD,
    "fossilGhgEmissions": "17",
    "fossilCarbonContent": "0",
    "packagingEmissionsIncluded": True,
    "exemptedEmissionsPercent": 0,
    "primaryDataShare": 56.12,
}
PACT_2 = {
    **_HEAD,
    "specVersion": "2.3.0",
    "status": "Active",
    "version": 0,
    "pcf": {
        **_BOTH,
        "declaredUnit": "kilogram",
        "unitaryProductAmount": "1",
        "pCfExcludingBiogenic": "17.2",
        "crossSectoralStandardsUsed": ["ISO Standard 14067"],
        "boundaryProcessesDescription": "Cradle to gate",
    },
}
PACT_3 = {
    **_HEAD,
    "specVersion": "3.0.0",
    "status": "Active",
    "pcf": {
        **_BOTH,
        "declaredUnitOfMeasurement": "piece",
        "declaredUnitAmount": "1",
        "productMassPerDeclaredUnit": "4.2",
        "pcfExcludingBiogenicUptake": "17.2",
        "pcfIncludingBiogenicUptake": "-3",
        "crossSectoralStandards": ["ISO14067"],
        "verification": {"coverage": "product level"},
    },
}
CATENA_X = {
    "id": ID,
    "specVersion": "urn:io.catenax.pcf:datamodel:version:7.0.0",
    "companyName": "Spindel AG",
    "companyIds": ["urn:x:1"],
    "productIds": ["urn:x:2"],
    "productName": "Spindle SP-1",
    "created": "2026-01-10T00:00:00Z",
    "validityPeriodStart": "2026-01-10T00:00:00Z",
    "validityPeriodEnd": "2028-01-10T00:00:00Z",
    "partialFullPcf": "Cradle-to-gate",
    "pcf": {
        **_PERIOD,
        "declaredUnit": "piece",
        "unitaryProductAmount": 1.0,
        "pcfExcludingBiogenic": 17.2,
        "productMassPerDeclaredUnit": 4.2,
        "primaryDataShare": 56.12,
        "crossSectoralStandardsUsed": [{"crossSectoralStandard": "ISO Standard 14067"}],
    },
}


def changed(document, pointer, value):
    """The document with one field set, or taken out where the value is None."""
    first, _, rest = pointer[1:].partition("/")
    inner = changed(document[first], f"/{rest}", value) if rest else value
    kept = {k: v for k, v in document.items() if k != first}
    return kept if inner is None else {**kept, first: inner}
