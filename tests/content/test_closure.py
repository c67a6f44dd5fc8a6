"""References that lead nowhere, stand twice or run in a circle."""

import pytest

from readiness.content.closure import unresolved
from readiness.content.loader import load_bank, read_bank
from tests.content.tiny import ACTION, BUYER, QUESTION, tiny


def found(tmp_path, **changed):
    _, problems = read_bank(tiny(tmp_path, **changed))
    return [(p.code, p.params) for p in problems]


def test_the_shipped_bank_has_no_loose_end():
    assert unresolved(load_bank()) == ()


@pytest.mark.parametrize(
    ("kind", "key", "entry"),
    [("question", "questions", QUESTION), ("action", "actions", ACTION), ("buyer", "buyers", BUYER)],
)
def test_an_id_that_stands_twice_is_named(tmp_path, kind, key, entry):
    assert found(tmp_path, **{key: [entry, entry]}) == [("id_twice", {"kind": kind, "id": entry["id"]})]


@pytest.mark.parametrize(
    ("changed", "who", "kind", "ident"),
    [
        ({"dimensions": []}, "erp.one", "dimension", "erp"),
        (
            {
                "questions": [
                    {
                        **QUESTION,
                        "contradicts": [{"with_question": "erp.no", "at_least": 3, "other_at_most": 0}],
                    }
                ]
            },
            "erp.one",
            "question",
            "erp.no",
        ),
        ({"actions": [{**ACTION, "closes": {"erp.no": 3}}]}, "act", "question", "erp.no"),
        ({"actions": [{**ACTION, "needs": ["gone"]}]}, "act", "action", "gone"),
        ({"actions": [{**ACTION, "pilot_of": "gone"}]}, "act", "action", "gone"),
        ({"buyers": [{**BUYER, "weights": {"gone": 1}}]}, "buyer", "dimension", "gone"),
        ({"buyers": [{**BUYER, "gates": [{"question": "erp.no"}]}]}, "buyer", "question", "erp.no"),
        ({"buyers": [{**BUYER, "must_answer": ["erp.no"]}]}, "buyer", "question", "erp.no"),
        (
            {"buyers": [{**BUYER, "tolerances": {"trade.match.pric": 0}}]},
            "buyer",
            "tolerance",
            "trade.match.pric",
        ),
    ],
)
def test_an_id_that_does_not_exist_is_named_with_who_names_it(tmp_path, changed, who, kind, ident):
    assert ("id_unknown", {"who": who, "kind": kind, "id": ident}) in found(tmp_path, **changed)


def test_actions_that_wait_for_each_other_are_told_with_the_whole_path(tmp_path):
    circle = [{**ACTION, "id": "a", "needs": ["b"]}, {**ACTION, "id": "b", "needs": ["a"]}]
    ((code, params),) = found(tmp_path, actions=circle)
    assert code == "actions_circular"
    assert params["path"][0] == params["path"][-1]
    assert set(params["path"]) == {"a", "b"}


def test_a_roll_out_needs_its_pilot(tmp_path):
    pilot, rollout = {**ACTION, "id": "pilot", "pilot_of": "rollout"}, {**ACTION, "id": "rollout"}
    assert found(tmp_path, actions=[pilot, rollout]) == [
        ("pilot_not_needed", {"pilot": "pilot", "rollout": "rollout"})
    ]
    assert found(tmp_path, actions=[pilot, {**rollout, "needs": ["pilot"]}]) == []
