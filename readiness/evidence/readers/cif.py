"""Ariba's Catalog Interchange Format 2.1 and 3.0: a few lines of header, then articles as CSV.

Conformant means: load mode and currency are stated, the announced number of items is there, the file reaches its end
mark, and every item has number, description, class, price and unit.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import islice

from readiness.evidence import limits
from readiness.evidence.decode import decodes, find_encoding, lines
from readiness.evidence.peek import family_of
from readiness.evidence.reading import Hint, LineBuilder, Reading, Trouble, unreadable
from readiness.evidence.shapes import CATALOGUE
from readiness.evidence.tables.dates import parse_moment
from readiness.evidence.typed import put

FORMAT = "cif"
_MARK = re.compile(r"CIF_I_V(?P<version>\d+\.\d+)")
_KEY = re.compile(r"(?P<key>[A-Z][A-Z_ ]*):[\s,]*(?P<value>.*)", re.S)
_HEADER_LINES = 200
_USUAL = (
    "Supplier ID, Supplier Part ID, Manufacturer Part ID, Item Description, SPSC Code, Unit Price, Unit of Measure, "
    "Lead Time, Manufacturer Name, Supplier URL, Manufacturer URL, Market Price"
)
"""The order of fields where the file names none."""
_FIELDS = {
    "supplierpartid": "supplier_pid",
    "manufacturerpartid": "mpn",
    "itemdescription": "description_long",
    "shortname": "description_short",
    "spsccode": "class_group",
    "classificationcodes": "class_group",
    "unitprice": "price",
    "unitofmeasure": "order_unit",
    "unitsofmeasure": "order_unit",
    "leadtime": "delivery_time",
    "manufacturername": "manufacturer",
    "currency": "currency",
    "effectivedate": "price_from",
    "expirationdate": "price_until",
    "minimumquantity": "moq",
    "quantityinterval": "quantity_interval",
    "priceunitquantity": "price_quantity",
    "keywords": "keywords",
    "countryoforigin": "country_of_origin",
    "ean": "gtin",
    "gtin": "gtin",
}
"""Names of fields without blanks and case; the rest has no place in a catalogue line."""
_REQUIRED = ("supplier_pid", "description_short", "class_group", "price", "order_unit")


@dataclass
class _Head:
    """What stands before DATA, and the line of each part."""

    version: str
    said: dict[str, str] = field(default_factory=dict)
    names: list[str] = field(default_factory=list)
    data_line: int | None = None


def recognises(data: bytes) -> bool:
    return family_of(data) == "text" and b"CIF_I_V" in data[:200]


def read(data: bytes, hint: Hint) -> Reading:
    decoding = find_encoding(data)
    encoding = hint.encoding if hint.encoding and decodes(data, hint.encoding) else None
    encoding = encoding or (decoding.encoding if decoding else None)
    if encoding is None:
        return unreadable("encoding_unknown", FORMAT, encoding=hint.encoding or "?")
    csv.field_size_limit(limits.CELL)
    head = _head(lines(data, encoding))
    faults = _head_faults(head)
    builder = LineBuilder(CATALOGUE)
    ended, records = False, 0
    try:
        for row, cells in _rows(data, encoding, head):
            if cells is None:
                ended = True
                break
            records += 1
            values = _line(row, cells, head, faults)
            if values.get("supplier_pid") is not None:
                builder.add(values, row=row)
    except csv.Error:
        faults.append(Trouble("csv_broken", head.data_line))
    if not ended:
        faults.append(Trouble("end_missing", params={"mark": "ENDOFDATA"}))
    announced = head.said.get("ITEMCOUNT", "")
    if announced.isdecimal() and int(announced) != records:
        faults.append(Trouble("count_differs", params={"announced": int(announced), "found": records}))
    more = len(faults) - limits.TROUBLES
    return Reading(
        format=FORMAT,
        format_version=head.version,
        tier="parsable" if faults else "conformant",
        kind=CATALOGUE.kind,
        records=records,
        lines=builder.table(),
        headers=tuple(head.names),
        encoding=encoding,
        taken_on=_day(head.said.get("TIMESTAMP")),
        problems=(
            *faults[: limits.TROUBLES],
            *([Trouble("more_problems", params={"more": more})] if more > 0 else ()),
        ),
    )


def _head(text: Iterator[str]) -> _Head:
    head = _Head("?")
    for number, line in enumerate(islice(text, _HEADER_LINES), start=1):
        plain = line.strip().removeprefix("\ufeff").strip(",\t ")
        if found := _MARK.match(plain):
            head.version = found["version"]
        elif plain.upper() == "DATA":
            head.data_line = number
            break
        elif found := _KEY.fullmatch(plain):
            head.said[found["key"].strip()] = found["value"].strip().strip(",")
        elif not head.names and "Supplier Part ID" in plain:
            head.said["FIELDNAMES"] = plain
    head.names = [n.strip() for n in re.split(r"[,\t]", head.said.get("FIELDNAMES") or _USUAL)]
    return head


def _head_faults(head: _Head) -> list[Trouble]:
    wanted = {"LOADMODE": head.said.get("LOADMODE", "")[:1] in ("F", "I"), "DATA": head.data_line is not None}
    per_item = "currency" in {_FIELDS.get(_key(n)) for n in head.names}
    wanted["CURRENCY"] = per_item or re.fullmatch(r"[A-Z]{3}", head.said.get("CURRENCY", "")) is not None
    return [Trouble("rule_broken", 1, params={"element": k}) for k, holds in wanted.items() if not holds]


def _rows(data: bytes, encoding: str, head: _Head) -> Iterator[tuple[int, list[str] | None]]:
    """Items with their source line, None for the end mark."""
    if head.data_line is None:
        return
    text = islice(lines(data, encoding), head.data_line, None)
    delimiter = "\t" if "\t" in head.said.get("FIELDNAMES", "") else ","
    reader = csv.reader(text, delimiter=delimiter)
    while True:
        row = head.data_line + reader.line_num + 1
        cells = next(reader, None)
        if cells is None or row - head.data_line > limits.ROWS:
            return
        if cells and cells[0].strip().upper() == "ENDOFDATA":
            yield row, None
        elif any(c.strip() for c in cells):
            yield row, cells


def _line(row: int, cells: list[str], head: _Head, faults: list[Trouble]) -> dict[str, object]:
    values: dict[str, object] = {}
    for name, cell in zip(head.names, cells, strict=False):
        wanted = _FIELDS.get(_key(name))
        if wanted is not None and wanted not in values:
            put(values, CATALOGUE, wanted, cell, row, faults)
        elif _key(name) == "language" and cell.strip():
            values["languages"] = [cell.strip()[:2].lower()]
        elif _key(name) == "delete" and cell.strip().upper() in ("T", "TRUE", "Y", "YES"):
            values["status"] = "withdrawn"
    if "description_short" not in values and "description_long" in values:
        values["description_short"] = values["description_long"]
    if values.get("class_group") is not None:
        values["class_system"] = head.said.get("CODEFORMAT", "").replace("_V", " ") or None
    if values.get("price") is not None and "currency" not in values:
        values["currency"] = head.said.get("CURRENCY") or None
    faults += [Trouble("required_empty", row, n) for n in _REQUIRED if values.get(n) is None]
    return values


def _key(name: str) -> str:
    return re.sub(r"[^a-z]", "", name.casefold())


def _day(text: str | None) -> date | None:
    """A stamp in whatever order: one that does not tell day from month is no date."""
    if not text:
        return None
    try:
        found = parse_moment(text, None)
    except ValueError:
        return None
    return found.date() if found else None
