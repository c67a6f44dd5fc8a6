"""An article's facts are what its rows prove, and each lack has its reason."""

from readiness.report.pack.article import articles
from readiness.world.world import load_world
from tests.report.pack.packs import ON, catalogue, discreet, dossier, firm, gear, gear_files

RIGHT = "A;Axis;Firm GmbH;A-1;4099900100107;DE;84669300;10;5;EUR;"


def told(files, case=None):
    case = case or firm()
    found, lacks = articles(dossier(files, case), load_world(ON), discreet(files, case), ON)
    return {one.id: one for one in found}, {(lack.article, lack.ask): lack.reason for lack in lacks}


def test_right_values_are_facts_with_their_row():
    found, lacks = told(catalogue(RIGHT))
    assert {name: fact.value for name, fact in found["A"].facts.items()} == {
        "name": "Axis",
        "gtin": "4099900100107",
        "maker": "Firm GmbH",
        "mpn": "A-1",
        "customs_code": "84669300",
        "country_of_origin": "DEU",
        "lead_time": (10.0, None),
    }
    assert {place.row for place in found["A"].places} == {2}
    assert lacks == {
        ("A", "class"): "absent",
        ("A", "price"): "not_public",
        ("A", "availability"): "absent",
    }


def test_wrong_numbers_and_places_are_no_facts():
    found, lacks = told(catalogue("A;Axis;Firm;A-1;4099900100100;Atlantis;12;-1;5;EUR;"))
    assert set(found["A"].facts) == {"name", "maker", "mpn"}
    assert {lacks["A", ask] for ask in ("gtin", "country_of_origin", "customs_code")} == {"invalid"}


def test_one_gtin_on_two_articles_is_right_on_none():
    found, lacks = told(catalogue(RIGHT, RIGHT.replace("A;", "B;", 1)))
    assert "gtin" not in found["A"].facts
    assert lacks["B", "gtin"] == "invalid"


def test_two_lines_that_differ_prove_nothing():
    found, lacks = told(catalogue(RIGHT, RIGHT.replace(";DE;", ";IT;")))
    assert "country_of_origin" not in found["A"].facts
    assert lacks["A", "country_of_origin"] == "conflict"


def test_a_maker_who_supplies_the_firm_is_not_named():
    files = catalogue(RIGHT.replace("Firm GmbH", "Karst GmbH").replace("Axis", "Axis of Karst GmbH"))
    files["parts.csv"] = b"part,parent,supplier,price\nP,,,5\nA,P,Karst GmbH,2\n"
    found, lacks = told(files)
    assert not {"maker", "mpn", "name"} & set(found["A"].facts)
    assert lacks["A", "maker"] == "named_supplier"


def test_price_and_availability_are_those_the_site_publishes():
    found, lacks = told(gear_files(), gear())
    assert found["GP-125"].facts["price"].value == (580.0, "EUR", None)
    assert found["GP-125"].facts["availability"].value[0] == "InStock"
    assert {p.file for p in found["GP-125"].facts["price"].places} == {"website.zip"}
    assert lacks["GP-063", "availability"] == "not_public"
