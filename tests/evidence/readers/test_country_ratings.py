"""Ratings of countries."""

import pytest

from readiness.evidence.readers.country_ratings import read, recognises
from readiness.evidence.reading import Hint
from tests.evidence.making import csv_bytes, sample

HEADER = "Continent;Country;Iso3;Iso2;Score;"
ROWS = (
    "Europe;Germany;DEU;DE;77,5;",
    "Asia;China;CHN;CN;-1;",
    "Asia;Japan;JPN;JP;;",
    "Africa;Namibia;NAM;NA;52;",
)


def lines(*rows):
    data = csv_bytes(*rows)
    assert recognises(data)
    return read(data, Hint()).lines.to_pylist()


def test_a_missing_score_stays_unknown_and_namibia_stays_namibia():
    found = lines(HEADER, *ROWS)
    assert [line["score"] for line in found] == [77.5, None, None, 52.0]
    assert (found[3]["iso2"], found[3]["continent"], found[3]["rating"]) == ("NA", "Africa", "Score")


def test_a_list_without_header_is_told_by_its_codes():
    rows = [
        f"{n};{r.split(';')[1]};{r.split(';')[3]};{r.split(';')[2]};{n * 7};NULL"
        for n, r in enumerate(ROWS, 1)
    ]
    found = lines(*rows)
    assert (found[0]["country"], found[0]["iso3"]) == ("Germany", "DEU")
    assert {line["rating"] for line in found} >= {"5"}


def test_a_score_above_a_hundred_and_a_missing_code_are_broken_rules():
    reading = read(csv_bytes(HEADER, *ROWS, "Asia;India;IND;IN;150;", "Asia;Aruba;;AW;3;"), Hint())
    assert (reading.tier, [(t.row, t.field) for t in reading.problems]) == (
        "parsable",
        [(6, "score"), (7, "iso3")],
    )
    assert reading.records == 6


@pytest.mark.parametrize(
    "other", [b"Artikel;Bestand\n1;2\n2;3\n3;4\n", b"", b"{}", b"a;b;c\nDE;DEU;x\nFR;FRA;y\nIT;ITA;z\n"]
)
def test_other_tables_are_left_to_others(other):
    assert not recognises(other)


def test_the_published_list_is_recognised_without_its_header():
    reading = read(sample("country_risk/csv_country_score_rating.csv"), Hint())
    assert (reading.format, reading.records) == ("country-ratings", 255)
    assert all(line["score"] is None or line["score"] >= 0 for line in reading.lines.to_pylist())
