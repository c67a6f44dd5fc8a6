"""openTRANS 1.0 to 2.1: orders, order changes, responses, despatch notifications and invoices become lines."""

from __future__ import annotations

from readiness.evidence.messages.record import Gathered, Record, sscc_in
from readiness.evidence.messages.xml_tree import Element
from readiness.evidence.shape import Shape
from readiness.evidence.shapes_trade import DESPATCH_ADVICE, INVOICE, ORDER_RESPONSE, PURCHASE_ORDER

SHAPES: dict[str, Shape] = {
    "ORDER": PURCHASE_ORDER,
    "ORDERCHANGE": PURCHASE_ORDER,
    "ORDERRESPONSE": ORDER_RESPONSE,
    "DISPATCHNOTIFICATION": DESPATCH_ADVICE,
    "INVOICE": INVOICE,
}
_DATED = {
    PURCHASE_ORDER.kind: "ordered_at",
    ORDER_RESPONSE.kind: "responded_at",
    DESPATCH_ADVICE.kind: "advised_at",
    INVOICE.kind: "issued_on",
}
_NUMBERED = {
    PURCHASE_ORDER.kind: "order",
    ORDER_RESPONSE.kind: "order",
    DESPATCH_ADVICE.kind: "despatch",
    INVOICE.kind: "invoice",
}
_PROMISED = {
    PURCHASE_ORDER.kind: "requested",
    ORDER_RESPONSE.kind: "confirmed",
    DESPATCH_ADVICE.kind: "delivered_on",
    INVOICE.kind: "delivered_on",
}
CREDIT_NOTE = "381"
_GTIN_TYPES = {"", "ean", "gtin"}


def gather(root: Element, gathered: Gathered) -> None:
    """One message; its root names it, every other name starts with the root's."""
    name, shape = root.name, SHAPES[root.name]
    info = root.first(f"{name}_HEADER", f"{name}_INFO") or root
    head = Record(shape)
    _head(head, info, root, name)
    numbered = {_NUMBERED[shape.kind]: f"{_id_element(name)}", _DATED[shape.kind]: f"{name}_DATE"}
    gathered.want(head, info.line, **numbered)
    items = root.all(f"{name}_ITEM_LIST", f"{name}_ITEM")
    for item in items:
        line = _item(head, item)
        gathered.want(line, item.line, line="LINE_ITEM_ID", quantity="QUANTITY", unit="ORDER_UNIT")
        _add(line, item.line, gathered)
    if not items:
        gathered.missing(f"{name}_ITEM", root.line)
        _add(head, root.line, gathered)


def _add(line: Record, row: int, gathered: Gathered) -> None:
    if line.get("invoice_type") == CREDIT_NOTE:
        line.credit()
    gathered.add(line, row)


def _id_element(name: str) -> str:
    return {"DISPATCHNOTIFICATION": "DISPATCHNOTIFICATION_ID", "INVOICE": "INVOICE_ID"}.get(name, "ORDER_ID")


def _head(head: Record, info: Element, root: Element, name: str) -> None:
    kind = head.shape.kind
    head.put(_NUMBERED[kind], info.value(_id_element(name)), info.line)
    head.put(_DATED[kind], _stamp(info, f"{name}_DATE"), info.line)
    head.put("currency", info.value("CURRENCY") or info.value("PRICE_CURRENCY"), info.line)
    head.put(_PROMISED[kind], _delivery(info), info.line)
    if head.shape is PURCHASE_ORDER:
        source = root.first(f"{name}_HEADER", "SOURCING_INFO") or info
        head.put("quotation", source.value("QUOTATION_ID"), source.line)
        head.put("buyer", _party(info, "buyer"), info.line)
        head.put("seller", _party(info, "supplier"), info.line)
        transport = info.first("TRANSPORT")
        if transport is not None:
            head.put("incoterm", transport.value("INCOTERM"), transport.line)
            head.put("incoterm_place", transport.value("LOCATION"), transport.line)
    elif head.shape is ORDER_RESPONSE:
        head.put("response", info.value("SUPPLIER_ORDER_ID"), info.line)
    else:
        _history(head, info)
    if head.shape is INVOICE:
        _invoice_head(head, info, root)


def _history(head: Record, info: Element) -> None:
    """The order and delivery the whole document belongs to; a line may name its own."""
    history = info.first("ORDER_HISTORY")
    if history is not None:
        head.put("order", history.value("ORDER_ID"), history.line)
        if head.shape is INVOICE:
            head.put("despatch", history.value("DELIVERYNOTE_ID"), history.line)


def _invoice_head(head: Record, info: Element, root: Element) -> None:
    """An invoice unless the document says that it gives money back; the format knows no other types."""
    said = (info.value("INVOICE_TYPE") or "").lower()
    head.values["invoice_type"] = CREDIT_NOTE if "credit" in said else "380"
    head.put("seller", _party(info, "supplier", "invoice_issuer"), info.line)
    head.put("buyer", _party(info, "buyer", "invoice_recipient"), info.line)
    for party in info.all("PARTIES", "PARTY"):
        side = {"supplier": "seller_vat", "buyer": "buyer_vat"}.get(party.value("PARTY_ROLE") or "")
        if side:
            head.put(side, party.value("ADDRESS", "VAT_ID"), party.line)
    summary = root.first("INVOICE_SUMMARY")
    if summary is not None:
        head.put("net_total", summary.value("NET_VALUE_GOODS"), summary.line)
        head.put("gross_total", summary.value("TOTAL_AMOUNT"), summary.line)
        head.put("tax_total", summary.value("TOTAL_TAX", "TAX_DETAILS_FIX", "TAX_AMOUNT"), summary.line)


def _item(head: Record, item: Element) -> Record:
    line = Record(head.shape, head.values)
    line.put("line", item.value("LINE_ITEM_ID"), item.line)
    _article(line, item.first("PRODUCT_ID") or item.first("ARTICLE_ID"))
    line.put("quantity", item.value("QUANTITY"), item.line)
    line.put("unit", item.value("ORDER_UNIT"), item.line)
    price = item.first("PRODUCT_PRICE_FIX") or item.first("ARTICLE_PRICE")
    if price is not None:
        line.put("price", price.value("PRICE_AMOUNT"), price.line)
        line.put("price_quantity", price.value("PRICE_QUANTITY"), price.line)
    if "line_amount" in line.shape.types:
        amount = item.value("PRICE_LINE_AMOUNT") or (price.value("PRICE_LINE_AMOUNT") if price else None)
        line.put("line_amount", amount, item.line)
    line.put(_PROMISED[line.shape.kind], _delivery(item), item.line)
    _references(line, item)
    return line


def _references(line: Record, item: Element) -> None:
    if line.shape is ORDER_RESPONSE:
        line.put("order_line", item.value("LINE_ITEM_ID"), item.line)
    order = item.first("ORDER_REFERENCE") or item.first("CUSTOMER_ORDER_REFERENCE")
    if order is not None and "order_line" in line.shape.types:
        line.put("order", order.value("ORDER_ID"), order.line)
        line.put("order_line", order.value("LINE_ITEM_ID"), order.line)
    if "despatch" in line.shape.types:
        delivery = item.first("DELIVERY_REFERENCE")
        line.put("despatch", delivery.value("DELIVERYNOTE_ID") if delivery else None, item.line)
    if line.shape is DESPATCH_ADVICE:
        packages = (sscc_in(package.text) for package in item.below("PACKAGE_ID"))
        line.put("sscc", next(filter(None, packages), None), item.line)


def _article(line: Record, product: Element | None) -> None:
    if product is None:
        return
    line.put("article", product.value("SUPPLIER_PID") or product.value("SUPPLIER_AID"), product.line)
    line.put("buyer_article", product.value("BUYER_PID") or product.value("BUYER_AID"), product.line)
    line.put("description", product.value("DESCRIPTION_SHORT"), product.line)
    numbered = (*product.all("INTERNATIONAL_PID"), *product.all("INTERNATIONAL_AID"))
    gtin = next((n for n in numbered if n.attributes.get("type", "").lower() in _GTIN_TYPES), None)
    line.put("gtin", gtin.text if gtin else product.value("EAN"), product.line)


def _stamp(info: Element, name: str) -> str | None:
    """2.x writes one moment, 1.0 a DATETIME with date, time and zone."""
    if info.value(name):
        return info.value(name)
    dated = next((d for d in info.all("DATETIME") if d.attributes.get("type") == name.lower()), None)
    day, clock = (dated.value("DATE"), dated.value("TIME")) if dated else (None, None)
    return f"{day}T{clock}" if day and clock else day


def _delivery(at: Element) -> str | None:
    found = at.first("DELIVERY_DATE")
    if found is None:
        return None
    return (
        found.value("DELIVERY_END_DATE") or found.value("DELIVERY_START_DATE") or found.text.strip() or None
    )


def _party(info: Element, *roles: str) -> str | None:
    """By role (2.x), or inside an element named by it (1.0)."""
    for party in info.below("PARTY"):
        if (party.value("PARTY_ROLE") or "").lower() in roles:
            return party.value("ADDRESS", "NAME")
    named = next((e for role in roles for e in info.below(f"{role.upper()}_PARTY")), None)
    return named.value("PARTY", "ADDRESS", "NAME") if named else None
