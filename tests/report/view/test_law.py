"""Dates by law ahead of a firm: which concern it, what is open, and what must be looked up again."""

from dataclasses import replace
from datetime import date, timedelta
from types import SimpleNamespace

import pytest

from readiness.content.texts import texts
from readiness.model.base import LANGS
from readiness.model.case import Case, Profile
from readiness.report.view.law import law_dates
from readiness.report.words import words
from readiness.world.law import Law
from readiness.world.world import load_world

ON = date(2026, 7, 15)
SPINDLE_MAKER = Profile(
    employees=140,
    country="DEU",
    markets=("DEU", "ITA", "TUR", "USA"),
    connected_products=True,
    nace="28.41",
    revenue=28_000_000,
    features=("partly_completed", "component", "software", "connected", "magnets", "chiller"),
)
LONG = timedelta(days=3 * 366)


def lines(profile=SPINDLE_MAKER, on=ON, ahead=None, lang="en", change=None):
    world = load_world(on)
    if change:
        world = SimpleNamespace(dates_ahead=lambda until: tuple(change(law) for law in world_laws(on, until)))
    result = SimpleNamespace(world=world, case=Case(name="Spindle", on=on, profile=profile))
    found = law_dates(result, words(lang, load_world(on), "EUR"), *([ahead] if ahead else []))
    return {line.law: line for line in found}


def world_laws(on, until):
    return load_world(on).dates_ahead(until)


def test_the_machinery_regulation_begins_on_20_not_14_january_2027():
    line = lines()["MR-01"]
    assert line.day == date(2027, 1, 20)
    assert line.when == "20 Jan 2027"
    assert line.act == "(EU) 2023/1230"


@pytest.mark.parametrize(
    ("law", "day"),
    [
        ("CRA-01", date(2026, 9, 11)),
        ("DA-02", date(2026, 9, 12)),
        ("PLD-01", date(2026, 12, 9)),
        ("INV-DE-2", date(2027, 1, 1)),
        ("FGAS-01", date(2027, 1, 1)),
        ("MR-02", date(2027, 1, 20)),
        ("CRA-02", date(2027, 12, 11)),
        ("FL-01", date(2027, 12, 14)),
    ],
)
def test_a_maker_of_spindles_with_software_and_chillers_is_affected(law, day):
    line = lines(ahead=LONG)[law]
    assert (line.day, line.affected, line.said) == (day, "yes", "Affects you")
    assert line.todo


def test_what_does_not_concern_the_firm_is_left_out():
    found = lines(ahead=LONG)
    assert not {"INV-DE-3", "EUDR-01", "EUDR-02", "BAT-02", "STEEL-02", "ROHS-01"} & set(found)


def test_a_firm_that_said_nothing_of_itself_reads_unclear_not_yes():
    found = lines(profile=Profile(), ahead=LONG)
    assert {line.affected for line in found.values()} == {"unclear"}
    assert {"MR-01", "INV-DE-2", "EUDR-01", "STEEL-02", "BAT-02", "ROHS-01"} <= set(found)


def test_the_nearest_date_comes_first_and_only_the_next_fifteen_months_are_shown():
    days = [line.day for line in lines().values()]
    assert days == sorted(days)
    assert all(ON < day <= date(2027, 10, 14) for day in days)
    assert "CRA-02" not in lines()


def test_a_duty_that_already_began_is_no_date_ahead():
    assert "NIS2-01" not in lines(ahead=LONG)
    assert "CRA-01" not in lines(on=date(2026, 9, 11), ahead=LONG)


def test_past_its_day_a_fact_is_to_be_rechecked():
    trusted = lines()["PLD-01"]
    aged = lines(change=lambda law: replace(law, recheck_by=ON - timedelta(days=1)))["PLD-01"]
    assert (trusted.recheck, aged.recheck) == (False, True)


def test_what_nobody_verified_is_to_be_rechecked_from_the_first_day():
    assert lines(change=lambda law: replace(law, verified=0))["PLD-01"].recheck


def test_a_month_or_a_year_is_not_said_as_a_day():
    month = lines(change=lambda law: replace(law, precision="month"))["PLD-01"]
    year = lines(change=lambda law: replace(law, precision="year"))["PLD-01"]
    assert (month.when, year.when) == ("Dec 2026", "2026")


@pytest.mark.parametrize("lang", LANGS)
def test_every_line_is_said_in_the_readers_language(lang):
    for line in lines(lang=lang, ahead=LONG).values():
        assert line.what
        assert line.source or line.recheck, "our own knowledge is to be looked up again"
        assert line.said == texts(lang)("view/affected/yes")


def concerning(law: Law) -> bool:
    """Verified duties of these four years; each must say what to do."""
    return law.verified >= 1 and law.duty is not None and 2025 <= law.duty.year <= 2028


@pytest.mark.parametrize("lang", LANGS)
def test_every_verified_duty_of_these_years_says_what_to_do(lang):
    asked = {law.id for law in load_world(ON).laws if concerning(law)} | {"BAT-01", "CSRD-02"}
    assert sorted(ident for ident in asked if not texts(lang).has(f"law/{ident}/do")) == []
