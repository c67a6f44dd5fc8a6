"""Rows come from columns."""

from readiness.model.place import Place
from readiness.network.row import Declared, Fact, PartRow, part_rows, plain


def test_columns_become_rows_and_absent_columns_are_unknown():
    first, second = part_rows(
        {"file": ["a.csv", "a.csv"], "row": [2, 3], "part": ["P", "Q"], "share": [None, 0.5]}
    )
    assert first == PartRow(file="a.csv", row=2, part="P")
    assert second.share == 0.5
    assert second.price is None


def test_columns_the_network_does_not_know_are_left_out():
    assert part_rows({"file": ["a.csv"], "part": ["P"], "pointer": [None]}) == (
        PartRow(file="a.csv", part="P"),
    )


def test_ids_are_trimmed_and_normalised_with_their_case_kept():
    assert plain(" ＡＢ-1 ") == "AB-1"
    assert plain(None) == ""


def test_a_problem_knows_its_place():
    found = PartRow(file="a.xlsx", sheet="S", row=7, part="P").problem("part_missing", "part", value=1)
    assert found.where is not None
    assert (found.where.file, found.where.sheet, found.where.row, found.where.field) == (
        "a.xlsx",
        "S",
        7,
        "part",
    )


def test_every_value_is_known_by_somebodys_word():
    place = Place(file="b.csv", row=9, field="price")
    row = PartRow(
        file="a.csv", row=2, part="P", price=3.0, country="DEU", facts={"price": Fact("measured", place)}
    )
    assert [row.grade(f) for f in ("price", "country", "status", "origin")] == [
        "measured",
        "document",
        "assumed",
        "unknown",
    ]
    assert (row.place("price"), row.place("country").row) == (place, 2)
    assert row.problem("negative_value", "price").file == "b.csv"


def test_what_the_supplier_said_is_its_own_word():
    declared = Declared(places={"country": Place(file="reply.csv", row=3)})
    assert (
        PartRow(file="a.csv", part="P", country="DEU", declared=declared).grade("country")
        == "supplier-declared"
    )
