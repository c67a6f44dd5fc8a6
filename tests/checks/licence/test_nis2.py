"""Whether the law on network security concerns a firm, by what its profile states."""

from datetime import date

import pytest

from readiness.checks.licence.nis2 import concerned
from readiness.model.case import Profile
from readiness.world.world import World
from tests.checks.build import WORLD, limits

MAKER = {"country": "DEU", "nace": "28.41", "employees": 140, "revenue": 28e6}


def told(**change):
    return concerned(Profile(**{**MAKER, **change}), WORLD, limits())


@pytest.mark.parametrize(
    ("change", "verdict"),
    [
        ({}, True),
        ({"employees": 50}, True),
        ({"employees": 50, "revenue": None}, True),
        ({"employees": 50, "revenue": 1e6}, True),
        ({"employees": 49, "revenue": 10e6}, False),
        ({"employees": 49, "revenue": 10.1e6}, None),
        ({"employees": 49, "revenue": None}, None),
        ({"employees": None}, None),
        ({"employees": None, "revenue": 1e6}, None),
    ],
)
def test_staff_decides_from_fifty_on_and_below_it_turnover_leaves_it_open(change, verdict):
    assert told(**change) is verdict


@pytest.mark.parametrize(
    ("nace", "verdict"),
    [
        ("28.41", True),
        ("28", True),
        ("27.11", True),
        ("26.51", True),
        ("30.2", True),
        ("25.62", False),
        (None, None),
    ],
)
def test_the_sector_decides_and_an_unknown_one_stays_unknown(nace, verdict):
    assert told(nace=nace) is verdict


@pytest.mark.parametrize(
    ("country", "verdict"),
    [
        ("DEU", True),
        ("Germany", True),
        ("AUT", None),
        ("CHN", False),
        ("USA", False),
        (None, None),
        ("?", None),
    ],
)
def test_another_country_of_the_union_has_a_law_our_table_does_not_know(country, verdict):
    assert told(country=country) is verdict


def test_one_certain_no_settles_it_whatever_else_is_unknown():
    assert told(nace="25.62", employees=None, revenue=None, country=None) is False
    assert concerned(Profile(), WORLD, limits()) is None


def test_without_the_law_in_the_table_nothing_is_known(tmp_path):
    for table in ("legal_dates.csv", "countries.csv", "blocs.csv"):
        head = (WORLD.folder / table).read_text("utf-8").splitlines()[0]
        (tmp_path / table).write_text(head + "\n", "utf-8")
    assert concerned(Profile(**MAKER), World(date(2026, 7, 15), tmp_path), limits()) is None
