"""A what-if in words: before, after, and what would have helped."""

import pytest

from readiness.content.loader import load_bank
from readiness.model.base import LANGS
from readiness.network.whatif import what_ifs_of
from readiness.report.view.whatifs import what_if_lines
from tests.network.example import LIMITS, WORLD, spindle
from tests.report.sample import hostile, speaking


def lines(lang, *specs):
    found = what_ifs_of(spindle(), WORLD, specs, LIMITS, load_bank().countermeasures())
    return what_if_lines(found, speaking(lang))


def test_what_ifs_say_before_and_after():
    found = what_if_lines(hostile().supposed, speaking("en"))
    assert len(found) == len(hostile().supposed)
    assert all("%" in line.before and "%" in line.said for line in found)


def test_what_would_have_helped_names_part_gain_and_step():
    (line,) = lines("en", "lose:firm=Motoren,weeks=8")
    stock = next(said for said in line.helps if "8 weeks" in said)
    assert "MOTOR" in stock
    assert "0% instead of 100%" in stock
    assert load_bank().action["A05"].id == "A05"
    assert "Step:" in stock


def test_a_price_clause_says_who_bears_what():
    (line,) = lines("en", "price:material=rare_earths,pct=100")
    assert line.price == "5%"
    assert "1.5% instead of 5%" in line.helps[0]


@pytest.mark.parametrize("lang", LANGS)
def test_no_placeholder_is_left_open(lang):
    specs = ("lose:firm=Motoren,weeks=8", "cut:country=JPN", "energy:pct=20,share=5")
    for line in lines(lang, *specs):
        assert "{" not in "".join(line.helps)


def test_grown_demand_says_what_stays_unmet():
    (line,) = lines("en", "surge:pct=25")
    assert line.products == "0% to 20% of the demand cannot be met"
