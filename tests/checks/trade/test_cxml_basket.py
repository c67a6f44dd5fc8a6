"""cXML baskets."""

import pytest

from tests.checks.build import findings, rows
from tests.checks.trade.build_trade import baskets

ITEM = {
    "article": "A1",
    "description": "Spindle",
    "quantity": 1.0,
    "price": 5.0,
    "unit": "EA",
    "currency": "EUR",
    "lead_time_days": 10.0,
    "class_system": "UNSPSC",
    "class_group": "23153004",
}


def seen(*lines, **head):
    given = ({**ITEM, **line} for line in lines)
    return findings(baskets(*given, **{"format": "cxml", "file": "basket.xml", **head}))["trade.cxml_basket"]


def test_items_with_all_details_are_met():
    finding = seen({}, {})
    assert (finding.verdict, finding.level, finding.params["wrong"]) == ("met", 2, 0)


@pytest.mark.parametrize(
    "line",
    [
        {"class_group": "ean1234"},
        {"class_system": "custom"},
        {"lead_time_days": None},
        {"unit": "piece"},
        {"currency": "XXE"},
    ],
)
def test_each_gap_costs_its_share_and_is_shown(line):
    finding = seen(line)
    assert (finding.verdict, finding.level, rows(finding)) == ("part", pytest.approx(2 * 7 / 8), [2, 2])


def test_an_item_that_says_nothing_is_unmet():
    assert seen(dict.fromkeys(ITEM)).verdict == "unmet"


def test_no_item_or_another_format_is_unknown():
    assert seen().verdict == "unknown"
    assert seen({}, format="oci").verdict == "unknown"
