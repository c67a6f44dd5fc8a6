"""What a sheet states is what the network says, and what it does not know."""

from dataclasses import replace

import pytest

from readiness.content.loader import load_bank
from readiness.examine import examine
from readiness.model.case import RequestEvent
from readiness.report.answers.facts import all_facts
from readiness.world.world import load_world
from tests.report.answers.sheets import examined, facts
from tests.report.requests.making import request
from tests.report.sample import FORMULA, ON, case
from tests.sample_firms import examined as firm_examined
from tests.sample_firms import read


def test_there_is_one_sheet_a_product_and_none_without_a_parts_list():
    assert [f.product for f in facts()] == [FORMULA, "AXIS"]
    bare = examine(load_bank(), case(), {}, load_world(ON))
    assert all_facts(case(), bare, load_bank().limits(ON)) == ()


def test_shares_and_grades_sum_to_one_and_coverage_is_what_is_known():
    for one in facts():
        assert sum(one.origin.values()) == pytest.approx(1)
        assert sum(one.grades.values()) == pytest.approx(1)
        assert one.coverage == pytest.approx(1 - one.origin["unknown"])


def test_single_points_are_those_of_this_product():
    first, axis = facts()
    assert [s.part for s in first.parts.first] == ["BEARING", "CHIP"]
    assert [s.part for s in axis.parts.first] == ["HOUSING", "BEARING"]
    assert {s.country for s in axis.countries.first} == {"DEU", "CHN"}
    assert first.not_known.stock == 1


def test_what_nobody_knows_is_counted():
    _, axis = facts()
    assert (axis.not_known.makers, axis.not_known.parts) == (1, 2)
    assert axis.not_known.value > 0
    sent = request(events=(RequestEvent(what="sent", on=ON),))
    assert facts(requests=(sent,))[0].not_known.requests == 1


def test_a_suppliers_word_moves_value_from_unknown_to_declared():
    reply = (
        b"Request number;Supplier;Our part number;Maker;Country of manufacture\nR;Dealer;HOUSING;Guss;Japan\n"
    )
    before, after = facts()[1], facts(reply)[1]
    assert before.grades["supplier-declared"] == 0
    assert after.grades["supplier-declared"] == pytest.approx(before.not_known.value)
    assert after.not_known.makers == 0


def test_raw_materials_come_by_what_they_are_certainly_worth():
    found = all_facts(read("gear-cn").case, firm_examined("gear-cn"), load_bank().limits(ON))
    for one in found:
        shares = [m.value_share or 0 for m in one.materials]
        assert shares == sorted(shares, reverse=True)
    assert any(m.critical for one in found for m in one.materials)


def test_the_assurance_is_that_of_the_parts_list():
    lower = replace(examined())
    assert facts()[0].assurance == lower.dossier.heads[0].tier
