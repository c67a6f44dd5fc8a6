"""The extended minerals form."""

from datetime import date

from readiness.evidence.origin_evidence import Mines
from tests.checks.build import evidence, findings
from tests.checks.origin.build_origin import form, smelters


def seen(*files):
    return findings(*files)["minerals.emrt"]


def test_a_full_current_form_on_cobalt_and_mica_is_met():
    finding = seen(form("emrt", ["cobalt", "mica"]), smelters("emrt", "cobalt", "mica"))
    assert (finding.ref, finding.verdict, finding.params["silent"]) == ("F8", "met", ())


def test_silence_about_mica_halves_the_form():
    finding = seen(form("emrt", ["cobalt"]), smelters("emrt", "cobalt"))
    assert (finding.verdict, finding.level, finding.params["silent"]) == ("part", 1.5, ("mica",))


def test_an_old_form_with_gaps_is_unmet_and_none_unknown():
    old = form("emrt", ["cobalt"], revision="1.1", issued=date(2022, 1, 1), without=[("cobalt", 7)])
    assert seen(old).verdict == "unmet"
    assert seen(form("cmrt", ["gold"])).verdict == "unknown"


def test_mines_are_told_and_move_nothing():
    mines = evidence(
        Mines,
        {"form": "emrt", "mineral": "cobalt", "smelter_name": "U", "country": "CONGO"},
        {"form": "emrt", "mineral": "cobalt", "mine_name": "M"},
    )
    finding = seen(form("emrt", ["cobalt", "mica"]), smelters("emrt", "cobalt", "mica"), mines)
    assert (finding.verdict, finding.params["mines"], finding.params["mines_open"]) == ("met", 2, 1)
