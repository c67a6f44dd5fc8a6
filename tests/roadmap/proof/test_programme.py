"""The integer programme has the very limits and the very value of the search: proven on firms small enough to try all."""

from itertools import permutations

import orjson
import pytest

from benches.plans import made_up
from readiness.model.case import Limits
from readiness.roadmap.appraisal import Penalties
from readiness.roadmap.objective import Valuer
from readiness.roadmap.proof.child import solved
from readiness.roadmap.proof.programme import programme
from readiness.roadmap.proof.solver import keeps, packed
from readiness.roadmap.schedule import named
from readiness.roadmap.search import prepared
from tests.roadmap.test_search import small_firm

PENALTIES = Penalties(late=2, missed=6)
TIGHT = {"days_per_month": {"all": 8.0}, "budget": {"0-6": 12, "6-12": 8, "12+": 8}, "parallel": 2}


def answered(tasks, outlook, limits, begin=None):
    packer, _ = prepared(tasks, limits, outlook, PENALTIES)
    asked = programme(packer, outlook, PENALTIES, begin or {})
    return packer, asked, solved(orjson.loads(packed(asked, 20, 1e-6, 1)))


@pytest.mark.parametrize("seed", range(4))
def test_the_solver_proves_what_trying_every_order_finds(seed):
    tasks, outlook = small_firm(seed)
    packer, asked, answer = answered(tasks, outlook, Limits(**TIGHT))
    best = max(packer.pack(list(order)).value for order in permutations(range(6)))
    assert answer["bound"] + asked.constant == pytest.approx(best, abs=1e-4)
    starts = asked.starts(answer["found"], list(tasks))
    assert keeps(packer, starts)
    worth = Valuer(tasks, outlook).worth(starts)
    assert worth.objective - 2 * worth.late - 6 * worth.missed == pytest.approx(best, abs=1e-4)


def test_what_is_settled_stays_settled():
    tasks, outlook = small_firm(2)
    limits = Limits.model_validate({**TIGHT, "pins": {"C": {"start": 5}}, "months_off": []})
    _, asked, answer = answered(tasks, outlook, limits)
    assert asked.starts(answer["found"], list(tasks))["C"] == 5


def test_the_beginning_is_a_solution_of_the_programme():
    made = made_up(12, 2)
    packer, _ = prepared(made.tasks, made.limits, made.outlook, PENALTIES)
    found = packer.pack(list(range(12)))
    asked = programme(packer, made.outlook, PENALTIES, named(found.starts, list(made.tasks)))
    worth = sum(a * b for a, b in zip(asked.worth, asked.begun, strict=True))
    assert worth + asked.constant == pytest.approx(found.value)
    for row, (low, high) in zip(asked.rows, asked.bounds, strict=True):
        total = sum(asked.begun[column] * share for column, share in row.items())
        assert low is None or total >= low - 1e-9
        assert high is None or total <= high + 1e-9
