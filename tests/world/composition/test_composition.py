"""Which materials a part holds: stated, named, coded, and how certain that is."""

from datetime import date

import pytest

from readiness.world.world import load_world

WORLD = load_world(date(2026, 7, 15))
COMPOSITION = WORLD.composition


def found(material=None, name="X1", hs_code=None):
    return {c.material: c for c in COMPOSITION.of_part(material, name, hs_code)}


@pytest.mark.parametrize("said", ["rare_earths", "Rare earths", "Seltene Erden", "稀土", "RARE_EARTHS"])
def test_a_stated_material_is_known_in_three_languages(said):
    assert found(said)["rare_earths"].evidence == "stated"


@pytest.mark.parametrize("name", ["Servo motor 3 kW", "Servomotor", "永磁伺服电机", "SERVO_MOTOR_AX1"])
def test_a_servo_motor_holds_magnets_in_any_language(name):
    content = found(name=name)["rare_earths"]
    assert (content.how, content.evidence, content.possible) == ("name", "sourced", False)
    assert content.elements == "Nd,Pr,Dy,(Tb)"


def test_a_code_shared_by_several_components_makes_only_the_common_material_certain():
    bearing = found(hs_code="8482.10")
    assert not bearing["chromium"].possible
    assert bearing["rare_earths"].possible
    assert bearing["rare_earths"].components == ("spindle_bearing_hybrid",)


def test_a_name_silences_its_neighbours_under_the_same_code():
    assert "rare_earths" not in found(name="Rillenkugellager 6204", hs_code="848210")


def test_the_longest_known_beginning_of_a_code_counts():
    assert set(found(hs_code="7408.11.00")) >= {"copper"}
    assert not found(hs_code="8105.20")["cobalt"].possible
    assert found(hs_code="811292")["gallium"].possible


@pytest.mark.parametrize("code", [None, "", "n/a", "84", "999999"])
def test_a_code_that_names_nothing_says_nothing(code):
    assert found(hs_code=code) == {}


def test_every_content_names_a_component_and_a_material_that_exist():
    for component, ones in COMPOSITION.contained.items():
        assert component in COMPOSITION.components
        assert {one.material for one in ones} <= set(WORLD.materials)
        assert all(one.source or one.evidence == "judgement" for one in ones)
    for named in COMPOSITION.codes.values():
        assert {material for material, _ in named} <= set(WORLD.materials)


def test_yttrium_is_critical_but_not_among_the_strategic_rare_earths_for_magnets():
    yttrium, rare = WORLD.materials["yttrium"], WORLD.materials["rare_earths"]
    assert (yttrium.eu_critical, yttrium.eu_strategic) == (True, False)
    assert (rare.eu_strategic, rare.strategic_if) == (True, "magnets")
    assert WORLD.materials["nickel"].strategic_if == "battery_grade"
