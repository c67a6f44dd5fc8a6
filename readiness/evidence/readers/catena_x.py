"""Catena-X aspects as JSON: one document or a list of them, told by their keys.

Conformant means: every rule the aspect's module keeps of the published schema holds. The schemas are not shipped.
"""

from __future__ import annotations

from typing import Any

from readiness.evidence.catena_x.aspect import Aspect, Found
from readiness.evidence.catena_x.aspects import ASPECTS
from readiness.evidence.json_text import parse_json
from readiness.evidence.peek import family_of
from readiness.evidence.reading import Hint, LineBuilder, Reading, Trouble

FORMAT = "catena-x"


def recognises(data: bytes) -> bool:
    document, trouble = parse_json(data) if family_of(data) == "json" else (None, None)
    return trouble is None and _aspect_of(document) is not None


def read(data: bytes, hint: Hint) -> Reading:
    document = parse_json(data)[0]
    aspect = _aspect_of(document)
    if aspect is None:
        return Reading("unknown", "parsable", problems=(Trouble("format_not_read"),))
    found = Found(aspect.name, LineBuilder(aspect.shape))
    documents = _documents(document)
    for at, one in documents:
        aspect.take(at, one, found)
    lines = found.lines.table()
    more = [Trouble("more_problems", params={"more": found.hidden})] if found.hidden else []
    return Reading(
        format=FORMAT,
        format_version=aspect.name,
        tier="parsable" if found.faults else "conformant",
        kind=aspect.shape.kind,
        records=len(documents) if aspect.counts_documents else lines.num_rows,
        lines=lines,
        columns=dict(aspect.columns),
        taken_on=found.newest.date() if found.newest else None,
        problems=(*found.faults, *more),
    )


def _documents(document: Any) -> list[tuple[str, Any]]:
    """Each document with its pointer."""
    if isinstance(document, list):
        return [(f"/{i}", one) for i, one in enumerate(document)]
    return [("", document)]


def _aspect_of(document: Any) -> Aspect | None:
    """The one aspect all documents of the file are of."""
    several = [one for _, one in _documents(document)]
    if not several or not all(isinstance(one, dict) for one in several):
        return None
    return next((aspect for aspect in ASPECTS if all(map(aspect.fits, several))), None)
