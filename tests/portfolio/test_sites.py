"""Several sites of one firm: the score by share of sales, the gates of the worst."""

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readiness.model.assessment import Score
from readiness.model.portfolio import BuyerStanding, FirmStanding, GateStanding
from readiness.model.sites import SEVERITY
from readiness.portfolio.firm import firm_standing
from readiness.portfolio.sites import SiteCase, of_sites
from readiness.store.folder_case import zip_of
from tests.sample_firms import FIRMS, read

POINTS = st.floats(0, 100)


@cache
def sample(firm):
    found = read(firm)
    return firm_standing(firm, zip_of(found.case, found.files), None)


@st.composite
def firms(draw, path):
    low, expected, high = sorted(draw(st.tuples(POINTS, POINTS, POINTS)))
    score = Score(
        claimed=draw(POINTS), answered=draw(st.floats(0, 1)), verified=draw(POINTS),
        proven=draw(st.floats(0, 1)), expected=expected, low=low, high=high,
    )  # fmt: skip
    states = draw(st.lists(st.sampled_from(SEVERITY), min_size=2, max_size=2))
    gates = tuple(
        GateStanding(id=f"b/{q}", buyer="b", stage="invite", state=state, effect="blocks", question=q)
        for q, state in zip(("q.one", "q.two"), states, strict=True)
    )
    buyer = BuyerStanding(id="b", verdict="", score=expected, low=low, high=high, cut_off=40)
    return FirmStanding(path=path, name=path, score=score, buyers=(buyer,), gate_list=gates)


@st.composite
def sites(draw):
    parts = draw(st.lists(st.integers(1, 20), min_size=1, max_size=4))
    return [SiteCase(draw(firms(f"s{n}")), part / sum(parts)) for n, part in enumerate(parts)]


@pytest.mark.slow
@pytest.mark.parametrize("firm", FIRMS)
def test_one_site_with_all_sales_is_the_firm_itself(firm):
    whole = sample(firm)
    found = of_sites([SiteCase(whole, 1.0)])
    assert found.problems == ()
    assert found.score == whole.score
    assert found.buyers == whole.buyers
    assert {(g.buyer, g.question, g.state) for g in found.gates} == {
        (g.buyer, g.question, g.state) for g in whole.gate_list
    }
    assert found.worst == whole.name


@settings(max_examples=60, deadline=None)
@given(sites())
def test_the_whole_lies_between_the_worst_and_the_best_site(found):
    score = of_sites(found).score
    for figure in Score.model_fields:
        values = [getattr(site.firm.score, figure) for site in found]
        assert min(values) - 1e-9 <= getattr(score, figure) <= max(values) + 1e-9


@settings(max_examples=60, deadline=None)
@given(sites())
def test_a_gate_is_that_of_the_worst_site_which_is_named(found):
    for gate in of_sites(found).gates:
        at = {s.name: g.state for s in found for g in s.firm.gate_list if g.question == gate.question}
        assert gate.state == min(at.values(), key=SEVERITY.index)
        assert at[gate.site] == gate.state
        assert gate.at == tuple(name for name, state in at.items() if state == gate.state)


@settings(max_examples=60, deadline=None)
@given(sites())
def test_the_worst_site_has_the_lowest_score(found):
    scores = {site.name: site.firm.score.expected for site in found}
    assert scores[of_sites(found).worst] == min(scores.values())


@settings(max_examples=60, deadline=None)
@given(sites())
def test_one_shut_gate_anywhere_keeps_the_group_off_the_list(found):
    (buyer,) = of_sites(found).buyers
    states = {gate.state for site in found for gate in site.firm.gate_list}
    if "failed" in states:
        assert buyer.verdict == "not_shortlisted"
    elif states & {"unknown", "claimed"}:
        assert buyer.verdict == "needs_review"
    else:
        assert buyer.verdict == ("shortlisted" if buyer.score >= 40 else "not_shortlisted")


def firm(name, expected=50.0):
    score = Score(claimed=None, answered=0, verified=None, proven=0, expected=expected, low=expected, high=expected)  # fmt: skip
    return FirmStanding(path=name, name=name, score=score)


def test_shares_that_do_not_add_up_are_named_with_their_sum():
    found = of_sites([SiteCase(firm("a"), 0.5), SiteCase(firm("b"), 0.4)])
    assert [(p.code, p.params) for p in found.problems] == [("site_shares_sum", {"sum": 90.0})]
    assert found.score is None
    assert [line.name for line in found.sites] == ["a", "b"]


def test_thirds_in_tenths_of_a_per_cent_add_up():
    thirds = [SiteCase(firm(name), share) for name, share in (("a", 0.333), ("b", 0.333), ("c", 0.334))]
    assert of_sites(thirds).problems == ()


def test_what_is_unknown_of_one_site_is_unknown_of_the_whole():
    found = of_sites([SiteCase(firm("a"), 0.9), SiteCase(firm("b", None), 0.1)])
    assert found.score.expected is None
    assert found.worst == "a"


def test_a_case_without_a_share_of_sales_has_no_say():
    found = of_sites([SiteCase(firm("a"), 1.0), SiteCase(firm("b", 10.0), 0.0)])
    assert found.score == firm("a").score
    assert found.worst == "a"


def test_no_site_the_same_twice_and_one_that_cannot_be_read_are_problems():
    assert [p.code for p in of_sites([]).problems] == ["sites_none"]
    twice = of_sites([SiteCase(firm("a"), 0.5), SiteCase(firm("a"), 0.5)])
    assert [p.code for p in twice.problems] == ["site_twice"]
    torn = of_sites([SiteCase(FirmStanding(path="x"), 1.0)])
    assert [p.code for p in torn.problems] == ["site_unread"]
