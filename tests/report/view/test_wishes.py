"""A what-if is named as a person would say it."""

import pytest

from readiness.model.base import LANGS
from readiness.report.view.wishes import wish_name
from tests.report.sample import HOSTILE, speaking

SPECS = (
    "cut:country=CHN,weeks=6",
    "lose:site=S1",
    "block:suez",
    "price:material=steel,pct=20",
    "tariff:from=CHN,to=DEU,pct=25",
    "control:material=tungsten,from=CHN,weeks=12",
    "split:between=eu,and=CHN",
    "energy:pct=20,share=5+clause:pct=70",
    "surge:pct=30",
    "surge:pct=30,product=P1,weeks=12",
)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("spec", SPECS)
def test_no_code_is_left_in_the_name(lang, spec):
    said = wish_name(spec, speaking(lang))
    assert "=" not in said
    assert "CHN" not in said


def test_joined_wishes_are_both_named():
    said = wish_name("cut:country=CHN+block:suez", speaking("en"))
    assert "China" in said
    assert "Suez" in said


def test_a_name_stays_as_typed():
    assert HOSTILE.split("=")[0].strip() in wish_name(f"lose:firm={HOSTILE}", speaking("en"))
