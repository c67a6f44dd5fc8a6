"""How a failure is printed."""

from readiness.model.network import Failure

LOSS = Failure(
    kind="offer",
    id="A@S",
    revenue_at_risk=1.0,
    revenue_at_risk_high=1.0,
    products=("P",),
    products_high=("P",),
)


def test_an_unknown_time_is_null():
    assert LOSS.model_dump()["weeks_to_impact"] is None


def test_a_time_that_never_comes_is_absent():
    never = LOSS.model_copy(update={"hit": False})
    assert "weeks_to_impact" not in never.model_dump()
    assert "hit" not in never.model_dump()


def test_a_printed_failure_reads_back():
    assert Failure.model_validate(LOSS.model_dump()) == LOSS
