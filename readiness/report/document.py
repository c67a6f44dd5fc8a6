"""The whole report as plain data: every word said, every chart drawn; the templates only lay it out."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, cast

from readiness.report.branding.brand import Brand
from readiness.report.branding.paint import painted, palette_of
from readiness.report.charts.palette import FAMILIES
from readiness.report.edition.legal import Edition
from readiness.report.edition.no_legal import without_legal
from readiness.report.pages.appendix import appendix
from readiness.report.pages.calendar import calendar_page
from readiness.report.pages.decide import all_law_dates, decide
from readiness.report.pages.findings import findings
from readiness.report.pages.network import network_page
from readiness.report.pages.plan import plan_pages
from readiness.report.pages.plan_health import health_page
from readiness.report.pages.progress import progress_pages
from readiness.report.pages.roadmap import roadmap_page
from readiness.report.pages.score import score_page
from readiness.report.pages.seen import all_gates, seen
from readiness.report.pages.verdicts import buyer_pages
from readiness.report.view.result import Result
from readiness.report.words import Words

HOUSE = Brand()
"""No face but the product's own."""
LABELS = "report/"
REGION = {"en": "GB", "de": "DE", "zh": "CN"}
SHORT = 8
"""Letters of the bank's fingerprint that fit a footer and still tell two banks apart."""
RUNNING = 80
"""Letters of the firm's name that fit the head of a page; the first page carries all of it."""


def document(result: Result, say: Words, edition: Edition = "full", brand: Brand = HOUSE) -> dict[str, Any]:
    """JSON-able; equal results, languages, editions and brands give equal data."""
    palette = palette_of(brand)
    told = cast(dict[str, Any], painted(_told(result, say, edition), palette))
    return {**told, "palette": asdict(palette), "brand": brand.model_dump()}


def _told(result: Result, say: Words, edition: Edition) -> dict[str, Any]:
    if edition == "no-legal":
        result = without_legal(result)
    network, health = network_page(result, say), health_page(result, say)
    progress = progress_pages(result, say) if edition == "full" else None
    bank = result.assessment.bank
    return {
        "lang": say.lang,
        "edition": edition,
        "region": REGION[say.lang],
        "fonts": list(FAMILIES),
        "words": {
            key.removeprefix(LABELS): said for key, said in say.texts.words.items() if key.startswith(LABELS)
        },
        "firm": result.case.name,
        "running": running(result.case.name),
        "on": say.day(result.case.on),
        "bank": say("report/bank", version=bank.version, fingerprint=bank.fingerprint[:SHORT]),
        "synthetic": result.case.synthetic,
        "decide": asdict(decide(result, say)),
        "seen": asdict(seen(result, say)),
        "verdicts": [asdict(p) for p in buyer_pages(result, say)],
        "gates": [asdict(g) for g in all_gates(result, say)],
        "laws": [asdict(x) for x in all_law_dates(result, say)],
        "calendar": asdict(calendar_page(result, say)),
        "findings": asdict(findings(result, say)),
        "network": None if network is None else asdict(network),
        "roadmap": asdict(roadmap_page(result, say)),
        "plan": asdict(plan_pages(result, say)),
        "progress": None if progress is None else asdict(progress),
        "health": None if health is None else asdict(health),
        "score": asdict(score_page(result, say)),
        "appendix": asdict(appendix(result, say)),
    }


def running(name: str) -> str:
    """A firm's name as the head of every page can hold it."""
    return name if len(name) <= RUNNING else name[: RUNNING - 1] + "…"
