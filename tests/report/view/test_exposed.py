"""Exposure in sentences: what is said first, and that nothing unknown is said to be fine."""

from datetime import date

import pytest

from readiness.content.texts import texts
from readiness.model.base import LANGS
from readiness.network.analyse import analyse
from readiness.network.exposure.exposed import with_exposure
from readiness.report.view.exposed import exposure_lines, read_as_line
from readiness.report.words import words
from readiness.world.world import load_world
from tests.network.example import LIMITS, WORLD, net, r

ROWS = (
    r("P", country="DEU", price=100.0, revenue=1e6),
    r("Servomotor", "P", "S", country="TWN", price=30.0, stock_days=14.0),
    r("RING", "P", "T", country="RUS", price=20.0),
)


def said(lang="en", rows=ROWS, world=WORLD):
    network = net(*rows)
    whole = with_exposure(analyse(network, world, LIMITS), network, world, LIMITS)
    return exposure_lines(whole, words(lang, world, "EUR"))


def test_how_much_from_where_comes_first_and_what_stops_us_second():
    lines = said()
    assert lines[0] == "How much from where: Germany 50%, Taiwan 30%, Russia 20%"
    assert lines[1] == ("Stops you: RING from T (Russia): 100% of revenue, weeks until it is felt: unknown")
    assert lines[2].startswith("Stops you: Servomotor from S (Taiwan): 100% of revenue")


def test_a_country_without_data_and_a_country_behind_gates_are_named():
    lines = "\n".join(said())
    assert "Taiwan: structural exposure cannot be stated, insufficient data" in lines
    assert "Russia: restrictions broad" in lines
    assert "Germany: structural" not in lines


def test_when_the_lists_are_too_old_no_country_is_called_free_of_them():
    late = load_world(date(2026, 12, 1))
    lines = "\n".join(said(world=late))
    assert "Germany: restrictions unknown, re-check" in lines
    assert "out of date, re-check" in lines


def test_a_material_is_told_with_its_part_and_its_stages():
    (line,) = [one for one in said() if one.startswith("Rare earths")]
    assert "through Servomotor@S" in line
    assert "magnets: China 94% (one source)" in line
    assert line.endswith("mass not known")


@pytest.mark.parametrize("lang", LANGS)
def test_every_sentence_is_whole_in_every_language(lang):
    lines = said(lang)
    assert len(lines) >= 8
    assert not [line for line in lines if "{" in line]


def test_a_network_without_products_says_nothing():
    assert said(rows=()) == ()


def test_spellings_of_countries_are_shown_as_read():
    say = words("de", WORLD, "EUR")
    read = WORLD.countries.read_as(["PRC", "台湾", "Europe", "DEU"])
    assert read_as_line(read, say) == "Länder gelesen als: PRC = China, 台湾 = Taiwan"
    assert read_as_line({}, say) is None


def test_every_code_a_layer_can_hold_has_words():
    method = WORLD.structural.method
    wanted = {f"exposure/band/{band}" for band in method.bands}
    wanted |= {f"exposure/band_or_not/{band}" for band in (*method.bands, "insufficient_data", "unknown")}
    wanted |= {f"exposure/pillar/{pillar}" for pillar in method.weights}
    wanted |= {f"exposure/gate_level/{level}" for level in (0, 1, 2, 3, "unknown")}
    wanted |= {f"exposure/strategic_if/{m.strategic_if}" for m in WORLD.materials.values() if m.strategic_if}
    wanted |= {f"exposure/stage/{s.stage}" for ones in WORLD.composition.leaders.values() for s in ones}
    assert [key for key in sorted(wanted) if not texts("en").has(key)] == []
