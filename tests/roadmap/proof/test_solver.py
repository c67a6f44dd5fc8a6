"""The solver from outside: never worse than the search, checked, and missed with a name."""

import pytest

from benches.plans import made_up
from readiness.roadmap.appraisal import Penalties
from readiness.roadmap.proof import solver
from readiness.roadmap.proof.solver import keeps, proven, value
from readiness.roadmap.search import Effort, search

EFFORT = Effort(iterations=20, seed=1, penalties=Penalties(late=2, missed=6))
PARAMETERS = {"roadmap.solver_seconds": 20, "roadmap.solver_gap": 1e-4}


@pytest.fixture(scope="module")
def made():
    return made_up(12, 4)


@pytest.fixture(scope="module")
def found(made):
    return search(made.tasks, made.limits, made.outlook, EFFORT)


def test_the_plan_is_no_worse_and_the_bound_above_it(made, found):
    told = proven(found, made.outlook, EFFORT, PARAMETERS)
    assert told.trouble is None
    assert value(told.found, EFFORT) >= value(found, EFFORT)
    assert told.bound >= told.found.worth.objective
    assert told.bound == pytest.approx(told.found.worth.objective, rel=1e-3)
    assert keeps(told.found.packer, told.found.starts)


def test_without_the_extra_the_plan_stays_and_says_why(made, found, monkeypatch):
    monkeypatch.setattr(solver, "find_spec", lambda name: None)
    told = proven(found, made.outlook, EFFORT, PARAMETERS)
    assert (told.found, told.bound, told.trouble) == (found, None, "solver_missing")


def test_a_solver_that_breaks_leaves_the_plan_as_it_is(made, found):
    told = proven(found, made.outlook, EFFORT, {**PARAMETERS, "roadmap.solver_gap": "nonsense"})
    assert (told.found, told.bound, told.trouble) == (found, None, "solver_failed")


def test_a_schedule_that_breaks_a_limit_is_refused(found):
    packer, names = found.packer, list(found.packer.tasks)
    assert keeps(packer, found.starts)
    assert not keeps(packer, dict.fromkeys(names, 1))
    assert not keeps(packer, {**found.starts, names[0]: 25})
