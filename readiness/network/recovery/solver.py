"""Outages solved one after the other by HiGHS, each from the last one's answer; the extra `solver` brings it."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from functools import cache
from math import inf
from typing import Any

import numpy as np

from readiness.errors import ReadinessError
from readiness.network.engine.arrays import Ints
from readiness.network.recovery.program import LIFETIME, Program

EXTRA = "solver"
"""The extra to install where the library is absent."""


class Unsolved(ReadinessError):
    """The solver found no optimum for a program that has one."""


@cache
def solver() -> Any | None:
    """The library, None where it is absent."""
    try:
        return importlib.import_module("highspy")
    except ImportError:
        return None


class Held:
    """A program held by the solver. Every answer leaves a basis from which the next one is a few steps away."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._highs = _loaded(program)
        self._failed: Ints = np.zeros(0, dtype=np.int32)

    def lost(self, failed: Sequence[int], days: float) -> float:
        """Share of the revenue of these days that cannot be sold while these offers make nothing."""
        self._let_fail(failed)
        self._highs.changeColBounds(self._program.days, days, days)
        return max(0.0, float(self._solve()) / days)

    def survived(self, failed: Sequence[int]) -> float:
        """Days for which everything can still be sold; infinite where that does not end in a lifetime."""
        self._let_fail(failed)
        days = -self._solve()
        return inf if days >= LIFETIME else days

    def _let_fail(self, failed: Sequence[int]) -> None:
        wanted = np.unique(np.array(failed, dtype=np.int32))
        back, gone = np.setdiff1d(self._failed, wanted), np.setdiff1d(wanted, self._failed)
        changed = np.concatenate([back, gone]).astype(np.int32)
        upper = np.concatenate([np.full(len(back), np.inf), np.zeros(len(gone))])
        if len(changed):
            self._highs.changeColsBounds(len(changed), changed, np.zeros(len(changed)), upper)
        self._failed = wanted

    def _solve(self) -> float:
        self._highs.run()
        status = self._highs.getModelStatus()
        if status.name != "kOptimal":
            raise Unsolved(status.name)
        return float(self._highs.getObjectiveValue())


def _loaded(program: Program) -> Any:
    """Raises ReadinessError where the library is absent; ask `solver` first."""
    highspy = solver()
    if highspy is None:
        raise ReadinessError(f"the extra {EXTRA} is not installed")
    model = highspy.HighsLp()
    model.num_col_, model.num_row_ = len(program.cost), len(program.row_lower)
    model.col_cost_, model.col_lower_, model.col_upper_ = program.cost, program.lower, program.upper
    model.row_lower_, model.row_upper_ = program.row_lower, program.row_upper
    model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    model.a_matrix_.start_, model.a_matrix_.index_ = program.start, program.index
    model.a_matrix_.value_ = program.value
    highs = highspy.Highs()
    highs.setOptionValue("output_flag", False)
    highs.setOptionValue("threads", 1)
    highs.passModel(model)
    return highs
