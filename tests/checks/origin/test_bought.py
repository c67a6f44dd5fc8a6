"""Values of bought lines."""

from readiness.checks.origin.bought import bought as values_of
from readiness.checks.origin.bought import demand_shares
from tests.checks.build import parts
from tests.checks.origin.build_origin import PRODUCT, bought


def values(*lines):
    return [each.value for each in values_of(parts(PRODUCT, *lines))]


def test_only_lines_with_supplier_and_parent_are_bought():
    assert values(bought("A"), bought("B", supplier=None), {"part": "C", "supplier": "S"}) == [10.0]


def test_sources_of_one_slot_share_its_demand():
    both = [bought("A", quantity=2.0), bought("A", supplier="T", quantity=2.0)]
    assert values(*both) == [10.0, 10.0]
    assert values({**both[0], "share": 0.8}, both[1]) == [16.0, 3.999999999999999]
    assert demand_shares([{"parent": None, "slot": None, "part": "P", "share": None}]) == [1.0]


def test_values_in_other_money_or_below_nothing_are_unknown():
    assert values(bought("A", currency="EUR"), bought("B", currency="EUR"), bought("C", currency="USD")) == [
        10,
        10,
        None,
    ]
    assert values(bought("A", price=-1.0)) == [None]
