"""Readings are built line by line, in batches, with unknown kept unknown."""

from readiness.evidence.reading import LineBuilder, unreadable
from readiness.evidence.shapes import STOCK


def test_lines_keep_their_order_over_many_batches(monkeypatch):
    monkeypatch.setattr(LineBuilder, "BATCH", 10)
    builder = LineBuilder(STOCK)
    for row in range(35):
        builder.add({"article": str(row)}, row=row)
    table = builder.table()
    assert builder.count == table.num_rows == 35
    assert table.column("row").to_pylist() == list(range(35))
    assert table.column("quantity").null_count == 35


def test_no_lines_are_an_empty_table_of_the_shape():
    assert LineBuilder(STOCK).table().schema == STOCK.schema


def test_what_cannot_be_opened_says_why():
    reading = unreadable("file_too_large", size_mb=3)
    assert (reading.format, reading.tier, reading.lines) == ("unknown", "unreadable", None)
    assert reading.problems[0].params == {"size_mb": 3}
