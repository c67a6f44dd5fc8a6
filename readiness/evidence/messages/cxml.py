"""cXML requests and messages become lines; the element inside Request or Message says which kind it is."""

from __future__ import annotations

import re
from collections.abc import Callable

from readiness.evidence.messages.record import Gathered, Record
from readiness.evidence.messages.xml_tree import Element
from readiness.evidence.shapes import STOCK
from readiness.evidence.shapes_trade import BASKET, DESPATCH_ADVICE, ORDER_RESPONSE, PURCHASE_ORDER

_ANSWERS = {
    "accept": "accepted",
    "allDetail": "accepted",
    "replace": "changed",
    "detail": "changed",
    "except": "changed",
    "backordered": "changed",
    "reject": "rejected",
}
_AVAILABLE = ("UnrestrictedUseQuantity", "StockOnHandQuantity")
_NEEDED = {
    "article": "SupplierPartID",
    "description": "Description",
    "quantity": "quantity",
    "unit": "UnitOfMeasure",
    "price": "UnitPrice",
    "currency": "Money currency",
}
"""What an item of a basket must say to become an order line without typing."""
_UNSPSC = re.compile(r"\d{8}")
_HELD_BACK = ("BlockedQuantity", "QualityInspectionQuantity")


def orders(request: Element, gathered: Gathered) -> None:
    top = request.first("OrderRequestHeader") or request
    head = Record(PURCHASE_ORDER)
    head.put("order", top.attributes.get("orderID"), top.line)
    head.put("ordered_at", top.attributes.get("orderDate"), top.line)
    head.put("currency", _currency(top.first("Total", "Money")), top.line)
    buyer = top.first("BillTo", "Address", "Name")
    head.put("buyer", buyer.words() if buyer else None, top.line)
    head.put("requested", top.attributes.get("requestedDeliveryDate"), top.line)
    terms = top.first("TermsOfDelivery")
    if terms is not None:
        code = terms.first("TransportTerms")
        head.put("incoterm", code.attributes.get("value") if code else None, terms.line)
        place = terms.first("Address", "Name")
        head.put("incoterm_place", place.words() if place else terms.value("Comments"), terms.line)
    gathered.want(head, top.line, order="orderID", ordered_at="orderDate")
    for item in request.all("ItemOut"):
        line = Record(PURCHASE_ORDER, head.values)
        item_values(line, item)
        line.put("requested", item.attributes.get("requestedDeliveryDate"), item.line)
        gathered.want(line, item.line, quantity="quantity", article="SupplierPartID", unit="UnitOfMeasure")
        gathered.add(line, item.line)
    _at_least_one(head, top, gathered, "ItemOut")


def confirmations(request: Element, gathered: Gathered) -> None:
    top = request.first("ConfirmationHeader") or request
    head = Record(ORDER_RESPONSE)
    head.put("response", top.attributes.get("confirmID"), top.line)
    head.put("responded_at", top.attributes.get("noticeDate"), top.line)
    head.values["answer"] = _ANSWERS.get(top.attributes.get("type", ""))
    order = request.first("OrderReference") or top.first("OrderReference")
    head.put("order", order.attributes.get("orderID") if order else None, top.line)
    gathered.want(head, top.line, order="OrderReference orderID", responded_at="noticeDate")
    for item in request.all("ConfirmationItem"):
        for status in item.all("ConfirmationStatus") or [item]:
            line = Record(ORDER_RESPONSE, head.values)
            item_values(line, status.first("ItemIn") or status)
            line.put("quantity", status.attributes.get("quantity"), status.line)
            line.put("unit", status.value("UnitOfMeasure") or item.value("UnitOfMeasure"), status.line)
            line.put("line", item.attributes.get("lineNumber"), item.line)
            line.put("order_line", item.attributes.get("lineNumber"), item.line)
            line.put("confirmed", status.attributes.get("deliveryDate"), status.line)
            if status.first("UnitPrice") is not None:
                _price(line, status)
            line.values["answer"] = _ANSWERS.get(status.attributes.get("type", ""), head.get("answer"))
            gathered.want(line, item.line, order_line="lineNumber")
            gathered.add(line, status.line)
    if not gathered.count:
        gathered.add(head, top.line)


def ship_notices(request: Element, gathered: Gathered) -> None:
    """A notice without items is one line without order line: nothing at goods-in can be matched with it."""
    top = request.first("ShipNoticeHeader") or request
    head = Record(DESPATCH_ADVICE)
    head.put("despatch", top.attributes.get("shipmentID"), top.line)
    head.put("advised_at", top.attributes.get("noticeDate"), top.line)
    head.put("shipped_on", top.attributes.get("shipmentDate"), top.line)
    head.put("delivered_on", top.attributes.get("deliveryDate"), top.line)
    head.put("tracking", request.value("ShipControl", "ShipmentIdentifier"), top.line)
    gathered.want(head, top.line, despatch="shipmentID", advised_at="noticeDate")
    for portion in request.all("ShipNoticePortion"):
        order = portion.first("OrderReference") or portion.first("OrderInfo", "OrderReference")
        at = order.attributes.get("orderID") if order else None
        head.put("order", at, portion.line)
        for item in portion.all("ShipNoticeItem"):
            line = Record(DESPATCH_ADVICE, head.values)
            detail = item.first("ShipNoticeItemDetail") or item
            item_values(line, detail)
            _article(line, item)
            line.put("line", item.attributes.get("shipNoticeLineNumber"), item.line)
            line.put("order_line", item.attributes.get("lineNumber"), item.line)
            line.put("quantity", item.attributes.get("quantity"), item.line)
            line.put("unit", item.value("UnitOfMeasure"), item.line)
            sscc = next(item.below("ShippingContainerSerialCode"), None)
            line.put("sscc", sscc.text if sscc else None, item.line)
            gathered.want(line, item.line, quantity="quantity", order_line="lineNumber")
            gathered.add(line, item.line)
    _at_least_one(head, top, gathered, "ShipNoticeItem")


def baskets(message: Element, gathered: Gathered) -> None:
    """An empty basket is how a shop answers a visit that ended without choice: no line, nothing wrong."""
    for item in message.all("ItemIn"):
        line = Record(BASKET)
        item_values(line, item)
        line.put("line", item.attributes.get("lineNumber"), item.line)
        lead = item.value("ItemDetail", "LeadTime")
        line.put("lead_time_days", lead, item.line)
        classes = item.all("ItemDetail", "Classification")
        unspsc = next((c for c in classes if c.attributes.get("domain", "").upper() == "UNSPSC"), None)
        chosen = unspsc or next(iter(classes), None)
        if chosen is not None:
            line.put("class_system", chosen.attributes.get("domain"), chosen.line)
            line.put("class_group", chosen.attributes.get("code") or chosen.text, chosen.line)
        missing = [element for name, element in _NEEDED.items() if line.get(name) is None]
        line.values["basket_faults"] = missing + ([] if _sound_class(line) else ["Classification"])
        for element in missing:
            gathered.missing(element, item.line)
        gathered.add(line, item.line)


def _sound_class(line: Record) -> bool:
    """A code said to be of UNSPSC has eight digits; other systems write as they like."""
    unspsc = str(line.get("class_system") or "").upper() == "UNSPSC"
    return not unspsc or _UNSPSC.fullmatch(str(line.get("class_group") or "")) is not None


def stock(message: Element, gathered: Gathered) -> None:
    top = message.first("ProductActivityHeader") or message
    head = Record(STOCK)
    head.put("updated_at", top.attributes.get("creationDate"), top.line)
    head.values["updated_zoned"] = _zoned(top.attributes.get("creationDate"))
    for detail in message.all("ProductActivityDetails"):
        for inventory in detail.all("Inventory"):
            line = Record(STOCK, head.values)
            line.put("article", detail.value("ItemID", "SupplierPartID"), detail.line)
            line.put("description", detail.value("Description"), detail.line)
            site = detail.first("Contact", "Name")
            line.put("site", site.words() if site else None, detail.line)
            counted = next((q for name in _AVAILABLE if (q := inventory.first(name))), None)
            _stock_quantity(line, "quantity", counted)
            held = next((q for name in _HELD_BACK if (q := inventory.first(name))), None)
            _stock_quantity(line, "blocked_quantity", held)
            gathered.want(line, detail.line, article="SupplierPartID", quantity="UnrestrictedUseQuantity")
            if line.get("article") is not None:
                gathered.add(line, inventory.line)


def item_values(line: Record, item: Element) -> None:
    """Article, quantity, unit and price of ItemOut, ItemIn and their like."""
    line.put("line", item.attributes.get("lineNumber"), item.line)
    line.put("quantity", item.attributes.get("quantity"), item.line)
    _article(line, item)
    detail = item.first("ItemDetail") or item
    described = detail.first("Description")
    line.put("description", described.words() if described else None, detail.line)
    line.put("unit", detail.value("UnitOfMeasure"), detail.line)
    _price(line, detail)


def _price(line: Record, detail: Element) -> None:
    """The basis says for how many ordered units the price is: its own quantity over units of it in an ordered one."""
    money = detail.first("UnitPrice", "Money")
    if money is None:
        return
    line.put("price", money.text, money.line)
    line.put("currency", _currency(money), money.line)
    basis = detail.first("PriceBasisQuantity")
    if basis is None:
        return
    line.put("price_quantity", basis.attributes.get("quantity"), basis.line)
    factor = Record(line.shape)
    factor.put("price_quantity", basis.attributes.get("conversionFactor"), basis.line)
    quantity, ratio = line.get("price_quantity"), factor.get("price_quantity")
    if isinstance(quantity, float) and isinstance(ratio, float) and ratio > 0:
        line.values["price_quantity"] = quantity / ratio


def _article(line: Record, item: Element) -> None:
    line.put("article", item.value("ItemID", "SupplierPartID"), item.line)
    line.put("buyer_article", item.value("ItemID", "BuyerPartID"), item.line)


def _stock_quantity(line: Record, name: str, counted: Element | None) -> None:
    if counted is not None:
        line.put(name, counted.attributes.get("quantity"), counted.line)
        line.put("unit", counted.value("UnitOfMeasure"), counted.line)


def _zoned(stamp: str | None) -> bool | None:
    if stamp is None:
        return None
    clock = stamp.partition("T")[2]
    return clock.endswith("Z") or "+" in clock or "-" in clock


def _currency(money: Element | None) -> str | None:
    return money.attributes.get("currency") if money is not None else None


def _at_least_one(head: Record, top: Element, gathered: Gathered, element: str) -> None:
    if not gathered.count:
        gathered.missing(element, top.line)
        gathered.add(head, top.line)


Gather = Callable[[Element, Gathered], None]
