"""Each aspect gives its lines, their pointers, and a fault for every value against the data model."""

import copy
import json
from datetime import UTC, date, datetime

import pytest

from readiness.evidence.readers.catena_x import read, recognises
from readiness.evidence.reading import Hint
from tests.evidence.making import sample

MATERIAL = "urn:uuid:48878d48-6f1d-47f5-8ded-a441d0d879df"
STAMP = "2026-07-14T08:00:00+02:00"
UTC_STAMP = datetime(2026, 7, 14, 6, tzinfo=UTC)
SITE = "BPNS00000008BDFH"
QUANTITY = {"value": 20.0, "unit": "unit:piece"}

OUTPUT = {
    "materialGlobalAssetId": MATERIAL,
    "positions": [
        {
            "orderPositionReference": {"customerOrderId": "C-1", "customerOrderPositionId": "10"},
            "allocatedPlannedProductionOutputs": [
                {
                    "plannedProductionQuantity": QUANTITY,
                    "productionSiteBpns": SITE,
                    "estimatedTimeOfCompletion": "2026-08-01T10:00:00Z",
                    "lastUpdatedOnDateTime": STAMP,
                }
            ],
        }
    ],
}
DELIVERY = {
    "materialGlobalAssetId": MATERIAL,
    "positions": [
        {
            "deliveries": [
                {
                    "deliveryQuantity": QUANTITY,
                    "lastUpdatedOnDateTime": STAMP,
                    "transitEvents": [
                        {"dateTimeOfEvent": STAMP, "eventType": "actual-departure"},
                        {"dateTimeOfEvent": "2026-07-20T08:00:00Z", "eventType": "estimated-arrival"},
                    ],
                    "transitLocations": {
                        "origin": {"bpnsProperty": SITE},
                        "destination": {"bpnsProperty": "BPNS0000000XYZAB"},
                    },
                    "trackingNumber": "1Z9829WDE02128",
                    "incoterm": "FCA",
                }
            ]
        }
    ],
}
SUPPLY = {
    "materialGlobalAssetId": MATERIAL,
    "direction": "OUTBOUND",
    "allocatedDaysOfSupply": [
        {
            "stockLocationBPNS": SITE,
            "stockLocationBPNA": "BPNA00000007RVTB",
            "lastUpdatedOnDateTime": STAMP,
            "amountOfAllocatedDaysOfSupply": [{"date": "2026-07-15T00:00:00+02:00", "daysOfSupply": 3.5}],
        }
    ],
}
DEMAND = {
    "materialGlobalAssetId": MATERIAL,
    "demandSeries": [
        {
            "lastUpdatedOnDateTime": STAMP,
            "customerLocationBpns": SITE,
            "demandCategory": {"demandCategoryCode": "0001"},
            "demands": [{"demand": QUANTITY, "day": "2026-07-16"}],
        }
    ],
}
PART = {
    "globalAssetId": MATERIAL,
    "partTypeInformation": {"manufacturerPartId": "S-100", "nameAtManufacturer": "Spindle"},
    "partSitesInformationAsPlanned": [{"siteId": SITE, "function": "production"}],
}
BOM = {
    "catenaXId": MATERIAL,
    "childItems": [
        {
            "catenaXId": "urn:uuid:055c1128-0375-47c8-98de-7cf802c3241d",
            "quantity": {"value": 2, "unit": "unit:piece"},
            "businessPartner": "BPNL50096894aNXY",
            "createdOn": "2026-01-01",
        }
    ],
}
ALL = {
    "PlannedProductionOutput": OUTPUT,
    "DeliveryInformation": DELIVERY,
    "DaysOfSupply": SUPPLY,
    "ShortTermMaterialDemand": DEMAND,
    "PartTypeInformation": PART,
    "SingleLevelBomAsPlanned": BOM,
}


def reading(document):
    data = json.dumps(document).encode()
    assert recognises(data)
    return read(data, Hint())


def only(document):
    found = reading(document)
    assert found.lines is not None
    (line,) = found.lines.to_pylist()
    return line


@pytest.mark.parametrize("name", ALL)
def test_a_sound_document_conforms_and_holds_one_record(name):
    found = reading(ALL[name])
    assert (found.format, found.format_version, found.tier, found.records) == (
        "catena-x",
        name,
        "conformant",
        1,
    )


def test_planned_output_says_what_when_and_where():
    line = only(OUTPUT)
    assert (line["article"], line["quantity"], line["site"], line["order_number"]) == (
        MATERIAL,
        20.0,
        SITE,
        "C-1",
    )
    assert (line["completed_at"], line["updated_at"]) == (datetime(2026, 8, 1, 10, tzinfo=UTC), UTC_STAMP)
    assert line["pointer"] == "/positions/0/allocatedPlannedProductionOutputs/0"


def test_a_delivery_keeps_fact_and_estimate_apart():
    line = only(DELIVERY)
    assert (line["departure"], line["departure_type"], line["arrival_type"]) == (
        UTC_STAMP,
        "actual",
        "estimated",
    )
    assert (line["tracking"], line["incoterm"], line["destination"]) == (
        "1Z9829WDE02128",
        "FCA",
        "BPNS0000000XYZAB",
    )


def test_days_of_supply_and_demand_are_days():
    supply, demand = only(SUPPLY), only(DEMAND)
    assert (supply["day"], supply["days_of_supply"]) == (date(2026, 7, 15), 3.5)
    assert (demand["day"], demand["quantity"], demand["destination"]) == (date(2026, 7, 16), 20.0, SITE)


def test_a_part_names_its_sites_and_counts_once_without_any():
    line = only(PART)
    assert (line["bpn"], line["site_use"], line["part"]) == (SITE, "production", "S-100")
    bare = reading({k: v for k, v in PART.items() if k != "partSitesInformationAsPlanned"})
    assert (bare.records, bare.lines.num_rows, bare.tier) == (1, 0, "conformant")


def test_a_parts_list_binds_child_to_parent_and_maker():
    line = only(BOM)
    assert (line["parent"], line["supplier"], line["quantity"]) == (MATERIAL, "BPNL50096894aNXY", 2.0)


@pytest.mark.parametrize(
    ("name", "path", "value"),
    [
        (
            "PlannedProductionOutput",
            "/positions/0/allocatedPlannedProductionOutputs/0/productionSiteBpns",
            "X",
        ),
        ("PlannedProductionOutput", "/positions/0/orderPositionReference/customerOrderId", ""),
        ("PlannedProductionOutput", "/positions/0/allocatedPlannedProductionOutputs", []),
        ("DeliveryInformation", "/positions/0/deliveries/0/transitEvents/0/eventType", "left"),
        ("DeliveryInformation", "/positions/0/deliveries/0/transitEvents", []),
        ("DeliveryInformation", "/positions/0/deliveries/0/incoterm", "FREE"),
        ("DaysOfSupply", "/direction", "UP"),
        ("DaysOfSupply", "/allocatedDaysOfSupply/0/amountOfAllocatedDaysOfSupply/0/daysOfSupply", "3"),
        ("ShortTermMaterialDemand", "/demandSeries/0/demandCategory/demandCategoryCode", "9"),
        ("ShortTermMaterialDemand", "/demandSeries/0/demands/0/day", "tomorrow"),
        ("PartTypeInformation", "/partTypeInformation/nameAtManufacturer", None),
        ("PartTypeInformation", "/partSitesInformationAsPlanned/0/function", "office"),
        ("SingleLevelBomAsPlanned", "/childItems/0/businessPartner", "BPNS50096894aNXY"),
        ("SingleLevelBomAsPlanned", "/childItems/0/quantity/unit", "pcs"),
    ],
)
def test_a_value_against_the_data_model_has_its_pointer(name, path, value):
    document = copy.deepcopy(ALL[name])
    at = document
    *way, last = [int(p) if p.isdecimal() else p for p in path.split("/")[1:]]
    for step in way:
        at = at[step]
    at[last] = value
    found = reading(document)
    assert (found.tier, [t.field for t in found.problems]) == ("parsable", [path])


@pytest.mark.parametrize("name", sorted(ALL.keys() - {"DeliveryInformation"}))
def test_the_published_sample_conforms(name):
    found = read(sample(f"catenax/{name}.json"), Hint())
    assert (found.tier, found.records) == ("conformant", 1)
