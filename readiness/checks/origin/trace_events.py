"""Trace events keep to their standard, and lead from one to the next."""

from __future__ import annotations

from collections import Counter
from typing import Any

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.evidence.origin_evidence import TraceEvents

_INPUTS, _OUTPUTS, _OBJECTS = "event_inputs", "event_outputs", "event_objects"


@check("origin.trace_events", ref="F16")
def trace_events(events: TraceEvents) -> Seen:
    """An event is right when no field breaks EPCIS 2.0 and it is a link: it turns inputs into outputs, or another
    event is about one of its objects too."""
    lines = events.lines.to_pylist()
    seen = Counter(ident for line in lines for ident in _all(line))
    sound = [not line["event_faults"] for line in lines]
    linked = [_transforms(line) or any(seen[ident] > 1 for ident in _all(line)) for line in lines]
    return share_right(
        events,
        [a and b for a, b in zip(sound, linked, strict=True)],
        told={"broken": sound.count(False), "alone": linked.count(False)},
    )


def _transforms(line: dict[str, Any]) -> bool:
    return bool(line[_INPUTS] and line[_OUTPUTS])


def _all(line: dict[str, Any]) -> set[str]:
    """Each identifier once, so that an event does not link to itself."""
    return {ident for name in (_INPUTS, _OUTPUTS, _OBJECTS) for ident in line[name] or ()}
