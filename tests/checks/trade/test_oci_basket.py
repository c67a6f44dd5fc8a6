"""OCI baskets."""

from tests.checks.build import findings, rows, together
from tests.checks.trade.build_trade import baskets


def seen(*evidence):
    return findings(*evidence)["trade.oci_basket"]


def test_a_basket_by_the_rules_is_met():
    finding = seen(baskets({"basket_faults": []}, {"basket_faults": None}))
    assert (finding.verdict, finding.level) == ("met", 2)


def test_a_broken_field_is_named_and_shown():
    finding = seen(
        baskets({"basket_faults": []}, {"basket_faults": ["PRICE"]}, {"basket_faults": ["UNIT", "PRICE"]})
    )
    assert (finding.verdict, finding.params["fields"], rows(finding)) == ("part", ("PRICE", "UNIT"), [3, 4])


def test_only_broken_items_are_unmet():
    assert seen(baskets({"basket_faults": ["PRICE"]})).verdict == "unmet"


def test_a_basket_of_another_format_is_not_this_rules_business():
    other = baskets({"basket_faults": ["Classification"]}, format="cxml", file="basket.xml")
    assert seen(other).verdict == "unknown"
    assert seen(together(other, baskets({"basket_faults": []}))).verdict == "met"
