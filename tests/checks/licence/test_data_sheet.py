"""Machine data: sheet and clause, one of them, a sheet with gaps, none."""

from readiness.checks.licence.data_sheet import SHEET
from tests.checks.build import findings, terms
from tests.checks.licence.build_licence import statement

WHOLE = statement("data_sheet", **dict.fromkeys(SHEET, "yes"))
GAPS = statement("data_sheet", data_types="position")
CLAUSE = terms(data_licence="yes")


def seen(*files):
    return findings(*files)["data_act.sheet_and_clause"]


def test_sheet_and_clause_are_met():
    assert (seen(WHOLE, CLAUSE).verdict, seen(WHOLE, CLAUSE).level) == ("met", 3)


def test_one_of_them_is_half_of_it_and_a_sheet_with_gaps_less():
    assert [seen(*files).level for files in ((WHOLE,), (CLAUSE,), (GAPS, CLAUSE), (GAPS,))] == [2, 2, 2, 1]
    assert "data_format" in seen(GAPS).params["missing"]


def test_terms_without_the_clause_prove_nothing():
    assert seen(terms(payment_days="30")).verdict == "unknown"
    assert seen().verdict == "unknown"
