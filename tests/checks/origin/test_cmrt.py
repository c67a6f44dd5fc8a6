"""The conflict minerals form."""

from datetime import date

from tests.checks.build import findings
from tests.checks.origin.build_origin import form, smelters


def seen(*files):
    return findings(*files)["minerals.cmrt"]


def test_a_full_current_form_is_met():
    finding = seen(form("cmrt", ["gold", "tin"]), smelters("cmrt", "gold", "tin"))
    assert (finding.ref, finding.verdict, finding.question) == ("F7", "met", "origin.conflict_minerals")


def test_an_old_form_with_gaps_and_no_smelters_is_unmet():
    old = form("cmrt", ["gold"], revision="6.1", issued=date(2022, 1, 1), without=[("gold", 4)])
    assert seen(old).verdict == "unmet"


def test_a_form_without_smelters_is_part():
    assert seen(form("cmrt", ["gold"])).verdict == "part"


def test_no_form_or_only_the_other_one_is_unknown():
    assert seen().verdict == "unknown"
    assert seen(form("emrt", ["cobalt"])).verdict == "unknown"
