"""Small networks for tests: a row in one line, a network from rows, the limits in force."""

from datetime import date

from readiness.network.build import build
from readiness.network.row import PartRow
from readiness.world.world import load_world
from tests.network.random_lists import RATES

WORLD = load_world(date(2026, 7, 15))
LIMITS = {
    "network.nexus.loss": 0.3,
    "network.nexus.spend": 0.01,
    "network.average_hides.loss": 0.3,
    "network.average_hides.value": 0.05,
    "network.pairs": 1000,
    "network.stoppers_shown": 5,
    "network.countermeasure.parts": 5,
    "network.countermeasure.clause": 0.7,
    "network.what_if.energy_share": 0.05,
}


def r(part, parent=None, supplier=None, **facts):
    """One row; everything not said is unknown."""
    return PartRow(file="parts.csv", part=part, parent=parent, supplier=supplier, **facts)


def net(*rows, rates=None, currency="EUR"):
    """The network of these rows; the first stands in line 2."""
    numbered = [PartRow(**{**_facts(row), "row": line}) for line, row in enumerate(rows, 2)]
    return build(numbered, rates or {}, currency, WORLD)


def network_of(rows):
    """The network of a random list's plain dictionaries."""
    return build([PartRow(**row) for row in rows], RATES, "EUR", WORLD)


def _facts(row):
    return {name: getattr(row, name) for name in PartRow.__slots__}


def codes(network):
    return sorted(p.code for p in network.problems)


def problem(network, code):
    """The only problem of that code."""
    (found,) = [p for p in network.problems if p.code == code]
    return found


def number(network, ident):
    return network.by_id[ident]


def spindle():
    """A product of 1,000 EUR: bearing from two makers who share one ball maker, a motor, a purchased box."""
    return net(
        r("SPINDLE", site="Werk", country="DEU", price=1000.0, revenue=1e6, stock_days=7.0),
        r(
            "BEARING",
            "SPINDLE",
            "Lager AG",
            slot="front",
            country="DEU",
            share=0.6,
            price=200.0,
            stock_days=14.0,
        ),
        r(
            "BEARING",
            "SPINDLE",
            "Jiku KK",
            slot="front",
            country="JPN",
            share=0.4,
            price=200.0,
            stock_days=14.0,
        ),
        r(
            "BALLS",
            "BEARING",
            "Kugel",
            country="JPN",
            price=20.0,
            stock_days=21.0,
            switch_days=200.0,
            material="silicon_nitride",
        ),
        r("MOTOR", "SPINDLE", "Motoren", country="ITA", price=300.0, stock_days=10.0, switch_days=5.0),
        r("MAGNET", "MOTOR", "Handel", price=50.0, stock_days=30.0, material="rare_earths"),
        r("BOX", "SPINDLE", "Kiste", country="DEU", price=None),
    )
