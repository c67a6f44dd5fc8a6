"""A parts list and its sources become one list; what stands stays, what differs is told with both rows."""

from readiness.network.intake.joining import UNKNOWN_MAKER, Joining
from readiness.network.row import PartRow
from tests.network.example import WORLD
from tests.network.intake.build import bom, codes


def src(part, supplier, row=2, file="sources.csv", **facts):
    return PartRow(file=file, row=row, part=part, supplier=supplier, **facts)


def joined(rows, *lists):
    joining = Joining(rows, WORLD, 0.1, 90)
    found = joining.put_in(joining.sources(lists))
    return found, joining.problems


def test_an_input_without_supplier_gets_a_row_for_each_source():
    rows, problems = joined(
        [bom("P"), bom("A", "P", 3, quantity=2.0)], [src("A", "S", share=0.6), src("A", "T", 3, share=0.4)]
    )
    assert [(r.part, r.supplier, r.quantity, r.share, r.slot) for r in rows] == [
        ("P", None, None, None, None),
        ("A", "S", 2.0, 0.6, "A"),
        ("A", "T", 2.0, 0.4, "A"),
    ]
    assert (rows[1].row, rows[1].place("share").file) == (3, "sources.csv")
    assert problems == []


def test_a_standard_price_holds_only_where_the_source_names_none():
    rows, problems = joined(
        [bom("P"), bom("A", "P", price=9.0, currency="EUR")],
        [src("A", "S", price=10.0, currency="USD"), src("A", "T")],
    )
    assert [(r.price, r.currency) for r in rows[1:]] == [(10.0, "USD"), (9.0, "EUR")]
    assert problems == []


def test_an_input_of_a_bare_list_without_any_source_is_unknown_but_an_assembly_is_made_here():
    rows, problems = joined([bom("P"), bom("A", "P"), bom("B", "A"), bom("C", "A")], [src("B", "S")])
    assert {r.part: (r.supplier, r.status) for r in rows} == {
        "P": (None, None),
        "A": (None, None),
        "B": ("S", None),
        "C": (UNKNOWN_MAKER, "blocked"),
    }
    assert codes(problems) == ["source_unknown"]


def test_without_any_source_list_an_empty_supplier_is_the_firm_itself():
    rows, problems = joined([bom("P"), bom("A", "P")])
    assert [r.supplier for r in rows] == [None, None]
    assert problems == []


def test_in_a_list_that_names_suppliers_an_empty_one_is_the_firm_and_sources_come_beside_it():
    rows, _ = joined(
        [bom("P"), bom("A", "P", slot="front"), bom("B", "P", supplier="S")],
        [src("A", "T", price=3.0), src("B", "S", price=5.0), src("B", "U")],
    )
    assert [(r.part, r.supplier, r.slot, r.price) for r in rows] == [
        ("P", None, None, None),
        ("A", None, "front", None),
        ("A", "T", "front", 3.0),
        ("B", "S", None, 5.0),
        ("B", "U", "B", None),
    ]


def test_lists_that_differ_are_told_with_both_rows_and_the_parts_list_stands():
    rows, problems = joined(
        [bom("P"), bom("A", "P", 3, supplier="S", country="DE", price=4.0, share=0.5)],
        [src("A", "S", 7, country="Deutschland", price=5.0, share=0.7)],
    )
    assert (rows[1].price, rows[1].share, rows[1].country) == (4.0, 0.5, "DE")
    assert [
        (p.code, p.params["column"], p.where.file, p.where.row, p.params["kept_row"]) for p in problems
    ] == [
        ("lists_differ", "price", "sources.csv", 7, 3),
        ("lists_differ", "share", "sources.csv", 7, 3),
    ]


def test_a_small_difference_of_shares_is_no_difference():
    _, problems = joined([bom("P"), bom("A", "P", supplier="S", share=0.5)], [src("A", "S", share=0.55)])
    assert problems == []


def test_one_supplier_in_two_lists_is_one_source_with_what_both_know():
    rows, problems = joined(
        [bom("P"), bom("A", "P")],
        [src("A", "S", country="DE")],
        [src("A", "S", 5, "paid.csv", share=1.0), src("A", "T", 6, "paid.csv")],
    )
    assert [(r.supplier, r.country, r.share) for r in rows[1:]] == [("S", "DE", 1.0), ("T", None, None)]
    assert rows[1].place("share").file == "paid.csv"
    assert problems == []


def test_padded_part_numbers_are_the_same_part():
    rows, problems = joined([bom("P"), bom("4711", "P")], [src("0004711", "S")])
    assert rows[1].supplier == "S"
    assert problems == []


def test_sources_of_parts_in_no_list_are_told_and_a_number_nearly_the_same_is_proposed():
    _, problems = joined(
        [bom("P"), bom("LAGER-7014-A", "P")],
        [src("LAGER-7014-A", "S"), src("LAGER-7014.A", "S", 3), src("X", "T", 4), src("Y", "T", 5)],
    )
    near, rest = problems
    assert (near.code, near.where.row, near.params["other"]) == ("part_nearly_in_list", 3, "LAGER-7014-A")
    assert (rest.code, rest.params["count"]) == ("part_not_in_list", 2)


def test_two_sites_of_one_supplier_stay_two_sources():
    rows, _ = joined([bom("P"), bom("A", "P")], [src("A", "S", site="Ulm"), src("A", "S", 3, site="Wuxi")])
    assert [(r.supplier, r.site) for r in rows[1:]] == [("S", "Ulm"), ("S", "Wuxi")]
