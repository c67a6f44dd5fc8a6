"""Small banks, cases and findings for tests of the score and of the buyers' verdicts."""

from datetime import date
from functools import cache

from readiness.content.loader import read_bank
from readiness.model.action import Action, Range
from readiness.model.bank import Bank, Dimension
from readiness.model.buyer import BuyerGate, BuyerProfile
from readiness.model.case import Answer, Case
from readiness.model.finding import Finding
from readiness.model.question import Question, Scale, Source
from readiness.score.settings import Settings

ON = date(2026, 7, 15)
OURS = Source(title="made up for a test", kind="judgement")
SHARES = Scale(unit="%", better="higher", bounds=(50, 75, 90, 95), maximum=100, source=OURS)


@cache
def parameters():
    """The shipped parameters, so that tests run under the assumptions people see."""
    return read_bank()[0].parameters


@cache
def settings():
    return Settings.of(
        Bank(version="1", dimensions=(), questions=(), parameters=parameters(), actions=(), buyers=()).limits(
            ON
        )
    )


def question(ident, importance="medium", answer="level", checks=(), **more):
    dimension = ident.partition(".")[0]
    return Question(
        **{
            "id": ident,
            "dimension": dimension,
            "kind": "capability",
            "answer": answer,
            "importance": importance,
            "stage": "qualify",
            "checks": checks,
            "scale": SHARES if answer == "number" else None,
            "choices": {"none": 0, "some": 2, "all": 4} if answer == "choice" else {},
            "source": (OURS,),
            **more,
        }
    )


def bank(*questions, weights=None, actions=(), buyers=(), version="1.0.0"):
    """`weights`: dimension -> weight; by default every dimension of the questions weighs the same."""
    found = dict.fromkeys(q.dimension for q in questions)
    weights = (
        dict.fromkeys((d for d in found if d not in ("licence", "capability")), 1)
        if weights is None
        else weights
    )
    dimensions = tuple(
        Dimension(id=d, weight=weights.get(d, 0), scored=d != "licence") for d in {**found, **weights}
    )
    return Bank(
        version=version,
        dimensions=dimensions,
        questions=questions,
        parameters=parameters(),
        actions=tuple(actions),
        buyers=tuple(buyers),
    )


def case(answers=None, **more):
    """`answers`: question -> value, or "unknown", or "not applicable"."""
    return Case(name="test", on=ON, answers=tuple(answer(q, v) for q, v in (answers or {}).items()), **more)


def answer(ident, value):
    if value == "unknown":
        return Answer(question=ident, unknown=True)
    if value == "not applicable":
        return Answer(question=ident, not_applicable=True, reason="we make none")
    return Answer(question=ident, value=value)


def finding(check, level, assurance="conformant", whole_file=False, **more):
    verdict = "unknown" if level is None else "met" if level else "unmet"
    return Finding(
        check=check, verdict=verdict, level=level, assurance=assurance, whole_file=whole_file, **more
    )


def action(ident, closes, days=1.0, keur=0.0, **more):
    return Action(
        **{
            "id": ident,
            "group": "test",
            "role": "it",
            "effort_days": Range(low=days, high=days),
            "cost_keur": Range(low=keur, high=keur),
            "months": Range(low=1, high=1),
            "horizon": "0-6",
            "closes": closes,
            "source": "made up for a test",
            **more,
        }
    )


def buyer(ident="maker", weights=None, cut_off=50.0, gates=(), **more):
    return BuyerProfile(
        **{
            "id": ident,
            "weights": weights or {"erp": 1},
            "cut_off": cut_off,
            "offer_class": (),
            "gates": tuple(g if isinstance(g, BuyerGate) else BuyerGate(question=g) for g in gates),
            "source": (OURS,),
            **more,
        }
    )
