"""From findings to verdicts, in the contract's words."""

import json

from readiness.assess import judge
from tests.score.builders import action, bank, buyer, case, finding, question

ASKED = bank(
    question("erp.a", "high", checks=("a",)),
    question("origin.a", checks=("o",)),
    question("capability.a"),
    question("licence.a", min_level=3),
    weights={"erp": 2, "origin": 1},
    actions=[action("A1", {"erp.a": 4}), action("A2", {"licence.a": 4})],
    buyers=[buyer("one", {"erp": 1}, gates=["licence.a"]), buyer("two", {"origin": 1})],
)
TOLD = case({"erp.a": 3, "origin.a": 2, "capability.a": 4, "licence.a": 1})
FOUND = (finding("a", 2, whole_file=True),)


def test_an_assessment_holds_everything_the_contract_names():
    said = judge(ASKED, TOLD, FOUND).model_dump(mode="json")
    assert said["case"] == {"name": "test", "on": "2026-07-15"}
    assert [d["id"] for d in said["dimensions"]] == ["erp", "origin"]
    assert {"claimed", "answered", "verified", "proven", "expected", "low", "high"} == set(said["score"])
    assert said["score"]["claimed"] == 100 * (2 * 3 + 2) / 12
    assert said["capability"]["claimed"] == 100
    assert [(g["id"], g["state"]) for g in said["gates"]] == [("one/licence.a", "failed")]
    one = said["buyers"][0]
    assert (one["id"], one["verdict"], one["flip"]) == ("one", "not_shortlisted", ["A2"])
    assert said["optimism"]["n"] == 1
    assert set(said["appendix"]) == {"geometric", "prior_off", "weights_low", "weights_high", "verdicts"}
    assert set(said["appendix"]["verdicts"]) == {"one", "two"}
    assert [i["question"] for i in said["items"]] == [q.id for q in ASKED.questions]
    assert json.dumps(said, allow_nan=False)


def test_the_headline_is_the_weighted_mean_of_its_dimensions():
    found = judge(ASKED, TOLD, FOUND)
    erp, origin = found.dimensions
    assert found.score.verified == (2 * erp.verified + origin.verified) / 3
    assert found.score.claimed == (2 * erp.claimed + origin.claimed) / 3


def test_the_same_case_gives_the_same_assessment():
    assert judge(ASKED, TOLD, FOUND) == judge(ASKED, TOLD, FOUND)


def test_what_is_supposed_counts_everywhere_and_teaches_nothing_about_the_firm():
    now, then = judge(ASKED, TOLD, FOUND), judge(ASKED, TOLD, FOUND, achieved={"licence.a": 3, "erp.a": 4})
    assert then.buyers[0].verdict == "shortlisted"
    assert then.score.verified > now.score.verified
    assert then.score.expected > now.score.expected
    assert then.optimism == now.optimism
    assert {g.question for g in then.gaps} < {g.question for g in now.gaps}


def test_a_case_where_nothing_applies_has_no_score_and_no_verdict_invented():
    asked = bank(question("erp.a", offer_class=("service",)), buyers=[buyer()])
    found = judge(asked, case({}, profile={"offer_class": {"spare_part": 1}}), ())
    assert found.score.expected is None
    assert found.buyers[0].verdict == "needs_review"
    assert found.appendix["geometric"] is None


def test_problems_of_answers_and_buyers_join_those_handed_in():
    told = case({"erp.a": 9, "erp.gone": 1}, buyers=["martian"])
    codes = [p.code for p in judge(ASKED, told, FOUND).problems]
    assert codes == ["answer_does_not_fit", "answer_unknown_question", "buyer_unknown"]
