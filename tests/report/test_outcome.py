"""The whole way from case and files to everything an output needs."""

from readiness.content.loader import load_bank
from readiness.model.place import Problem
from readiness.report.outcome import outcome, usual_what_ifs
from readiness.world.world import load_world
from tests.report.sample import ON, bare, case, hostile
from tests.sample_firms import examined, read


def test_a_parts_list_gives_a_network_a_picture_and_the_usual_what_ifs():
    assert hostile().network is not None
    assert hostile().picture is not None
    assert hostile().supposed


def test_without_one_there_is_none_of_them():
    assert (bare().network, bare().picture, bare().supposed) == (None, None, ())


def test_only_what_was_asked_is_supposed():
    assert outcome(load_bank(), case(answers=()), {}, load_world(ON), ()).supposed == ()


def test_problems_of_opening_the_case_are_kept():
    problem = Problem(code="case_path_missing", file="x")
    assert problem in outcome(load_bank(), case(), {}, load_world(ON), (), [problem]).assessment.problems


def test_the_usual_what_ifs_fit_the_network():
    assert usual_what_ifs(read("spindle-de").case, examined("spindle-de"))
