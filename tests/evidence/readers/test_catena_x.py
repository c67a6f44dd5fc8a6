"""Catena-X ItemStock: one line an allocated stock, faults at their pointer."""

import copy
import json

import pytest

from readiness.evidence.readers.catena_x import read, recognises
from readiness.evidence.reading import Hint
from tests.evidence.making import sample

STOCK = {
    "materialGlobalAssetId": "urn:uuid:48878d48-6f1d-47f5-8ded-a441d0d879df",
    "direction": "OUTBOUND",
    "positions": [
        {
            "orderPositionReference": {"customerOrderId": "C-1", "customerOrderPositionId": "10"},
            "allocatedStocks": [
                {
                    "isBlocked": blocked,
                    "stockLocationBPNA": "BPNA00000007RVTB",
                    "stockLocationBPNS": "BPNS00000008BDFH",
                    "lastUpdatedOnDateTime": stamp,
                    "quantityOnAllocatedStock": {"value": 20.5, "unit": "unit:piece"},
                }
                for blocked, stamp in ((False, "2026-07-14T23:30:00-02:00"), (True, "2026-07-13T08:00:00Z"))
            ],
        }
    ],
}


def changed(path: str, value) -> bytes:
    """The sound document with one value replaced, or removed for None."""
    document = copy.deepcopy(STOCK)
    at = document
    *way, last = [int(p) if p.isdecimal() else p for p in path.split("/")[1:]]
    for step in way:
        at = at[step]
    if value is None:
        del at[last]
    else:
        at[last] = value
    return json.dumps(document).encode()


def test_every_allocated_stock_is_a_line_with_its_pointer():
    reading = read(json.dumps(STOCK).encode(), Hint())
    assert (reading.format, reading.format_version, reading.tier, reading.records) == (
        "catena-x",
        "ItemStock",
        "conformant",
        2,
    )
    assert reading.lines is not None
    rows = reading.lines.to_pylist()
    assert [r["pointer"] for r in rows] == [f"/positions/0/allocatedStocks/{i}" for i in (0, 1)]
    assert [r["blocked"] for r in rows] == [False, True]
    assert [r["updated_at"].isoformat() for r in rows] == [
        "2026-07-15T01:30:00+00:00",
        "2026-07-13T08:00:00+00:00",
    ]
    assert rows[0]["order_number"] == "C-1"
    assert str(reading.taken_on) == "2026-07-15"


def test_several_documents_may_come_as_a_list():
    reading = read(json.dumps([STOCK, STOCK]).encode(), Hint())
    assert reading.records == 4
    assert reading.lines is not None
    assert reading.lines.column("pointer").to_pylist()[-1] == "/1/positions/0/allocatedStocks/1"


FIRST = "/positions/0/allocatedStocks/0"


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("/direction", "SIDEWAYS"),
        ("/materialGlobalAssetId", "4711"),
        (f"{FIRST}/isBlocked", "no"),
        (f"{FIRST}/stockLocationBPNS", "BPNL00000008BDFH"),
        (f"{FIRST}/stockLocationBPNA", None),
        (f"{FIRST}/lastUpdatedOnDateTime", "2026-07-14"),
        (f"{FIRST}/lastUpdatedOnDateTime", "3/4/2026"),
        (f"{FIRST}/quantityOnAllocatedStock/value", "20"),
        (f"{FIRST}/quantityOnAllocatedStock/value", True),
        (f"{FIRST}/quantityOnAllocatedStock/unit", "pieces"),
        ("/positions/0/orderPositionReference/customerOrderId", None),
        ("/positions/0/allocatedStocks", []),
    ],
)
def test_a_fault_lowers_the_tier_and_has_its_pointer(path, value):
    reading = read(changed(path, value), Hint())
    assert reading.tier == "parsable"
    assert path in [t.field for t in reading.problems]


def test_a_value_of_the_wrong_type_stays_unknown():
    reading = read(changed(f"{FIRST}/quantityOnAllocatedStock/value", "20"), Hint())
    assert reading.lines is not None
    assert reading.lines.column("quantity").to_pylist() == [None, 20.5]


@pytest.mark.parametrize(
    "data",
    [
        b"{}",
        b"[]",
        b'{"positions": []}',
        b'[{"a": 1}]',
        b"3",
        b"a;b",
        b'{"positions": 1, "materialGlobalAssetId": ""}',
    ],
)
def test_other_json_is_left_to_others(data):
    assert not recognises(data)


def test_the_published_sample_conforms():
    data = sample("catenax/ItemStock.json")
    assert recognises(data)
    reading = read(data, Hint())
    assert (reading.tier, reading.records, str(reading.taken_on)) == ("conformant", 1, "2023-04-28")
