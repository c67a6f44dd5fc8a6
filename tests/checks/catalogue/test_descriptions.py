"""Descriptions a machine can use."""

from tests.checks.build import catalogue, findings, rows

GOOD = {"languages": ["deu", "eng"], "description_short": "Spindle", "description_long": "A motor spindle."}


def seen(*lines):
    return findings(catalogue(*lines))["catalogue.descriptions"]


def test_two_languages_with_short_and_long_text_are_met():
    assert seen(GOOD).verdict == "met"


def test_each_gap_is_counted_and_shown():
    finding = seen(
        {**GOOD, "languages": ["deu"]},
        {**GOOD, "description_short": "x" * 151},
        {**GOOD, "description_long": None},
    )
    assert (finding.verdict, rows(finding)) == ("unmet", [2, 3, 4])
    assert [finding.params[name] for name in ("one_language", "not_short", "no_long")] == [1, 1, 1]


def test_no_article_leaves_it_open():
    assert seen().verdict == "unknown"
