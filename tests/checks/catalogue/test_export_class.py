"""Articles that say whether export control lists name them."""

import pytest

from readiness.checks.catalogue.export_class import stated
from tests.checks.build import catalogue, findings, rows


def seen(*said):
    return findings(catalogue(*({"export_class": s} for s in said)))["catalogue.export_class"]


@pytest.mark.parametrize("said", ["2B001.b.2", "EAR99", "AL: 0005", "Not listed", "nicht gelistet", "未列管"])
def test_a_list_number_or_a_plain_no_is_a_statement(said):
    assert stated(said)


@pytest.mark.parametrize("said", [None, "", "n/a", "-", "?", "tbd"])
def test_a_dash_or_an_open_question_is_none(said):
    assert not stated(said)


def test_every_article_classified_is_met():
    assert seen("2B001.b.2", "not listed").verdict == "met"


def test_gaps_are_shown_where_the_column_is_used():
    finding = seen("2B001", "n/a", None)
    assert finding.verdict == "part"
    assert rows(finding) == [3, 4]
    assert seen("n/a").verdict == "unmet"


def test_a_catalogue_without_the_column_says_nothing_about_it():
    assert seen(None, None).verdict == "unknown"
    assert seen().verdict == "unknown"
