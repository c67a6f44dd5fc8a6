"""One EPCIS event as a line: its objects, what went in, what came out, where and when."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from readiness.evidence.catena_x.values import at_pointer, is_text, moment, text

_OBJECTS = ("epcList", "childEPCs")
_OBJECT_CLASSES = ("quantityList", "childQuantityList")
_ORIGIN = "countryOfOrigin"


def read_event(event: Any) -> dict[str, object]:
    """An aggregation's parent counts as what came out: the box is what moves on."""
    parent = [said] if (said := text(event, "/parentID")) else []
    return {
        "event": text(event, "/eventID"),
        "event_type": text(event, "/type") or text(event, "/isA"),
        "event_time": moment(event, "/eventTime")[0],
        "event_action": text(event, "/action"),
        "event_step": text(event, "/bizStep"),
        "event_inputs": [*_ids(event, "inputEPCList"), *_classes(event, "inputQuantityList")],
        "event_outputs": [*_ids(event, "outputEPCList"), *_classes(event, "outputQuantityList"), *parent],
        "event_objects": [
            *(each for name in _OBJECTS for each in _ids(event, name)),
            *(each for name in _OBJECT_CLASSES for each in _classes(event, name)),
        ],
        "site": text(event, "/bizLocation/id") or text(event, "/readPoint/id"),
        "country_of_origin": _origin(event),
    }


def _ids(event: Any, name: str) -> Iterator[str]:
    found = at_pointer(event, f"/{name}")
    yield from (each.strip() for each in (found if isinstance(found, list) else []) if is_text(each))


def _classes(event: Any, name: str) -> Iterator[str]:
    """Goods told by kind and amount instead of piece by piece."""
    found = at_pointer(event, f"/{name}")
    for each in found if isinstance(found, list) else []:
        said = text(each, "/epcClass")
        if said:
            yield said


def _origin(event: Any) -> str | None:
    """The country of origin among the master data of the lot, whatever prefix its name carries."""
    lot = at_pointer(event, "/ilmd")
    for name, said in lot.items() if isinstance(lot, dict) else ():
        if name.rpartition(":")[2] == _ORIGIN and is_text(said):
            return str(said).strip()
    return None
