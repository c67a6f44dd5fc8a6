"""Product footprints as the PACT data model writes them (versions 2 and 3), single, listed, or as an interface answers.

Conformant means: required fields, units, ranges and the order of dates hold. The published schema lets a period that
ends before it begins pass, so the dates are checked here by rules of our own.
"""

from __future__ import annotations

from typing import Any

from readiness.evidence import limits
from readiness.evidence.footprint.pact import VERSIONS, is_pact, read_footprint, version_of
from readiness.evidence.json_text import parse_json
from readiness.evidence.peek import family_of
from readiness.evidence.reading import Hint, LineBuilder, Reading, Trouble
from readiness.evidence.shapes_origin import FOOTPRINT


def recognises(data: bytes) -> bool:
    document, trouble = parse_json(data) if family_of(data) == "json" else (None, None)
    several = _footprints(document)
    return trouble is None and bool(several) and all(is_pact(one) for _, one in several)


def read(data: bytes, hint: Hint) -> Reading:
    several = _footprints(parse_json(data)[0])
    lines = LineBuilder(FOOTPRINT)
    faults: list[str] = []
    for at, one in several:
        values, broken = read_footprint(one)
        faults += [at + pointer for pointer in broken]
        lines.add({**values, "footprint_faults": broken}, pointer=at)
    problems = [Trouble("footprint_value", field=pointer) for pointer in faults[: limits.TROUBLES]]
    if len(faults) > limits.TROUBLES:
        problems.append(Trouble("more_problems", params={"more": len(faults) - limits.TROUBLES}))
    first = several[0][1] if several else None
    version = version_of(first)
    return Reading(
        format="pcf",
        format_version=f"PACT {version}" if version else None,
        tier="parsable" if problems else "conformant",
        kind=FOOTPRINT.kind,
        records=lines.count,
        lines=lines.table(),
        columns=dict(VERSIONS[(version or "2")[0]].columns) if (version or "2")[0] in VERSIONS else {},
        problems=tuple(problems),
    )


def _footprints(document: Any) -> list[tuple[str, Any]]:
    """Each footprint with its pointer; an interface wraps them in `data`."""
    at = ""
    if isinstance(document, dict) and "data" in document and "pcf" not in document:
        document, at = document["data"], "/data"
    if isinstance(document, list):
        return [(f"{at}/{number}", one) for number, one in enumerate(document)]
    return [(at, document)] if isinstance(document, dict) else []
