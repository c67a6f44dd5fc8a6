"""What one more proof would be worth."""

from readiness.assess import judge
from readiness.buyer.proof_worth import proof_worth
from readiness.buyer.standing import Standing
from tests.score.builders import bank, buyer, case, finding, question

ASKED = bank(
    question("erp.a", "critical", checks=("a",)),
    question("erp.unasked", checks=("unasked",)),
    question("licence.said", checks=("said",), min_level=3),
    question("licence.low", checks=("low",), min_level=3),
    question("licence.silent", checks=("silent",), min_level=3),
    question("licence.no_check", min_level=3),
    buyers=[buyer("one", gates=["licence.said", "licence.low", "licence.silent", "licence.no_check"])],
)
TOLD = case({"erp.a": 3, "licence.said": 3, "licence.low": 2, "licence.no_check": 4})


def worth(told=TOLD, found=()):
    now = Standing.of(ASKED, told, found)
    return {e.question: e for e in proof_worth(now, now.gates("one"))}


def test_a_gate_is_opened_where_the_answer_reaches_it():
    assert worth()["licence.said"].clears == ("one/licence.said",)
    assert worth()["licence.low"].clears == ()


def test_nothing_is_promised_where_nothing_is_said():
    assert worth()["licence.silent"].level is None
    assert worth()["licence.silent"].clears == ()


def test_what_no_check_can_prove_is_not_asked_for():
    assert "licence.no_check" not in worth()


def test_the_gates_promised_are_those_a_fresh_run_opens():
    for question_id, promised in worth().items():
        if promised.level is not None:
            after = judge(ASKED, TOLD, (), achieved={question_id: promised.level})
            opened = {g.id for g in after.gates if g.state == "passed"}
            assert opened == set(promised.clears)


def test_what_narrows_the_score_comes_first_and_is_gone_once_proven():
    assert next(iter(worth())) in ("erp.a", "erp.unasked")
    assert worth()["erp.a"].level is not None
    assert "erp.a" not in worth(found=[finding("a", 2)])
