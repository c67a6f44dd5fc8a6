"""Questions drawn by chance: fair over the dimensions, the same for the same seed."""

from hypothesis import given
from hypothesis import strategies as st

from readiness.score.spot_checks import draw_spot_checks
from tests.score.builders import bank, case, question

ASKED = bank(
    *(question(f"{d}.{n}", checks=(f"{d}.{n}",)) for d in ("erp", "origin", "findability") for n in "abcd"),
    question("erp.no_check"),
    question("capability.a", checks=("capability.a",)),
    question("licence.a", checks=("licence.a",)),
)
TOLD = case({q.id: 2 for q in ASKED.questions if q.id != "erp.d"})


@given(st.integers(0, 10_000), st.integers(0, 20))
def test_the_draw_is_spread_evenly_over_answered_questions_a_check_can_prove(seed, n):
    drawn = draw_spot_checks(ASKED, TOLD, seed, n)
    assert len(drawn) == len(set(drawn)) == min(n, 11)
    assert not {"erp.d", "erp.no_check", "capability.a", "licence.a"} & set(drawn)
    counts = [sum(q.startswith(d) for q in drawn) for d in ("erp", "origin", "findability")]
    assert n > 9 or max(counts) - min(counts) <= 1


def test_the_same_seed_draws_the_same_in_any_order():
    backwards = TOLD.model_copy(update={"answers": TOLD.answers[::-1]})
    assert draw_spot_checks(ASKED, TOLD, 7, 5) == draw_spot_checks(ASKED, backwards, 7, 5)


def test_every_question_has_its_chance():
    seen = {q for seed in range(60) for q in draw_spot_checks(ASKED, TOLD, seed, 3)}
    assert len(seen) == 11


def test_nothing_answered_leaves_nothing_to_draw():
    assert draw_spot_checks(ASKED, case(), 1, 8) == ()
