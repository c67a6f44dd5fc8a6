"""Numbers of firms and sites."""

import pytest

from tests.checks.build import findings
from tests.checks.build_range import sites


def seen(*lines):
    return findings(sites(*lines))["sites.numbers"]


def test_numbers_of_the_right_form_are_met():
    finding = seen({"bpn": "BPNS00000008BDFH", "duns": "31-507-4201"}, {"duns": "315074201"}, {})
    assert (finding.verdict, finding.params["without"]) == ("met", 1)


@pytest.mark.parametrize("line", [{"bpn": "BPNX00000008BDFH"}, {"duns": "12345678"}, {"bpn": "0008BDFH"}])
def test_numbers_that_cannot_be_right_are_unmet(line):
    assert seen(line).verdict == "unmet"


def test_no_number_leaves_it_open():
    assert seen({}).verdict == "unknown"
