"""What is chosen becomes a wish that the network can read."""

from datetime import date

import pytest

from readiness.content.loader import load_bank
from readiness.examine import examine
from readiness.model.case import Case
from readiness.network.wish import Clause, Control, Cut, Energy, Lose, Price, Split, Tariff, parse
from readiness.ui.what_if_spec import FORMS, KINDS, choices, kinds, spec
from readiness.world.world import load_world

PARTS = b"part;parent;supplier;site;country;material;price;revenue\nP;;;Home;DEU;;10;100\nA;P;Firm, Ltd;S1;CHN;steel;1;\n"
DAY = date(2026, 7, 15)


@pytest.fixture(scope="module")
def examined():
    return examine(load_bank(), Case(name="x", on=DAY), {"parts.csv": PARTS}, load_world(DAY))


CHOSEN = {"site": "S1", "group": "Elbe", "firm": "Firm, Ltd", "weeks": 8.0, "country": "CHN", "chokepoint": "suez", "material": "steel",
          "pct": 20.0, "from": "CHN", "to": "DEU", "between": "eu", "and": "CHN", "share": 5.0, "clause": 0.0}  # fmt: skip


def test_every_kind_can_be_read_again():
    found = {kind: parse(spec(kind, CHOSEN))[0] for kind in KINDS}
    assert found["lose"] == Lose("site", "S1", 56.0)
    assert found["firm"] == Lose("firm", "Firm, Ltd", 56.0)
    assert found["group"] == Lose("group", "Elbe", 56.0)
    assert found["cut"] == Cut("CHN", 56.0)
    assert found["control"] == Control("steel", "CHN", 56.0)
    assert found["split"] == Split("eu", "CHN", 56.0)
    assert found["price"] == Price("steel", 0.2)
    assert found["energy"] == Energy(0.2, 0.05)
    assert found["tariff"] == Tariff("CHN", "DEU", 0.2, "")


def test_a_number_left_at_nought_says_nothing():
    assert parse(spec("lose", {**CHOSEN, "weeks": 0.0})) == (Lose("site", "S1", None),)
    assert parse(spec("price", {**CHOSEN, "clause": 70.0})) == (Price("steel", 0.2), Clause(0.7))


@pytest.mark.parametrize("kind", KINDS)
def test_without_a_choice_there_is_no_wish(kind):
    assert spec(kind, {}) is None
    assert spec(kind, {FORMS[kind].fields[0]: ""}) is None


def test_only_what_is_in_the_network_can_be_chosen(examined):
    found = choices(examined, load_world(DAY), ("USA",))
    assert set(found["country"][:2]) == {"CHN", "DEU"}
    assert "eu" in found["country"]
    assert found["material"] == ["steel"]
    assert set(found["site"]) == {"Home", "S1"}
    assert "USA" in found["to"]
    assert "USA" not in found["from"]


def test_a_kind_is_offered_where_there_is_something_to_choose(examined):
    offered = kinds(choices(examined, load_world(DAY)))
    assert set(KINDS) - set(offered) == {"group"}


def test_without_a_network_there_is_nothing_to_choose():
    bare = examine(load_bank(), Case(name="x", on=DAY), {}, load_world(DAY))
    assert choices(bare, load_world(DAY)) == {}
