"""The bank: look up by id, and the thresholds in force on a day."""

from datetime import date

from readiness.model.bank import Bank
from readiness.model.question import Parameter, Question, Source

OURS = Source(title="made up for a test", kind="judgement")
QUESTION = Question(
    id="erp.one", dimension="erp", kind="fact", answer="level", importance="low", stage="keep", source=(OURS,)
)


def bank(**given):
    empty = {"dimensions": (), "questions": (), "parameters": (), "actions": (), "buyers": ()}
    return Bank(version="1.0.0", **{**empty, **given})


def limit(since, value, ident="days"):
    return Parameter(id=ident, since=since, value=value, unit="days", source=OURS)


def test_things_are_found_by_their_id():
    assert bank(questions=(QUESTION,)).question == {"erp.one": QUESTION}
    assert bank().action == {}
    assert bank().buyer == {}


def test_the_youngest_value_in_force_counts_whatever_their_order():
    values = (limit(date(2027, 1, 1), 4), limit(date(2026, 1, 1), 3), limit(date(2026, 1, 1), 9, "other"))
    for given in (values, values[::-1]):
        held = bank(parameters=given)
        assert held.limits(date(2026, 12, 31)) == {"days": 3, "other": 9}
        assert held.limits(date(2027, 1, 1)) == {"days": 4, "other": 9}


def test_before_its_day_the_first_value_there_was_counts():
    values = (limit(date(2027, 1, 1), 4), limit(date(2026, 1, 1), 3))
    for given in (values, values[::-1]):
        assert bank(parameters=given).limits(date(1999, 12, 31)) == {"days": 3}
