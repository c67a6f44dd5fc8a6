"""The plan for programs: everything people stated with its versions and changes, under a schema version of its own."""

from __future__ import annotations

from typing import Any

import orjson

from readiness.report.view.agreed import is_agreed, last_baseline, plan_in_force, span, with_actual
from readiness.report.view.plan_days import first_working_day, last_working_day
from readiness.report.view.result import Result

SCHEMA, SCHEMA_VERSION = "procurement-readiness/plan", 1
"""The number rises only where a program that read the last one would misunderstand this one."""


def plan_version_json(result: Result) -> bytes:
    """`plan` reads back as the same plan; `actions` tells what its months mean in days, as they stand now."""
    plan = plan_in_force(result)
    newest = last_baseline(plan)
    stated = {a.action: a for a in result.case.actuals}
    spans = {a.id: span(with_actual(a, stated.get(a.id))) for a in plan.actions}
    told: dict[str, Any] = {
        "schema": SCHEMA,
        "schema_version": SCHEMA_VERSION,
        "case": {
            "name": result.case.name,
            "on": result.case.on.isoformat(),
            "currency": result.case.currency,
        },
        "status": "agreed" if is_agreed(result) else "proposal",
        "version": newest.version if newest else None,
        "actions": [
            {
                "id": action,
                "start": first_working_day(plan.begins, start).isoformat(),
                "finish": last_working_day(plan.begins, finish).isoformat(),
            }
            for action, (start, finish) in spans.items()
        ],
        "plan": plan.model_dump(mode="json"),
    }
    return orjson.dumps(told, option=orjson.OPT_INDENT_2)
