"""Every change is a sentence, every reason has words in three languages."""

from dataclasses import replace
from typing import get_args

import pytest

from readiness.model.base import LANGS
from readiness.model.plan_log import PlanChange, Reason, SignalKind
from readiness.report.view.replanned import change_lines, replanned_lines
from readiness.report.words import words
from readiness.world.world import load_world
from tests.planning.rolling.rolled import again, agreed, as_planned_until
from tests.planning.small_firm import BEGINS

PLAN = agreed().model_copy(
    update={"actions": tuple(a.model_copy(update={"title": f"Step {a.id}"}) for a in agreed().actions)}
)


def speaking(lang):
    return words(lang, load_world(BEGINS), "EUR")


def change(reason, about=None, before=(7, 8), after=(9, 10)):
    return PlanChange(on=BEGINS, action="A3", before=before, after=after, reason=reason, about=about)


@pytest.mark.parametrize("lang", LANGS)
def test_every_reason_and_signal_has_words(lang):
    say = speaking(lang)
    lines = change_lines([change(reason) for reason in get_args(Reason)], PLAN, say)
    assert len({line.why for line in lines}) == len(get_args(Reason))
    told = change_lines([change("signal", kind) for kind in get_args(SignalKind)], PLAN, say)
    assert len({line.why for line in told}) == len(get_args(SignalKind))


def test_what_a_reason_is_about_is_named():
    say = speaking("en")
    found = change_lines(
        [
            change("needed_first", "A2"),
            change("capacity", "it"),
            change("capacity", "all"),
            change("budget", "6-12"),
        ],
        PLAN,
        say,
    )
    assert [line.why for line in found] == [
        "it needs “Step A2” first",
        "too few days or places at once: IT",
        "the days or the places at once are taken",
        "the money does not reach: Months 7 to 12",
    ]


def test_what_comes_for_another_action_names_that_one():
    (line,) = change_lines([change("needed_first", "A2", before=None)], PLAN, speaking("en"))
    assert line.why == "“Step A2” needs it"


def test_coming_and_going_are_told_without_empty_months():
    came, went = change_lines(
        [change("better", before=None), change("not_worth_it", after=None)], PLAN, speaking("en")
    )
    assert came.said == "Step A3: new, Sept\u2009–\u2009Oct 2026 – it is worth more this way"
    assert went.said == "Step A3: dropped (was Jul\u2009–\u2009Aug 2026) – it gains next to nothing any more"


@pytest.mark.parametrize("lang", LANGS)
def test_the_whole_is_told_with_window_choice_and_missing_proof(lang):
    found = replace(again(9, as_planned_until(9)), proof_missing=(("A1", ("erp.article_master",)),))
    lines = replanned_lines(found, PLAN, speaking(lang))
    assert len(lines.calm) == len(found.changes_calm)
    assert len(lines.unproven) == len(found.proof_missing)
    assert "{" not in "".join((lines.frozen, lines.choice, *lines.unproven))
