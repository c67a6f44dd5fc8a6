"""The way data travel."""

import pytest

from tests.checks.build import findings, stock
from tests.checks.trade.build_trade import advices, interchanges, interfaces, purchase_orders


def seen(*evidence):
    return findings(*evidence)["interface.channel"]


@pytest.mark.parametrize(
    ("evidence", "way", "verdict"),
    [
        ((interfaces({"serves": ["stock"]}), stock({})), "pull", "met"),
        ((interchanges({}),), "push", "met"),
        ((advices({}),), "push", "met"),
        ((purchase_orders({}), stock({})), "push", "met"),
        ((stock({}),), "file", "part"),
        ((stock({}), interfaces({"serves": ["price"]})), "file", "part"),
    ],
)
def test_the_freshest_way_counts(evidence, way, verdict):
    finding = seen(*evidence)
    assert (finding.params["way"], finding.verdict, finding.ref) == ((way,), verdict, "E12")


def test_an_interface_without_stock_alone_says_nothing():
    assert seen(interfaces({"serves": ["price"]})).verdict == "unknown"
    assert seen().verdict == "unknown"
