"""Change and discontinuation notices as smartPCN (VDMA 24903), as bare XML or in their container.

Conformant means: number, maker and date of issue are stated, every item has its number, and dates are ISO dates. The
names of versions 2 (part...) and 3 (item...) are both read; the schema is not shipped.
"""

from __future__ import annotations

import re
from datetime import date

from readiness.evidence import limits
from readiness.evidence.archive import members
from readiness.evidence.messages.xml_tree import Element, root_element, tree_of
from readiness.evidence.peek import family_of
from readiness.evidence.reading import Hint, LineBuilder, Reading, Trouble
from readiness.evidence.shapes_range import CHANGE_NOTICE

FORMAT = "change-notice"
_ROOTS = frozenset({"pcnbody", "smartpcn"})
_BODY = "pcnbody.xml"
_PREFIX = re.compile(r"^(?:pcn|item|part)(?=[A-Z])")
_ITEMS = ("ItemNumber", "PartNumber")
_NUMBERS = ("mfrnumber", "mfritemnumber", "mfrpartnumber")
_DATES = {
    "last_order_on": ("ltb", "ltbdate", "lasttimebuy", "lasttimebuydate", "eos", "eosdate", "lastorderdate"),
    "last_delivery_on": ("ltd", "ltddate", "lasttimedelivery", "lasttimedeliverydate", "lastdeliverydate"),
    "effective_on": ("eopeffdate", "eop", "effdate", "effectivedate", "changeeffdate"),
}
"""Field -> names of the date without prefix and case: last time buy or end of sale, last time delivery, end of production."""
_FOLLOWS = ("replacement", "successor", "substitute")


def recognises(data: bytes) -> bool:
    if family_of(data) == "zip":
        return _packed(data) is not None
    root = root_element(data)
    return root is not None and root.name.lower() in _ROOTS


def read(data: bytes, hint: Hint) -> Reading:
    packed = _packed(data) if family_of(data) == "zip" else data
    root = tree_of(packed or b"")
    if isinstance(root, Trouble):
        return Reading(FORMAT, "unreadable", problems=(root,))
    builder = LineBuilder(CHANGE_NOTICE)
    faults: list[Trouble] = []
    head = _head(root, faults)
    items = [item for name in _ITEMS for item in root.below(name)]
    for item in items[: limits.ROWS]:
        line = {**head, **_own(item, faults)}
        if line.get("article") is None:
            faults.append(Trouble("rule_broken", item.line, params={"element": "itemMfrNumber"}))
            continue
        line.setdefault("notice_type", "discontinuation" if line.get("last_order_on") else "change")
        builder.add(line, row=item.line)
    if not items:
        faults.append(Trouble("rule_broken", root.line, params={"element": _ITEMS[0]}))
    issued = head.get("issued_on")
    return Reading(
        format=FORMAT,
        format_version=root.attributes.get("schemaVersion") or root.attributes.get("version") or root.name,
        tier="parsable" if faults else "conformant",
        kind=CHANGE_NOTICE.kind,
        records=builder.count,
        lines=builder.table(),
        taken_on=issued if isinstance(issued, date) else None,
        problems=tuple(faults[: limits.TROUBLES]),
    )


def _packed(data: bytes) -> bytes | None:
    found = (content for path, content in members(data, (".xml",)) if path.lower().endswith(_BODY))
    return next(found, None)


def _head(root: Element, faults: list[Trouble]) -> dict[str, object]:
    """What holds for all items of the notice."""
    plain = {_short(e.name): e for e in _outside_items(root) if e.text.strip()}
    said: dict[str, object] = {
        "notice": _text(plain, "number"),
        "manufacturer": _text(plain, "mfrname"),
        "issued_on": _day(plain.get("issuedate"), faults),
        "reason": _text(plain, "changetitle") or _text(plain, "title"),
    }
    for name, element in (
        ("notice", "pcnNumber"),
        ("manufacturer", "pcnMfrName"),
        ("issued_on", "pcnIssueDate"),
    ):
        if said[name] is None:
            faults.append(Trouble("rule_broken", root.line, params={"element": element}))
    kind = (_text(plain, "type") or "").upper()
    if kind:
        said["notice_type"] = "discontinuation" if kind.startswith(("PDN", "DISC", "EOL")) else "change"
    return {**said, **_dates(plain, faults)}


def _own(item: Element, faults: list[Trouble]) -> dict[str, object]:
    """What the item says itself; empty where the head speaks for it."""
    inner = [e for e in _all_below(item) if e.text.strip() and not e.children]
    plain = {_short(e.name): e for e in reversed(inner)}
    said: dict[str, object] = dict(_dates(plain, faults))
    said["article"] = next((t for n in _NUMBERS if (t := _text(plain, n))), None)
    followed = (e.text.strip() for e in inner if any(word in e.name.lower() for word in _FOLLOWS))
    said["successor"] = next(followed, None)
    return said


def _dates(plain: dict[str, Element], faults: list[Trouble]) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, names in _DATES.items():
        element = next((plain[n] for n in names if n in plain), None)
        day = _day(element, faults)
        if day is not None:
            found[name] = day
    return found


def _outside_items(element: Element) -> list[Element]:
    inner = [c for c in element.children if c.name not in _ITEMS]
    return [*inner, *(below for child in inner for below in _outside_items(child))]


def _all_below(element: Element) -> list[Element]:
    return [found for child in element.children for found in (child, *_all_below(child))]


def _short(name: str) -> str:
    return _PREFIX.sub("", name).lower()


def _text(plain: dict[str, Element], name: str) -> str | None:
    return plain[name].text.strip() or None if name in plain else None


def _day(element: Element | None, faults: list[Trouble]) -> date | None:
    if element is None:
        return None
    try:
        return date.fromisoformat(element.text.strip()[:10])
    except ValueError:
        faults.append(Trouble("date_unreadable", element.line, params={"value": element.text.strip()[:80]}))
        return None
