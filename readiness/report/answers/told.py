"""An answer sheet as JSON: the same facts as on paper, without the names of suppliers and sites."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import orjson

from readiness.network.first_stops import Stop, Stops
from readiness.report.answers.facts import Facts


def sheet_json(facts: Facts) -> bytes:
    """Shares 0..1, weeks as numbers, null = not known. Stable keys; more may be added."""
    told = {
        "product": facts.product,
        "firm": facts.firm,
        "country": facts.country,
        "on": facts.on,
        "synthetic": facts.synthetic,
        "origin": {
            "by_value": facts.origin,
            "coverage": facts.coverage,
            "grades": facts.grades,
            "assurance": facts.assurance,
            "preferential": [each.model_dump(mode="json") for each in facts.preferential] or None,
            "us_controlled_content": None if facts.us_content is None else asdict(facts.us_content),
        },
        "exposure": {
            "parts": _stops(facts.parts),
            "countries": _stops(facts.countries),
            "chokepoints": [asdict(strait) for strait in facts.straits],
        },
        "materials": {
            "listed": [asdict(material) for material in facts.materials],
            "more": facts.more_materials,
        },
        "not_known": asdict(facts.not_known),
    }
    return orjson.dumps(told, option=orjson.OPT_INDENT_2)


def _stops(stops: Stops) -> dict[str, Any]:
    return {"first": [_stop(stop) for stop in stops.first], "count": stops.count, "untimed": stops.untimed}


def _stop(stop: Stop) -> dict[str, Any]:
    """Where a part comes from, not from whom."""
    named = {"country": stop.country, "weeks": stop.weeks}
    return named if stop.part is None else {"part": stop.part, **named, "back_weeks": stop.back_weeks}
