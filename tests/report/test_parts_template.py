"""The sheet to fill in: what is written into it is read back, in every language, and nothing beside the table is read."""

from datetime import datetime
from io import BytesIO

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readiness.evidence.readers import workbook
from readiness.evidence.reading import Hint
from readiness.model.base import LANGS
from readiness.network.clean import clean
from readiness.network.row import PartRow, part_rows
from readiness.report.parts_template import COLUMNS, HEADER_ROW, STATUSES, example_rows, parts_template
from readiness.report.words import words
from tests.network.example import WORLD

ON = datetime(2026, 7, 15)


def made(lang, rows=()):
    return parts_template(words(lang, WORLD, "EUR"), ON, rows)


def read_back(data):
    """Rows as the network takes them in, and the troubles of the reading."""
    reading = workbook.read(data, Hint())
    lines = reading.lines.to_pydict() | {"file": ["f"] * reading.lines.num_rows}
    return reading, clean(part_rows(lines), WORLD)[0]


@pytest.mark.parametrize("lang", LANGS)
def test_every_heading_is_understood_as_its_column(lang):
    reading, _ = read_back(made(lang, [PartRow(file="f", part="P")]))
    assert reading.format == "parts-table"
    assert reading.tier == "conformant"
    assert list(reading.columns) == sorted(reading.columns, key=list(reading.columns).index)
    assert set(reading.columns) == set(COLUMNS)
    assert [reading.columns[c] for c in COLUMNS] == list(reading.headers)
    assert reading.problems == ()


@pytest.mark.parametrize("lang", LANGS)
def test_an_empty_sheet_holds_no_records(lang):
    reading, rows = read_back(made(lang))
    assert (reading.records, rows) == (0, [])


@pytest.mark.parametrize("lang", LANGS)
def test_the_example_is_a_parts_list_without_a_problem(lang):
    rows = [PartRow(file="f", **row) for row in example_rows()]
    reading, back = read_back(made(lang, rows))
    assert reading.problems == ()
    assert [(r.part, r.supplier, r.country, r.share, r.price) for r in back] == [
        (r.part, r.supplier, r.country, r.share, r.price) for r in rows
    ]


@pytest.mark.parametrize("lang", LANGS)
def test_drop_downs_remarks_and_the_guide_are_there(lang):
    book = openpyxl.load_workbook(BytesIO(made(lang)))
    sheet, guide, lists = book.worksheets
    assert [sheet.cell(HEADER_ROW + 1, n).comment is not None for n in range(1, len(COLUMNS) + 1)] == [
        True
    ] * len(COLUMNS)
    kinds = [rule.type for rule in sheet.data_validations.dataValidation]
    assert (kinds.count("list"), kinds.count("decimal")) == (4, 9)
    assert guide.max_row == 1
    assert lists.sheet_state == "hidden"
    assert [lists.cell(n, 2).value for n in range(1, 5)] == [
        words(lang, WORLD, "EUR")(f"template/status/{s}") for s in STATUSES
    ]


def test_the_same_day_gives_the_same_bytes():
    assert made("de") == made("de")


NUMBER = st.none() | st.floats(0, 1e9).map(lambda x: round(x, 3))
ID = st.text(st.characters(whitelist_categories=["Lu", "Nd"], max_codepoint=127), min_size=1, max_size=9).map(
    lambda t: f"N-{t}"
)
ROWS = st.lists(
    st.builds(
        PartRow,
        file=st.just("f"),
        part=ID,
        parent=st.none() | ID,
        slot=st.none() | ID,
        supplier=st.none() | ID,
        site=st.none() | ID,
        country=st.none() | st.sampled_from(sorted(WORLD.countries.by_iso3)),
        quantity=NUMBER,
        share=st.none() | st.floats(0, 1).map(lambda x: round(x, 4)),
        status=st.none() | st.sampled_from(STATUSES),
        price=NUMBER,
        currency=st.none() | st.sampled_from(["EUR", "USD", "CNY"]),
        lead_time_days=NUMBER,
        stock_days=NUMBER,
        switch_days=NUMBER,
        recover_days=NUMBER,
        hs_code=st.none() | st.integers(100000, 99999999).map(str),
        material=st.none() | ID,
        origin=st.none() | st.sampled_from(sorted(WORLD.countries.by_iso3)),
        revenue=NUMBER,
        capacity=NUMBER,
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=40, deadline=None)
@given(ROWS, st.sampled_from(LANGS))
def test_what_is_written_is_read_back(rows, lang):
    _, back = read_back(made(lang, rows))
    wanted = clean(rows, WORLD)[0]
    assert [[getattr(r, c) for c in COLUMNS] for r in back] == [
        [getattr(r, c) for c in COLUMNS] for r in wanted
    ]
