"""Stated chances in the reader's words."""

from readiness.report.view.chances import chance_rows
from tests.report.sample import speaking


def test_a_chance_is_named_by_what_it_strikes_and_null_is_unknown():
    rows = chance_rows({"country:CHN": 0.025, "region:eastern_asia": 0.1, "firm": None}, speaking("de"))
    assert [(row.name, row.chance) for row in rows] == [
        ("Land: China", "2,5\u00a0%"),
        ("Weltregion: Ostasien", "10\u00a0%"),
        ("Firma (alle)", "unbekannt"),
    ]
