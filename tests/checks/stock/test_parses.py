"""Lists that say how much there is, or when."""

from datetime import date

from tests.checks.build import findings, rows, stock


def seen(*lines):
    return findings(stock(*lines))["stock.parses"]


def test_a_quantity_a_lead_time_or_a_date_is_enough():
    finding = seen({"quantity": 0.0}, {"lead_time_days": 14.0}, {"next_available": date(2026, 8, 1)})
    assert (finding.verdict, finding.level) == ("met", 4)


def test_silent_lines_are_shown():
    finding = seen({"quantity": 1.0}, {})
    assert (finding.verdict, finding.params["silent"], rows(finding)) == ("part", 1, [3])


def test_only_silent_lines_are_unmet_and_an_empty_template_is_unknown():
    assert seen({}).verdict == "unmet"
    assert seen().verdict == "unknown"
