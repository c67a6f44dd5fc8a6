"""Where materials come from: leaders by stage, imports by origin."""

from datetime import date

import pytest

from readiness.world.composition.origin import read_imports
from readiness.world.world import load_world

WORLD = load_world(date(2026, 7, 15))
COMPOSITION = WORLD.composition


def test_leaders_name_known_countries_materials_and_their_source():
    for material, leaders in COMPOSITION.leaders.items():
        assert material in WORLD.materials
        assert {one.iso3 for one in leaders} <= set(WORLD.countries.by_iso3)
        assert all(0 < one.share <= 1 and one.source for one in leaders)


def test_processing_differs_from_mining_where_it_matters():
    cobalt = {one.stage: one.iso3 for one in COMPOSITION.leaders["cobalt"]}
    assert cobalt == {"mining": "COD", "refining": "CHN"}
    rare = {one.stage: one.share for one in COMPOSITION.leaders["rare_earths"]}
    assert rare["magnets"] > rare["refining"] > rare["mining"]


def test_import_shares_never_exceed_the_whole_and_the_largest_comes_first():
    for bought in COMPOSITION.imports.values():
        shares = list(bought.origins.values())
        assert shares == sorted(shares, reverse=True)
        assert 0 < sum(shares) <= 1 + 1e-9
        assert 0 < bought.hhi <= 1


def test_one_code_keeps_its_published_share():
    niobium = COMPOSITION.imports["EU27_extra", "niobium"]
    assert next(iter(niobium.origins)) == "BRA"
    assert niobium.origins["BRA"] == pytest.approx(0.9055)


def test_imports_name_known_countries_and_materials():
    for (_, material), bought in COMPOSITION.imports.items():
        assert material in WORLD.materials
        assert set(bought.origins) <= set(WORLD.countries.by_iso3)


def test_several_codes_of_a_material_are_weighed_by_value(tmp_path):
    rows = "EU,1,x,AAA,90,0.9,2024\nEU,1,x,BBB,10,0.1,2024\nEU,2,x,BBB,100,1,2024\n"
    head = "importer,hs92,material,exporter,value_kusd,share,year\n"
    (tmp_path / "raw_material_imports.csv").write_text(head + rows, "utf-8")
    bought = read_imports(tmp_path)["EU", "x"]
    assert bought.origins == {"BBB": 0.55, "AAA": 0.45}
    assert bought.hhi == pytest.approx(0.55**2 + 0.45**2)
