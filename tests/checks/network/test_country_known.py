"""Share of the value with a known country."""

import pytest

from tests.checks.build import findings, parts, rows


def seen(*lines):
    return findings(parts(*lines))["parts.country_known"]


def product(country="DEU"):
    return {"part": "P", "revenue": 100.0, "price": 100.0, "country": country}


def source(price, country, part="A"):
    return {"part": part, "parent": "P", "supplier": f"{part} AG", "price": price, "country": country}


def test_every_country_named_is_met():
    finding = seen(product(), source(40.0, "CHN"))
    assert (finding.verdict, finding.params["known"]) == ("met", 1)


def test_the_share_is_by_value_and_silent_rows_are_shown():
    finding = seen(product(), source(40.0, None))
    assert finding.verdict == "part"
    assert finding.params["unknown_share"] == pytest.approx(0.4)
    assert rows(finding) == [3]


def test_no_country_at_all_is_unmet():
    assert seen(product(country=None), source(40.0, None)).verdict == "unmet"


def test_without_a_parts_list_it_is_unknown():
    assert seen().verdict == "unknown"
    assert findings()["parts.country_known"].verdict == "unknown"
