"""Articles that name a country that exists."""

from tests.checks.build import catalogue, findings, rows


def seen(*countries):
    return findings(catalogue(*({"country_of_origin": c} for c in countries)))["catalogue.country_named"]


def test_a_country_by_code_or_by_name_is_met():
    finding = seen("DE", "Österreich", "中国", "NA")
    assert (finding.verdict, finding.level) == ("met", 4)
    assert finding.ref == "F1"


def test_a_blank_and_a_word_that_is_no_country_are_shown():
    finding = seen("DE", None, "Europe")
    assert finding.verdict == "part"
    assert rows(finding) == [3, 4]
    assert finding.params["blank"] == 1


def test_no_country_on_any_line_is_unmet():
    assert seen(None, None).verdict == "unmet"


def test_no_article_is_unknown():
    assert seen().verdict == "unknown"
