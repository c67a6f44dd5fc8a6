"""A paper of a workshop as blocks, and the blocks as PDF."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from readiness.report.charts.palette import FAMILIES, LIGHT
from readiness.report.document import REGION, running
from readiness.report.pdf import set_all
from readiness.report.words import Words

TEMPLATE = "workshop.typ"
Block = dict[str, Any]


def paper_pdf(title: str, firm: str, on: date, blocks: Sequence[Block], say: Words) -> bytes:
    """Equal blocks give equal bytes. Raises ReportFailed."""
    told = {
        "lang": say.lang,
        "region": REGION[say.lang],
        "fonts": list(FAMILIES),
        "palette": asdict(LIGHT),
        "words": {name: say(f"report/{name}") for name in ("product", "page")},
        "title": title,
        "firm": firm,
        "running": running(firm),
        "on": say.day(on),
        "blocks": list(blocks),
    }
    return set_all([json.dumps(told, ensure_ascii=False, sort_keys=True)], TEMPLATE)[0]


def says(text: str) -> Block:
    return {"kind": "says", "text": text}


def section(title: str) -> Block:
    return {"kind": "section", "title": title}


def listing(items: Iterable[str]) -> Block:
    return {"kind": "list", "items": list(items)}


def lines(*labels: str) -> Block:
    """Room to write, side by side."""
    return {"kind": "lines", "labels": list(labels)}


def table(widths: Sequence[int], head: Sequence[str], rows: Iterable[Sequence[str]]) -> Block:
    """Shares of the width; 0 = as wide as its words."""
    return {"kind": "table", "widths": list(widths), "head": list(head), "rows": [list(row) for row in rows]}
