"""UBL catalogues, told by root and namespace.

Conformant means: number, date, provider and receiver stand in the header; every line has its number, an item with name
and seller's number; prices are not negative, periods and quantities run forward. Schema and Peppol rules are not shipped.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from readiness.evidence import limits
from readiness.evidence.messages.xml_tree import Element, root_element, tree_of
from readiness.evidence.reading import Hint, LineBuilder, Reading, Trouble
from readiness.evidence.shapes import CATALOGUE
from readiness.evidence.ubl_catalogue.line import read_line

FORMAT = "ubl-catalogue"
_NAMESPACE = "urn:oasis:names:specification:ubl:schema:xsd:Catalogue-"
_HEADER = ("ID", "IssueDate", "ProviderParty", "ReceiverParty", "CatalogueLine")


def recognises(data: bytes) -> bool:
    root = root_element(data)
    return root is not None and root.name == "Catalogue" and root.namespace.startswith(_NAMESPACE)


def read(data: bytes, hint: Hint) -> Reading:
    root = tree_of(data)
    if isinstance(root, Trouble):
        return Reading(FORMAT, "unreadable", problems=(root,))
    builder = LineBuilder(CATALOGUE)
    faults = [_broken(root, name) for name in _HEADER if root.first(name) is None]
    lines = root.all("CatalogueLine")
    for line in lines[: limits.ROWS]:
        values = read_line(line, faults)
        faults += _line_faults(line, values)
        if values.get("supplier_pid") is not None:
            builder.add(values, row=line.line)
    more = len(faults) - limits.TROUBLES
    return Reading(
        format=FORMAT,
        format_version=root.value("CustomizationID") or root.value("UBLVersionID"),
        tier="parsable" if faults else "conformant",
        kind=CATALOGUE.kind,
        records=len(lines),
        lines=builder.table(),
        taken_on=_day(root.value("IssueDate")),
        problems=(
            *faults[: limits.TROUBLES],
            *([Trouble("more_problems", params={"more": more})] if more > 0 else ()),
        ),
    )


def _line_faults(line: Element, values: dict[str, object]) -> Iterator[Trouble]:
    if line.value("ID") is None:
        yield _broken(line, "ID")
    for name, field in (("Name", "description_short"), ("SellersItemIdentification", "supplier_pid")):
        if values.get(field) is None:
            yield _broken(line, name)
    for name, low, high in (
        ("PriceAmount", 0.0, values.get("price")),
        ("ValidityPeriod", values.get("price_from"), values.get("price_until")),
        ("MaximumOrderQuantity", values.get("moq"), _number(line.value("MaximumOrderQuantity"))),
    ):
        if not _forward(low, high):
            yield _broken(line, name)


def _forward(low: object, high: object) -> bool:
    if isinstance(low, date) and isinstance(high, date):
        return low <= high
    return not (isinstance(low, float) and isinstance(high, float)) or low <= high


def _broken(at: Element, element: str) -> Trouble:
    return Trouble("rule_broken", at.line, params={"element": element})


def _number(text: str | None) -> float | None:
    try:
        return float(text) if text else None
    except ValueError:
        return None


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat((text or "")[:10])
    except ValueError:
        return None
