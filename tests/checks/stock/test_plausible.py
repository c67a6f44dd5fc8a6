"""Quantities that can be true."""

import pytest

from readiness.checks.stock.plausible import counted
from tests.checks.build import findings, rows, stock


def seen(*quantities):
    return findings(stock(*({"quantity": q} for q in quantities)))["stock.plausible"]


@pytest.mark.parametrize("quantity", [None, 0.0, 1.0, 99.0, 998.0, 9990.0, 19999.0])
def test_ordinary_numbers_and_silence_are_plausible(quantity):
    assert counted(quantity)


@pytest.mark.parametrize("quantity", [-1.0, 999.0, 9999.0, 99999.0])
def test_negative_numbers_and_stand_ins_are_not(quantity):
    assert not counted(quantity)


def test_a_sound_list_is_met_but_a_count_on_the_shelf_it_cannot_show():
    finding = seen(1.0, None)
    assert (finding.verdict, finding.level) == ("met", 3)


def test_one_line_that_cannot_be_true_spoils_the_list():
    finding = seen(*[1.0] * 99, -3.0)
    assert finding.verdict == "part"
    assert 0 < finding.level < 1
    assert (rows(finding), finding.params["negative"]) == ([101], 1)


def test_nothing_but_stand_ins_is_unmet_and_an_empty_list_unknown():
    assert seen(9999.0).verdict == "unmet"
    assert seen().verdict == "unknown"
