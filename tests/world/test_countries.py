"""Codes and names of countries."""

from datetime import date

import pytest

from readiness.world.world import load_world

COUNTRIES = load_world(date(2026, 7, 15)).countries


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("NA", "NAM"),
        ("na", "NAM"),
        ("DEU", "DEU"),
        (" de ", "DEU"),
        ("UK", "GBR"),
        ("Großbritannien", "GBR"),
        ("Deutschland", "DEU"),
        ("德国", "DEU"),
        ("中国", "CHN"),
        ("P.R. China", "CHN"),
        ("VR China", "CHN"),
        ("Czech Republic", "CZE"),
        ("Tschechien", "CZE"),
        ("Turkey", "TUR"),
        ("Türkei", "TUR"),
        ("South Korea", "KOR"),
        ("Taiwan", "TWN"),
        ("Côte d'Ivoire", "CIV"),
        ("Viet Nam", "VNM"),
        ("PRC", "CHN"),
        ("台湾", "TWN"),
        ("台灣", "TWN"),
        ("德國", "DEU"),
        ("Italia", "ITA"),
        ("Svizzera", "CHE"),
        ("DE (Germany)", "DEU"),
        ("China (PRC)", "CHN"),
        ("China (Mainland)", "CHN"),
        ("XK", "XKX"),
    ],
)
def test_a_country_is_known_by_code_and_by_name_in_three_languages(text, code):
    assert COUNTRIES.resolve(text) == code


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "  ",
        "n/a",
        "N.A.",
        "-",
        "various",
        "EU",
        "XYZ",
        "Europe",
        "Europa",
        "欧洲",
        "Asia",
        "DE (France)",
        "()",
    ],
)
def test_what_names_no_country_stays_unknown(text):
    assert COUNTRIES.resolve(text) is None


def test_every_country_answers_to_its_own_codes_and_names():
    for country in COUNTRIES.by_iso3.values():
        assert COUNTRIES.resolve(country.iso3) == country.iso3
        assert COUNTRIES.resolve(country.iso2) == country.iso3
        for alias in country.aliases:
            assert COUNTRIES.resolve(alias) == country.iso3, alias
        for lang in ("en", "de", "zh"):
            name = COUNTRIES.name(country.iso3, lang)
            assert COUNTRIES.resolve(name) == country.iso3, name


def test_names_come_in_the_readers_language():
    assert COUNTRIES.name("CHE", "en") == "Switzerland"
    assert COUNTRIES.name("CHE", "de") == "Schweiz"
    assert COUNTRIES.name("CHE", "zh") == "瑞士"
    assert COUNTRIES.name("unknown", "de") == "unknown"


def test_a_wish_may_name_a_bloc_or_one_country():
    assert len(COUNTRIES.members("EU") or ()) == 27
    assert COUNTRIES.members("China") == {"CHN"}
    assert COUNTRIES.members("Atlantis") is None


@pytest.mark.parametrize(
    ("bloc", "count"), [("eea", 30), ("nato", 32), ("oecd", 38), ("g7", 7), ("brics", 10), ("efta", 4)]
)
def test_blocs_have_their_known_number_of_members(bloc, count):
    assert len(COUNTRIES.blocs[bloc]) == count


def test_blocs_name_known_countries_only():
    assert {code for codes in COUNTRIES.blocs.values() for code in codes} <= set(COUNTRIES.by_iso3)


def test_how_spellings_were_read_is_shown_once_each():
    said = ["PRC", "PRC ", "Deutschland", "DEU", None, "", "Europe", "台湾"]
    assert COUNTRIES.read_as(said) == {"PRC": "CHN", "Deutschland": "DEU", "Europe": None, "台湾": "TWN"}


def test_every_country_lies_in_a_region():
    assert {c.region for c in COUNTRIES.by_iso3.values()} == {
        "africa",
        "americas",
        "antarctica",
        "asia",
        "europe",
        "oceania",
    }
    assert COUNTRIES.by_iso3["DEU"].subregion == "western_europe"
    assert COUNTRIES.by_iso3["TWN"].subregion == "eastern_asia"
