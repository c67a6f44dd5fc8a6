"""UBL orders and their changes, order responses and despatch advices become lines; paths as the Peppol profiles use them."""

from __future__ import annotations

from readiness.evidence.messages.record import Gathered, Record, sscc_in
from readiness.evidence.messages.xml_tree import Element
from readiness.evidence.shapes_trade import DESPATCH_ADVICE, ORDER_RESPONSE, PURCHASE_ORDER

_ANSWERS = {"AP": "accepted", "CA": "changed", "RE": "rejected"}
"""Answer to the whole order; AB only acknowledges that it came."""
_LINE_ANSWERS = {"1": "changed", "3": "changed", "5": "accepted", "7": "rejected", "42": "accepted"}
_LINE_CHANGES = {"1": "added", "2": "deleted", "3": "changed", "4": "unchanged"}
"""Action codes of UNCL 1229; a line without one is changed, or the buyer would not have sent it."""
_NAMES = (("PartyName", "Name"), ("PartyLegalEntity", "RegistrationName"))


def orders(root: Element, gathered: Gathered) -> None:
    head = _order_head(root, root.value("ID"))
    gathered.want(head, root.line, order="cbc:ID", ordered_at="cbc:IssueDate")
    for item in root.all("OrderLine", "LineItem"):
        line = _ordered(head, item)
        gathered.want(line, item.line, line="cbc:ID", quantity="cbc:Quantity", unit="unitCode")
        gathered.add(line, item.line)
    _at_least_one(root, head, gathered, "cac:OrderLine")


def changes(root: Element, gathered: Gathered) -> None:
    """Lines of an order as they are from the day of the change on, under the number of the order that is changed.

    Lines the change does not name stand as ordered. A change without lines, of a day or an address, is one line.
    """
    head = _order_head(root, root.value("OrderReference", "ID"))
    head.values["line_change"] = "changed"
    gathered.want(head, root.line, order="cac:OrderReference", ordered_at="cbc:IssueDate")
    for item in root.all("OrderLine", "LineItem"):
        line = _ordered(head, item)
        line.values["line_change"] = _LINE_CHANGES.get(item.value("LineStatusCode") or "", "changed")
        gathered.want(line, item.line, line="cbc:ID")
        if line.get("line_change") != "deleted":
            gathered.want(line, item.line, quantity="cbc:Quantity", unit="unitCode")
        gathered.add(line, item.line)
    if not gathered.count:
        gathered.add(head, root.line)


def _ordered(head: Record, item: Element) -> Record:
    line = _item(head, item)
    line.put("requested", _period(item, "RequestedDeliveryPeriod"), item.line)
    return line


def _order_head(root: Element, number: str | None) -> Record:
    head = Record(PURCHASE_ORDER)
    head.put("order", number, root.line)
    head.put("ordered_at", issued(root), root.line)
    head.put("currency", root.value("DocumentCurrencyCode"), root.line)
    head.put("quotation", root.value("QuotationDocumentReference", "ID"), root.line)
    head.put("buyer", _party(root.first("BuyerCustomerParty", "Party")), root.line)
    head.put("seller", _party(root.first("SellerSupplierParty", "Party")), root.line)
    head.put("requested", _period(root, "RequestedDeliveryPeriod"), root.line)
    terms = root.first("DeliveryTerms")
    if terms is not None:
        head.put("incoterm", terms.value("ID"), terms.line)
        place = terms.value("DeliveryLocation", "ID") or terms.value("DeliveryLocation", "Name")
        head.put("incoterm_place", place or terms.value("SpecialTerms"), terms.line)
    return head


def responses(root: Element, gathered: Gathered) -> None:
    head = Record(ORDER_RESPONSE)
    head.put("response", root.value("ID"), root.line)
    head.put("responded_at", issued(root), root.line)
    head.put("currency", root.value("DocumentCurrencyCode"), root.line)
    head.put("order", root.value("OrderReference", "ID"), root.line)
    head.put("confirmed", _period(root, "PromisedDeliveryPeriod"), root.line)
    head.values["answer"] = _ANSWERS.get(root.value("OrderResponseCode") or "")
    wanted = {"response": "cbc:ID", "order": "cac:OrderReference", "responded_at": "cbc:IssueDate"}
    gathered.want(head, root.line, **wanted)
    for outer in root.all("OrderLine"):
        for item in outer.all("LineItem"):
            line = _item(head, item)
            line.put("order_line", outer.value("OrderLineReference", "LineID") or item.value("ID"), item.line)
            line.put("confirmed", _period(item, "PromisedDeliveryPeriod"), item.line)
            line.values["answer"] = _LINE_ANSWERS.get(item.value("LineStatusCode") or "", head.get("answer"))
            gathered.want(line, item.line, line="cbc:ID")
            gathered.add(line, item.line)
    if not gathered.count:
        gathered.add(head, root.line)


def despatches(root: Element, gathered: Gathered) -> None:
    head = Record(DESPATCH_ADVICE)
    head.put("despatch", root.value("ID"), root.line)
    head.put("advised_at", issued(root), root.line)
    head.put("order", root.value("OrderReference", "ID"), root.line)
    head.put("shipped_on", _shipped(root), root.line)
    head.put("delivered_on", _arrival(root), root.line)
    head.put("sscc", _package(root), root.line)
    head.put("tracking", root.value("Shipment", "Consignment", "ID"), root.line)
    gathered.want(head, root.line, despatch="cbc:ID", advised_at="cbc:IssueDate")
    for item in root.all("DespatchLine"):
        line = Record(DESPATCH_ADVICE, head.values)
        line.put("line", item.value("ID"), item.line)
        line.put("order", item.value("OrderLineReference", "OrderReference", "ID"), item.line)
        line.put("order_line", item.value("OrderLineReference", "LineID"), item.line)
        _quantity(line, item.first("DeliveredQuantity"))
        _article(line, item.first("Item"))
        line.put("sscc", _package(item), item.line)
        gathered.want(
            line, item.line, line="cbc:ID", quantity="cbc:DeliveredQuantity", order_line="cbc:LineID"
        )
        gathered.add(line, item.line)
    _at_least_one(root, head, gathered, "cac:DespatchLine")


def issued(root: Element) -> str | None:
    """Date and, where given, time of issue as one text."""
    day, clock = root.value("IssueDate"), root.value("IssueTime")
    return f"{day}T{clock}" if day and clock else day


def _at_least_one(root: Element, head: Record, gathered: Gathered, element: str) -> None:
    """A message without items still is one: its head stands as the only line."""
    if not gathered.count:
        gathered.missing(element, root.line)
        gathered.add(head, root.line)


def _item(head: Record, item: Element) -> Record:
    line = Record(head.shape, head.values)
    line.put("line", item.value("ID"), item.line)
    _quantity(line, item.first("Quantity"))
    price = item.first("Price")
    if price is not None:
        amount = price.first("PriceAmount")
        line.put("price", price.value("PriceAmount"), price.line)
        line.put("currency", amount.attributes.get("currencyID") if amount else None, price.line)
        line.put("price_quantity", price.value("BaseQuantity"), price.line)
    _article(line, item.first("Item"))
    return line


def _quantity(line: Record, quantity: Element | None) -> None:
    if quantity is not None:
        line.put("quantity", quantity.text, quantity.line)
        line.put("unit", quantity.attributes.get("unitCode"), quantity.line)


def _article(line: Record, item: Element | None) -> None:
    if item is None:
        return
    line.put("article", item.value("SellersItemIdentification", "ID"), item.line)
    line.put("buyer_article", item.value("BuyersItemIdentification", "ID"), item.line)
    line.put("gtin", item.value("StandardItemIdentification", "ID"), item.line)
    line.put("description", item.value("Name") or item.value("Description"), item.line)


def _period(at: Element, name: str) -> str | None:
    """The day by which a period ends; a period open at its end says its start."""
    found = at.first("Delivery", name)
    return (found.value("EndDate") or found.value("StartDate")) if found else None


def _shipped(root: Element) -> str | None:
    despatch = root.first("Shipment", "Delivery", "Despatch")
    if despatch is None:
        return None
    return despatch.value("ActualDespatchDate") or despatch.value("EstimatedDespatchDate")


def _arrival(root: Element) -> str | None:
    delivery = root.first("Shipment", "Delivery")
    if delivery is None:
        return None
    period = delivery.first("EstimatedDeliveryPeriod")
    planned = (period.value("StartDate") or period.value("EndDate")) if period else None
    return delivery.value("ActualDeliveryDate") or planned


def _package(at: Element) -> str | None:
    numbers = at.all("Shipment", "TransportHandlingUnit", "ID")
    return next((found for n in numbers if (found := sscc_in(n.text, n.attributes.get("schemeID")))), None)


def _party(party: Element | None) -> str | None:
    if party is None:
        return None
    return next((name for path in _NAMES if (name := party.value(*path))), None)
