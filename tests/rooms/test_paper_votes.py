"""Votes typed in from cards: any usual separator and encoding; each cell that does not fit is named with its row."""

import pytest

from readiness.rooms.paper_votes import BYTES, Sheet, own_words, paper_votes
from tests.rooms.build import AT

ASKED = ("erp.einvoice", "erp.quote_time")
SHEET = Sheet(ASKED, 2, AT, own_words(), "secret")
HEAD = "card;role;question;level;confidence\n"


def read(text, encoding="utf-8"):
    data = text if isinstance(text, bytes) else text.encode(encoding)
    return paper_votes(data, "votes.csv", SHEET)


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_whatever_a_spreadsheet_writes_is_read(delimiter, encoding):
    text = (HEAD + "1;sales;1;3;high\r\n\r\n2;IT;erp.quote_time;?;\r\n").replace(";", delimiter)
    found = read(text, encoding)
    assert found.problems == ()
    assert [(s.id, s.role) for s in found.seats] == [(SHEET.seat("1"), "sales"), (SHEET.seat("2"), "it")]
    assert [(v.question, v.round, v.level, v.confidence) for v in found.votes] == [
        ("erp.einvoice", 2, 3.0, "high"),
        ("erp.quote_time", 2, None, None),
    ]


@pytest.mark.parametrize(
    ("row", "code", "field"),
    [
        (";sales;1;3;", "paper_card", "card"),
        ("=1+1;sales;1;3;", "paper_card", "card"),
        ("1;dentist;1;3;", "paper_role", "role"),
        ("1;sales;3;3;", "paper_question", "question"),
        ("1;sales;0;3;", "paper_question", "question"),
        ("1;sales;1;5;", "paper_level", "level"),
        ("1;sales;1;;", "paper_level", "level"),
        ("1;sales;1;3;sure", "paper_confidence", "confidence"),
        ("7;it;1;3;", "paper_role_twice", "role"),
        ("7;sales;2;3;", "paper_vote_twice", "level"),
        ("1", "paper_role", "role"),
    ],
)
def test_a_cell_that_does_not_fit_is_named_and_the_other_rows_count(row, code, field):
    found = read(f"{HEAD}7;sales;2;1;\n{row}\n8;it;2;4;\n")
    assert [(p.code, p.where.row, p.where.field) for p in found.problems] == [(code, 3, field)]
    assert [v.seat for v in found.votes] == [SHEET.seat("7"), SHEET.seat("8")]


def test_a_table_without_its_columns_says_which():
    (problem,) = read("card;level\n1;3\n").problems
    assert (problem.code, problem.params["missing"]) == ("paper_no_columns", ("role", "question"))
    assert read("").problems[0].code == "paper_no_columns"


def test_what_is_no_text_or_far_too_long_is_refused():
    assert read(b"x" * (BYTES + 1)).problems[0].code == "paper_unreadable"


def test_the_same_row_twice_counts_once():
    found = read(HEAD + "1;sales;1;3;\n1;sales;1;3;\n")
    assert (len(found.votes), found.problems) == (1, ())


def test_who_knows_the_number_of_a_card_does_not_know_its_seat():
    other = Sheet(ASKED, 2, AT, own_words(), "another room")
    assert SHEET.seat("1") == SHEET.seat("1")
    assert len({SHEET.seat("1"), SHEET.seat("2"), other.seat("1")}) == 3
