"""The flip: with it the firm is on the list, without any one of its actions it is not."""

from hypothesis import given, settings
from hypothesis import strategies as st

from readiness.assess import judge
from readiness.buyer.flip import achieved_by, cost, fitting_actions, flip
from readiness.buyer.standing import Standing
from readiness.content.loader import read_bank
from readiness.model.buyer import BuyerGate
from readiness.model.rule import Rule
from tests.counting import calls_of
from tests.score.builders import action, bank, buyer, case, finding, question

IDS = (*(f"erp.{n}" for n in "abcd"), *(f"origin.{n}" for n in "ab"), "licence.a", "licence.b", "licence.c")
QUESTIONS = tuple(
    question(q, checks=(q,), min_level=3, offer_class=("service",) if q == "erp.d" else ()) for q in IDS
)
GATE = st.builds(
    BuyerGate,
    question=st.sampled_from(IDS),
    effect=st.sampled_from(["blocks", "blocks", "caps"]),
    stage=st.sampled_from(["register", "award", "pay"]),
    cap=st.sampled_from([None, 30, 70]),
)
ACTIONS = st.lists(
    st.tuples(
        st.dictionaries(st.sampled_from(IDS), st.integers(1, 4), min_size=1, max_size=3),
        st.integers(0, 20),
        st.integers(0, 20),
    ),
    max_size=9,
).map(lambda found: [action(f"X{n:02}", *parts) for n, parts in enumerate(found)])
BUYERS = st.builds(
    lambda gates, cut_off, erp: buyer(
        gates=list({g.question: g for g in gates}.values()),
        cut_off=cut_off,
        weights={"erp": erp, "origin": 1},
    ),
    st.lists(GATE, max_size=4),
    st.integers(10, 90),
    st.integers(1, 4),
)
TOLD = st.dictionaries(st.sampled_from(IDS), st.one_of(st.integers(0, 4), st.just("unknown")))
FOUND = st.lists(st.builds(finding, st.sampled_from(IDS), st.integers(0, 4)), max_size=3)


@given(TOLD, FOUND, ACTIONS, BUYERS)
@settings(max_examples=60, deadline=None)
def test_with_the_flip_the_case_is_on_the_list_and_without_any_part_of_it_not(told, found, actions, wanted):
    asked = bank(*QUESTIONS, actions=actions, buyers=[wanted])

    def verdict(chosen):
        return judge(asked, case(told), found, achieved=achieved_by(chosen)).buyers[0].verdict

    now = judge(asked, case(told), found).buyers[0]
    if now.verdict == "shortlisted":
        assert now.flip == ()
    elif now.flip is None:
        assert verdict(asked.actions) != "shortlisted"
    else:
        chosen = [asked.action[a] for a in now.flip]
        assert verdict(chosen) == "shortlisted"
        for one in chosen:
            assert verdict([a for a in chosen if a is not one]) != "shortlisted"


def test_only_actions_that_concern_the_firm_are_proposed():
    foreign = action("foreign", {"erp.a": 4}, applies_if=Rule(any_of={"country": ("CHN",)}))
    service = action("service", {"erp.a": 4}, offer_class=("service",))
    asked = bank(question("erp.a"), actions=[foreign, service], buyers=[buyer()])
    told = case({"erp.a": 0}, profile={"country": "DEU", "offer_class": {"spare_part": 1}})
    now = Standing.of(asked, told, ())
    assert fitting_actions(now) == ()
    assert flip(now, "maker") is None


def test_days_and_money_are_weighed_against_each_other():
    asked = bank(
        question("erp.a"),
        actions=[action("days", {"erp.a": 4}, days=10), action("money", {"erp.a": 4}, days=0, keur=5)],
        buyers=[buyer()],
    )
    now = Standing.of(asked, case({"erp.a": 0}), ())
    assert [round(cost(a, now.limits), 6) for a in asked.actions] == [6, 5]
    assert flip(now, "maker") == ("money",)


def test_where_nothing_is_bought_or_scored_no_action_helps():
    sells = {"profile": {"offer_class": {"service": 1}}}
    actions = [action("all", {"erp.a": 4})]
    for wanted, more in ((buyer(offer_class=("spare_part",)), sells), (buyer(weights={"licence": 1}), {})):
        asked = bank(question("erp.a"), actions=actions, buyers=[wanted])
        assert flip(Standing.of(asked, case({}, **more), ()), "maker") is None


def test_no_shipped_buyer_has_more_sets_of_actions_looked_at_than_the_parameter_grants():
    shipped = read_bank()[0]
    told = case({q.id: 2 for q in shipped.questions if q.answer == "level"}, profile={"country": "DEU"})
    now = Standing.of(shipped, told, ())
    found = []
    for b in shipped.buyers:
        asked = calls_of(lambda b=b: found.append(flip(now, b.id)))
        assert asked["_Search._floor_of_musts"] <= now.limits["flip.search_nodes"]
    assert any(found)
