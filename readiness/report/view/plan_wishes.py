"""What the limits of a plan do not allow, what would help, and how sure it is that no plan is better, in words."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.model.roadmap import Relaxation, UnmetWish
from readiness.report.view.plan_reasons import named
from readiness.report.view.result import Result
from readiness.report.words import Words


@dataclass(frozen=True)
class WishLine:
    action: str
    says: str
    why: str
    """What is short and which gates stay shut; empty where there is nothing to say."""
    helps: str


def wish_lines(result: Result, say: Words) -> tuple[WishLine, ...]:
    return tuple(_line(wish, result, say) for wish in result.roadmap.unmet)


def proof_line(result: Result, say: Words) -> str:
    """How far below the best possible plan this one can be."""
    plan = result.roadmap
    if plan.solver_trouble is not None:
        return say(f"plan/proof/{plan.solver_trouble}")
    if plan.bound is None or plan.objective <= 0:
        return say("plan/proof/not_proven")
    return say("plan/proof/proven", share=say.percent(plan.bound / plan.objective - 1, 1))


def _line(wish: UnmetWish, result: Result, say: Words) -> WishLine:
    pin = result.roadmap.limits.pins.get(wish.action)
    known = wish.action in result.bank.action
    says = say(
        f"plan/wish/{wish.kind}",
        action=say.action(wish.action) if known else wish.action,
        n=wish.months_late,
        month=say.month(result.case.on, pin) if isinstance(pin, int) else "",
    )
    why = []
    if wish.gates:
        why.append(say("plan/wish/gates", gates=say.listed(say.question(q) for q in wish.gates)))
    if wish.short:
        things = [_thing(what, of, say) for what, of in wish.short]
        why.append(say("plan/wish/short", things=say.listed(things)))
    return WishLine(wish.action, says, " ".join(why), _helps(wish, say))


def _thing(what: str, of: str, say: Words) -> str:
    return say(f"plan/wish/thing/{what}", **_of(what, of, say))


def _of(what: str, of: str, say: Words) -> dict[str, str]:
    if what in ("days", "parallel"):
        return {"role": named("role", of, say)}
    return {} if what == "later" else {"horizon": named("horizon", of, say)}


def _helps(wish: UnmetWish, say: Words) -> str:
    if wish.kind == "unknown":
        return ""
    if wish.fits:
        return say("plan/wish/fits")
    if not wish.relaxations:
        return say("plan/wish/nothing_does")
    key = "one_would_do" if len(wish.relaxations) == 1 else "would_do"
    return say(f"plan/wish/{key}", changes=say.listed(_change(r, say) for r in wish.relaxations))


def _change(change: Relaxation, say: Words) -> str:
    words = _of(change.what, change.of, say)
    return say(
        f"plan/wish/change/{change.what}", by=say.number(change.by), money=say.keur(change.by), **words
    )
