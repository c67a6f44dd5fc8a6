"""Places of answers and smelters."""

from datetime import date

import pytest

from readiness.evidence.minerals.declaration import read_declaration
from readiness.evidence.minerals.mines import read_mines
from readiness.evidence.minerals.names import mineral_named
from readiness.evidence.minerals.revisions import KNOWN, newer_than_known, newest
from readiness.evidence.minerals.smelters import is_number, known_numbers, read_smelters


def sheet(rows, **cells):
    """Rows of eight cells; `cells` names them as in a sheet."""
    grid = [[""] * 8 for _ in range(rows)]
    for name, value in cells.items():
        grid[int(name[1:]) - 1]["ABCDEFGH".index(name[0])] = value
    return grid


def test_without_a_single_label_a_cmrt_has_its_fixed_rows():
    found = read_declaration(
        sheet(80, D8="Spindel AG", D22=date(2026, 2, 4), D26="Yes", G32="Note", D32="No"), "cmrt"
    )
    assert (found.company, found.issued_on) == ("Spindel AG", date(2026, 2, 4))
    assert [(a.question, a.mineral, a.said, a.remark, a.row) for a in found.answers] == [
        ("1", "tantalum", "Yes", None, 26),
        ("2", "tantalum", "No", "Note", 32),
    ]


def test_numbered_questions_lead_to_their_minerals_wherever_they_stand():
    grid = sheet(
        50,
        B30="1) 问题",
        B31="钴 (*)",
        B32="Glimmer(*)",
        D31="Yes",
        D32="Unknown",
        B34="2) 问题",
        B35="钴",
        D35="Yes",
        B40="A. 政策",
        D40="No",
        G40="-",
    )
    found = read_declaration(grid, "emrt")
    assert [(a.question, a.mineral, a.said) for a in found.answers] == [
        ("1", "cobalt", "Yes"),
        ("1", "mica", "Unknown"),
        ("2", "cobalt", "Yes"),
        ("A", None, "No"),
    ]


def test_an_emrt_without_labels_answers_nothing():
    assert read_declaration(sheet(60, D31="Yes"), "emrt").answers == ()


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("04-Feb-2026", date(2026, 2, 4)),
        ("2026-02-04", date(2026, 2, 4)),
        ("soon", None),
        ("03/04/2026", None),
    ],
)
def test_the_date_may_be_text(cell, day):
    assert read_declaration(sheet(80, D22=cell), "cmrt").issued_on == day


def test_a_short_sheet_says_nothing():
    assert read_declaration([], "cmrt").answers == ()


@pytest.mark.parametrize(
    ("label", "name"),
    [("钽 (*)", "tantalum"), ("Wolfram（*）", "tungsten"), ("GOLD", "gold"), ("Neodym", "neodym")],
)
def test_minerals_are_known_in_several_languages(label, name):
    assert mineral_named(label) == name


def test_a_smelter_has_the_number_the_form_found_else_the_one_typed_in():
    rows = sheet(
        9,
        B4="Metal",
        B5="Gold",
        F5="CID000058",
        A6="CID000090",
        B6="Tin",
        D6="Smelter",
        E6="PERU",
        D8="Unknown smelter",
    )
    assert [(s.mineral, s.number, s.name, s.row) for s in read_smelters(rows)] == [
        ("gold", "CID000058", None, 5),
        ("tin", "CID000090", "Smelter", 6),
        (None, None, "Unknown smelter", 8),
    ]


def test_numbers_are_found_anywhere_in_the_look_up_sheets():
    assert known_numbers([sheet(3, C2="CID000058"), sheet(2, E1="(CID000090)")]) == {"CID000058", "CID000090"}
    assert is_number("CID000058")
    assert not is_number("CID58")
    assert not is_number(None)


def test_mines_are_found_where_their_headers_stand_and_by_place_where_none_is():
    said = {"C7": "Cobalt", "D7": "Umicore", "H7": "CONGO"}
    headed = sheet(8, C6="Metal (*)", D6="Smelter (*)", E6="Mine", F6="ID", **said)
    (mine,) = read_mines(headed)
    assert (mine.mineral, mine.smelter, mine.country, mine.row, mine.complete) == (
        "cobalt",
        "Umicore",
        "CONGO",
        7,
        True,
    )
    (mine,) = read_mines(sheet(6, A5="Mica", C5="Bihar", F5="INDIA"))
    assert (mine.mineral, mine.name, mine.country, mine.complete) == ("mica", "Bihar", "INDIA", False)
    assert list(read_mines([])) == []


def test_revisions_count_as_decimals():
    assert not newer_than_known("cmrt", "6.31")
    assert not newer_than_known("cmrt", None)
    assert newer_than_known("cmrt", "6.61.1")
    assert newer_than_known("emrt", "2.2")
    assert {form: newest(form) for form in KNOWN} == {"cmrt": "6.6", "emrt": "2.11"}
