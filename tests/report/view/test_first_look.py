"""The first screen: at most three stoppers that block, dates near at hand, one good thing if there is one."""

from dataclasses import replace
from datetime import timedelta

from readiness.report.view.first_look import SOON, STOPPERS, first_look
from tests.report.sample import bare, hostile, speaking


def test_stoppers_block_and_are_not_proven():
    found = first_look(hostile(), speaking("en"))
    assert 0 < len(found.stoppers) <= STOPPERS
    assert all(g.blocks and g.state != "passed" for g in found.stoppers)


def test_dates_are_near():
    end = hostile().case.on + SOON
    assert all(d.day <= end for d in first_look(hostile(), speaking("en")).dates)
    assert timedelta(days=60) < SOON


def test_praise_must_be_earned():
    nothing = first_look(bare(), speaking("de"))
    assert (nothing.better, nothing.good) == (None, None)
    assert first_look(hostile(), speaking("de")).good or first_look(hostile(), speaking("de")).better


def test_better_than_stated_is_told():
    item = (
        hostile()
        .assessment.items[0]
        .model_copy(update={"claimed": 1.0, "proven": 3.0, "assurance": "conformant"})
    )
    changed = hostile().assessment.model_copy(update={"items": (item,)})
    said = first_look(replace(hostile(), assessment=changed), speaking("en")).better
    assert said is not None
    assert speaking("en").question(item.question) in said
