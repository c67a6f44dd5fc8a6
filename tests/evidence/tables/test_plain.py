"""What is read of a whole column at once is what each of its cells says alone."""

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.evidence.tables.batch import Column
from readiness.evidence.tables.cells import Manner, Unreadable, read_cell
from readiness.evidence.tables.dates import in_utc
from readiness.evidence.tables.plain import plain_values
from readiness.evidence.tables.vocabulary import words

NUMBERS = st.one_of(
    st.integers(-(10**17), 10**17).map(str),
    st.from_regex(r" ?-?[0-9]{0,4}[.,]?[0-9]{0,4} ?", fullmatch=True),
    st.sampled_from(
        ["", " ", "007", "1,5", "1.234", "-0", "+5", "5-", "n/a", "1e5", "12 EUR", "2-3", "１２"]
    ),
)
DATES = st.one_of(
    st.dates().map(str),
    st.datetimes().map(lambda d: d.isoformat(" ", "minutes")),
    st.datetimes().map(lambda d: d.isoformat("T", "seconds")),
    st.dates().map(lambda d: d.strftime("%d.%m.%Y")),
    st.from_regex(r"[0-3][0-9]\.[01][0-9]\.[12]\d{3}( [0-2][0-9]:[0-6][0-9])?", fullmatch=True),
    st.sampled_from(["", "0000-00-00", "2026-02-30", "2026-07-01 24:00", "2026-07-01Z", "1.7.2026", "tbd"]),
)
TEXTS = st.one_of(
    st.text(max_size=5), st.sampled_from(["", " ", "ART-1 ", "a  b", "4.7E+11", "C++", "x\ty", "Größe"])
)
NUMERIC = st.sampled_from(["number", "money", "days"])
MANNERS = st.builds(
    lambda kind, decimal, days: Manner(kind, words(), decimal=decimal, days=days if kind == "days" else 1),
    NUMERIC,
    st.sampled_from([",", ".", None]),
    st.sampled_from([1, 7]),
)


def wanted(cell, manner):
    """What the cell says, `Unreadable` where it is at fault."""
    try:
        value = read_cell(cell, manner)
    except Unreadable:
        return Unreadable
    return in_utc(value)[0] if manner.type == "moment" and value is not None else value


def told(values):
    """Moments without the library Arrow would take for them."""
    if not pa.types.is_timestamp(values.type):
        return values.to_pylist()
    return values.cast(pa.timestamp("us")).to_pylist()


def says_the_same(cells, manner):
    values = plain_values(Column(pa.array(cells, pa.string())), manner)
    alone = [wanted(cell, manner) for cell in cells]
    if manner.type == "moment":
        alone = [m.replace(tzinfo=None) if m not in (None, Unreadable) else m for m in alone]
    assert values is None or told(values) == alone


@given(st.lists(NUMBERS, min_size=1, max_size=4), MANNERS)
def test_numbers(cells, manner):
    says_the_same(cells, manner)


@given(st.lists(DATES, min_size=1, max_size=3), st.sampled_from(["date", "moment"]))
def test_dates_and_moments(cells, kind):
    says_the_same(cells, Manner(kind, words()))


@given(st.lists(TEXTS, min_size=1, max_size=4), st.sampled_from(["id", "text"]))
def test_article_numbers_and_names(cells, kind):
    says_the_same(cells, Manner(kind, words()))


@pytest.mark.parametrize(
    ("kind", "decimal", "cells"),
    [
        ("number", ",", ["1", " 12,50 ", "", "-3,125", "1,234"]),
        ("money", ".", ["1.5", "-20", "0.05"]),
        ("number", None, ["4711", "0"]),
        ("days", ",", ["3", "14"]),
        ("moment", None, ["2026-07-01", "2026-07-01 12:30", "2026-07-01T12:30:59", "01.07.2026 06:00", ""]),
        ("date", None, ["31.12.2026", " 2026-01-31 "]),
        ("id", None, ["ART-1", " 0042 ", "", "C++"]),
    ],
)
def test_the_most_usual_ways_are_known(kind, decimal, cells):
    manner = Manner(kind, words(), decimal=decimal)
    assert plain_values(Column(pa.array(cells)), manner) is not None
    says_the_same(cells, manner)


def test_a_single_cell_written_otherwise_sends_the_column_the_long_way():
    for kind, usual, other in (("number", "1,5", "1.500,0"), ("date", "2026-07-01", "1 July 2026")):
        assert plain_values(Column([usual, other]), Manner(kind, words(), decimal=",")) is None
    assert plain_values(Column(["1", 1.0]), Manner("number", words(), decimal=",")) is None
    assert plain_values(Column(["ja"]), Manner("flag", words())) is None
