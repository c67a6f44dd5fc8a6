"""The firm in markup."""

import pytest

from tests.checks.build import findings, rows
from tests.checks.web.build_web import FIRM, firms


def seen(*lines):
    return findings(firms(*lines))["web.organisation"]


def test_a_full_entry_is_met():
    assert (seen(FIRM).verdict, seen(FIRM).params["gaps"]) == ("met", ())


def test_the_fullest_entry_counts():
    finding = seen({"organisation": "Short"}, FIRM)
    assert (finding.level, finding.params["total"]) == (4, 2)


def test_what_lacks_is_named_and_the_entry_shown():
    finding = seen({"organisation": "Short"}, {"legal_name": "F", "country": "DE", "contact_points": 0})
    assert (finding.verdict, finding.params["gaps"]) == ("part", ("number", "contact", "certificate"))
    assert rows(finding) == [3]


@pytest.mark.parametrize(
    ("field", "value", "right"),
    [
        ("vat_id", "DE136695976", True),
        ("vat_id", "DE136695977", False),
        ("vat_id", "91110000600037341L", True),
        ("lei", "5299000J2N45DDNE4Y28", True),
        ("lei", "5299000J2N45DDNE4Y29", False),
        ("gln", "4006381333931", True),
        ("duns", "12-345-6789", True),
        ("duns", "12345", False),
    ],
)
def test_a_number_counts_only_where_its_check_digits_are_right(field, value, right):
    finding = seen({**FIRM, "vat_id": None, field: value})
    assert ("number" not in finding.params["gaps"]) == right


def test_a_bare_name_is_unmet_and_no_entry_is_unknown():
    assert seen({"organisation": "F"}).verdict == "unmet"
    assert seen().verdict == "unknown"
