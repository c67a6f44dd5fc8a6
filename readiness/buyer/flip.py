"""The cheapest set of actions that puts the firm on a buyer's list: exact search, pruned by a bound that cannot lie.

Prerequisites are left to the roadmap: a flip names what changes the verdict, and nothing that could be dropped.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from readiness.buyer.flip_aim import Aim, Move
from readiness.buyer.flip_search import cheapest
from readiness.buyer.gates import holds_the_score, keeps_off_the_list
from readiness.buyer.standing import Standing
from readiness.model.action import Action
from readiness.score.applies import applies_to


def flip(standing: Standing, buyer: str) -> tuple[str, ...] | None:
    """Action ids in the catalogue's order: () if shortlisted already, None if no set of actions gets there.

    Cost is the middle of the effort at a day rate plus the middle of the money. An action counts as done when every
    question it closes stands proven at the level it reaches.
    """
    if standing.verdict(buyer) == "shortlisted":
        return ()
    if not standing.buys_something(buyer) or not standing.weights[buyer]:
        return None
    aim = _aim(standing, buyer)
    chosen = cheapest(aim, _moves(standing, aim), int(standing.limits["flip.search_nodes"]))
    return None if chosen is None else tuple(a.id for a in standing.bank.actions if a.id in chosen)


def achieved_by(actions: Iterable[Action]) -> dict[str, float]:
    """The level every question reaches when these actions are done."""
    reached: dict[str, float] = {}
    for action in actions:
        for question, level in action.closes.items():
            reached[question] = max(level, reached.get(question, level))
    return reached


def cost(action: Action, limits: Mapping[str, float]) -> float:
    """kEUR, the firm's own days included."""
    return action.effort_days.mid * limits["flip.day_rate"] + action.cost_keur.mid


def fitting_actions(standing: Standing) -> tuple[Action, ...]:
    """The actions of the catalogue that concern a firm like this."""
    profile = standing.case.profile
    return tuple(a for a in standing.bank.actions if applies_to(profile, a.applies_if, a.offer_class))


def _aim(standing: Standing, buyer: str) -> Aim:
    cut_off = standing.bank.buyer[buyer].cut_off
    gates = standing.gates(buyer)
    must: dict[str, float] = {}
    for gate in gates:
        shut = keeps_off_the_list(gate) and gate.state != "passed"
        if shut or (holds_the_score(gate) and standing.cap(gate) < cut_off):
            must[gate.question] = max(must.get(gate.question, 0.0), gate.needed)
    return Aim(
        must=must,
        cut_off=cut_off,
        estimated=standing.estimated,
        row=standing.estimated.row(standing.weights[buyer]),
    )


def _moves(standing: Standing, aim: Aim) -> Sequence[Move]:
    """Every action that brings this aim nearer, with only those of its questions that matter here."""
    moves = []
    for action in fitting_actions(standing):
        closes = aim.helpful(action.closes)
        if closes:
            moves.append(Move(action.id, cost(action, standing.limits), closes))
    return moves
