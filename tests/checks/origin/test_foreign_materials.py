"""What goes into a product without proof of origin."""

from datetime import date

import pytest

from readiness.checks.origin.declared import Covered, covered
from readiness.checks.origin.foreign_materials import DEEPEST, ForeignMaterials
from tests.checks.build import limits, parts
from tests.checks.origin.build_origin import PRODUCT, VALID, bought, declared

NOTHING = Covered({})


def inside(*lines, known=NOTHING):
    table = parts(PRODUCT, *lines).lines.to_pylist()
    found = ForeignMaterials(table, known).of(table[0])
    return None if found is None else {material.line["part"]: material.value for material in found}


def test_a_declared_part_counts_nothing_and_an_undeclared_one_all():
    known = covered(declared(VALID), date(2026, 7, 15), limits())
    assert inside(bought("A1", 30.0), bought("B", 20.0, quantity=2.0), known=known) == {"B": 40.0}


def test_a_part_of_ones_own_counts_by_what_is_inside_wherever_it_is_used():
    own = {"part": "H", "parent": "P", "price": 90.0, "quantity": 2.0}
    cover = {"part": "C", "parent": "P", "quantity": 1.0}
    in_cover = {"part": "H", "parent": "C", "quantity": 3.0}
    assert inside(own, cover, in_cover, bought("X", 10.0) | {"parent": "H"}) == {"X": 50.0}


def test_an_unknown_price_stays_unknown_however_often_the_part_is_used():
    own = {"part": "H", "parent": "P", "quantity": 1.0}
    assert inside(own, bought("X", None) | {"parent": "H"}, bought("Y", 1.0)) == {"X": None, "Y": 1.0}


def test_what_goes_into_itself_or_never_ends_cannot_be_added_up():
    assert inside({"part": "P", "parent": "P"}) is None
    chain = [{"part": f"L{n + 1}", "parent": f"L{n}"} for n in range(DEEPEST + 50)]
    assert inside({"part": "L0", "parent": "P"}, *chain) is None


def test_many_ways_through_shared_parts_take_no_time():
    lines = [{"part": "L0", "parent": "P"}]
    for level in range(40):
        lines += [{"part": f"L{level + 1}", "parent": f"L{level}", "slot": str(slot)} for slot in (1, 2)]
    found = inside(*lines, bought("X", 1.0) | {"parent": "L40"})
    assert found["X"] == pytest.approx(2.0**40)
