"""What both forms are judged by."""

from datetime import date

import pytest

from readiness.checks.base import Today
from readiness.checks.origin.forms import Form, judge_form
from tests.checks.build import ON, limits
from tests.checks.origin.build_origin import form, smelters

CMRT = Form("cmrt", last=8, surveyed=6)


def judged(answers, named=None):
    return judge_form(CMRT, answers, named, limits(), Today(ON))


def test_each_point_is_a_quarter_of_what_a_form_can_show():
    full = judged(form("cmrt", ["gold"]), smelters("cmrt", "gold"))
    assert full.level == 3
    old = judged(form("cmrt", ["gold"], revision="6.4", issued=date(2024, 1, 1)), smelters("cmrt", "gold"))
    assert old.level == 1.5


@pytest.mark.parametrize(
    ("revision", "current"), [("6.31", False), ("6.5", True), ("6.6.1", True), ("10.1", True)]
)
def test_revisions_are_compared_as_the_forms_count_them(revision, current):
    level = judged(form("cmrt", ["gold"], revision=revision), smelters("cmrt", "gold")).level
    assert (level == 3) is current


def test_a_metal_used_needs_every_answer_and_a_smelter():
    seen = judged(form("cmrt", ["gold", "tin"], without=[("tin", 8)]), smelters("cmrt", "gold"))
    assert (seen.params["missing"], seen.params["unnamed"], seen.level) == (1, ("tin",), 1.5)


def test_a_smelter_beyond_the_forms_list_is_shown():
    seen = judged(form("cmrt", ["gold"]), smelters("cmrt", "gold", listed=False))
    assert (seen.params["strangers"], [p.row for p in seen.places], seen.level) == (1, [2], 2.25)


def test_metals_that_are_not_used_need_nothing_more():
    seen = judged(form("cmrt", ["gold"], said="No", without=[("gold", n) for n in range(3, 9)]))
    assert (seen.level, seen.params["materials"], seen.params["answered_share"]) == (3, (), None)


@pytest.mark.parametrize(
    ("answered", "level"), [("None", 1), ("Greater than 50%", 2), ("Greater than 75%", 3)]
)
def test_few_answers_from_suppliers_cap_the_form(answered, level):
    assert judged(form("cmrt", ["gold"], answered=answered), smelters("cmrt", "gold")).level == level


def test_a_date_to_come_is_no_date():
    assert judged(form("cmrt", ["gold"], issued=date(2027, 1, 1)), smelters("cmrt", "gold")).level == 2.25


def test_a_form_of_another_name_is_not_looked_at():
    assert judged(form("emrt", ["cobalt"])).level is None
