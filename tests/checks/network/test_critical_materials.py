"""Critical raw materials with a known country."""

import pytest

from tests.checks.build import findings, parts, rows


def row(material, country):
    return {
        "part": f"{material}-{country}",
        "parent": "P",
        "supplier": "S",
        "material": material,
        "country": country,
    }


def seen(*lines):
    return findings(parts({"part": "P", "revenue": 1.0, "country": "DEU"}, *lines))[
        "parts.critical_materials"
    ]


def test_every_country_known_is_met_as_far_as_a_list_can_show_it():
    finding = seen(row("rare_earths", "CHN"), row("tungsten", "AUT"))
    assert (finding.verdict, finding.level) == ("met", 2)
    assert finding.params["materials"] == ("rare_earths", "tungsten")


def test_the_silent_rows_are_shown():
    finding = seen(row("rare_earths", "CHN"), row("tungsten", None))
    assert (finding.verdict, finding.params["share"], rows(finding)) == ("part", 0.5, [4])
    assert finding.level == pytest.approx(1)


def test_no_country_is_unmet():
    assert seen(row("rare_earths", None)).verdict == "unmet"


def test_materials_that_are_not_critical_say_nothing():
    assert seen(row("steel", None)).verdict == "unknown"
    assert seen().verdict == "unknown"
    assert findings()["parts.critical_materials"].verdict == "unknown"
