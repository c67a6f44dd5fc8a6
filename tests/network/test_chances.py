"""What may strike, and how likely that is."""

import numpy as np
import pytest

from readiness.errors import UnknownId
from readiness.network.chances import causes, parse_chances, threats
from tests.network.example import WORLD, net, r, spindle

EVEN = {"region": 0.1, "country": 0.2, "firm": 0.3, "site": 0.4, "offer": 0.5}


def by_name(network, chances):
    return {threat.name: threat for threat in threats(network, WORLD, chances)}


def test_everything_that_can_fail_together_is_a_threat():
    found = by_name(spindle(), EVEN)
    assert len(found["region:eastern_asia"].offers) == 2
    assert found["country:JPN"].chance == 0.2
    assert len(found["country:unknown"].offers) == 1
    assert found["firm:Kugel"].offers == found["site:Kugel"].offers
    assert found["offer:MOTOR@Motoren"].chance == 0.5


def test_what_the_firm_knows_better_counts_and_nobody_knowing_is_not_zero():
    found = by_name(spindle(), EVEN | {"country:JPN": 0.01, "firm:Kugel": None, "site": None})
    assert found["country:JPN"].chance == 0.01
    assert found["country:DEU"].chance == 0.2
    assert found["firm:Kugel"].chance is None
    assert found["site:Kugel"].chance is None


def test_a_kind_without_a_chance_is_unknown():
    assert by_name(spindle(), {})["offer:MOTOR@Motoren"].chance is None


def test_a_chance_for_what_is_not_there_is_refused():
    with pytest.raises(UnknownId, match="firm:Nobody"):
        threats(spindle(), WORLD, {"firm:Nobody": 0.1})


def test_causes_name_the_offers_first_and_then_the_groups_of_each():
    network = net(r("P", site="W", country="DEU"), r("A", "P", "S", country="DEU"))
    found = [t for t in threats(network, WORLD, EVEN) if t.kind in ("country", "offer")]
    of = causes(2, found)
    assert of.chance.tolist() == [0.5, 0.5, 0.2]
    assert of.start.tolist() == [0, 1, 2]
    assert of.of.tolist() == [2, 2]


def test_without_threats_nothing_strikes():
    of = causes(3, [])
    assert of.chance.tolist() == [0, 0, 0]
    assert np.diff(of.start).tolist() == [0, 0, 0]


def test_chances_are_read_as_people_write_them():
    assert parse_chances(["country:CHN=0.02", "firm=unknown", "offer:A=B@C=0,5"]) == {
        "country:CHN": 0.02,
        "firm": None,
        "offer:A=B@C": 0.5,
    }


@pytest.mark.parametrize(
    "spec", ["country:CHN", "planet=0.1", "firm=2", "firm=-1", "firm=nan", "firm=", "=0.1"]
)
def test_what_is_no_chance_is_refused(spec):
    with pytest.raises(UnknownId):
        parse_chances([spec])
