"""How far a BMEcat keeps its standard."""

from readiness.model.place import Place, Problem
from tests.checks.build import catalogue, findings


def seen(*lines, faults=(), **head):
    found = catalogue(*lines, **head)
    problems = tuple(
        Problem(code="bmecat_value", where=Place(file="catalogue.xml", row=row)) for row in faults
    )
    broken = found.heads[0].model_copy(update={"problems": problems})
    return findings(type(found)((broken,), found.lines))["catalogue.bmecat_conformance"]


def test_a_catalogue_without_faults_is_met():
    assert seen({}, {}).verdict == "met"


def test_faults_in_one_article_count_once():
    finding = seen({}, {}, {}, faults=(2, 2))
    assert (finding.verdict, finding.level, finding.params["problems"]) == ("part", 3, 2)


def test_a_fault_before_the_first_article_is_the_header_s():
    assert seen({}, faults=(1,)).level == 2


def test_faults_everywhere_are_unmet():
    assert seen({}, faults=(1, 2)).verdict == "unmet"


def test_no_article_or_another_format_leaves_it_open():
    assert seen().verdict == "unknown"
    assert seen({}, format="catalogue-table").verdict == "unknown"


def test_a_file_without_a_version_says_so_in_words():
    assert seen({}).params["versions"] == ("unstated",)
