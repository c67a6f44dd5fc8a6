"""What a set of actions has to reach."""

import numpy as np
import pytest

from readiness.buyer.flip_aim import Aim, Chosen, Move
from readiness.score.estimate import estimate
from readiness.score.items import item_states
from readiness.score.weights import headline_dimensions, headline_weights
from tests.score.builders import bank, case, question, settings

ASKED = bank(*(question(f"erp.{n}") for n in "abcd"), question("licence.a"))


def aim(levels, cut_off, must=None):
    states = item_states(ASKED, case(levels))
    drawn = estimate(states, headline_dimensions(ASKED), settings())
    return Aim(must or {}, cut_off, drawn, drawn.row(headline_weights(ASKED, states)))


LOW = aim({f"erp.{n}": 0 for n in "abcd"}, 50, {"licence.a": 3})


def test_points_are_needed_only_below_the_line():
    assert LOW.needs_points
    assert not aim({f"erp.{n}": 4 for n in "abcd"}, 20).needs_points


def test_only_what_brings_the_aim_nearer_is_kept():
    action = {"erp.a": 3, "licence.a": 4, "licence.b": 4, "erp.gone": 4}
    assert LOW.helpful(action) == {"erp.a": 3, "licence.a": 3}
    assert LOW.helpful({"licence.a": 2}) == {}
    rich = aim({f"erp.{n}": 4 for n in "abcd"}, 20, {"licence.a": 3})
    assert rich.helpful(action) == {"licence.a": 3}


def test_points_of_a_set_are_those_of_the_lifted_draws():
    moves = [Move("one", 1, {"erp.a": 2, "erp.b": 4}), Move("two", 1, {"erp.a": 3})]
    chosen = Chosen.of(LOW, moves)
    lifted = LOW.estimated.lifted({"erp.a": 3, "erp.b": 4})
    assert np.allclose(chosen.points, lifted.levels @ LOW.row)
    assert chosen.points.mean() - LOW.points.mean() == pytest.approx(
        LOW.mean_gain("erp.a", 0, 3) + LOW.mean_gain("erp.b", 0, 4)
    )


def test_ballast_is_dropped_the_dearest_first():
    moves = [
        Move("gate", 5, {"licence.a": 3}),
        Move("same gate, cheaper", 2, {"licence.a": 4}),
        *(Move(f"erp.{n}", 1, {f"erp.{n}": 4}) for n in "abcd"),
    ]
    full = Chosen.of(LOW, moves)
    assert full.reaches(LOW)
    kept = full.without_ballast(LOW)
    assert kept.reaches(LOW)
    assert "gate" not in {m.id for m in kept.moves}
    for move in kept.moves:
        assert not Chosen.of(LOW, (m for m in kept.moves if m is not move)).reaches(LOW)


def test_what_is_missing_is_named():
    assert Chosen.of(LOW).open_musts(LOW) == ("licence.a",)
    assert not Chosen.of(LOW, [Move("gate", 1, {"licence.a": 3})]).has_points(LOW)
