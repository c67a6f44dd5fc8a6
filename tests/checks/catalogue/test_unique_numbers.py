"""Article numbers that stand once."""

from tests.checks.build import catalogue, findings, rows


def seen(*numbers):
    return findings(catalogue(*({"supplier_pid": n} for n in numbers)))["catalogue.unique_numbers"]


def test_each_number_once_is_met():
    assert seen("A", "B").verdict == "met"


def test_case_and_leading_zeros_make_another_number():
    assert seen("01", "1", "a", "A").verdict == "met"


def test_doubles_and_blanks_are_shown():
    finding = seen("A", "A", None, "B")
    assert (finding.verdict, finding.level) == ("part", 1)
    assert (finding.params["doubles"], rows(finding)) == (("A",), [2, 3, 4])


def test_only_doubles_are_unmet_and_no_article_unknown():
    assert seen("A", "A").verdict == "unmet"
    assert seen().verdict == "unknown"
