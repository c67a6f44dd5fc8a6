"""The results as the contract prints them: stable keys, unknown as null, dates and ids as text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

import orjson

from readiness.evidence.base import FileHead
from readiness.examine import Examined
from readiness.model.base import Value
from readiness.model.network import NetworkAnalysis
from readiness.model.place import Problem
from readiness.model.portfolio import Portfolio
from readiness.model.roadmap import Roadmap
from readiness.planning.rolling.replan import Replanned
from readiness.report.view.calendar import calendar_days
from readiness.report.view.result import Result

NO_NETWORK: dict[str, Any] = {
    "nodes": 0,
    "edges": 0,
    "unknown_value_share": None,
    "baseline_high": None,
    "products": [],
    "failures": [],
    "what_ifs": [],
    "regions": [],
    "ports": [],
    "pairs": [],
    "pairs_complete": True,
    "materials": [],
    "exposure": None,
}
"""What is known of a network where no parts list was handed in."""


def assess_json(result: Result) -> bytes:
    """`assess`: the assessment, its what-ifs, its calendar and its roadmap."""
    told: dict[str, Any] = result.assessment.model_dump(mode="json")
    told["what_ifs"] = [w.model_dump(mode="json") for w in result.supposed]
    told["measures"] = None if result.network is None else _measures(result.network)
    told["calendar"] = [day.model_dump(mode="json") for day in calendar_days(result)]
    told["roadmap"] = result.roadmap.model_dump(mode="json")
    return _bytes(told)


def _measures(network: NetworkAnalysis) -> dict[str, Any]:
    """Years drawn by chance and the three origins, by what the case states."""
    return network.model_dump(mode="json", include={"draws", "origins"})


def portfolio_json(portfolio: Portfolio) -> str:
    return _bytes(portfolio.model_dump(mode="json")).decode()


def value_json(value: Value) -> bytes:
    """A value that is printed as it stands: `compare`, `sites`."""
    return _bytes(value.model_dump(mode="json"))


def plan_json(roadmap: Roadmap) -> bytes:
    return _bytes(roadmap.model_dump(mode="json"))


def replan_json(found: Replanned) -> bytes:
    """`replan`: both plans, what each changes and why; months count from the plan's begin."""
    return _bytes(
        {
            "best": found.best.model_dump(mode="json"),
            "calm": found.calm.model_dump(mode="json"),
            "price_of_calm": found.price_of_calm,
            "changes": {
                "best": [c.model_dump(mode="json") for c in found.changes_best],
                "calm": [c.model_dump(mode="json") for c in found.changes_calm],
            },
            "month": found.month,
            "frozen_until": found.frozen_until,
            "proof_missing": [
                {"action": a, "questions": list(missing)} for a, missing in found.proof_missing
            ],
            "forecast": {"best": asdict(found.forecast_best), "calm": asdict(found.forecast_calm)},
        }
    )


def network_json(
    analysis: NetworkAnalysis | None,
    problems: Sequence[Problem] = (),
    countries: Mapping[str, str | None] | None = None,
) -> bytes:
    """`problems` = those of the files and of the network together; without them, those of the network alone.

    `countries`: how the spellings in the files were read, where that is known.
    """
    told = dict(NO_NETWORK) if analysis is None else analysis.model_dump(mode="json")
    if countries is not None:
        told["countries_read"] = dict(countries)
    if problems or analysis is None:
        told["problems"] = [p.model_dump(mode="json") for p in problems]
    return _bytes(told)


def check_json(examined: Examined) -> bytes:
    """`check`: what the files are, what they hold, which checks they pass; problems stand with their file."""
    heads = {head.file for head in examined.dossier.heads}
    return _bytes(
        {
            "files": [_file(head, examined.problems) for head in examined.dossier.heads],
            "findings": [f.model_dump(mode="json") for f in examined.findings],
            "problems": [p.model_dump(mode="json") for p in examined.problems if p.file not in heads],
        }
    )


def _file(head: FileHead, problems: Iterable[Problem]) -> dict[str, Any]:
    return {
        "file": head.file,
        "sha256": head.sha256,
        "format": head.format,
        "format_version": head.format_version,
        "tier": head.tier,
        "records": head.records,
        "problems": [p.model_dump(mode="json") for p in problems if p.file == head.file],
    }


def _bytes(told: dict[str, Any]) -> bytes:
    return orjson.dumps(told, option=orjson.OPT_INDENT_2)
