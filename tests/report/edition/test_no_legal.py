"""The edition without legal findings names none of them, and makes nothing look better than it is."""

from functools import cache

import pytest

from readiness.report.document import document
from readiness.report.edition.legal import legal_parts
from readiness.report.edition.no_legal import without_legal
from tests.report.handover.plans import firm as agreed
from tests.report.sample import hostile, speaking
from tests.sample_firms import result as firm

RESULTS = {"hostile": hostile, "agreed": agreed, "spindle-de": lambda: firm("spindle-de")}
NAMES = ["agreed", *(pytest.param(n, marks=pytest.mark.slow) for n in ("hostile", "spindle-de"))]


def strings(part):
    if isinstance(part, dict):
        for key, value in part.items():
            if key not in ("words", "svg"):
                yield from strings(value)
    elif isinstance(part, list | tuple):
        for value in part:
            yield from strings(value)
    elif isinstance(part, str):
        yield part


@cache
def said(name, edition):
    return "\n".join(strings(document(RESULTS[name](), speaking("en"), edition)))


def legal_words(result):
    """Every title, law and name of a step that the edition must not hold."""
    say, legal = speaking("en"), legal_parts(result.bank, result.case.plan)
    words = [say.question(q, part) for q in legal.questions for part in ("title", "buyer", "consequence")]
    words += [say.action(a) for a in legal.actions if a in result.bank.action]
    words += [say(f"law/{law.id}/what") for law in result.world.laws if say.has(f"law/{law.id}/what")]
    checks = {f.check for f in result.assessment.findings if f.question in legal.questions}
    return [*words, *(say(f"check/{check}/title") for check in checks)]


@pytest.mark.slow
@pytest.mark.parametrize("name", RESULTS)
def test_no_legal_gate_finding_step_or_date_is_named(name):
    result = RESULTS[name]()
    assert [w for w in legal_words(result) if w in said(name, "no-legal")] == []
    assert [w for w in legal_words(result) if w in said(name, "full")] != []


@pytest.mark.parametrize("name", NAMES)
def test_verdicts_and_scores_stay_and_reasons_say_that_something_is_left_out(name):
    result = RESULTS[name]()
    less = without_legal(result)
    assert less.assessment.score == result.assessment.score
    for before, after in zip(result.assessment.buyers, less.assessment.buyers, strict=True):
        assert (before.verdict, before.score) == (after.verdict, after.score)
        gone = len(before.reasons) - sum(r.code != "left_out" for r in after.reasons)
        assert [r.params["n"] for r in after.reasons if r.code == "left_out"] == ([gone] if gone else [])


@pytest.mark.slow
@pytest.mark.parametrize("name", ["hostile", "spindle-de"])
def test_sums_are_those_of_the_steps_left(name):
    less = without_legal(RESULTS[name]()).roadmap
    steps = sum(sum(s.effort_days.values()) for s in less.steps)
    assert sum(h.effort_days for h in less.horizons) == pytest.approx(steps)
    assert sum(h.cost for h in less.horizons) == pytest.approx(sum(s.cost for s in less.steps))


@pytest.mark.slow
def test_nothing_waits_for_a_step_that_is_left_out():
    less = without_legal(hostile())
    known = {s.action for s in less.roadmap.steps} | set(less.roadmap.done)
    assert all(set(s.needs) <= known for s in less.roadmap.steps)
