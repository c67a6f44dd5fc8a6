"""Lists to schedules: begun again from where a list changed, a schedule is the same as made anew."""

from random import Random

import pytest

from benches.plans import made_up
from readiness.roadmap.appraisal import Penalties, appraise
from readiness.roadmap.objective import Valuer
from readiness.roadmap.packing import Packer
from readiness.roadmap.room import furnish
from readiness.roadmap.schedule import named

PENALTIES = Penalties(late=2, missed=6)


def packer(made):
    tasks = list(made.tasks.values())
    return Packer(made.tasks, furnish(tasks, made.limits), appraise(made.tasks, made.outlook, PENALTIES))


@pytest.mark.parametrize("seed", range(1, 5))
def test_a_changed_list_gives_what_a_new_one_gives(seed):
    made, chance = made_up(25, seed), Random(seed)
    packs = packer(made)
    order = list(range(25))
    chance.shuffle(order)
    old = packs.pack(order)
    for _ in range(20):
        same = chance.randrange(25)
        tail = order[same:]
        chance.shuffle(tail)
        order = [*order[:same], *tail]
        new = packs.pack(order, old, same)
        fresh = packs.pack(order)
        assert new.starts == fresh.starts
        assert new.value == pytest.approx(fresh.value)
        old = new


@pytest.mark.parametrize("seed", range(1, 5))
def test_the_value_is_that_of_the_plain_count(seed):
    made, chance = made_up(25, seed), Random(seed)
    packs, valuer = packer(made), Valuer(made.tasks, made.outlook)
    order = list(range(25))
    for _ in range(20):
        chance.shuffle(order)
        found = packs.pack(order)
        worth = valuer.worth(named(found.starts, list(made.tasks)))
        assert found.value == pytest.approx(worth.objective - 2 * worth.late - 6 * worth.missed)
