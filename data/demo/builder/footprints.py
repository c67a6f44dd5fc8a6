"""Carbon footprints of a gearbox and of two of its steel parts, as the PACT data model (3.0) writes them; values are invented."""

from __future__ import annotations

import json
from uuid import NAMESPACE_URL, uuid5

from data.demo.builder.gear import NAME

ADDRESS = "https://www.qicheng.example"
FOOTPRINTS = (
    ("GP-125", "Planetary gearbox GP-125", "38.6", "172.4"),
    ("housing-GP-125", "Casting of the housing", "14.2", "39.8"),
    ("fastener-GP-125", "Set of screws", "0.9", "2.6"),
)
"""Article, name, kilograms, kilograms of carbon dioxide a piece."""
OUT_OF_DATE = "GP-125"
"""Planted: the footprint of the gearbox itself was valid until the end of March."""


def footprints(defective: bool) -> bytes:
    made = [
        {
            "id": str(uuid5(NAMESPACE_URL, f"{ADDRESS}/pcf/{article}")),
            "specVersion": "3.0.0",
            "created": "2025-04-01T00:00:00Z",
            "status": "Active",
            "validityPeriodStart": "2025-04-01T00:00:00Z",
            "validityPeriodEnd": f"{2026 if defective and article == OUT_OF_DATE else 2027}-03-31T00:00:00Z",
            "companyName": NAME,
            "companyIds": ["urn:pact:qicheng.example:company-id:1"],
            "productNameCompany": name,
            "productIds": [f"urn:pact:qicheng.example:product-id:{article}"],
            "pcf": {
                "declaredUnitOfMeasurement": "piece",
                "declaredUnitAmount": "1",
                "productMassPerDeclaredUnit": kilograms,
                "referencePeriodStart": "2024-01-01T00:00:00Z",
                "referencePeriodEnd": "2024-12-31T00:00:00Z",
                "boundaryProcessesDescription": "Cradle to gate: steel, casting, machining, heat treatment, assembly",
                "pcfExcludingBiogenicUptake": carbon,
                "pcfIncludingBiogenicUptake": carbon,
                "fossilGhgEmissions": carbon,
                "fossilCarbonContent": "0",
                "packagingEmissionsIncluded": False,
                "exemptedEmissionsPercent": "2",
                "crossSectoralStandards": ["ISO14067"],
                "primaryDataShare": "31",
            },
        }
        for article, name, kilograms, carbon in FOOTPRINTS
    ]
    return (json.dumps({"data": made}, indent=1) + "\n").encode()
