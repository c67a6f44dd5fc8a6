"""Revenue that stops with the worst foreign country."""

from readiness.model.case import Profile
from tests.checks.build import findings, parts

GERMAN = Profile(country="DEU")


def product(name, revenue):
    return {"part": name, "revenue": revenue, "price": 10.0, "country": "DEU"}


def source(part, parent, country):
    return {
        "part": part,
        "parent": parent,
        "supplier": f"{part} of {country}",
        "country": country,
        "price": 1.0,
    }


def seen(*lines, profile=GERMAN):
    return findings(parts(*lines), profile=profile)["network.country_concentration"]


def test_a_cheap_part_that_everything_needs_stops_everything():
    finding = seen(product("P", 100.0), source("A", "P", "TWN"))
    assert (finding.verdict, finding.params["country"], finding.params["loss"]) == ("unmet", "TWN", 1)


def test_a_tenth_of_revenue_is_met():
    finding = seen(product("P", 10.0), product("Q", 90.0), source("A", "P", "TWN"), source("B", "Q", "DEU"))
    assert (finding.verdict, finding.level) == ("met", 4)


def test_in_between_is_part():
    finding = seen(product("P", 40.0), product("Q", 60.0), source("A", "P", "TWN"), source("B", "Q", "DEU"))
    assert finding.verdict == "part"


def test_the_own_country_is_not_abroad():
    finding = seen(product("P", 100.0), source("A", "P", "DEU"))
    assert (finding.verdict, finding.params["country"]) == ("met", None)


def test_an_unknown_own_country_or_no_parts_list_is_unknown():
    assert seen(product("P", 100.0), source("A", "P", "TWN"), profile=Profile()).verdict == "unknown"
    assert seen().verdict == "unknown"
