"""What a firm states about its network: chances by name, a rule of origin."""

import pytest
from pydantic import ValidationError

from readiness.model.supply_terms import OriginTerms
from tests.report.sample import case


def with_chances(chances):
    found = case()
    return type(found).model_validate({**dict(found), "chances": chances})


def test_a_chance_is_stated_for_a_kind_or_for_one_of_it_and_null_is_unknown():
    stated = {"firm": 0.1, "country:CHN": None}
    assert with_chances(stated).chances == stated


@pytest.mark.parametrize("wrong", [{"planet": 0.1}, {"firm:": 0.1}, {"firm": 1.5}, {"firm": -0.1}])
def test_what_is_no_chance_is_refused(wrong):
    with pytest.raises(ValidationError):
        with_chances(wrong)


def test_an_originating_material_counts_in_full_unless_said_otherwise():
    assert OriginTerms(territory="eu", method="build_down", pct=50).roll_up
    with pytest.raises(ValidationError):
        OriginTerms(territory="eu", method="guess", pct=50)
