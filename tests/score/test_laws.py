"""Laws of the score, on random banks, answers and findings."""

import dataclasses
from fractions import Fraction
from math import isfinite

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readiness.model.base import ASSURANCES
from readiness.model.rule import Rule
from readiness.score.answer_model import AnswerModel
from readiness.score.estimate import estimate, read_answers
from readiness.score.items import item_states
from readiness.score.plain import plain_score
from readiness.score.weights import headline_dimensions, headline_weights, question_weights
from tests.score import builders
from tests.score.builders import bank, case, finding, question

LEVELS = st.integers(0, 16).map(lambda n: n / 4)
ANSWERS = st.one_of(LEVELS, st.just("unknown"), st.just("not applicable"))
IDS = tuple(f"{d}.{n}" for d in ("erp", "origin", "findability") for n in "abc")
IMPORTANCE = st.sampled_from(["critical", "high", "medium", "low"])

BANKS = st.builds(
    lambda weigh, weights: bank(
        *(question(q, i, checks=(q,)) for q, i in weigh.items()),
        weights=dict(zip(("erp", "origin", "findability"), weights, strict=True)),
    ),
    st.fixed_dictionaries(dict.fromkeys(IDS, IMPORTANCE)),
    st.tuples(*[st.integers(1, 9)] * 3),
)
TOLD = st.dictionaries(st.sampled_from(IDS), ANSWERS)
FOUND = st.lists(
    st.builds(
        finding, st.sampled_from(IDS), LEVELS, st.sampled_from(ASSURANCES[1:]), whole_file=st.booleans()
    ),
    max_size=5,
)
few = settings(max_examples=40, deadline=None)


def plain(asked, told, found):
    states = item_states(asked, case(told), found)
    return plain_score(states, headline_weights(asked, states), builders.settings())


def interval(asked, told, found):
    states = item_states(asked, case(told), found)
    drawn = estimate(states, headline_dimensions(asked), builders.settings())
    return drawn.interval(headline_weights(asked, states))


@given(BANKS, TOLD, FOUND, st.sampled_from(IDS), LEVELS, LEVELS)
@settings(deadline=None)
def test_a_better_answer_never_lowers_claimed_or_verified(asked, told, found, which, one, other):
    worse, better = sorted((one, other))
    before, after = (plain(asked, {**told, which: level}, found) for level in (worse, better))
    assert after.claimed >= before.claimed
    assert after.verified >= before.verified
    assert (after.answered, after.proven) == (before.answered, before.proven)


@given(BANKS, TOLD, FOUND, st.sampled_from(IDS), LEVELS, LEVELS)
@few
def test_a_better_answer_never_lowers_any_draw_while_optimism_is_held(asked, told, found, which, one, other):
    worse, better = (
        item_states(asked, case({**told, which: level}), found) for level in sorted((one, other))
    )
    dimensions = headline_dimensions(asked)
    model = AnswerModel.of(builders.settings(), (*worse, *better))
    held = estimate(worse, dimensions, builders.settings()).optimism
    low, high = (read_answers(s, dimensions, held, model) for s in (worse, better))
    assert (high.levels >= low.levels).all()


@given(BANKS, TOLD, FOUND, st.sampled_from(IDS), LEVELS, st.sampled_from(ASSURANCES[1:]))
@settings(deadline=None)
def test_evidence_that_confirms_never_lowers(asked, told, found, which, level, assurance):
    states = {s.question: s for s in item_states(asked, case(told), found)}
    stands = states[which].proven
    confirms = max(level, stands if stands is not None else states[which].claimed or 0)
    before, after = (
        plain(asked, told, found),
        plain(asked, told, [*found, finding(which, confirms, assurance)]),
    )
    assert after.verified >= before.verified
    assert after.proven >= before.proven
    assert after.claimed == before.claimed


@given(BANKS, TOLD, FOUND, st.sampled_from(IDS), LEVELS, LEVELS)
@few
def test_lifting_more_never_lowers_expected(asked, told, found, which, one, other):
    states = item_states(asked, case(told), found)
    drawn = estimate(states, headline_dimensions(asked), builders.settings())
    weights = headline_weights(asked, states)
    now = drawn.interval(weights)
    less, more = (drawn.lifted({which: level}).interval(weights) for level in sorted((one, other)))
    assert now.expected <= less.expected <= more.expected


@given(BANKS, TOLD, FOUND)
@few
def test_every_number_is_finite_inside_its_range_and_in_order(asked, told, found):
    score, truth = plain(asked, told, found), interval(asked, told, found)
    for number in (score.claimed, score.verified):
        assert number is None or 0 <= number <= 100
    assert 0 <= score.answered <= 1
    assert 0 <= score.proven <= 1
    assert all(isfinite(x) for x in dataclasses.astuple(truth))
    assert 0 <= truth.low <= truth.expected <= truth.high <= 100


@given(BANKS, TOLD, FOUND, st.randoms(use_true_random=False))
@few
def test_the_order_of_anything_changes_nothing(asked, told, found, chance):
    def shuffled(things):
        return chance.sample(list(things), len(things))

    other = asked.model_copy(
        update={
            "questions": tuple(shuffled(asked.questions)),
            "dimensions": tuple(shuffled(asked.dimensions)),
        }
    )
    again = dict(shuffled(told.items()))
    assert plain(asked, told, found) == plain(other, again, shuffled(found))
    assert interval(asked, told, found) == interval(other, again, shuffled(found))


@given(BANKS, TOLD, FOUND, st.sampled_from(IDS), LEVELS)
@few
def test_what_does_not_apply_is_as_if_it_were_not_there(asked, told, found, which, level):
    """A question branched out by the profile takes its answer and its proof with it, and touches no other."""
    away = Rule(at_least={"employees": 500})
    hidden = asked.model_copy(
        update={
            "questions": tuple(
                q.model_copy(update={"applies_if": away}) if q.id == which else q for q in asked.questions
            )
        }
    )
    without = asked.model_copy(update={"questions": tuple(q for q in asked.questions if q.id != which)})
    small = case({**told, which: level}, profile={"employees": 20})
    states = item_states(hidden, small, found)
    left = item_states(without, case({q: v for q, v in told.items() if q != which}), found)
    kept = [s for s in states if s.question != which]
    assert [s.model_dump() for s in kept] == [s.model_dump() for s in left]
    dimensions = headline_dimensions(asked)
    one, other = (estimate(s, dimensions, builders.settings()) for s in (states, left))
    assert np.array_equal(one.levels, other.levels)


@given(BANKS, TOLD, st.floats(1e-3, 1e3))
@few
def test_only_the_ratio_of_weights_matters(asked, told, factor):
    states = item_states(asked, case(told))
    weights = {d.id: d.weight for d in asked.dimensions}
    one = question_weights(asked, states, weights)
    other = question_weights(asked, states, {d: factor * w for d, w in weights.items()})
    assert all(float(one[q]) == pytest.approx(float(other[q])) for q in one)
    assert sum(one.values(), Fraction(0)) == 1


@given(BANKS, st.sets(st.sampled_from(IDS), min_size=1))
@few
def test_unknown_is_not_zero(asked, which):
    """On average over the draws: with few questions the median may fall on the same step of the ladder."""
    zero = dict.fromkeys(IDS, 0)
    unknown = {**zero, **dict.fromkeys(which, "unknown")}
    means = [
        estimate(
            item_states(asked, case(told)), headline_dimensions(asked), builders.settings()
        ).levels.mean()
        for told in (unknown, zero)
    ]
    assert means[0] > means[1]
    assert interval(asked, unknown, ()).expected >= interval(asked, zero, ()).expected
    assert plain(asked, unknown, ()).claimed in (None, 0)


@given(BANKS, TOLD, FOUND)
@few
def test_a_reason_not_to_answer_counts_like_not_knowing(asked, told, found):
    reasoned = {q: "not applicable" if v == "unknown" else v for q, v in told.items()}
    assert plain(asked, told, found) == plain(asked, reasoned, found)
    assert interval(asked, told, found) == interval(asked, reasoned, found)
