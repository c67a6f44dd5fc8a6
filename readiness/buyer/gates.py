"""The gates of one buyer: open, only said to be open, shut, or nobody knows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from readiness.buyer.considered import bought_classes
from readiness.model.assessment import GateResult, GateState, ItemState
from readiness.model.bank import Bank
from readiness.model.base import STAGES, OfferClass, Stage
from readiness.model.buyer import BuyerGate, BuyerProfile
from readiness.model.case import Profile
from readiness.score.items import stands_claimed, stands_proven

AFTER_THE_LIST: frozenset[Stage] = frozenset({"award", "pay", "keep"})
"""A gate of these stages holds up the order, the payment or a supply that began; it keeps nobody off the list."""


def gate_results(
    bank: Bank, profile: Profile, states: Iterable[ItemState], buyer: BuyerProfile
) -> tuple[GateResult, ...]:
    """The gates that concern what this buyer would buy from this firm, by stage, then as the profile lists them.

    A gate whose question does not apply is left out; where it is not known whether it applies, it stays.
    """
    state = {s.question: s for s in states}
    classes = bought_classes(profile, buyer)
    found = [
        _result(bank, buyer, gate, state[gate.question])
        for gate in buyer.gates
        if state[gate.question].applies != "no" and _concerns(bank, gate, classes)
    ]
    return tuple(sorted(found, key=lambda g: STAGES.index(g.stage)))


def gate_state(state: ItemState, needed: float) -> GateState:
    """Proof decides alone where there is any; without it, the firm's own no is a no and its yes is a claim.

    A hypothetical that stays below what is needed opens nothing and spoils nothing.
    """
    proven = stands_proven(state)
    if proven is not None and proven >= needed:
        return "passed"
    if state.proven is not None:
        return "failed"
    if state.claimed is None:
        return "unknown"
    return "claimed" if state.claimed >= needed else "failed"


def keeps_off_the_list(gate: GateResult) -> bool:
    """A blocking gate that has to be open before a buyer shortlists."""
    return gate.effect == "blocks" and gate.stage not in AFTER_THE_LIST


def as_told(gate: GateResult) -> GateResult:
    """The effect on the verdict as the contract prints it: after the list nothing blocks, whatever the profile says."""
    return gate.model_copy(update={"effect": "caps"}) if gate.stage in AFTER_THE_LIST else gate


def holds_the_score(gate: GateResult) -> bool:
    """A capping gate that is shut before the list is made."""
    return gate.effect == "caps" and gate.state == "failed" and gate.stage not in AFTER_THE_LIST


def stated_cap(bank: Bank, limits: Mapping[str, float], gate: GateResult) -> float:
    """The points a failed capping gate holds the score at, for the cut-off only."""
    stated = {g.question: g.cap for g in bank.buyer[gate.buyer].gates}[gate.question]
    return limits["gate.default_cap"] if stated is None else stated


def _concerns(bank: Bank, gate: BuyerGate, classes: frozenset[OfferClass]) -> bool:
    wanted = bank.question[gate.question].offer_class
    return bool(classes) and (not wanted or not classes.isdisjoint(wanted))


def _result(bank: Bank, buyer: BuyerProfile, gate: BuyerGate, state: ItemState) -> GateResult:
    question = bank.question[gate.question]
    needed = question.min_level if gate.min_level is None else gate.min_level
    proven = stands_proven(state)
    return GateResult(
        id=f"{buyer.id}/{gate.question}",
        buyer=buyer.id,
        stage=gate.stage or question.stage,
        state=gate_state(state, needed),
        effect=gate.effect,
        question=gate.question,
        level=stands_claimed(state) if proven is None else proven,
        needed=needed,
    )
