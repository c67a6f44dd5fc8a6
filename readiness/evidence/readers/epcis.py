"""EPCIS 2.0 as JSON: what happened to which object, where, when and why; one line an event.

Conformant means: the required fields and the values that `epcis/rules.py` knows hold in every event. The schema of the
standard is not shipped.
"""

from __future__ import annotations

from typing import Any

from readiness.evidence import limits
from readiness.evidence.catena_x.values import at_pointer, is_text, moment
from readiness.evidence.epcis.event import read_event
from readiness.evidence.epcis.rules import document_faults, event_faults
from readiness.evidence.json_text import parse_json
from readiness.evidence.peek import family_of
from readiness.evidence.reading import Hint, LineBuilder, Reading, Trouble
from readiness.evidence.shapes_origin import TRACE_EVENT

_DOCUMENTS = ("EPCISDocument", "EPCISQueryDocument")
_LISTS = ("/epcisBody/eventList", "/epcisBody/queryResults/resultsBody/eventList")


def recognises(data: bytes) -> bool:
    document, trouble = parse_json(data) if family_of(data) == "json" else (None, None)
    return trouble is None and _is_epcis(document)


def read(data: bytes, hint: Hint) -> Reading:
    document = parse_json(data)[0]
    events, at = _events(document)
    faults = [(pointer, name) for pointer, name in document_faults(document)]
    lines = LineBuilder(TRACE_EVENT)
    for number, event in enumerate(events):
        place = f"{at}/{number}"
        found = event_faults(event)
        faults += [(place + pointer, name) for pointer, name in found]
        lines.add(
            {**read_event(event), "event_faults": [name for _, name in found]},
            pointer=place,
        )
    problems = [
        Trouble("trace_event_value", field=pointer, params={"name": name})
        for pointer, name in faults[: limits.TROUBLES]
    ]
    if len(faults) > limits.TROUBLES:
        problems.append(Trouble("more_problems", params={"more": len(faults) - limits.TROUBLES}))
    if not events:
        problems.append(Trouble("trace_events_missing"))
    stamp = moment(document, "/creationDate")[0]
    return Reading(
        format="epcis",
        format_version=_version(document),
        tier="parsable" if problems else "conformant",
        kind=TRACE_EVENT.kind,
        records=lines.count,
        lines=lines.table(),
        taken_on=stamp.date() if stamp else None,
        problems=tuple(problems),
    )


def _is_epcis(document: Any) -> bool:
    if not isinstance(document, dict):
        return False
    named = document.get("type") in _DOCUMENTS or document.get("isA") in _DOCUMENTS
    return named or isinstance(document.get("epcisBody"), dict)


def _events(document: dict[str, Any]) -> tuple[list[Any], str]:
    """The events and the pointer of their list; a capture of one event stands under `event`."""
    for pointer in _LISTS:
        found = at_pointer(document, pointer)
        if isinstance(found, list):
            return found, pointer
    one = at_pointer(document, "/epcisBody/event")
    return ([one], "/epcisBody/event") if isinstance(one, dict) else ([], _LISTS[0])


def _version(document: dict[str, Any]) -> str | None:
    said = document.get("schemaVersion")
    return said if is_text(said) else None
