"""The whole column tells how its numbers and dates are written."""

from hypothesis import given
from hypothesis import strategies as st

from readiness.evidence.reading import Hint
from readiness.evidence.tables.cells import show
from readiness.evidence.tables.columns import Columns
from readiness.evidence.tables.dates import common_order, proven_order
from readiness.evidence.tables.grid import Layout, find_layout
from readiness.evidence.tables.numbers import common_decimal, proven_decimal
from readiness.evidence.tables.survey import settle_flags, survey
from tests.evidence.tables.test_grid import grid

NONE = Hint()


def manners(*rows: str, decimal=None):
    table = grid(*rows)
    layout = find_layout(table, Hint())
    assert layout is not None
    return survey(table, layout, decimal=decimal, serial=False)


def test_a_column_proves_its_own_decimal_sign():
    found = manners("Artikel;Preis;Lieferzeit", "1;1,50;1.234", "2;2.000,00;2", decimal=".")
    assert found["price"].decimal == ","
    assert found["delivery_time"].decimal == ","  # nothing of its own: what the rest of the table proves


def test_a_column_at_odds_with_itself_falls_back_to_the_table():
    found = manners("part;parent;share;price", "a;b;0,5;1.5", "c;b;0.5;2.5")
    assert found["price"].decimal == "."
    assert found["share"].decimal is None


def test_without_any_proof_the_given_sign_counts():
    assert manners("Artikel;Bestand", "1;1,234", decimal=",")["quantity"].decimal == ","
    assert manners("Artikel;Bestand", "1;1,234")["quantity"].decimal is None


def test_one_date_settles_the_order_of_all():
    found = manners("order;confirmed date;requested date", "1;03/04/2026;13/04/2026")
    assert found["first_confirmed"].order == found["requested"].order == "dmy"


def test_shares_above_one_are_per_cent():
    assert manners("part;parent;share", "a;b;60", "c;b;40")["share"].percent
    assert not manners("part;parent;share", "a;b;0.6", "c;b;1")["share"].percent
    assert not manners("part;parent;share", "a;b;60 %", "c;b;40 %")["share"].percent


def test_a_unit_in_the_header_counts_for_the_column():
    assert manners("Artikel;Lieferzeit (Wochen)", "1;2")["lead_time_days"].days == 7


def settled(*rows: str, hint: Hint = NONE):
    table = grid(*rows)
    layout = find_layout(table, hint)
    assert layout is not None
    return settle_flags(table, layout, hint).columns.by_field


def test_blocked_pieces_are_a_quantity_and_not_a_flag():
    assert settled("Artikel;Bestand;Gesperrt", "1;5;0,000", "2;6;12,000")["blocked_quantity"] == 2
    both = settled("Artikel;Bestand;In Qualitätsprüfung;Gesperrt", "1;5;1;0", "2;6;0;12")
    assert both["blocked_quantity"] == 2
    assert "blocked" not in both
    told = settled("Artikel;Bestand;Gesperrt", "1;5;0", "2;6;12", hint=Hint(columns={"blocked": "Gesperrt"}))
    assert told["blocked"] == 2


def test_a_flag_written_as_words_or_as_nought_and_one_stays_a_flag():
    for yes, no in (("ja", "nein"), ("1", "0"), ("X", "")):
        assert settled("Artikel;Bestand;Gesperrt", f"1;5;{yes}", f"2;6;{no}")["blocked"] == 2


NUMBERS = st.from_regex(r"-?[0-9]{0,4}[.,]?[0-9]{0,4}(,[0-9]{2})?( EUR)?", fullmatch=True)
DATES = st.from_regex(
    r" ?[0-3]?[0-9][/.-][0-3]?[0-9][/.-]2026|2026-0[1-9]-1[0-9]|１３/01/2026", fullmatch=True
)


STOCK = Layout(
    1, ("Artikel", "Bestand", "Stand"), Columns("stock", 1.0, {"article": 0, "quantity": 1, "updated_at": 2})
)


@given(st.lists(st.tuples(NUMBERS, DATES), min_size=1, max_size=6))
def test_cells_that_prove_nothing_of_their_own_are_passed_over_without_loss(rows):
    table = grid("Artikel;Bestand;Stand", *(f"A{n};{amount};{on}" for n, (amount, on) in enumerate(rows)))
    found = survey(table, STOCK, decimal=None, serial=False)
    amounts = [proven_decimal(amount.removesuffix(" EUR")) for amount, _ in rows]
    assert found["quantity"].decimal == common_decimal(amounts)
    assert found["updated_at"].order == common_order(proven_order(show(on)) for _, on in rows)
