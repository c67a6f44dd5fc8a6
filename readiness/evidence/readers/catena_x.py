"""Catena-X aspects as JSON; read so far: ItemStock, the stock of one material by order position and place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any

from readiness.evidence.json_text import parse_json
from readiness.evidence.peek import family_of
from readiness.evidence.reading import Hint, LineBuilder, Reading, Trouble
from readiness.evidence.shapes import STOCK
from readiness.evidence.tables.dates import in_utc, parse_moment

ASPECT = "ItemStock"
_MATERIAL = re.compile(r"urn:(?:uuid:)?[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}|urn:uuid:\S+")
_SITE = re.compile(r"BPNS[A-Za-z0-9]{12}")
_ADDRESS = re.compile(r"BPNA[A-Za-z0-9]{12}")
_UNIT = re.compile(r"unit:[A-Za-z0-9]+")
_ZONED = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:\d\d)")
_COLUMNS = {
    "quantity": "/quantityOnAllocatedStock/value",
    "unit": "/quantityOnAllocatedStock/unit",
    "site": "/stockLocationBPNS",
    "updated_at": "/lastUpdatedOnDateTime",
    "blocked": "/isBlocked",
}
"""Where each field stands inside one allocated stock, as a JSON Pointer."""

Rule = Callable[[Any], bool]


def _text(form: re.Pattern[str]) -> Rule:
    return lambda value: isinstance(value, str) and form.fullmatch(value) is not None


def _number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


_STOCK_RULES: Mapping[str, Rule] = {
    "/isBlocked": lambda value: isinstance(value, bool),
    "/stockLocationBPNS": _text(_SITE),
    "/stockLocationBPNA": _text(_ADDRESS),
    "/lastUpdatedOnDateTime": _text(_ZONED),
    "/quantityOnAllocatedStock/value": _number,
    "/quantityOnAllocatedStock/unit": _text(_UNIT),
}


def recognises(data: bytes) -> bool:
    document, trouble = parse_json(data) if family_of(data) == "json" else (None, None)
    return trouble is None and _documents(document) is not None


def read(data: bytes, hint: Hint) -> Reading:
    document = parse_json(data)[0]
    builder = LineBuilder(STOCK)
    faults: list[Trouble] = []
    stamps: list[datetime] = []
    for at, stock in _documents(document) or ():
        faults += _document_faults(at, stock)
        for place, number, allocated in _allocated(at, stock):
            faults += _faults(place, allocated, _STOCK_RULES)
            line = _line(stock, number, allocated)
            builder.add(line, pointer=place)
            stamps += [line["updated_at"]] if isinstance(line["updated_at"], datetime) else []
    lines = builder.table()
    return Reading(
        format="catena-x",
        format_version=ASPECT,
        tier="parsable" if faults else "conformant",
        kind=STOCK.kind,
        records=lines.num_rows,
        lines=lines,
        columns=_COLUMNS,
        taken_on=max(stamps).date() if stamps else None,
        problems=tuple(faults),
    )


def _documents(document: Any) -> list[tuple[str, dict[str, Any]]] | None:
    """One ItemStock or a list of nothing else, each with its pointer; None for anything else."""
    several = (
        [(f"/{i}", d) for i, d in enumerate(document)] if isinstance(document, list) else [("", document)]
    )
    fits = [
        (at, d)
        for at, d in several
        if isinstance(d, dict) and {"materialGlobalAssetId", "positions"} <= d.keys()
    ]
    carries = all(isinstance(d["positions"], list) and _mentions_stock(d["positions"]) for _, d in fits)
    return several if several and len(fits) == len(several) and carries else None


def _mentions_stock(positions: list[Any]) -> bool:
    return all(isinstance(p, dict) and "allocatedStocks" in p for p in positions)


def _allocated(at: str, stock: dict[str, Any]) -> Iterator[tuple[str, str | None, dict[str, Any]]]:
    """Pointer, customer's order and content of every allocated stock."""
    for p, position in enumerate(stock["positions"]):
        reference = position.get("orderPositionReference")
        order = reference.get("customerOrderId") if isinstance(reference, dict) else None
        found = position["allocatedStocks"]
        for s, allocated in enumerate(found if isinstance(found, list) else []):
            if isinstance(allocated, dict):
                yield (
                    f"{at}/positions/{p}/allocatedStocks/{s}",
                    order if isinstance(order, str) else None,
                    allocated,
                )


def _document_faults(at: str, stock: dict[str, Any]) -> list[Trouble]:
    rules: dict[str, Rule] = {
        "/materialGlobalAssetId": _text(_MATERIAL),
        "/direction": lambda value: value in ("INBOUND", "OUTBOUND"),
    }
    faults = _faults(at, stock, rules)
    for p, position in enumerate(stock["positions"]):
        place = f"{at}/positions/{p}"
        if not isinstance(position["allocatedStocks"], list) or not position["allocatedStocks"]:
            faults.append(_fault(f"{place}/allocatedStocks"))
        if "orderPositionReference" in position:
            orders: dict[str, Rule] = {
                f"/orderPositionReference/{name}": lambda value: isinstance(value, str) and bool(value)
                for name in ("customerOrderId", "customerOrderPositionId")
            }
            faults += _faults(place, position, orders)
    return faults


def _faults(at: str, record: dict[str, Any], rules: Mapping[str, Rule]) -> list[Trouble]:
    return [_fault(at + pointer) for pointer, holds in rules.items() if not holds(_get(record, pointer))]


def _fault(pointer: str) -> Trouble:
    return Trouble("aspect_value", field=pointer, params={"aspect": ASPECT})


def _get(record: Any, pointer: str) -> Any:
    for name in pointer.split("/")[1:]:
        record = record.get(name) if isinstance(record, dict) else None
    return record


def _line(stock: dict[str, Any], order: str | None, allocated: dict[str, Any]) -> dict[str, object]:
    """Only values of the right type become facts; the rest stays unknown and is named as a fault."""
    found = {name: _get(allocated, pointer) for name, pointer in _COLUMNS.items()}
    moment = _moment(found["updated_at"])
    utc, zoned = in_utc(moment) if moment else (None, None)
    return {
        "article": str(stock["materialGlobalAssetId"]).strip(),
        "quantity": float(found["quantity"]) if _number(found["quantity"]) else None,
        "unit": found["unit"] if isinstance(found["unit"], str) else None,
        "site": found["site"] if isinstance(found["site"], str) else None,
        "updated_at": utc,
        "updated_zoned": zoned,
        "blocked": found["blocked"] if isinstance(found["blocked"], bool) else None,
        "order_number": order,
    }


def _moment(value: Any) -> datetime | None:
    """Only a full time stamp with its offset; anything less is a fault and stays unknown."""
    if not isinstance(value, str) or not _ZONED.fullmatch(value):
        return None
    return parse_moment(value, None)
