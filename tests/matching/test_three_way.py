"""The three-way match: its rules one by one, its laws, and an answer found another way."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.matching.book import Book
from readiness.matching.three_way import LEFT_OUT, PASSED, match, received
from tests.matching.cases import EXACT, STRICT, bill, order, piece_by_piece, sent, worlds


def seen(orders, delivered, billed, tolerances=STRICT):
    return [(m.verdict, m.held) for m in match(orders, delivered, billed, tolerances)]


def test_what_agrees_passes_and_nothing_is_held():
    assert seen([order()], [sent()], [bill()]) == [("ok", 0)]


@pytest.mark.parametrize(
    ("price", "verdict", "held"),
    [
        (102.0, "tolerance", 0),
        (98.0, "tolerance", 0),
        (102.1, "price", 21),
        (97.9, "price", 0),
        (100.001, "ok", 0),
    ],
)
def test_the_price_may_differ_by_two_per_cent_up_or_down(price, verdict, held):
    ((found, amount),) = seen([order()], [sent()], [bill(price=price)])
    assert (found, amount) == (verdict, pytest.approx(held))


@pytest.mark.parametrize(("price", "verdict"), [(1.5, "tolerance"), (1.52, "price")])
def test_of_small_lines_five_euro_are_the_larger_allowance(price, verdict):
    assert seen([order(price=1)], [sent()], [bill(price=price)])[0][0] == verdict


def test_more_than_was_sent_is_held_by_its_excess():
    assert seen([order()], [sent(quantity=7)], [bill()]) == [("quantity", 300)]


def test_more_than_was_ordered_is_held_even_where_it_was_sent():
    assert seen([order()], [sent(quantity=12)], [bill(quantity=12)]) == [("quantity", 200)]


def test_without_despatch_advices_order_and_invoice_alone_are_compared():
    assert seen([order()], None, [bill()]) == [("ok", 0)]
    assert seen([order()], None, [bill(quantity=11)]) == [("quantity", 100)]


def test_nothing_sent_holds_all_of_the_line():
    assert seen([order(), order("2", "A2")], [sent()], [bill("2", "A2")]) == [("not_received", 1000)]
    assert seen([order()], [], [bill()]) == [("not_received", 1000)]


def test_partial_deliveries_and_collective_invoices_are_summed():
    halves = [bill(quantity=4, invoice="I1"), bill(quantity=6, invoice="I2", issued_on=date(2026, 7, 9))]
    assert seen([order()], [sent(quantity=3), sent(quantity=7)], halves) == [("ok", 0), ("ok", 0)]
    assert seen([order()], [sent(quantity=9)], halves) == [("ok", 0), ("quantity", 100)]


def test_an_excess_worth_next_to_nothing_passes():
    assert seen([order(price=1)], [sent(quantity=9)], [bill(price=1)]) == [("tolerance", 0)]


def test_two_invoice_lines_that_cite_one_order_line_are_led_home_by_their_article():
    orders = [order("00001", "A1", 1), order("00002", "A2", 2), order("00003", "A3", 3)]
    shipped = [sent("00001", "A1", 1), sent("00002", "A2", 2), sent("00003", "A3", 3)]
    billed = [bill("00001", "A1", 1), bill("00003", "A2", 2), bill("00003", "A3", 3)]
    assert seen(orders, shipped, billed) == [("ok", 0), ("reference", 200), ("ok", 0)]
    assert [m.order_line for m in match(orders, shipped, billed, STRICT)] == [0, 1, 2]


def test_a_wrong_price_is_told_before_a_wrong_reference():
    orders = [order("1", "A1", 1, 103_571), order("2", "A2", 2, 364_413)]
    billed = [bill("2", "A1", 1, 562), bill("2", "A2", 2, 94)]
    assert seen(orders, None, billed) == [("price", 0), ("price", 0)]


@pytest.mark.parametrize(
    ("line", "verdict", "held"),
    [
        (bill(currency="USD"), "currency", 1000),
        (bill(unit="KGM"), "unit", 1000),
        (bill(number=None), "reference", 1000),
        (bill("9", "A9"), "reference", 1000),
        (bill(number="O9"), "not_comparable", 0),
        (bill(amount=None), "not_comparable", 0),
        (bill(quantity=0.0, amount=50.0), "not_comparable", 0),
        (bill(prepayment=True), "prepayment", 0),
        (bill(unit=None, currency=None, line=None), "ok", 0),
        (bill(unit="PCE"), "ok", 0),
    ],
)
def test_what_cannot_be_matched_has_its_name(line, verdict, held):
    assert seen([order()], [sent()], [line]) == [(verdict, held)]


def test_units_are_converted_with_their_prices():
    assert seen(
        [order(quantity=1_000, price=0.5)],
        [sent(quantity=10, unit="CEN")],
        [bill(quantity=1, unit="MIL", price=500.0)],
    ) == [("ok", 0)]


def test_an_order_without_price_cannot_be_compared():
    assert seen([order(price=None)], [sent()], [bill()]) == [("not_comparable", 0)]


def test_a_wrong_invoice_taken_back_and_written_anew_is_no_excess():
    wrong, back, right = bill(price=200.0), bill(quantity=-10, price=200.0), bill(invoice="I3")
    assert seen([order()], [sent()], [wrong, back, right]) == [("cancelled", 0), ("cancelled", 0), ("ok", 0)]


def test_a_credit_for_goods_sent_back_makes_room():
    first, again = bill(invoice="I1"), bill(quantity=3, invoice="I2", issued_on=date(2026, 7, 9))
    credit = bill(quantity=-3, price=90.0, invoice="C1")
    assert seen([order()], [sent()], [first, again, credit]) == [("ok", 0), ("ok", 0), ("ok", 0)]


def test_what_was_sent_is_counted_in_the_unit_of_the_order():
    book = Book([order()])
    assert received(book, [sent(quantity=1, unit="DZN"), sent(unit="KGM"), sent(line="9", article="X")]) == {
        0: 12
    }


@given(worlds())
def test_an_answer_found_piece_by_piece_is_the_same(world):
    orders, delivered, billed = world
    found = seen(orders, delivered, billed, EXACT)
    expected = piece_by_piece(orders, delivered, billed)
    assert [verdict for verdict, _ in found] == [verdict for verdict, _ in expected]
    assert [held for _, held in found] == pytest.approx([held for _, held in expected])


@given(worlds(), st.randoms(use_true_random=False))
def test_the_order_of_the_lines_changes_nothing(world, chance):
    orders, delivered, billed = world
    shuffled = [chance.sample(list(lines), len(lines)) for lines in world]
    before = sorted(map(repr, zip(billed, seen(orders, delivered, billed), strict=True)))
    assert sorted(map(repr, zip(shuffled[2], seen(*shuffled), strict=True))) == before


@given(worlds())
def test_a_perfect_triple_passes_whole(world):
    orders = world[0]
    delivered = [sent(o.line, o.goods.article, o.quantity) for o in orders]
    billed = [bill(o.line, o.goods.article, o.quantity, o.price) for o in orders]
    assert {verdict for verdict, _ in seen(orders, delivered, billed, EXACT)} == {"ok"}


@given(worlds(), st.sampled_from(["currency", "prepayment", "number", "unit", "sign"]))
def test_every_euro_is_accounted_for_once(world, oddity):
    orders, delivered, billed = world
    odd = [
        {
            "currency": bill(currency="USD"),
            "prepayment": bill(prepayment=True),
            "number": bill(number="O9"),
            "unit": bill(unit="KGM"),
            "sign": bill("0", "A0", -2.0, 3.0),
        }[oddity]
    ]
    done = match(orders, delivered, billed + odd, STRICT)
    passed = sum(m.amount for m in done if m.verdict in PASSED)
    left_out = sum(m.amount for m in done if m.verdict in LEFT_OUT)
    stopped = [m for m in done if m.verdict not in PASSED | LEFT_OUT]
    held, free = sum(m.held for m in stopped), sum(m.amount - m.held for m in stopped)
    assert passed + left_out + held + free == pytest.approx(sum(b.amount for b in billed + odd))
    assert all(0 <= m.held <= max(m.amount, 0) + 1e-9 for m in done)
    assert all(m.held == 0 for m in done if m.verdict in PASSED | LEFT_OUT)
