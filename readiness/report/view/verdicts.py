"""One sentence a buyer profile: the verdict, two reasons, the cheapest way to change it, how sure it is."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.buyer.own import with_own_buyers
from readiness.model.assessment import BuyerResult, BuyerVerdict, Reason
from readiness.report.view.plan_sums import ActionSum, sum_of
from readiness.report.view.result import Result
from readiness.report.words import Words

MOST_REASONS = 2


@dataclass(frozen=True)
class VerdictLine:
    buyer: str
    name: str
    verdict: BuyerVerdict
    said: str
    """The verdict in two or three words."""
    sentence: str
    revenue: float | None
    score: float | None
    low: float | None
    high: float | None
    cut_off: float


def verdict_lines(result: Result, say: Words) -> tuple[VerdictLine, ...]:
    """Buyers that carry the most revenue first, then the order of the bank."""
    order = {b.id: place for place, b in enumerate(with_own_buyers(result.bank, result.case).buyers)}
    buyers = sorted(result.assessment.buyers, key=lambda b: (-(b.revenue or 0.0), order[b.id]))
    return tuple(_line(b, result, say) for b in buyers)


def _line(buyer: BuyerResult, result: Result, say: Words) -> VerdictLine:
    return VerdictLine(
        buyer=buyer.id,
        name=say.buyer(buyer.id),
        verdict=buyer.verdict,
        said=say(f"verdict/{buyer.verdict}/short"),
        sentence=_sentence(buyer, result, say),
        revenue=buyer.revenue,
        score=buyer.score,
        low=buyer.low,
        high=buyer.high,
        cut_off=buyer.cut_off,
    )


def _sentence(buyer: BuyerResult, result: Result, say: Words) -> str:
    against = [r for r in buyer.reasons if r.code != "praise"]
    said = [say(f"verdict/{buyer.verdict}/says")]
    said += [reason_sentence(r, say) for r in against[:MOST_REASONS]]
    left = len(against) - MOST_REASONS
    if left > 0:
        said.append(say("verdict/more_reasons", n=left))
    said += [reason_sentence(r, say) for r in buyer.reasons if r.code == "praise"][:1]
    if buyer.verdict != "shortlisted" and buyer.flip != ():
        said.append(_flip(buyer, result, say))
    return say.joined(said)


def reason_sentence(reason: Reason, say: Words) -> str:
    """A reason with the ids inside it turned into names."""
    filled: dict[str, str] = {}
    for name, value in reason.params.items():
        if name == "question":
            filled[name] = say.question(str(value))
        elif name == "dimension":
            filled[name] = say(f"dimension/{value}/name")
        else:
            filled[name] = say.param(value)
    return say(f"reason/{reason.code}", **filled)


def _flip(buyer: BuyerResult, result: Result, say: Words) -> str:
    if buyer.flip is None:
        return say("verdict/no_flip")
    total: ActionSum = sum_of(buyer.flip, result)
    month = next((u.month for u in result.roadmap.unlocks if u.buyer == buyer.id), None)
    when = (
        say("verdict/in_plan", month=say.month(result.case.on, month))
        if month
        else say("verdict/not_in_plan")
    )
    actions = say.listed(say("view/quoted", said=say.action(a)) for a in buyer.flip)
    flip = say("verdict/flip", actions=actions, days=say.number(total.days), money=say.keur(total.keur))
    return say.joined((flip, when))
