"""Order units as codes."""

from tests.checks.build import catalogue, findings, rows


def seen(*units):
    return findings(catalogue(*({"order_unit": u} for u in units)))["catalogue.order_unit"]


def test_codes_are_met():
    finding = seen("C62", "MTR")
    assert (finding.verdict, finding.params["units"]) == ("met", ("C62", "MTR"))


def test_words_and_gaps_are_shown():
    finding = seen("C62", "Stück", None, "c62")
    assert (finding.verdict, finding.level, rows(finding)) == ("part", 1, [3, 4, 5])


def test_words_only_are_unmet_and_no_article_unknown():
    assert seen("Stück").verdict == "unmet"
    assert seen().verdict == "unknown"
