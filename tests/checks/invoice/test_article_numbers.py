"""Numbers by which a buyer knows the article."""

import pytest

from tests.checks.build import findings, rows
from tests.checks.invoice.build_invoices import invoice, nothing


def seen(*lines):
    return findings(invoice("a.xml", *lines))["invoice.article_numbers"]


@pytest.mark.parametrize("line", [{}, {"gtin": None}, {"buyer_article": None}])
def test_own_number_and_one_the_buyer_knows_are_met(line):
    assert (seen(line).ref, seen(line).verdict) == ("B7", "met")


@pytest.mark.parametrize(
    "line", [{"article": None}, {"buyer_article": None, "gtin": None}, {"gtin": "4006381333932"}]
)
def test_a_line_nobody_can_assign_is_unmet(line):
    assert (seen(line).verdict, rows(seen(line))) == ("unmet", [2] * 3)


def test_the_counts_tell_what_is_missing():
    finding = seen({}, {"buyer_article": None, "gtin": "4006381333932"})
    assert finding.verdict == "part"
    told = ("with_own", "with_buyers", "with_gtin", "bad_gtins")
    assert tuple(finding.params[name] for name in told) == (2, 1, 2, ("4006381333932",))


def test_without_lines_nothing_is_known():
    assert findings(nothing())["invoice.article_numbers"].verdict == "unknown"
