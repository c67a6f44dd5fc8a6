"""Hours until the order confirmation."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.checks.build import findings, rows
from tests.checks.trade.build_trade import purchase_orders, responses

START = datetime(2026, 6, 1, 8, tzinfo=UTC)


def seen(*hours):
    placed = purchase_orders(*({"order": f"O{n}", "ordered_at": START} for n in range(len(hours))))
    answers = (
        {"order": f"0O{n}"[1:], "responded_at": None if h is None else START + timedelta(hours=h)}
        for n, h in enumerate(hours)
    )
    return findings(placed, responses(*answers))["trade.response_time"]


@pytest.mark.parametrize(
    ("hours", "level", "verdict"),
    [(5, 4, "met"), (24, 4, "met"), (48, 3, "met"), (72, 2, "part"), (240, 0, "unmet")],
)
def test_the_steps_are_one_two_three_and_five_days(hours, level, verdict):
    finding = seen(hours)
    assert (finding.level, finding.verdict, finding.params["median_hours"]) == (level, verdict, hours)


def test_it_is_the_median_and_the_slow_ones_are_shown():
    finding = seen(2, 4, 500)
    assert (finding.params["median_hours"], finding.verdict, rows(finding)) == (4, "met", [4])


def test_the_first_answer_counts_and_one_before_the_order_does_not():
    placed = purchase_orders({"ordered_at": START})
    answers = responses(*({"responded_at": START + timedelta(hours=h)} for h in (-5, 90, 6)))
    assert findings(placed, answers)["trade.response_time"].params["median_hours"] == 6


def test_orders_without_answer_are_told_and_alone_say_nothing():
    finding = seen(4, None)
    assert (finding.params["n"], finding.params["not_comparable"]) == (1, 1)
    assert seen(None).verdict == "unknown"
    assert findings(responses({"responded_at": START}))["trade.response_time"].verdict == "unknown"
