"""What is chosen becomes a wish that the network can read."""

from datetime import date

import pytest

from readiness.content.loader import load_bank
from readiness.examine import examine
from readiness.model.case import Case
from readiness.network.wish import Cut, Lose, Price, Tariff, parse
from readiness.ui.what_if_spec import FIELDS, KINDS, choices, spec
from readiness.world.world import load_world

PARTS = b"part;parent;supplier;site;country;material;price;revenue\nP;;;Home;DEU;;10;100\nA;P;Firm, Ltd;S1;CHN;steel;1;\n"
DAY = date(2026, 7, 15)


@pytest.fixture(scope="module")
def examined():
    return examine(load_bank(), Case(name="x", on=DAY), {"parts.csv": PARTS}, load_world(DAY))


def test_every_kind_can_be_read_again():
    chosen = {"site": "S1", "weeks": 8.0, "country": "CHN", "chokepoint": "suez", "material": "steel", "pct": 20.0,
              "from": "CHN", "to": "DEU"}  # fmt: skip
    found = [parse(spec(kind, chosen))[0] for kind in KINDS]
    assert found[0] == Lose("site", "S1", 56.0)
    assert found[1] == Cut("CHN", 56.0)
    assert found[3] == Price("steel", 0.2)
    assert found[4] == Tariff("CHN", "DEU", 0.2, "")


@pytest.mark.parametrize("kind", KINDS)
def test_without_a_choice_there_is_no_wish(kind):
    assert spec(kind, {}) is None
    assert spec(kind, {FIELDS[kind][0]: ""}) is None


def test_only_what_is_in_the_network_can_be_chosen(examined):
    found = choices(examined)
    assert found["country"] == ["CHN", "DEU"] or found["country"] == ["DEU", "CHN"]
    assert found["material"] == ["steel"]
    assert set(found["site"]) == {"Home", "S1"}


def test_without_a_network_there_is_nothing_to_choose():
    bare = examine(load_bank(), Case(name="x", on=DAY), {}, load_world(DAY))
    assert choices(bare) == {}
