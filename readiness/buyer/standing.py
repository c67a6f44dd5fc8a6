"""Where the firm stands before every buyer, built once and then asked again under hypotheticals in no time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from readiness.buyer.considered import bought_classes
from readiness.buyer.gates import gate_results, holds_the_score, keeps_off_the_list, stated_cap
from readiness.buyer.own import with_own_buyers
from readiness.model.assessment import BuyerVerdict, GateResult, ItemState
from readiness.model.bank import Bank
from readiness.model.case import Case
from readiness.model.finding import Finding
from readiness.score.estimate import Estimate, Interval, estimate
from readiness.score.items import item_states, lifted
from readiness.score.settings import Settings
from readiness.score.weights import Weights, buyer_weights, headline_dimensions, headline_weights


@dataclass(frozen=True)
class Standing:
    """`headline` and `weights` (by buyer) hold every question's share of that score; a hypothetical leaves them."""

    bank: Bank
    case: Case
    limits: Mapping[str, float]
    settings: Settings
    states: tuple[ItemState, ...]
    estimated: Estimate
    headline: Weights
    weights: Mapping[str, Weights]

    @classmethod
    def of(cls, bank: Bank, case: Case, findings: Iterable[Finding]) -> Standing:
        bank = with_own_buyers(bank, case)
        limits = bank.limits(case.on)
        settings = Settings.of(limits)
        states = item_states(bank, case, findings)
        return cls(
            bank=bank,
            case=case,
            limits=limits,
            settings=settings,
            states=states,
            estimated=estimate(states, headline_dimensions(bank), settings),
            headline=headline_weights(bank, states),
            weights={b.id: buyer_weights(bank, states, b.id) for b in bank.buyers},
        )

    def under(self, achieved: Mapping[str, float]) -> Standing:
        """The same firm if these questions stood proven at least at that level; equal to a full run with them."""
        if not achieved:
            return self
        return replace(self, states=lifted(self.states, achieved), estimated=self.estimated.lifted(achieved))

    def expected(self) -> float | None:
        """The headline's expected points."""
        interval = self.estimated.interval(self.headline)
        return None if interval is None else interval.expected

    def interval(self, buyer: str) -> Interval | None:
        """The score under that buyer's weights, before any cap."""
        return self.estimated.interval(self.weights[buyer])

    def gates(self, buyer: str) -> tuple[GateResult, ...]:
        return gate_results(self.bank, self.case.profile, self.states, self.bank.buyer[buyer])

    def cap(self, gate: GateResult) -> float:
        return stated_cap(self.bank, self.limits, gate)

    def buys_something(self, buyer: str) -> bool:
        return bool(bought_classes(self.case.profile, self.bank.buyer[buyer]))

    def verdict(self, buyer: str) -> BuyerVerdict:
        """Shut blocking gates decide first, then open questions about them, then the points."""
        interval = self.interval(buyer)
        return self.verdict_at(buyer, self.gates(buyer), None if interval is None else interval.expected)

    def verdict_at(self, buyer: str, gates: Iterable[GateResult], score: float | None) -> BuyerVerdict:
        """The verdict for these gates and this score, to try other ways of reaching the score."""
        seen = tuple(gates)
        blocking = {g.state for g in seen if keeps_off_the_list(g)}
        if not self.buys_something(buyer) or "failed" in blocking:
            return "not_shortlisted"
        if blocking & {"claimed", "unknown"} or score is None:
            return "needs_review"
        counted = min([score, *(self.cap(g) for g in seen if holds_the_score(g))])
        return "shortlisted" if counted >= self.bank.buyer[buyer].cut_off else "not_shortlisted"
