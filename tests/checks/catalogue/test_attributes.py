"""Features per article."""

from tests.checks.build import catalogue, findings, rows


def seen(*lines):
    return findings(catalogue(*lines))["catalogue.attributes"]


def test_enough_features_with_a_unit_are_met():
    assert (
        seen({"features": 5, "features_with_unit": 1}, {"features": 9, "features_with_unit": 4}).verdict
        == "met"
    )


def test_few_features_or_none_with_a_unit_are_unmet_and_shown():
    finding = seen({"features": 4, "features_with_unit": 4}, {"features": 8, "features_with_unit": 0})
    assert (finding.verdict, rows(finding)) == ("unmet", [2, 3])


def test_an_article_without_features_is_counted():
    finding = seen({"features": 6, "features_with_unit": 2}, {"features": 0})
    assert (finding.verdict, finding.params["without"], finding.params["average"]) == ("part", 1, 3.0)


def test_a_table_that_says_nothing_of_features_leaves_it_open():
    assert seen({}).verdict == "unknown"
    assert seen().verdict == "unknown"
