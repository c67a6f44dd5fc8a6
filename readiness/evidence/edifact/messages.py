"""ORDERS, ORDRSP, DESADV, INVOIC, PRICAT and INVRPT become lines of the kind they are, whatever their directory."""

from __future__ import annotations

from collections.abc import Callable

from readiness.evidence.edifact import parts
from readiness.evidence.edifact.envelope import Message
from readiness.evidence.edifact.invoice import invoices
from readiness.evidence.edifact.parts import find, put, put_date
from readiness.evidence.edifact.segments import Segment
from readiness.evidence.messages.record import Gathered, Record
from readiness.evidence.shape import Shape
from readiness.evidence.shapes import CATALOGUE, STOCK
from readiness.evidence.shapes_trade import DESPATCH_ADVICE, ORDER_RESPONSE, PURCHASE_ORDER

_ANSWERS = {"29": "accepted", "4": "changed", "27": "rejected", "AC": "accepted", "AP": "accepted"}
_ANSWER_TYPES = {"AC": "accepted", "AP": "accepted", "CA": "changed", "RE": "rejected", "AJ": "rejected"}
_LINE_ANSWERS = {"5": "accepted", "3": "changed", "24": "changed", "1": "changed", "7": "rejected"}
_SSCC_TYPES = ("BJ", "AW")
_UNZONED = False


def orders(message: Message, gathered: Gathered) -> None:
    cut = parts.cut(message.body)
    head = _head(PURCHASE_ORDER, cut.head, "order", "ordered_at", message, gathered)
    parts.put_currency(head, cut.head)
    put_date(head, "requested", cut.head, "2", "69", "64")
    put(head, "quotation", find(cut.head, "RFF", "AAG"), 0, 1)
    for name, roles in (("buyer", ("BY", "OB")), ("seller", ("SU", "SE"))):
        nad = parts.party(cut.head, *roles)[1]
        head.put(name, parts.party_name(nad), nad.line if nad else None)
    terms = find(cut.head, "TOD")
    put(head, "incoterm", terms, 2)
    _place(head, cut.head, terms)
    for item in cut.items:
        line = _item(head, item, "21")
        put_date(line, "requested", item, "2", "69", "64")
        gathered.want(line, item[0].line, line="LIN", quantity="QTY+21")
        gathered.add(line, item[0].line)
    _at_least_one(head, message, cut, gathered)


def responses(message: Message, gathered: Gathered) -> None:
    cut = parts.cut(message.body)
    head = _head(ORDER_RESPONSE, cut.head, "response", "responded_at", message, gathered)
    begin = find(cut.head, "BGM")
    if begin is not None:
        head.values["answer"] = _ANSWER_TYPES.get(begin.get(3)) or _ANSWERS.get(begin.get(2))
    parts.put_currency(head, cut.head)
    put(head, "order", find(cut.head, "RFF", "ON", "CO"), 0, 1)
    put_date(head, "confirmed", cut.head, "69", "67", "2", "17")
    for item in cut.items:
        line = _item(head, item, *_confirmed(item))
        _order_reference(line, item)
        if line.get("order_line") is None:
            line.put("order_line", item[0].get(0), item[0].line)
        line.values["answer"] = _LINE_ANSWERS.get(item[0].get(1), head.get("answer"))
        put_date(line, "confirmed", item, "69", "67", "44", "2", "17", "10", "358")
        gathered.want(line, item[0].line, line="LIN", order="RFF+ON")
        gathered.add(line, item[0].line)
    if not cut.items:
        gathered.want(head, message.header.line, order="RFF+ON")
        gathered.add(head, message.header.line)


def despatches(message: Message, gathered: Gathered) -> None:
    """Packages stand before the items they hold, so the last number seen goes to each item behind it."""
    cut = parts.cut(message.body)
    head = _head(DESPATCH_ADVICE, cut.head, "despatch", "advised_at", message, gathered)
    put_date(head, "shipped_on", cut.head, "11", "10")
    put_date(head, "delivered_on", cut.head, "17", "35", "2", "69", "358")
    put(head, "order", find(cut.head, "RFF", "ON"), 0, 1)
    put(head, "tracking", find(cut.head, "RFF", "CN", "AAS"), 0, 1)
    _package(head, cut.head)
    for item in cut.items:
        behind = next((i for i, s in enumerate(item) if s.tag == "CPS"), len(item))
        line = _item(head, item[:behind], "12", "21")
        _order_reference(line, item[:behind])
        _package(line, item[:behind])
        gathered.want(line, item[0].line, line="LIN", quantity="QTY+12")
        gathered.add(line, item[0].line)
        _package(head, item[behind:])
    _at_least_one(head, message, cut, gathered)


def price_lists(message: Message, gathered: Gathered) -> None:
    cut = parts.cut(message.body)
    common = Record(CATALOGUE)
    put(common, "currency", find(cut.head, "CUX"), 0, 1)
    put_date(common, "price_from", cut.head, "7", "194", "157")
    put_date(common, "price_until", cut.head, "36", "206", "273")
    for item in cut.items:
        line, plain = Record(CATALOGUE, common.values), Record(PURCHASE_ORDER)
        parts.put_article(plain, item)
        parts.put_price(plain, item)
        known = {n: v for n, v in plain.values.items() if n in CATALOGUE.types}
        line.values |= known
        line.troubles += plain.troubles
        line.values["supplier_pid"] = plain.get("article") or plain.get("gtin")
        line.values["description_short"] = plain.get("description")
        put(line, "order_unit", find(item, "PRI"), 0, 5)
        parts.put_number(line, "moq", find(item, "QTY", "53"), 0, 1)
        put(line, "country_of_origin", find(item, "ALI"), 0)
        put_date(line, "price_from", item, "7", "194", "157")
        put_date(line, "price_until", item, "36", "206", "273")
        customs = next((c for s in item if s.tag == "PIA" for c in s.elements[1:] if c[1:2] == ("HS",)), None)
        line.put("customs_tariff", customs[0] if customs else None, item[0].line)
        gathered.want(line, item[0].line, supplier_pid="LIN", price="PRI")
        if line.get("supplier_pid") is not None:
            gathered.add(line, item[0].line)
    if not cut.items:
        gathered.missing("LIN", message.header.line)


def inventories(message: Message, gathered: Gathered) -> None:
    """145 and 17 are what lies there; a second quantity of another kind is not the stock."""
    cut = parts.cut(message.body)
    common = Record(STOCK)
    put_date(common, "updated_at", cut.head, "366", "137")
    site = find(cut.head, "LOC")
    put(common, "site", site, 1)
    nad = parts.party(cut.head, "WH", "ST", "SF")[1]
    common.put("site", parts.party_name(nad), nad.line if nad else None)
    for item in cut.items:
        line, plain = Record(STOCK, common.values), Record(PURCHASE_ORDER)
        parts.put_article(plain, item)
        line.values |= {n: v for n, v in plain.values.items() if n in STOCK.types}
        line.values["article"] = plain.get("article") or plain.get("gtin")
        parts.put_quantity(line, item, "145", "17", "156", "11")
        parts.put_number(line, "blocked_quantity", find(item, "QTY", "124", "198"), 0, 1)
        put_date(line, "updated_at", item, "366", "179", "7")
        put_date(line, "next_available", item, "44")
        line.values["updated_zoned"] = _UNZONED
        gathered.want(line, item[0].line, article="LIN", quantity="QTY+145")
        if line.get("article") is not None:
            gathered.add(line, item[0].line)
    if not cut.items:
        gathered.missing("LIN", message.header.line)


def _head(
    shape: Shape, head: list[Segment], name: str, dated: str, message: Message, gathered: Gathered
) -> Record:
    record = Record(shape)
    put(record, name, find(head, "BGM"), 1)
    put_date(record, dated, head, "137", "4", "3")
    gathered.want(record, message.header.line, **{name: "BGM", dated: "DTM+137"})
    return record


def _item(head: Record, item: list[Segment], *quantities: str) -> Record:
    line = Record(head.shape, head.values)
    parts.put_article(line, item)
    parts.put_quantity(line, item, *quantities)
    parts.put_price(line, item)
    return line


def _confirmed(item: list[Segment]) -> tuple[str, ...]:
    """What will come; the ordered quantity stands for it only where nothing is said to be left open."""
    left_open = find(item, "QTY", "83", "185", "186")
    return ("12", "113", "194") if left_open else ("12", "113", "194", "21")


def _order_reference(line: Record, item: list[Segment]) -> None:
    reference = find(item, "RFF", "ON", "CO")
    put(line, "order", reference, 0, 1)
    put(line, "order_line", reference, 0, 2)
    put(line, "order_line", find(item, "RFF", "LI"), 0, 1)


def _package(record: Record, segments: list[Segment]) -> None:
    """The number of the last package named; an old one does not hold for a package without number."""
    for segment in segments:
        if segment.tag == "CPS":
            record.values.pop("sscc", None)
        elif segment.tag == "GIN" and segment.get(0) in _SSCC_TYPES:
            put(record, "sscc", segment, 1)


def _place(head: Record, segments: list[Segment], terms: Segment | None) -> None:
    """The place of delivery: free text of TOD, else the LOC that follows it."""
    if terms is None:
        return
    put(head, "incoterm_place", terms, 2, 3)
    behind = segments[segments.index(terms) + 1 :]
    place = behind[0] if behind and behind[0].tag == "LOC" else None
    put(head, "incoterm_place", place, 1)
    put(head, "incoterm_place", place, 1, 3)


def _at_least_one(head: Record, message: Message, cut: parts.Parts, gathered: Gathered) -> None:
    if not cut.items:
        gathered.missing("LIN", message.header.line)
        gathered.add(head, message.header.line)


GATHER: dict[str, Callable[[Message, Gathered], None]] = {
    "ORDERS": orders,
    "ORDCHG": orders,
    "ORDRSP": responses,
    "DESADV": despatches,
    "INVOIC": invoices,
    "PRICAT": price_lists,
    "INVRPT": inventories,
}
