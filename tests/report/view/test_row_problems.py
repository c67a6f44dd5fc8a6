"""Beside each row stands what is wrong with it, once."""

from readiness.report.view.row_problems import row_problems
from readiness.report.words import words
from tests.network.example import WORLD
from tests.network.intake.build import bom


def test_a_row_has_its_own_problems_and_the_others_none():
    rows = [bom("P"), bom("A", "P", 3), bom("B", "P", 4)]
    wrong = rows[1].problem("unknown_country", "country", value="Europe")
    found = row_problems(rows, [wrong, wrong, rows[0].problem("part_missing")], words("en", WORLD, "EUR"))
    assert found == ("This row names no part.", "“Europe” is not a country we know.", "")
