"""ETIM xChange catalogues, told by their keys; 2.0 keeps the blocks of 1.1 that are read here.

Conformant means: the values read have the presence and form the schema of 1.1 asks for. The schema itself is not
shipped.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from readiness.evidence import limits
from readiness.evidence.json_text import parse_json
from readiness.evidence.peek import family_of
from readiness.evidence.reading import Hint, LineBuilder, Reading, Trouble
from readiness.evidence.shapes import CATALOGUE
from readiness.evidence.shapes_range import SUBSTANCES
from readiness.evidence.xchange.product import block, blocks, catalogue_line, day, substance_line, text
from readiness.evidence.xchange.rules import broken

FORMAT = "etim-xchange"
_COLUMNS = {
    "supplier_pid": "/ItemIdentification/SupplierItemNumber",
    "delivery_time": "/Ordering/StandardOrderLeadTime",
    "order_unit": "/Ordering/OrderUnit",
    "moq": "/Ordering/MinimumOrderQuantity",
    "price": "/Pricing/0/NetPrice",
}
"""Where fields stand inside a trade item; what its product says has the place of the item."""


def recognises(data: bytes) -> bool:
    document, trouble = parse_json(data) if family_of(data) == "json" else (None, None)
    if trouble is not None or not isinstance(document, dict):
        return False
    suppliers = blocks(document, "Supplier")
    return "CatalogueId" in document and bool(suppliers) and all("Product" in s for s in suppliers)


def read(data: bytes, hint: Hint) -> Reading:
    document: dict[str, Any] = parse_json(data)[0]
    articles, substances = LineBuilder(CATALOGUE), LineBuilder(SUBSTANCES)
    faults = [_fault(f"/{name}") for name in broken("catalogue", document)]
    currency = text(document, "CurrencyCode")
    for pointer, product in _products(document):
        faults += _faults(pointer, product)
        items = blocks(product, "TradeItem")
        for at, item in enumerate(items or [{}]):
            place = f"{pointer}/TradeItem/{at}" if items else pointer
            line = catalogue_line(product, item, currency)
            number = line["supplier_pid"]
            if not isinstance(number, str):
                continue
            articles.add(line, pointer=place)
            said = substance_line(product, number)
            if said is not None:
                substances.add(said, pointer=pointer)
    more = len(faults) - limits.TROUBLES
    return Reading(
        format=FORMAT,
        format_version=text(document, "SchemaVersion"),
        tier="parsable" if faults else "conformant",
        kind=CATALOGUE.kind,
        records=articles.count,
        lines=articles.table(),
        columns=_COLUMNS,
        more={SUBSTANCES.kind: substances.table()} if substances.count else {},
        taken_on=day(document, "GenerationDate"),
        problems=(
            *faults[: limits.TROUBLES],
            *([Trouble("more_problems", params={"more": more})] if more > 0 else ()),
        ),
    )


def _products(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for s, supplier in enumerate(blocks(document, "Supplier")):
        for p, product in enumerate(blocks(supplier, "Product")):
            yield f"/Supplier/{s}/Product/{p}", product


def _faults(pointer: str, product: dict[str, Any]) -> list[Trouble]:
    named = [("ProductIdentification", True), ("ProductDetails", False), ("Legislation", False)]
    found = [
        f"{pointer}/{name}/{field}"
        for name, required in named
        if required or name in product
        for field in broken(name, block(product, name))
    ]
    for at, item in enumerate(blocks(product, "TradeItem")):
        place = f"{pointer}/TradeItem/{at}"
        for name in ("ItemIdentification", "Ordering"):
            found += [f"{place}/{name}/{field}" for field in broken(name, block(item, name))]
        for p, price in enumerate(blocks(item, "Pricing")):
            found += [f"{place}/Pricing/{p}/{field}" for field in broken("Pricing", price)]
    return [_fault(where) for where in found]


def _fault(pointer: str) -> Trouble:
    return Trouble("rule_broken", field=pointer, params={"element": pointer.rpartition("/")[2]})
