"""The reader's report, line by line."""

import pytest

from readiness.model.base import LANGS
from readiness.model.finding import Finding
from readiness.model.place import Place, Problem
from readiness.report.view.file_lines import file_lines
from readiness.report.words import words
from tests.report.sample import hostile, speaking
from tests.sample_firms import result


@pytest.mark.parametrize("lang", LANGS)
def test_every_row_behind_a_verdict_and_every_problem_has_its_line(lang):
    firm = result("spindle-de")
    found = firm.assessment
    lines = file_lines(found.findings, found.problems, firm.bank, words(lang, firm.world, "EUR"))
    rows = sum(len(f.places) for f in found.findings if f.verdict in ("part", "unmet"))
    assert len(lines) >= rows
    assert all(line.wrong and line.reacts and line.fix for line in lines)


def test_the_whole_file_comes_before_its_rows_and_files_stay_together():
    problems = (
        Problem(code="required_empty", file="b.csv", where=Place(file="b.csv", row=9, field="article")),
        Problem(code="row_too_wide", file="b.csv", where=Place(file="b.csv", row=3)),
        Problem(code="empty_file", file="b.csv"),
        Problem(code="empty_file", file="a.csv"),
        Problem(code="case_key_missing"),
    )
    say = speaking("en")
    lines = file_lines((), problems, hostile().bank, say)
    assert [(line.file, line.row) for line in lines] == [
        ("a.csv", None),
        ("b.csv", None),
        ("b.csv", 3),
        ("b.csv", 9),
    ]
    assert [line.reacts for line in lines[1:]] == [
        say(f"file_report/reaction/{reach}") for reach in ("file", "row", "value")
    ]


def test_what_is_met_needs_no_line_and_rows_not_handed_out_are_counted():
    say = speaking("en")
    told = {"total": 9, "right": 1, "wrong": 8, "blank": 8}
    places = (Place(file="a.csv", row=2, field="country_of_origin"),)
    unmet = Finding(
        check="catalogue.country_named", verdict="part", level=1, params=told, places=places, place_count=8
    )
    met = unmet.model_copy(update={"verdict": "met"})
    lines = file_lines((unmet, met), (), hostile().bank, say)
    assert [line.row for line in lines] == [None, 2]
    assert say("file_report/more", n="7") in lines[0].wrong
