"""Availability on the web against the shelf."""

import pytest

from tests.checks.build import findings, rows, stock
from tests.checks.web.build_web import FULL, products


def seen(*words, held=None, **head):
    lines = [{**FULL, "availability": word} for word in words]
    files = [products(*lines)] + ([stock(*held, **head)] if held is not None else [])
    return findings(*files)["web.availability"]


def test_every_product_with_a_word_is_met():
    finding = seen("InStock", "MadeToOrder")
    assert (finding.verdict, finding.level, finding.params["compared"]) == ("met", 4, 0)
    assert finding.assurance == "conformant"


def test_a_silent_product_is_shown():
    finding = seen("InStock", None)
    assert (finding.verdict, finding.params["silent"], rows(finding)) == ("part", 1, [3])


@pytest.mark.parametrize(
    ("word", "quantity", "holds"),
    [
        ("InStock", 5.0, True),
        ("InStock", 0.0, False),
        ("OutOfStock", 5.0, False),
        ("OutOfStock", 0.0, True),
        ("MadeToOrder", 0.0, True),
        ("BackOrder", 5.0, True),
        ("InStock", None, True),
    ],
)
def test_only_a_plain_contradiction_to_the_stock_list_counts(word, quantity, holds):
    finding = seen(word, held=[{"article": "A1", "quantity": quantity}])
    assert (finding.level, finding.params["contradicting"]) == ((4, 0) if holds else (0, 1))


def test_what_the_stock_list_confirms_is_cross_checked():
    held = [{"article": "A1", "quantity": 5.0}]
    assert seen("InStock", held=held).assurance == "cross_checked"
    assert seen("InStock", held=held, tier="parsable").assurance == "parsable"
    assert seen("InStock", held=[{"article": "Z", "quantity": 5.0}]).assurance == "conformant"


def test_blocked_stock_is_none_and_several_places_add_up():
    assert seen("InStock", held=[{"article": "A1", "quantity": 5.0, "blocked": True}]).verdict == "unmet"
    both = [{"article": "A1", "quantity": 0.0}, {"article": "x", "gtin": FULL["gtin"], "quantity": 2.0}]
    assert seen("InStock", held=[both[0], {"article": "A1", "quantity": 2.0}]).verdict == "met"
    assert seen("InStock", held=[both[1]]).verdict == "met"


def test_without_products_nothing_is_known():
    assert seen().verdict == "unknown"
