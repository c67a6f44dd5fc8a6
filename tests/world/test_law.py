"""Where a legal duty stands on a day."""

import re
from dataclasses import replace
from datetime import date

import pytest

from readiness.content.texts import texts
from readiness.model.base import LANGS
from readiness.world.world import load_world

WORLD = load_world(date(2026, 7, 15))
LAWS = {law.id: law for law in WORLD.laws}


def test_the_machinery_regulation_begins_on_20_not_14_january_2027():
    law = LAWS["MR-01"]
    assert law.duty == date(2027, 1, 20)
    assert law.standing(date(2027, 1, 19)) == "ahead"
    assert law.standing(date(2027, 1, 20)) == "in_force"


def test_reporting_under_the_cyber_resilience_act_bites_before_its_full_duties():
    assert LAWS["CRA-01"].duty == date(2026, 9, 11)
    assert LAWS["CRA-02"].duty == date(2027, 12, 11)


def test_past_its_day_a_date_is_to_be_rechecked():
    law = LAWS["US-07"]
    assert not law.to_recheck(law.recheck_by)
    assert law.to_recheck(date(2026, 12, 1))


def test_a_date_that_nobody_confirmed_is_unclear_and_a_bill_is_proposed():
    assert LAWS["US-07"].standing(date(2030, 1, 1)) == "unclear"
    assert LAWS["CBAM-03"].standing(date(2030, 1, 1)) == "proposed"


def test_a_measure_that_ran_out_has_ended():
    assert LAWS["US-03"].standing(date(2026, 7, 24)) == "in_force"
    assert LAWS["US-03"].standing(date(2026, 7, 25)) == "ended"


def test_a_duty_without_a_date_is_unclear_not_in_force():
    assert replace(LAWS["MR-01"], duty=None).standing(date(2030, 1, 1)) == "unclear"


def test_partial_dates_say_how_precise_they_are():
    assert LAWS["CSRD-01"].precision == "year"
    assert LAWS["CSDDD-01"].precision == "month"
    assert LAWS["MR-01"].precision == "day"


def test_whom_a_law_meets_is_a_condition_on_the_profile():
    rule = LAWS["NIS2-01"].applies_if
    assert rule.any_of["country"] == ("DEU",)
    assert rule.at_least == {"employees": 50}
    assert set(rule.any_of["nace"]) >= {"28"}
    markets = LAWS["MR-01"].applies_if.any_of["markets"]
    assert "EU" in markets
    assert "FRA" in markets
    assert LAWS["DA-01"].applies_if.any_of["connected_products"] == (True,)


def test_every_date_names_its_source():
    assert all(law.act and (law.source or law.verified == 0) for law in WORLD.laws)


def test_a_source_is_a_citation_and_needs_no_translation():
    sentence = re.compile(
        r"(?<![\w.-])(the|and|of|from|in|own|read|text|only|not|draft|page|list|force)(?![\w.-])",
        re.IGNORECASE,
    )
    assert [law.id for law in WORLD.laws if sentence.search(law.source)] == []


@pytest.mark.parametrize("lang", LANGS)
def test_every_law_is_said_in_every_language(lang):
    words = texts(lang).words
    assert {law.id for law in WORLD.laws} == {key.split("/")[1] for key in words if key.startswith("law/")}
