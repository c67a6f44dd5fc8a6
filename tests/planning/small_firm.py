"""An invented firm with twelve questions, fourteen actions and two buyers: small enough to plan many times."""

from datetime import date

from readiness.buyer.standing import Standing
from readiness.content.loader import load_bank
from readiness.model.action import Action, Range
from readiness.model.bank import Bank, Dimension
from readiness.model.buyer import BuyerGate, BuyerProfile
from readiness.model.case import Answer, Case, Customer, Limits, Profile
from readiness.model.finding import Finding
from readiness.model.question import Question, Source

BEGINS = date(2026, 1, 15)
SOURCE = Source(title="invented", kind="judgement", year=2026)
DIMENSIONS = ("erp", "availability", "origin", "geopolitics", "findability")
QUESTIONS = (*(f"{d}.q{n}" for d in DIMENSIONS for n in (1, 2)), "licence.gate", "capability.team")


def _question(ident):
    return Question(
        id=ident, dimension=ident.split(".")[0], kind="capability", answer="level", importance="high",
        stage="invite", gate=ident.startswith("licence"), checks=(f"{ident}.shown",), source=(SOURCE,),
    )  # fmt: skip


def _action(ident, role, days, cost, months, closes, **more):
    exactly = {
        n: Range(low=v, high=v) for n, v in (("effort_days", days), ("cost_keur", cost), ("months", months))
    }
    return Action(
        id=ident, group="any", role=role, horizon="0-6", closes=closes, source="invented", **exactly, **more
    )


ACTIONS = (
    _action("A1", "it", 6, 2, 1, {"erp.q1": 1}, mandatory=True),
    _action("A2", "it", 16, 10, 3, {"erp.q1": 3, "findability.q1": 2}, needs=("A1",)),
    _action("A3", "engineering", 8, 3, 2, {"origin.q1": 3}, needs=("A2",)),
    _action("B1", "sales", 6, 2, 2, {"availability.q1": 1}, pilot_of="B2"),
    _action("B2", "sales", 20, 14, 4, {"availability.q1": 4}, needs=("B1",)),
    _action("B3", "production", 10, 6, 3, {"availability.q2": 3}),
    _action("C1", "quality", 12, 8, 3, {"licence.gate": 3}, mandatory=True),
    _action("C2", "purchasing", 8, 0, 2, {"origin.q2": 3}),
    _action("C3", "purchasing", 14, 12, 4, {"geopolitics.q1": 3}, needs=("C2",)),
    _action("D1", "management", 4, 0, 1, {"capability.team": 2}),
    _action("D2", "management", 6, 4, 2, {"geopolitics.q2": 3}),
    _action("E1", "sales", 5, 1, 1, {"findability.q2": 2}),
    _action("E2", "it", 18, 20, 5, {"findability.q2": 4, "erp.q2": 3}, needs=("E1", "A2")),
    _action("F1", "finance", 4, 1, 1, {"erp.q2": 2}),
)


def _buyer(ident, weights, cut_off, *gates):
    return BuyerProfile(
        id=ident, weights=weights, cut_off=cut_off, offer_class=(), source=(SOURCE,),
        gates=tuple(BuyerGate(question=g, min_level=3) for g in gates),
    )  # fmt: skip


def bank(actions=ACTIONS):
    known = load_bank()
    return Bank(
        version=known.version,
        dimensions=(*(Dimension(id=d, weight=4) for d in DIMENSIONS),
                    Dimension(id="licence", scored=False), Dimension(id="capability")),
        questions=tuple(_question(q) for q in QUESTIONS),
        parameters=known.parameters,
        actions=actions,
        buyers=(
            _buyer("maker", {"erp": 4, "origin": 4, "availability": 2}, 45, "licence.gate", "erp.q1"),
            _buyer("plant", {"availability": 4, "findability": 4}, 50, "availability.q1"),
        ),
    )  # fmt: skip


def case(**given):
    stated = {
        "name": "Small",
        "on": BEGINS,
        "profile": Profile(customers=(Customer(name="One", revenue=3e6, profile="maker"),
                                      Customer(name="Two", revenue=1e6, profile="plant"))),
        "answers": tuple(Answer(question=q, value=0.0) for q in QUESTIONS),
        "limits": Limits(days_per_month={"all": 12.0}, budget={"0-6": 40, "6-12": 40, "12+": 40}, parallel=4),
    }  # fmt: skip
    return Case(**{**stated, **given})


def proof(question, level):
    return Finding(
        check=f"{question}.shown", question=question, verdict="met", level=level, assurance="conformant",
        whole_file=True,
    )  # fmt: skip


def standing(found=(), actions=ACTIONS, parameters=None, **given):
    stands = Standing.of(bank(actions), case(**given), found)
    return stands if parameters is None else _with(stands, parameters)


def _with(stands, parameters):
    return Standing(**{**vars(stands), "limits": {**stands.limits, **parameters}})
