"""Would the verdict stand under another method?"""

from readiness.buyer.stability import verdict_stability
from readiness.buyer.standing import Standing
from tests.score.builders import bank, buyer, case, finding, question

WEIGHTS = {"erp": 1, "origin": 1}


def stability(proven, cut_off, levels=None, gates=()):
    asked = bank(
        question("erp.a", checks=("a",)),
        question("origin.a", checks=("o",)),
        question("licence.a"),
        buyers=[buyer(weights=WEIGHTS, cut_off=cut_off, gates=gates), buyer("other", {"licence": 1})],
    )
    found = [finding(check, level) for check, level in proven.items()]
    return verdict_stability(Standing.of(asked, case(levels), found), ("maker", "other"))


def test_far_from_the_line_every_method_agrees():
    assert stability({"a": 4, "o": 4}, 50)["maker"] == {
        "prior_off": "shortlisted",
        "geometric": "shortlisted",
        "same_under_weights": 1,
    }


def test_a_mean_that_does_not_let_a_weakness_be_bought_off_may_say_no():
    assert stability({"a": 4, "o": 0.5}, 50)["maker"]["geometric"] == "not_shortlisted"


def test_on_the_line_other_weights_decide_otherwise():
    assert 0.2 < stability({"a": 4, "o": 0}, 50)["maker"]["same_under_weights"] < 0.8


def test_taken_at_their_word_answers_may_be_enough():
    found = stability({}, 70, {"erp.a": 4, "origin.a": 4})["maker"]
    assert found["prior_off"] == "shortlisted"


def test_a_shut_gate_is_shut_under_every_method():
    found = stability({"a": 4, "o": 4}, 50, {"licence.a": 0}, ["licence.a"])["maker"]
    assert found == {"prior_off": "not_shortlisted", "geometric": "not_shortlisted", "same_under_weights": 1}


def test_where_nothing_is_scored_nothing_can_be_stable():
    assert set(stability({}, 50)["other"].values()) == {None}
