"""A cXML invoice (InvoiceDetailRequest) becomes invoice lines; credit memos are negative however they are written."""

from __future__ import annotations

from readiness.evidence.messages.cxml import item_values
from readiness.evidence.messages.record import Gathered, Record
from readiness.evidence.messages.xml_tree import Element
from readiness.evidence.shapes_trade import INVOICE

_ITEMS = ("InvoiceDetailItem", "InvoiceDetailServiceItem")
_TOTALS = {
    "net_total": ("SubtotalAmount", "Money"),
    "tax_total": ("Tax", "Money"),
    "gross_total": ("GrossAmount", "Money"),
    "payable": ("DueAmount", "Money"),
}


def invoices(request: Element, gathered: Gathered) -> None:
    top = request.first("InvoiceDetailRequestHeader") or request
    head = Record(INVOICE)
    head.put("invoice", top.attributes.get("invoiceID"), top.line)
    head.put("issued_on", top.attributes.get("invoiceDate"), top.line)
    credit = "credit" in top.attributes.get("purpose", "standard").lower()
    head.values["invoice_type"] = "381" if credit else "380"
    head.put("seller", _partner(top, "from", "remitTo"), top.line)
    head.put("buyer", _partner(top, "soldTo", "billTo"), top.line)
    summary = request.first("InvoiceDetailSummary")
    if summary is not None:
        for name, path in _TOTALS.items():
            head.put(name, summary.value(*path), summary.line)
        due = summary.first("DueAmount", "Money") or summary.first("NetAmount", "Money")
        head.put("currency", due.attributes.get("currency") if due else None, summary.line)
    gathered.want(head, top.line, invoice="invoiceID", issued_on="invoiceDate")
    for order in request.all("InvoiceDetailOrder"):
        _order(head, order)
        for item in (i for name in _ITEMS for i in order.all(name)):
            line = _item(head, item)
            gathered.want(line, item.line, line="invoiceLineNumber", line_amount="SubtotalAmount")
            if credit:
                line.credit(absolute=True)
            gathered.add(line, item.line)
    if not gathered.count:
        gathered.missing("InvoiceDetailItem", top.line)
        if credit:
            head.credit(absolute=True)
        gathered.add(head, top.line)


def _order(head: Record, order: Element) -> None:
    info = order.first("InvoiceDetailOrderInfo")
    named = (info.first("OrderReference") or info.first("OrderIDInfo")) if info else None
    head.values.pop("order", None)
    head.put("order", named.attributes.get("orderID") if named else None, order.line)


def _item(head: Record, item: Element) -> Record:
    line = Record(INVOICE, head.values)
    item_values(line, item)
    reference = item.first("InvoiceDetailItemReference") or item.first("InvoiceDetailServiceItemReference")
    if reference is not None:
        item_values(line, reference)
        line.put("order_line", reference.attributes.get("lineNumber"), reference.line)
    line.put("quantity", item.attributes.get("quantity"), item.line)
    line.put("line", item.attributes.get("invoiceLineNumber"), item.line)
    line.put("line_amount", item.value("SubtotalAmount", "Money"), item.line)
    return line


def _partner(top: Element, *roles: str) -> str | None:
    contacts = [c for p in top.all("InvoicePartner") for c in p.all("Contact")]
    found = next((c for role in roles for c in contacts if c.attributes.get("role") == role), None)
    name = found.first("Name") if found else None
    return name.words() if name else None
