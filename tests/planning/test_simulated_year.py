"""Planning again month by month, against a world that keeps its own books: every law holds, every change has a reason."""

import pytest

from readiness.content.loader import load_bank
from tests.planning.simulated_year import Year
from tests.planning.small_firm import bank, case
from tests.sample_firms import examined, read

QUICK = {
    "replan.iterations": 40,
    "roadmap.iterations": 200,
    "roadmap.scenario_iterations": 1,
    "forecast.runs": 50,
}


def lived(seed, months=12, **parameters):
    return Year(bank(), case(), (), seed, {**QUICK, **parameters}).live(months)


@pytest.mark.slow
def test_half_a_year_keeps_every_law_and_repeats():
    books = lived(1, 6)
    assert books.breaks == []
    assert books == lived(1, 6)


@pytest.mark.proof
@pytest.mark.parametrize("seed", range(5))
def test_a_whole_year_keeps_every_law(seed):
    books = lived(seed, 12, **{"replan.iterations": 200})
    assert books.breaks == []
    assert any(changes for _, changes, _ in books.trace)
    assert books.ended


@pytest.mark.proof
@pytest.mark.parametrize(("firm", "seed"), [("spindle-de", 4), ("gear-cn", 1)])
def test_a_whole_year_of_a_sample_firm_with_the_whole_catalogue(firm, seed):
    year = Year(
        load_bank(), read(firm).case, examined(firm).findings, seed, {**QUICK, "replan.iterations": 200}
    )
    assert year.live(12).breaks == []


def test_the_books_find_what_they_are_there_for():
    year = Year(bank(), case(), (), 1, QUICK)
    year.live(3)
    year.books.began["C3"] = 2
    steps = {
        a.id: {"start_month": a.start_month + 1, "finish_month": a.finish_month + 1, "cost": 99.0}
        for a in year.plan.actions
    }
    said = " ".join(year._against_the_books(4, steps, (), {}))
    assert "C3 runs since month 2" in said
    assert "without a reason" in said
    assert "is over and planned again" in said
