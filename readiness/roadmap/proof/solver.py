"""A better plan where there is one, and a bound no plan exceeds: the solver asked from outside, its answer checked."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from itertools import accumulate
from pathlib import Path
from typing import Any, Literal

import orjson

import readiness
from readiness.roadmap.objective import Outlook
from readiness.roadmap.packing import Packer
from readiness.roadmap.proof.programme import Programme, programme
from readiness.roadmap.schedule import listed
from readiness.roadmap.search import Effort, Found, appraised
from readiness.roadmap.starts import Starts, in_order

_log = logging.getLogger(__name__)

GRACE = 60
"""Seconds beyond its limit after which the solver is ended: it looks at the clock between steps only."""
REMEMBERED = 16
Trouble = Literal["solver_missing", "solver_failed"]


@dataclass(frozen=True)
class Proven:
    """The better of both plans; `bound` limits the objective of every plan with penalties no higher than its own."""

    found: Found
    bound: float | None = None
    trouble: Trouble | None = None


def proven(found: Found, outlook: Outlook, effort: Effort, parameters: Mapping[str, float]) -> Proven:
    """Begins with the plan found; without the extra `solver` that plan stays as it is, and the trouble is named."""
    if find_spec("highspy") is None:
        return Proven(found, trouble="solver_missing")
    asked = programme(found.packer, outlook, effort.penalties, found.starts)
    answer = _answered(
        packed(asked, parameters["roadmap.solver_seconds"], parameters["roadmap.solver_gap"], effort.seed),
        parameters["roadmap.solver_seconds"] + GRACE,
    )
    if answer is None or answer["found"] is None:
        return Proven(found, trouble="solver_failed")
    names = list(found.packer.tasks)
    starts = asked.starts(answer["found"], names)
    better = max((found, *_kept(found, starts, outlook)), key=lambda one: value(one, effort))
    bound = answer["bound"]
    spent = better.worth.objective - value(better, effort)
    return Proven(
        better, None if bound is None else max(bound + asked.constant + spent, better.worth.objective)
    )


def value(found: Found, effort: Effort) -> float:
    """The objective less the penalties."""
    worth, penalties = found.worth, effort.penalties
    return worth.objective - penalties.late * worth.late - penalties.missed * worth.missed


def _kept(found: Found, starts: Starts, outlook: Outlook) -> list[Found]:
    """The solver's plan if it keeps every limit, and the same moved up as far as it goes."""
    packer = found.packer
    told = [listed(packer, in_order(starts, packer.tasks))]
    if keeps(packer, starts):
        told.append(starts)
    return [appraised(found, each, outlook) for each in told]


def keeps(packer: Packer, starts: Starts) -> bool:
    """Whether a schedule keeps needs and limits; a solver works with tolerances, a plan does not."""
    room, free = packer.room, packer.room.free
    for i, (action, task) in enumerate(packer.tasks.items()):
        if action not in starts:
            continue
        if not 1 <= starts[action] <= room.last[i]:
            return False
        for need, lag in task.needs:
            if need not in starts or packer.tasks[need].ends[starts[need]] + lag > starts[action]:
                return False
        free -= room.taken[i][starts[action]]
        if free & room.guards != room.guards:
            return False
    return True


def packed(asked: Programme, seconds: float, gap: float, seed: int) -> bytes:
    """The programme as the child reads it: rows one behind the other."""
    return orjson.dumps(
        {
            "worth": asked.worth,
            "lower": asked.lower,
            "upper": asked.upper,
            "whole": asked.whole,
            "begun": asked.begun,
            "row_lower": [low for low, _ in asked.bounds],
            "row_upper": [high for _, high in asked.bounds],
            "begins": [0, *accumulate(len(row) for row in asked.rows)],
            "columns": [column for row in asked.rows for column in row],
            "values": [worth for row in asked.rows for worth in row.values()],
            "seconds": seconds,
            "gap": gap,
            "seed": seed,
        }
    )


@lru_cache(maxsize=REMEMBERED)
def _answered(asked: bytes, patience: float) -> dict[str, Any] | None:
    """The child's answer, remembered in this process by what was asked; None where it gave none."""
    root = str(Path(readiness.__file__).parents[1])
    boot = (
        "import sys; sys.path.insert(0, sys.argv[1]); from readiness.roadmap.proof.child import main; main()"
    )
    try:
        done = subprocess.run(
            [sys.executable, "-c", boot, root], input=asked, capture_output=True, timeout=patience, check=True
        )
        answer: dict[str, Any] = orjson.loads(done.stdout)
    except (subprocess.SubprocessError, OSError, orjson.JSONDecodeError) as trouble:
        _log.warning("the solver gave no answer: %s", trouble)
        return None
    return answer
