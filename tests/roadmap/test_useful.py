"""Only what moves something gets a line in the plan."""

from readiness.model.case import Limits
from readiness.roadmap.appraisal import Penalties
from readiness.roadmap.objective import Outlook, Valuer
from readiness.roadmap.search import Effort, search
from readiness.roadmap.task import Task
from readiness.roadmap.useful import trimmed, useful, without_idle


def task(name, mandatory=False, needs=(), wanted=False):
    closes = ((f"q.{name}", 2.0),)
    return Task(name, "it", 1, 1, 0, tuple(needs), (), None, mandatory, None, closes, False, wanted)


TASKS = {t.id: t for t in (task("A"), task("B", needs=[("C", 1)]), task("C"), task("D", True), task("E"))}
SEEN = Outlook({("q.B", 2.0): 3.0, ("q.A", 2.0): 0.05}, {}, ())


def test_what_is_needed_stays_although_it_gains_nothing_itself():
    assert set(useful(TASKS, SEEN, 0.1)) == {"B", "C", "D"}


def test_what_somebody_wants_stays():
    assert "E" in useful({**TASKS, "E": task("E", wanted=True)}, SEEN, 0.1)


def test_idle_steps_are_dropped_and_duties_are_not():
    starts = dict.fromkeys("ACDE", 1) | {"B": 2}
    assert set(without_idle(starts, Valuer(TASKS, SEEN), 0.1)) == {"B", "C", "D"}


def test_what_stays_moves_up_into_the_room_that_idle_steps_leave():
    limits = Limits(days_per_month={"all": 1.0})
    found = search(TASKS, limits, SEEN, Effort(0, 1, Penalties(0, 0.01)))
    kept = trimmed(found, SEEN, 0.1)
    assert sorted(kept.starts.values()) == [1, 2, 3]
    assert kept.worth == Valuer(TASKS, SEEN).worth(kept.starts)
