"""Events of EPCIS as XML (1.0 to 2.0) brought into the form the JSON of 2.0 has, so that one set of rules judges both."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from readiness.evidence.epcis.rules import TYPES
from readiness.evidence.messages.xml_tree import Element

OLD_QUANTITY = "QuantityEvent"
"""Of 1.x: a count of goods of one kind, which today is an observed object."""
EVENTS = frozenset({*TYPES, OLD_QUANTITY})
_EXTENSIONS = ("extension", "baseExtension")
"""1.x hid what came later in these; they may stand one inside the other."""
_LISTS = {
    "epcList": "epc",
    "childEPCs": "epc",
    "inputEPCList": "epc",
    "outputEPCList": "epc",
    "quantityList": "quantityElement",
    "childQuantityList": "quantityElement",
    "inputQuantityList": "quantityElement",
    "outputQuantityList": "quantityElement",
    "bizTransactionList": "bizTransaction",
    "sensorElementList": "sensorElement",
}


def events_in(root: Element) -> list[Element]:
    """Every event of the document in its order, whatever list or extension it stands in."""
    found: list[Element] = []
    waiting = [root]
    while waiting:
        at = waiting.pop()
        if at.name in EVENTS and at is not root:
            found.append(at)
        else:
            waiting += at.children[::-1]
    return found


def as_json(event: Element) -> dict[str, Any]:
    """The event with the names and nesting of the JSON form; an extension of one's own keeps a prefix."""
    said: dict[str, Any] = {"type": event.name}
    for child in _flat(event):
        name = f"own:{child.name}" if child.namespace else child.name
        if name not in said:
            said[name] = _value(child)
    if event.name == OLD_QUANTITY:
        counted: dict[str, Any] = {name: said.pop(name) for name in ("epcClass", "quantity") if name in said}
        said |= {"type": "ObjectEvent", "action": "OBSERVE", "quantityList": [_counted(counted)]}
    return said


def _flat(event: Element) -> Iterator[Element]:
    waiting = event.children[::-1]
    while waiting:
        child = waiting.pop()
        if child.name in _EXTENSIONS and not child.namespace:
            waiting += child.children[::-1]
        else:
            yield child


def _value(child: Element) -> Any:
    if child.name in _LISTS:
        return [_item(item) for item in child.all(_LISTS[child.name])]
    if child.name == "ilmd":
        return {f"own:{each.name}": each.words() for each in _flat(child)}
    if child.name in ("readPoint", "bizLocation"):
        return {"id": child.value("id")}
    return child.text.strip() or ({} if child.children else "")


def _item(item: Element) -> Any:
    if item.name == "quantityElement":
        return _counted({each.name: each.text.strip() for each in item.children if not each.namespace})
    if item.name == "bizTransaction":
        return {"bizTransaction": item.text.strip(), **item.attributes}
    return item.text.strip()


def _counted(said: dict[str, Any]) -> dict[str, Any]:
    """The amount as a number; one that is none stays text and breaks its rule."""
    amount = said.get("quantity")
    try:
        return said if amount is None else {**said, "quantity": float(amount)}
    except ValueError:
        return said
