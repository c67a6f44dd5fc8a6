"""The report beside the same pages without their charts; drawings are kept by their content."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from benches.ratio import Ratio, side_by_side
from readiness.content.loader import load_bank
from readiness.report.document import document
from readiness.report.outcome import outcome
from readiness.report.pdf import pdf_report, set_pages
from readiness.report.words import words
from readiness.store.folder_case import read_case
from readiness.world.world import load_world

FIRM = Path(__file__).parents[1] / "data" / "demo" / "spindle-de"
NOTHING = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'
LANG = "de"


def ratios() -> Iterator[Ratio]:
    """The floor sets the same words on the same pages with empty drawings; both start their own child."""
    found = read_case(FIRM)
    assert found.case is not None
    world = load_world(found.case.on)
    result = outcome(load_bank(), found.case, found.files, world, None)
    plain = json.dumps(_without_charts(document(result, words(LANG, world, found.case.currency))))
    report, floor = side_by_side(lambda: pdf_report(result, LANG), lambda: set_pages(plain))
    yield Ratio("PDF, charts drawn before", report, floor, "the same pages without charts", most=4)


def _without_charts(part: object) -> object:
    if isinstance(part, dict):
        if "svg" in part:
            return {**part, "svg": NOTHING, "labels": []}
        return {key: _without_charts(value) for key, value in part.items()}
    if isinstance(part, list | tuple):
        return [_without_charts(value) for value in part]
    return part
