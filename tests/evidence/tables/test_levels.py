"""Indented parts lists: every row finds its parent; a missing or jumping level is told and nothing is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.evidence.readers import delimited
from readiness.evidence.reading import Hint
from readiness.evidence.tables.levels import UNNAMED
from tests.evidence.making import csv_bytes, read_one, workbook


def hung(*rows, data=None):
    """Part -> parent in the order of the list, and the problems as (code, row)."""
    head, evidence, _ = read_one(data or csv_bytes(*rows))
    assert head.kind == "parts"
    pairs = list(zip(evidence.column("part"), evidence.column("parent"), strict=True))
    return pairs, [(p.code, p.where.row) for p in head.problems if p.where]


def test_levels_written_as_sap_prints_them_hang_under_the_part_named_above_the_list():
    pairs, problems = hung(
        "Material;4711;Spindel",
        "",
        "Stufe;Pos.;Komponente;Bezeichnung;Menge;ME",
        "1;0010;A;Welle;1;ST",
        ".2;0010;B;Lager;2;ST",
        "..3;0010;C;Kugel;12;ST",
        "1;0020;D;Motor;1;ST",
    )
    assert pairs == [("4711", None), ("A", "4711"), ("B", "A"), ("C", "B"), ("D", "4711")]
    assert problems == []


def test_a_chinese_list_begins_with_its_product_at_level_zero():
    pairs, problems = hung("层级,物料编码,名称,用量", "0,P,主轴,1", "1,A,轴承,2", "2,B,滚珠,8")
    assert pairs == [("P", None), ("A", "P"), ("B", "A")]
    assert problems == []


def test_an_outline_counts_its_numbers():
    pairs, _ = hung("Level,Part,Qty", "1,P,1", "1.1,A,1", "1.1.1,B,1", "1.2,C,1")
    assert pairs == [("P", None), ("A", "P"), ("B", "A"), ("C", "P")]


def test_levels_of_a_workbook_are_numbers():
    pairs, problems = hung(data=workbook([["Level", "Part", "Qty"], [0, "P", 1], [1, "A", 2], [2, "B", 2]]))
    assert pairs == [("P", None), ("A", "P"), ("B", "A")]
    assert problems == []


def test_a_missing_level_stands_where_the_row_above_it_stands_and_is_told():
    pairs, problems = hung("Level,Part,Qty", "0,P,1", "1,A,1", ",B,1", "x,C,1")
    assert pairs == [("P", None), ("A", "P"), ("B", "P"), ("C", "P")]
    assert problems == [("level_missing", 4), ("level_missing", 5)]


def test_a_level_that_jumps_is_told_once_and_hangs_under_the_next_higher_part():
    pairs, problems = hung("Level,Part,Qty", "0,P,1", "1,A,1", "3,B,1", "3,C,1")
    assert pairs == [("P", None), ("A", "P"), ("B", "A"), ("C", "A")]
    assert problems == [("level_skipped", 4)]


def test_inputs_without_a_product_go_into_one_that_has_no_name():
    pairs, problems = hung("Level,Part,Qty", "1,A,1", "1,B,2")
    assert pairs == [(UNNAMED, None), ("A", UNNAMED), ("B", UNNAMED)]
    assert problems == [("head_missing", 2)]


def test_several_rows_at_the_highest_level_with_inputs_below_are_products():
    pairs, problems = hung("Level,Part,Qty", "1,P,1", "2,A,2", "1,Q,1", "2,B,1")
    assert pairs == [("P", None), ("A", "P"), ("Q", None), ("B", "Q")]
    assert problems == [("levels_without_head", 2)]


def test_a_mark_for_assemblies_is_no_parent_but_a_named_part_is():
    marked = hung("Stufe;Komponente;Menge;Baugruppe", "0;P;1;X", "1;A;1;X", "2;B;1;")
    assert marked[0] == [("P", None), ("A", "P"), ("B", "A")]
    named = hung("Level,Part,Qty,Parent", "0,P,1,", "1,A,1,P", "1,B,1,A")
    assert named[0] == [("P", None), ("A", "P"), ("B", "A")]


def test_erp_lists_call_the_assembly_material_and_the_input_component():
    head, evidence, _ = read_one(csv_bytes("Material;Komponente;Menge", "P;A;2", "A;B;1"))
    assert (head.kind, head.columns["parent"]) == ("parts", "Material")
    assert evidence.column("parent") == ["P", "A"]
    confirmed = read_one(
        csv_bytes("Material;Komponente;Menge", "P;A;2"),
        Hint(kind="parts", columns={"parent": "", "material": "Material"}),
    )
    assert confirmed[1].column("material") == ["P"]


@pytest.mark.parametrize("written", ["{}", "..{}", "Stufe {}", "{}.", "+{}"])
def test_levels_are_read_however_they_are_marked(written):
    rows = [f"{written.format(level)},{part}" for level, part in ((0, "P"), (1, "A"), (2, "B"))]
    assert hung("Level,Part", *rows)[0] == [("P", None), ("A", "P"), ("B", "A")]


def test_an_assembly_taken_apart_wherever_it_goes_in_is_read_once():
    rows = ["0,P,1", "1,A,2", "2,SUB,1", "3,X,4", "4,Y,1", "1,SUB,1", "2,X,4", "3,Y,1", "1,B,1"]
    pairs, problems = hung("Level,Part,Qty", *rows)
    assert pairs == [
        ("P", None), ("A", "P"), ("SUB", "A"), ("X", "SUB"), ("Y", "X"), ("SUB", "P"), ("B", "P"),
    ]  # fmt: skip
    assert problems == []


def test_an_assembly_taken_apart_otherwise_is_told():
    pairs, problems = hung("Level,Part,Qty", "0,P,1", "1,SUB,1", "2,X,4", "1,A,1", "2,SUB,1", "3,X,5")
    assert pairs == [("P", None), ("SUB", "P"), ("X", "SUB"), ("A", "P"), ("SUB", "A")]
    assert problems == [("assembly_differs", 6)]


def test_what_stands_only_in_the_part_left_aside_does_not_hide_it_elsewhere():
    pairs, _ = hung("Level,Part", "0,P", "1,SUB", "2,X", "1,A", "2,SUB", "3,NEW", "4,Y", "1,NEW", "2,Y")
    assert pairs[-2:] == [("NEW", "P"), ("Y", "NEW")]


def test_an_input_listed_twice_in_one_assembly_stays_twice():
    pairs, _ = hung("Level,Part,Qty", "0,P,1", "1,X,4", "1,A,1", "1,X,2")
    assert pairs == [("P", None), ("X", "P"), ("A", "P"), ("X", "P")]


@st.composite
def trees(draw):
    """Depths of a tree in the order a list prints it: never more than one deeper than the row above."""
    depths = [0]
    for _ in range(draw(st.integers(0, 12))):
        depths.append(draw(st.integers(1, depths[-1] + 1)))
    return depths


@given(trees())
def test_printing_a_tree_and_reading_it_gives_the_tree(depths):
    rows, parents, path = [], [], []
    for number, depth in enumerate(depths):
        del path[depth:]
        parents.append(path[-1] if path else None)
        path.append(f"T{number}")
        rows.append(f"{depth},T{number}")
    grid = "\n".join(["Level,Part", *rows])
    from_text = _read(grid)
    assert from_text == [(f"T{n}", parent) for n, parent in enumerate(parents)]


def _read(text):
    reading = delimited.read(text.encode(), Hint())
    lines = reading.lines
    return list(zip(lines.column("part").to_pylist(), lines.column("parent").to_pylist(), strict=True))
