"""INVOIC becomes invoice lines; a credit note (BGM 381 and its like) is negative."""

from __future__ import annotations

from readiness.evidence.edifact import parts
from readiness.evidence.edifact.envelope import Message
from readiness.evidence.edifact.parts import find, put, put_date, put_number
from readiness.evidence.edifact.segments import Segment
from readiness.evidence.messages.record import CREDIT_NOTES, Gathered, Record
from readiness.evidence.shapes_trade import INVOICE

_PARTIES = (("seller", ("SU", "SE", "II")), ("buyer", ("BY", "IV", "BT")))
_TOTALS = {
    "net_total": ("125", "79"),
    "tax_total": ("176", "124", "150"),
    "gross_total": ("86", "77", "39"),
    "prepaid": ("113",),
    "payable": ("9", "77"),
}
"""Qualifiers of MOA among the sums, the usual one first."""


def invoices(message: Message, gathered: Gathered) -> None:
    cut = parts.cut(message.body)
    head = _head(cut)
    gathered.want(head, message.header.line, invoice="BGM", issued_on="DTM+137")
    credit = head.get("invoice_type") in CREDIT_NOTES
    for item in cut.items:
        line = _item(head, item)
        gathered.want(line, item[0].line, quantity="QTY+47", line_amount="MOA+203")
        _add(line, item[0].line, credit, gathered)
    if not cut.items:
        gathered.missing("LIN", message.header.line)
        _add(head, message.header.line, credit, gathered)


def _add(line: Record, row: int, credit: bool, gathered: Gathered) -> None:
    if credit:
        line.credit()
    gathered.add(line, row)


def _head(cut: parts.Parts) -> Record:
    head = Record(INVOICE)
    begin = find(cut.head, "BGM")
    put(head, "invoice_type", begin, 0)
    put(head, "invoice", begin, 1)
    put_date(head, "issued_on", cut.head, "137", "3")
    put_date(head, "delivered_on", cut.head, "35", "1", "11")
    put_date(head, "due_on", cut.head, "13", "140", "265")
    parts.put_currency(head, cut.head)
    for side, roles in _PARTIES:
        behind, nad = parts.party(cut.head, *roles)
        head.put(side, parts.party_name(nad), nad.line if nad else None)
        put(head, f"{side}_vat", find(behind, "RFF", "VA"), 0, 1)
        put(head, f"{side}_country", nad, 8)
        put(head, "iban", find(behind, "FII", "BF", "RB") if side == "seller" else None, 1)
    put(head, "order", find(cut.head, "RFF", "ON"), 0, 1)
    put(head, "despatch", find(cut.head, "RFF", "AAK", "DQ"), 0, 1)
    for name, qualifiers in _TOTALS.items():
        put_number(head, name, find(cut.sums, "MOA", *qualifiers), 0, 1)
    return head


def _item(head: Record, item: list[Segment]) -> Record:
    line = Record(INVOICE, head.values)
    parts.put_article(line, item)
    parts.put_quantity(line, item, "47", "12", "46")
    parts.put_price(line, item)
    put_number(line, "line_amount", find(item, "MOA", "203", "66", "38"), 0, 1)
    put_date(line, "delivered_on", item, "35", "1", "11")
    order = find(item, "RFF", "ON")
    put(line, "order", order, 0, 1)
    put(line, "order_line", order, 0, 2)
    put(line, "order_line", find(item, "RFF", "LI"), 0, 1)
    put(line, "despatch", find(item, "RFF", "AAK", "DQ"), 0, 1)
    put(line, "country_of_origin", find(item, "ALI"), 0)
    return line
