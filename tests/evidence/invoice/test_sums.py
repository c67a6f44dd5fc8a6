"""The arithmetic of EN 16931 in exact decimals."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.evidence.invoice.document import Sums, TaxGroup
from readiness.evidence.invoice.sums import failed_sums

D = Decimal
SOUND = Sums(
    lines=(D("2000.00"), D("100.00")),
    allowances=(D("100.00"),),
    charges=(D("20.00"),),
    groups=(TaxGroup(D("2020.00"), D("383.80"), D(19)),),
    line_total=D("2100.00"),
    allowance_total=D("100.00"),
    charge_total=D("20.00"),
    net=D("2020.00"),
    tax=D("383.80"),
    gross=D("2403.80"),
    prepaid=D("400.00"),
    rounding=D("0.20"),
    payable=D("2004.00"),
)


def test_a_sound_invoice_breaks_none():
    assert failed_sums(SOUND) == []


@pytest.mark.parametrize(
    ("change", "rules"),
    [
        ({"line_total": D("2100.01")}, {"BR-CO-10", "BR-CO-13"}),
        ({"allowance_total": D("90")}, {"BR-CO-11", "BR-CO-13"}),
        ({"charge_total": D("90")}, {"BR-CO-12", "BR-CO-13"}),
        ({"net": D("2020.01")}, {"BR-CO-13", "BR-CO-15"}),
        ({"tax": D("383.81")}, {"BR-CO-14", "BR-CO-15"}),
        ({"gross": D("2403.81")}, {"BR-CO-15", "BR-CO-16"}),
        ({"payable": D("2004.01")}, {"BR-CO-16"}),
        ({"payable": None}, {"BR-CO-16"}),
        ({"groups": (TaxGroup(D("2020.00"), D("383.80"), D(7)),)}, {"BR-CO-17"}),
        ({"groups": ()}, {"BR-CO-14"}),
        ({"lines": (D("2000.00"), None)}, {"BR-CO-10"}),
    ],
)
def test_a_broken_total_breaks_its_rules(change, rules):
    assert set(failed_sums(replace(SOUND, **change))) == rules


def test_a_tenth_added_ten_times_is_one():
    tenth = Sums(
        lines=(D("0.10"),) * 10,
        groups=(TaxGroup(D("1.00"), D("0.19"), D(19)),),
        line_total=D("1.00"),
        net=D("1.00"),
        tax=D("0.19"),
        gross=D("1.19"),
        payable=D("1.19"),
    )
    assert failed_sums(tenth) == []


def test_tax_rounded_line_by_line_is_within_the_leeway():
    assert failed_sums(replace(SOUND, groups=(TaxGroup(D("2020.00"), D("383.80"), D("18.96")),))) == []


@given(st.lists(st.decimals(min_value=-(10**6), max_value=10**6, places=2), min_size=1, max_size=20))
def test_any_lines_with_totals_computed_from_them_are_sound(lines):
    total = sum(lines, D(0))
    sums = Sums(
        lines=tuple(lines),
        groups=(TaxGroup(total, D(0), D(0)),),
        line_total=total,
        net=total,
        tax=D(0),
        gross=total,
        payable=total,
    )
    assert failed_sums(sums) == []
    assert "BR-CO-16" in failed_sums(replace(sums, payable=total + D("0.01")))
