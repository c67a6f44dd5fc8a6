"""Articles with maker and maker's number."""

from tests.checks.build import catalogue, findings, rows

BOTH = {"manufacturer": "Lager AG", "mpn": "7014-C"}


def seen(*lines):
    return findings(catalogue(*lines))["catalogue.maker_named"]


def test_both_on_every_article_are_met():
    assert seen(BOTH, BOTH).verdict == "met"


def test_one_of_the_two_is_not_enough():
    finding = seen(BOTH, {"manufacturer": "Lager AG"}, {"mpn": "7014-C"}, BOTH)
    assert (finding.verdict, finding.level) == ("part", 2)
    assert set(rows(finding)) == {3, 4}
    assert finding.place_count == 2


def test_neither_is_unmet_and_no_article_unknown():
    assert seen({}).verdict == "unmet"
    assert seen().verdict == "unknown"
