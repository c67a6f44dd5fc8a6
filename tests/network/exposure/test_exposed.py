"""An analysis with its exposure: added keys, nothing else moved."""

import json

from readiness.network.analyse import analyse
from readiness.network.exposure.exposed import with_exposure
from tests.network.example import LIMITS, WORLD, spindle


def test_the_three_layers_and_the_materials_are_added_and_nothing_else_changes():
    network = spindle()
    plain = analyse(network, WORLD, LIMITS)
    whole = with_exposure(plain, network, WORLD, LIMITS)
    assert plain.exposure is None
    before, after = (json.loads(a.model_dump_json()) for a in (plain, whole))
    assert {k for k in after if after[k] != before[k]} == {"materials", "exposure"}
    assert list(after["exposure"]) == ["firm", "structural", "gates"]
    assert {m["material"] for m in after["materials"]} == {"rare_earths"}


def test_only_countries_of_the_network_are_told():
    network = spindle()
    found = with_exposure(analyse(network, WORLD, LIMITS), network, WORLD, LIMITS).exposure
    assert [c.country for c in found.structural.countries] == ["DEU", "ITA", "JPN"]
    assert [g.country for g in found.gates] == ["DEU", "ITA", "JPN"]


def test_the_same_rows_give_the_same_bytes():
    network = spindle()

    def told():
        return with_exposure(analyse(network, WORLD, LIMITS), network, WORLD, LIMITS).model_dump_json()

    assert told() == told()
