"""The solver's process: reads one programme from standard input, solves it, writes the answer to standard output.

A process of its own, because the solver cannot be interrupted, may take all memory, and does not share a process with
every other solver. Without the extra `solver` it ends at its first line.
"""

from __future__ import annotations

import sys
from typing import Any

import highspy
import numpy as np
import orjson


def main() -> None:
    sys.stdout.buffer.write(orjson.dumps(solved(orjson.loads(sys.stdin.buffer.read()))))


def solved(asked: dict[str, Any]) -> dict[str, Any]:
    """`found`: the best solution, None without one; `bound`: what no solution exceeds, None without a proof."""
    make: Any = highspy.Highs
    solver = make()
    for option, value in (
        ("output_flag", False),
        ("threads", 1),
        ("random_seed", int(asked["seed"])),
        ("time_limit", float(asked["seconds"])),
        ("mip_rel_gap", float(asked["gap"])),
    ):
        solver.setOptionValue(option, value)
    solver.passModel(_model(asked))
    begun = highspy.HighsSolution()
    begun.col_value = asked["begun"]
    solver.setSolution(begun)
    solver.run()
    info = solver.getInfo()
    known = info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible
    bound = float(info.mip_dual_bound)
    return {
        "found": [round(x, 6) for x in solver.getSolution().col_value] if known else None,
        "bound": bound if np.isfinite(bound) else None,
    }


def _model(asked: dict[str, Any]) -> Any:
    model = highspy.HighsLp()
    model.num_col_, model.num_row_ = len(asked["worth"]), len(asked["row_lower"])
    model.sense_ = highspy.ObjSense.kMaximize
    model.col_cost_, model.col_lower_, model.col_upper_ = (
        np.array(asked[key], dtype=float) for key in ("worth", "lower", "upper")
    )
    model.row_lower_ = _bounded(asked["row_lower"], -highspy.kHighsInf)
    model.row_upper_ = _bounded(asked["row_upper"], highspy.kHighsInf)
    model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    model.a_matrix_.start_ = np.array(asked["begins"])
    model.a_matrix_.index_ = np.array(asked["columns"])
    model.a_matrix_.value_ = np.array(asked["values"], dtype=float)
    kinds = (highspy.HighsVarType.kContinuous, highspy.HighsVarType.kInteger)
    model.integrality_ = [kinds[whole] for whole in asked["whole"]]
    return model


def _bounded(values: list[float | None], none: float) -> Any:
    return np.array([none if value is None else value for value in values], dtype=float)


if __name__ == "__main__":
    main()
