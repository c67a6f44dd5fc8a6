"""Answers line by line."""

from datetime import date

import pytest

from tests.checks.build import findings, rows
from tests.checks.trade.build_trade import purchase_orders, responses

DAY = {"confirmed": date(2026, 7, 1)}


def seen(*evidence):
    return findings(*evidence)["trade.response_per_line"]


def test_each_line_with_date_and_quantity_is_full_marks():
    finding = seen(purchase_orders({}, {}), responses(DAY, DAY))
    assert (finding.verdict, finding.level, finding.assurance) == ("met", 4, "cross_checked")


def test_a_refused_line_is_answered_too():
    assert seen(responses({"answer": "rejected", "quantity": None})).level == 4


@pytest.mark.parametrize(("answered", "level"), [(3, 3), (2, 2), (1, 1), (0, 0)])
def test_lines_of_the_order_that_the_answer_leaves_out_are_open(answered, level):
    answers = [DAY] * answered or [{"confirmed": None}]
    finding = seen(purchase_orders({}, {}, {}, {}), responses(*answers))
    assert (finding.level, finding.params["total"], finding.params["answered"]) == (level, 4, answered)


def test_an_answer_to_the_whole_order_answers_no_line():
    finding = seen(responses({"line": None, "order_line": None, "quantity": None, **DAY}))
    assert (finding.verdict, rows(finding)) == ("unmet", [2, 2])


def test_orders_nobody_answered_yet_are_not_counted():
    finding = seen(purchase_orders({}, {"order": "O2"}), responses(DAY))
    assert (finding.params["total"], finding.level) == (1, 4)


def test_without_responses_it_is_unknown():
    assert seen(purchase_orders({})).verdict == "unknown"
    assert seen(responses()).verdict == "unknown"
