"""One article on two lines of an order."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from readiness.matching.assign import assign
from readiness.matching.book import Book
from readiness.matching.three_way import match, received
from tests.matching.cases import EXACT, STRICT, bill, order, sent

MAY_AND_JUNE = [order("1", "A1", 4.0), order("2", "A1", 6.0)]


def homes(*lines):
    return [home.at for home in assign(Book(MAY_AND_JUNE), lines)]


def test_a_line_without_citation_goes_where_there_is_room():
    assert homes(bill(None, "A1", 6.0), bill(None, "A1", 4.0)) == [1, 0]
    assert homes(bill("1", "A1", 4.0), bill(None, "A1", 3.0)) == [0, 1]


def test_what_fits_nowhere_goes_where_most_room_is():
    assert homes(bill(None, "A1", 9.0)) == [1]


def test_older_lines_choose_first_whatever_order_they_come_in():
    old, new = (bill(None, "A1", 4.0, issued_on=date(2026, month, 1)) for month in (5, 6))
    assert homes(new, old) == [1, 0]


def test_what_leads_nowhere_stays_so():
    assert assign(Book(MAY_AND_JUNE), [bill(None, "A9"), bill(number="O9"), bill(number=None)]) == [
        "no_line",
        "order_unknown",
        "no_order",
    ]


def test_two_deliveries_and_two_invoices_that_name_the_article_alone_pass():
    delivered = [sent(None, "A1", 4.0), sent(None, "A1", 6.0)]
    billed = [bill(None, "A1", 6.0, invoice="I1"), bill(None, "A1", 4.0, invoice="I2")]
    assert received(Book(MAY_AND_JUNE), delivered) == {0: 4, 1: 6}
    assert [m.verdict for m in match(MAY_AND_JUNE, delivered, billed, STRICT)] == ["ok", "ok"]


@given(st.permutations(range(4)), st.lists(st.integers(1, 5), min_size=4, max_size=4))
def test_the_order_of_lines_without_citation_changes_nothing(way, quantities):
    orders = [order(str(n), "A1", float(q)) for n, q in enumerate(quantities)]
    delivered = [sent(None, "A1", float(q)) for q in quantities]
    billed = [bill(None, "A1", float(q), invoice=f"I{n}") for n, q in enumerate(quantities)]
    before = [repr(m.verdict) + repr(m.held) for m in match(orders, delivered, billed, EXACT)]
    after = match(orders, delivered, [billed[n] for n in way], EXACT)
    assert [repr(m.verdict) + repr(m.held) for m in after] == [before[n] for n in way]
