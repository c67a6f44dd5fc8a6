"""GWP against the limit of the size, before and after the day of the ban."""

from datetime import date

import pytest

from tests.checks.build import findings
from tests.checks.licence.build_licence import statement

BEFORE, AFTER = date(2026, 12, 31), date(2027, 1, 1)


def seen(on=BEFORE, **fields):
    return findings(statement("refrigerant", **fields), on=on)["refrigerant.limit"]


@pytest.mark.parametrize(
    ("gwp", "power", "on", "verdict"),
    [
        ("149", "8.5", AFTER, "met"),
        ("150", "8.5", AFTER, "unmet"),
        ("150", "8.5", BEFORE, "part"),
        ("629", "12", AFTER, "unmet"),
        ("629", "12.1", AFTER, "met"),
        ("750", "30", AFTER, "unmet"),
    ],
)
def test_the_limit_depends_on_size_and_day(gwp, power, on, verdict):
    assert seen(on, gwp=gwp, cooling_kw=power).verdict == verdict


def test_without_gwp_size_or_any_sheet_it_is_unknown():
    assert seen(gwp="629").verdict == "unknown"
    assert seen(cooling_kw="8").verdict == "unknown"
    assert findings()["refrigerant.limit"].verdict == "unknown"
