"""A plan the optimiser made overloads nobody, rolls nothing out unproven, and waits for nothing that is not there."""

import pytest

from readiness.buyer.standing import Standing
from readiness.content.loader import load_bank
from readiness.model.case import Limits
from readiness.planning.draft import drafted
from readiness.planning.health.examine import findings
from readiness.planning.health.rule import Circumstances
from readiness.roadmap.plan import plan
from tests.sample_firms import FIRMS, examined, read, result

NEVER = {"L05", "L06", "L09", "L20"}
TIGHT = {
    "few hands": Limits(
        days_per_month={"all": 8.0, "sales": 3.0, "it": 2.0}, parallel=2, parallel_per_role=1
    ),
    "little money": Limits(budget={"0-6": 20.0, "6-12": 20.0, "12+": 20.0}, strategic_share=0.4),
    "a peak season": Limits(months_off=(11, 12), months_off_share=0.0, days_in={"all": {3: 1.0}}),
    "half a peak season": Limits(months_off=(6, 7), months_off_share=0.5),
}


def broken(roadmap, case):
    bank = load_bank()
    around = Circumstances.of(bank, case, frozenset(roadmap.done))
    return {f.rule for f in findings(drafted(roadmap, case, bank), around)}


@pytest.mark.slow
@pytest.mark.parametrize("firm", FIRMS)
def test_the_roadmap_of_a_sample_firm_breaks_none_of_them(firm):
    found = broken(result(firm).roadmap, read(firm).case)
    assert found & NEVER == set()
    assert "L01" in found, "nobody has said yet who answers for what"


@pytest.mark.slow
@pytest.mark.parametrize("limits", TIGHT.values(), ids=TIGHT)
@pytest.mark.parametrize("firm", FIRMS)
def test_tight_limits_break_none_of_them_either(firm, limits):
    case = read(firm).case.model_copy(update={"limits": limits})
    roadmap = plan(Standing.of(load_bank(), case, examined(firm).findings))
    assert broken(roadmap, case) & NEVER == set()
