"""One programme in, one answer out."""

from readiness.roadmap.proof.child import solved

KNAPSACK = {
    "worth": [5.0, 4.0, 3.0],
    "lower": [0.0] * 3,
    "upper": [1.0] * 3,
    "whole": [True] * 3,
    "begun": [1.0, 0.0, 0.0],
    "row_lower": [None],
    "row_upper": [6.0],
    "begins": [0, 3],
    "columns": [0, 1, 2],
    "values": [4.0, 3.0, 2.0],
    "seconds": 5,
    "gap": 0.0,
    "seed": 1,
}


def test_the_best_is_found_and_proven():
    answer = solved(KNAPSACK)
    assert answer["found"] == [1, 0, 1]
    assert abs(answer["bound"] - 8) < 1e-6


def test_what_cannot_be_has_no_solution():
    assert solved({**KNAPSACK, "row_lower": [99.0], "row_upper": [None]})["found"] is None
