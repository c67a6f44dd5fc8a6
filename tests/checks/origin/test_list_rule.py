"""Rules of preferential origin as people write them."""

import pytest

from readiness.checks.origin.list_rule import Demand, rule_of
from tests.checks.build import limits


def demands(said):
    return rule_of(said, "84669300", limits()).demands


@pytest.mark.parametrize(
    ("said", "share"),
    [
        ("MaxNOM 50 % (EXW)", 0.5),
        ("maxnom 45%", 0.45),
        ("VNM ≤ 40 %", 0.4),
        ("Vormaterialien ohne Ursprung höchstens 50 Prozent", 0.5),
        ("非原产材料不超过45%", 0.45),
        ("RVC 55 %", 0.45),
        ("RVC(BD) 40", 0.6),
        ("Wertschöpfung mindestens 60 %", 0.4),
        ("区域价值成分40%", 0.6),
        ("MaxNOM 47,5 %", 0.475),
    ],
)
def test_shares_of_foreign_value_and_of_value_added_are_one_limit(said, share):
    (demand,) = demands(said)
    assert demand.max_nom == pytest.approx(share)
    assert demand.digits is None


@pytest.mark.parametrize(
    ("said", "digits"),
    [
        ("CTH", 4),
        ("Positionswechsel", 4),
        ("品目改变", 4),
        ("CC", 2),
        ("CTSH", 6),
        ("change of subheading", 6),
    ],
)
def test_changes_in_the_customs_tariff_are_told_apart(said, digits):
    assert demands(said) == (Demand(digits=digits),)


def test_headings_materials_may_not_come_from_are_read():
    assert demands("CTH except from 84.66 and 8483")[0].not_from == ("8466", "8483")
    assert demands("CTH ausgenommen 8466") == (Demand(digits=4, not_from=("8466",)),)
    assert demands("CTH，除8466") == (Demand(digits=4, not_from=("8466",)),)


def test_alternatives_and_demands_that_go_together_are_kept_apart():
    either = demands("CTH oder MaxNOM 50 %")
    assert either == (Demand(digits=4), Demand(max_nom=0.5))
    assert demands("CTH und MaxNOM 50 %") == (Demand(max_nom=0.5, digits=4),)


def test_what_cannot_be_read_spoils_its_alternative_only():
    assert demands("as in annex II or MaxNOM 50 %") == (Demand(max_nom=0.5),)
    unread = rule_of("as in annex II", "84669300", limits())
    assert (unread.demands, unread.basis) == ((), "unread")


def test_without_a_rule_the_chapter_decides_and_else_the_usual_share():
    assert rule_of(None, "87089900", limits()).basis == "chapter"
    assert rule_of(" ", "87089900", limits()).demands == (Demand(max_nom=0.45),)
    assert rule_of(None, None, limits()).basis == "usual"
    assert rule_of(None, "39", limits()).demands == (Demand(max_nom=limits()["preference.max_nom"]),)
