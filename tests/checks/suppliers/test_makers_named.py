"""How much of what is bought has a maker by its supplier's word."""

import pytest

from tests.checks.build import findings, parts, rows
from tests.checks.suppliers.build_suppliers import PRODUCT, bought, replies


def seen(answers, *lines):
    return findings(parts(PRODUCT, *lines), answers)["suppliers.makers_named"]


def test_four_fifths_of_the_value_are_enough():
    finding = seen(replies({"part": "A"}), bought("A", price=80.0), bought("B", price=20.0))
    assert (finding.verdict, finding.params["covered_share"]) == ("met", pytest.approx(0.8))
    assert rows(finding) == [4]


def test_less_is_part_and_nothing_is_unmet():
    assert seen(replies({"part": "A"}), bought("A"), bought("B")).verdict == "part"
    for answer in ({"maker": None}, {"maker_country": None}, {"maker_country": "Europe"}, {"supplier": "T"}):
        assert seen(replies({"part": "A", **answer}), bought("A")).verdict == "unmet"


def test_without_prices_or_answers_nothing_is_known():
    finding = seen(replies({"part": "A"}), bought("A", price=None))
    assert (finding.verdict, finding.params) == ("unknown", {"total": 1})
    assert findings(parts(PRODUCT, bought("A")))["suppliers.makers_named"].verdict == "unknown"
