"""A page an owner: their actions with power, means, proof and review; what is not settled is left to fill in."""

from readiness.model.plan import Safeguard
from readiness.report.pages.owners import owner_pages
from readiness.report.view.agreed import action_lines
from tests.report.handover.plans import PLAN, firm
from tests.report.sample import speaking

SAY = speaking("en")
PAGES = {p.name: p for p in owner_pages(action_lines(PLAN, firm(), SAY), PLAN, SAY)}


def test_everybody_who_answers_for_something_has_one_page_and_stopped_actions_ask_nothing():
    assert list(PAGES) == ["Kim", "IT"]


def test_power_limit_means_proof_and_review_are_told():
    duty = PAGES["Kim"].duties[0]
    assert (duty.power, duty.limit, duty.review) == ("Choose the supplier", "€5,000", "3 Aug 2026")
    assert "€4,500" in duty.means
    assert duty.proof == SAY.action("M01", "proof")


def test_what_is_not_settled_is_empty():
    duty = PAGES["Kim"].duties[1]
    assert (duty.power, duty.limit, duty.review) == ("", "", "")
    assert duty.milestones == ("Sept 2026: First thousand articles",)


def test_what_is_done_if_it_slips_stands_with_the_action():
    safe = (Safeguard(against="approvals"), Safeguard(says="Lee steps in"))
    actions = tuple(a.model_copy(update={"safeguards": safe}) for a in PLAN.actions)
    plan = PLAN.model_copy(update={"actions": actions})
    duty = owner_pages(action_lines(plan, firm(), SAY), plan, SAY)[0].duties[0]
    told = (SAY("safeguard/approvals"), "Lee steps in")
    assert duty.safeguards == tuple(SAY("agreements/slips", says=one) for one in told)


def test_a_role_nobody_stands_for_has_a_line_for_the_name():
    assert (PAGES["Kim"].person, PAGES["IT"].person) == (True, False)


def test_targets_stand_on_their_owners_page():
    assert [t.title for t in PAGES["Kim"].targets] == ["Orders over portals"]


def test_an_owner_of_a_target_alone_has_a_page_too():
    own = PLAN.objectives[0].model_copy(update={"owner": "Pat"})
    plan = PLAN.model_copy(update={"objectives": (own,)})
    pages = owner_pages(action_lines(plan, firm(), SAY), plan, SAY)
    assert [(p.name, p.person, len(p.duties)) for p in pages][-1] == ("Pat", True, 0)
