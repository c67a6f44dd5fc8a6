"""What does not fit is told with names, what is short, and what would help; a bound is told as a share."""

from dataclasses import replace

import pytest

from readiness.model.base import LANGS
from readiness.model.roadmap import Relaxation, UnmetWish
from readiness.report.view.plan_wishes import proof_line, wish_lines
from tests.report.sample import hostile, speaking

WISHES = (
    UnmetWish(
        kind="mandatory",
        action="Q04",
        gates=("licence.cyber_duties",),
        short=(("days", "it"), ("budget", "0-6"), ("strategic", "0-6"), ("later", ""), ("parallel", "")),
        relaxations=(
            Relaxation(what="days", of="it", by=3),
            Relaxation(what="budget", of="0-6", by=12),
            Relaxation(what="parallel", by=1),
        ),
    ),
    UnmetWish(kind="late", action="K02", months_late=2, relaxations=(Relaxation(what="later", by=2),)),
    UnmetWish(kind="pinned_start", action="C04"),
    UnmetWish(kind="pinned_in", action="C05"),
    UnmetWish(kind="key", action="M07"),
    UnmetWish(kind="unknown", action="X99"),
)


def told(**changes):
    return replace(hostile(), roadmap=hostile().roadmap.model_copy(update=changes))


@pytest.mark.parametrize("lang", LANGS)
def test_every_wish_is_a_sentence(lang):
    limits = hostile().roadmap.limits.model_copy(update={"pins": {"C04": 3}})
    lines = wish_lines(told(unmet=WISHES, limits=limits), speaking(lang))
    assert len(lines) == len(WISHES)
    for line in lines:
        assert "{" not in line.says + line.why + line.helps


def test_the_smallest_changes_are_told_in_order():
    line = wish_lines(told(unmet=WISHES), speaking("en"))[0]
    assert line.helps.index("3 more person-days a month (IT)") < line.helps.index(
        "€12,000 more in Months 1 to 6"
    )


def test_without_a_proof_nothing_is_promised():
    say = speaking("en")
    assert proof_line(told(bound=None), say) == say("plan/proof/not_proven")
    assert "10%" in proof_line(told(objective=20.0, bound=22.0), say)
    assert "not installed" in proof_line(told(solver_trouble="solver_missing"), say)
