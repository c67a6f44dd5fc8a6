"""Order lines confirmed one by one."""

from tests.checks.build import ON, findings, orders, rows


def seen(*lines):
    return findings(orders(*lines))["orders.confirmed_per_line"]


def test_number_article_and_date_on_every_line_are_met():
    assert seen({"first_confirmed": ON}, {"first_confirmed": ON}).verdict == "met"


def test_a_line_without_one_of_them_is_shown():
    finding = seen({"first_confirmed": ON}, {}, {"line": None, "first_confirmed": ON})
    assert finding.verdict == "part"
    assert set(rows(finding)) == {3, 4}


def test_no_date_is_unmet_and_no_line_unknown():
    assert seen({}).verdict == "unmet"
    assert seen().verdict == "unknown"
