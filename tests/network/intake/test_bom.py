"""Bills of material: inputs listed twice add up, parents nobody makes are products where no row is one."""

from readiness.network.intake.bom import whole_bom
from tests.network.intake.build import bom, codes


def test_the_same_input_twice_is_needed_twice_and_told():
    rows, problems = whole_bom([bom("P"), bom("A", "P", 3, quantity=4.0), bom("A", "P", 4)])
    assert [(r.part, r.quantity) for r in rows] == [("P", None), ("A", 5.0)]
    (told,) = problems
    assert (told.code, told.where.row, told.params["kept_row"]) == ("row_repeated", 4, 3)


def test_two_suppliers_of_one_input_are_sources_and_stay():
    rows, problems = whole_bom([bom("P"), bom("A", "P", supplier="S"), bom("A", "P", supplier="T")])
    assert len(rows) == 3
    assert problems == []


def test_two_slots_or_two_files_are_not_added_up():
    rows, _ = whole_bom(
        [bom("P"), bom("A", "P", slot="x"), bom("A", "P", slot="y"), bom("A", "P", file="b.csv")]
    )
    assert len(rows) == 4


def test_a_list_of_parents_and_components_names_its_product():
    rows, problems = whole_bom([bom("A", "P", 2), bom("B", "A", 3), bom("C", "Q", 4)])
    assert [(r.part, r.parent, r.row) for r in rows[:2]] == [("P", None, 2), ("Q", None, 4)]
    (told,) = problems
    assert (told.code, told.params) == ("product_assumed", {"products": ("P", "Q"), "count": 2})


def test_a_parent_made_in_another_list_is_no_product():
    rows, problems = whole_bom([bom("P"), bom("A", "P"), bom("B", "A", file="b.csv")])
    assert len(rows) == 3
    assert problems == []


def test_where_a_product_is_named_an_orphan_parent_stays_one():
    rows, problems = whole_bom([bom("P"), bom("A", "P"), bom("B", "TYPO")])
    assert len(rows) == 3
    assert problems == []


def test_an_input_of_one_maker_of_a_part_makes_no_product():
    rows, problems = whole_bom([bom("A", "P"), bom("B", "A@Werk")])
    assert [r.part for r in rows] == ["P", "A", "B"]
    assert codes(problems) == ["product_assumed"]
