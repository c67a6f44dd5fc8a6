"""Which buyers a case is looked at through."""

from readiness.buyer.considered import bought_classes, buyer_problems, considered_buyers
from readiness.model.case import Profile
from readiness.model.rule import Rule
from tests.score.builders import bank, buyer, case, question

ASKED = bank(
    question("erp.a"),
    buyers=[
        buyer("all"),
        buyer("american", applies_if=Rule(any_of={"markets": ("USA",)})),
        buyer("maintenance", offer_class=("spare_part",)),
    ],
)


def considered(**more):
    return [b.id for b in considered_buyers(ASKED, case({}, **more))]


def test_without_a_choice_all_that_may_concern_the_firm_are_considered():
    assert considered() == ["all", "american", "maintenance"]
    machines = {"markets": ["DEU"], "offer_class": {"machine_to_spec": 1}}
    assert considered(profile=machines) == ["all"]


def test_a_choice_is_followed_in_its_order_and_once():
    assert considered(buyers=["american", "all", "american"], profile={"markets": ["DEU"]}) == [
        "american",
        "all",
    ]


def test_a_buyer_nobody_knows_is_a_problem_with_its_place():
    told = case({}, buyers=["all", "martian"])
    assert [b.id for b in considered_buyers(ASKED, told)] == ["all"]
    assert [(p.code, p.where.field, p.params) for p in buyer_problems(ASKED, told)] == [
        ("buyer_unknown", "/buyers/1", {"buyer": "martian"})
    ]


def test_a_buyer_buys_what_the_firm_sells_of_its_classes():
    maintenance = ASKED.buyer["maintenance"]
    assert bought_classes(Profile(), maintenance) == {"spare_part"}
    assert bought_classes(Profile(offer_class={"service": 1.0}), maintenance) == set()
    assert bought_classes(Profile(offer_class={"service": 1.0}), ASKED.buyer["all"]) == {"service"}
