"""Catalogues with articles, and how old they are."""

from datetime import date, timedelta

import pytest

from tests.checks.build import ON, catalogue, findings, together


def seen(*taken_on, lines=({},)):
    files = [catalogue(*lines, taken_on=day, file=f"{n}.xml") for n, day in enumerate(taken_on)]
    return findings(together(*files))["catalogue.not_empty"]


@pytest.mark.parametrize(("days", "level"), [(0, 4), (91, 4), (92, 3), (182, 3), (183, 2), (365, 2)])
def test_up_to_a_year_is_met_and_younger_is_better(days, level):
    finding = seen(ON - timedelta(days=days))
    assert (finding.verdict, finding.level) == ("met", level)


def test_older_than_a_year_is_unmet():
    finding = seen(date(2025, 7, 1))
    assert (finding.verdict, finding.params["taken_on"]) == ("unmet", "2025-07-01")


def test_the_oldest_file_counts():
    assert seen(ON, date(2024, 1, 1)).verdict == "unmet"


def test_without_a_date_nobody_can_tell():
    assert seen(None).verdict == "part"
    assert seen(ON, None).verdict == "part"


def test_a_date_in_the_future_is_no_age():
    assert seen(ON + timedelta(days=1)).verdict == "part"


def test_a_catalogue_without_articles_is_unknown_however_young():
    assert seen(ON, lines=()).verdict == "unknown"
