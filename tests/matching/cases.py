"""Random orders, deliveries and invoices, and an answer found another way: piece by piece instead of by sums."""

from datetime import date

from hypothesis import strategies as st

from readiness.matching.lines import Billed, Delivered, Goods, OrderLine
from readiness.matching.three_way import Tolerances

STRICT = Tolerances(price_share=0.02, price_value=5, over_quantity=0, small_value=2, rounding=0.01)
EXACT = Tolerances(price_share=0, price_value=0, over_quantity=0, small_value=0, rounding=0)


def order(line="1", article="A1", quantity=10.0, price=100.0, number="O1", unit="C62", currency="EUR"):
    return OrderLine(number, line, Goods(article), quantity, unit, price, currency)


def sent(line="1", article="A1", quantity=10.0, number="O1", unit="C62"):
    return Delivered(number, line, Goods(article), quantity, unit)


def bill(line="1", article="A1", quantity=10.0, price=100.0, number="O1", unit="C62", currency="EUR", **more):
    amount = more.pop("amount", quantity * price)
    base = {"invoice": "I1", "issued_on": date(2026, 7, 1)}
    return Billed(
        order=number,
        line=line,
        goods=Goods(article),
        quantity=quantity,
        unit=unit,
        amount=amount,
        currency=currency,
        **{**base, **more},
    )


@st.composite
def worlds(draw):
    """Up to four order lines; deliveries and invoices of whole pieces that cite them rightly."""
    count = draw(st.integers(1, 4))
    orders = [
        order(str(n), f"A{n}", float(draw(st.integers(1, 6))), float(draw(st.integers(2, 9))))
        for n in range(count)
    ]
    which = st.integers(0, count - 1)
    delivered = [
        sent(str(n), f"A{n}", float(draw(st.integers(1, 4)))) for n in draw(st.lists(which, max_size=5))
    ]
    billed = [
        bill(
            str(n),
            f"A{n}",
            float(draw(st.integers(1, 4))),
            orders[n].price + draw(st.sampled_from([0, 0, 0, 2, -1])),
            invoice=f"I{at}",
            issued_on=date(2026, 7, 1 + at),
        )
        for at, n in enumerate(draw(st.lists(which, max_size=6)))
    ]
    return orders, delivered, billed


def piece_by_piece(orders, delivered, billed):
    """(verdict, held) of each invoice line with no tolerance at all: every piece is paid from a box or is not."""
    answers = [None] * len(billed)
    for ordered in orders:
        arrived = sum(int(d.quantity) for d in delivered if d.line == ordered.line)
        box = min(arrived, int(ordered.quantity))
        mine = sorted((b.issued_on, at) for at, b in enumerate(billed) if b.line == ordered.line)
        for _, at in mine:
            paid = unpaid = 0
            for _ in range(int(billed[at].quantity)):
                if box:
                    box, paid = box - 1, paid + 1
                else:
                    unpaid += 1
            price = billed[at].amount / billed[at].quantity
            dearer = max(price - ordered.price, 0) * paid
            if arrived == 0:
                answers[at] = ("not_received", billed[at].amount)
            elif unpaid:
                answers[at] = ("quantity", unpaid * price + dearer)
            elif price != ordered.price:
                answers[at] = ("price", dearer)
            else:
                answers[at] = ("ok", 0)
    return answers
