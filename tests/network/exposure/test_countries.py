"""Two layers about countries: structure and gates, neither mixed with the other."""

from datetime import date

from readiness.network.exposure.countries import gate_layer, structural_layer
from readiness.world.world import load_world
from tests.network.example import WORLD


def test_structure_opens_to_raw_values_with_year_and_licence():
    layer = structural_layer(WORLD, {"DEU", "TWN"})
    germany, taiwan = layer.countries
    assert (germany.band, len(germany.raw)) == ("low", 8)
    assert {(raw.file, raw.licence) for raw in germany.raw} == {
        ("wgi.csv", "CC BY 4.0"),
        ("inform_risk.csv", "CC BY 4.0"),
    }
    assert (taiwan.basis, taiwan.score, taiwan.band) == ("insufficient_data", None, None)
    assert layer.set == "struct-2025.1"
    assert {w.pillar for w in layer.weights} == {"governance", "stability", "natural", "infrastructure"}


def test_pairs_that_must_not_be_told_apart_are_named():
    assert structural_layer(WORLD, {"IND", "RUS", "DEU"}).same == (("IND", "RUS"),)


def test_the_gates_carry_what_an_average_cannot_see():
    india, russia = gate_layer(WORLD, {"IND", "RUS"})
    assert (india.level, russia.level) == (0, 2)
    eu = next(g for g in russia.gates if g.kind == "eu")
    assert eu.verify
    assert eu.source == "sanctionsmap.eu"
    assert eu.as_of < eu.expires


def test_past_its_day_none_known_is_unknown_and_a_listed_one_keeps_its_level():
    india, russia = gate_layer(load_world(date(2026, 12, 1)), {"IND", "RUS"})
    assert india.level is None
    assert russia.level == 2
    assert {(g.level, g.out_of_date) for g in russia.gates if g.kind == "eu"} == {(2, True)}
