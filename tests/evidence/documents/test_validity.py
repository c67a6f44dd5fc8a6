"""From when until when a paper holds."""

import pytest

from readiness.evidence.documents.validity import of_this_cycle, validity
from tests.evidence.documents.papers import laid_out, values


@pytest.mark.parametrize(
    "text",
    [
        "Gültig vom 01.07.2024 bis 30.06.2027",
        "Gültigkeit: 01.07.2024 - 30.06.2027",
        "Gültig ab | 01.07.2024\nGültig bis | 30.06.2027",
        "Valid from 1 July 2024 to 30 June 2027",
        "Valid from: | 1 July 2024\nExpiry date: | 30 June 2027",
        "有效期：2024年7月1日至2027年6月30日",
        "生效日期：2024年7月1日\n有效期至：2027年6月30日",
        "im Zeitraum vom 1. Juli\n2024 bis 30. Juni 2027",
    ],
)
def test_start_and_end_are_read_from_ranges_and_labels(text):
    assert values(validity(laid_out(text))) == {"valid_from": ["2024-07-01"], "valid_until": ["2027-06-30"]}


def test_a_month_as_end_is_its_last_day_and_unsure():
    (until,) = validity(laid_out("Gültig bis: 06/2027"))
    assert (until.value, until.sure) == ("2027-06-30", False)


def test_the_end_of_the_earlier_cycle_is_not_the_end():
    text = laid_out("Ablaufdatum des vorherigen Zyklus: 30.06.2024\nGültig bis: 30.06.2027")
    assert values(validity(text)) == {"valid_until": ["2027-06-30"]}
    assert list(of_this_cycle(p for p in ())) == []


def test_two_ends_are_both_proposed():
    text = laid_out("Gültig bis: 30.06.2027\nGültig bis: 30.06.2026")
    assert values(validity(text))["valid_until"] == ["2027-06-30", "2026-06-30"]


def test_a_range_of_other_dates_is_no_validity():
    assert values(validity(laid_out("Audit vom 01.03.2024 bis 03.03.2024"))) == {}
