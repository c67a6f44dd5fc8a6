"""Hours promised for remote help and for a fitter on site."""

import pytest

from tests.checks.build import findings
from tests.checks.licence.build_licence import statement

FULL = {"regions": "DE, AT", "service_languages": "de", "remote_hours": "4", "on_site_hours": "48"}


def seen(**fields):
    return findings(statement("service_level", **fields))["service.response"]


def test_regions_languages_and_both_times_are_met():
    assert (seen(**FULL).verdict, seen(**FULL).level) == ("met", 3)


@pytest.mark.parametrize(
    ("change", "level"),
    [
        ({"on_site_hours": "120"}, 2),
        ({"remote_hours": "24"}, 2),
        ({"regions": ()}, 2),
        ({"remote_hours": ()}, 1),
    ],
)
def test_a_slower_or_vaguer_promise_is_less(change, level):
    assert seen(**{**FULL, **change}).level == level


def test_no_sheet_is_unknown():
    assert findings()["service.response"].verdict == "unknown"
