"""The interview guide on paper: open points with room to write, the files that were seen, what is shown already."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from readiness.model.base import Lang
from readiness.report.charts.palette import FAMILIES, LIGHT
from readiness.report.document import REGION, running
from readiness.report.pdf import set_all
from readiness.report.view.interview import Guide, OpenPoint, Why
from readiness.report.words import Words

TEMPLATE = "interview.typ"
LABELS = (
    *("title", "paper_intro", "found", "places", "wanted", "answer", "who", "gate_tag"),
    *("files_tab", "file", "format", "tier", "records", "problems", "shown_tab", "shown", "nothing_open"),
    "present",
)
BETWEEN: dict[Lang, str] = {"en": "; ", "de": "; ", "zh": "；"}
"""Between things that hold commas themselves."""
SIGNS: dict[Why, str] = {"denied": "failed", "read": "unclear", "open": "unknown", "unproven": "claimed"}
"""Each reason with the sign of the report that says the same."""


def guide_pdf(guide: Guide, firm: str, on: date, say: Words) -> bytes:
    """Equal guides give equal bytes. Raises ReportFailed."""
    told = guide_document(guide, firm, on, say)
    return set_all([json.dumps(told, ensure_ascii=False, sort_keys=True)], TEMPLATE)[0]


def guide_document(guide: Guide, firm: str, on: date, say: Words) -> dict[str, Any]:
    """Plain data for the template; every word is said here."""
    return {
        "lang": say.lang,
        "region": REGION[say.lang],
        "fonts": list(FAMILIES),
        "palette": asdict(LIGHT),
        "words": {
            **{name: say(f"interview/{name}") for name in LABELS},
            **{name: say(f"report/{name}") for name in ("product", "page")},
        },
        "firm": firm,
        "running": running(firm),
        "on": say.day(on),
        "summary": say(
            "interview/paper_summary",
            files=say.number(len(guide.files)),
            open=say.number(len(guide.points)),
            shown=say.number(len(guide.shown)),
        ),
        "colon": say.pair("", ""),
        "chapters": _chapters(guide.points, BETWEEN[say.lang]),
        "files": [{**asdict(f), "records": say.number(f.records)} for f in guide.files],
        "shown": list(guide.shown),
    }


def _chapters(points: Sequence[OpenPoint], between: str) -> list[dict[str, Any]]:
    """The points by dimension, in the order they come."""
    found: dict[str, list[dict[str, Any]]] = {}
    for point in points:
        told = {
            **asdict(point),
            "sign": SIGNS[point.why],
            "places": between.join(point.places.splitlines()),
            "wanted": between.join(point.wanted),
        }
        found.setdefault(point.dimension, []).append(told)
    return [{"name": name, "points": own} for name, own in found.items()]
