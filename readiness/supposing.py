"""A what-if through the whole assessment: the network checks run again while it lasts, then buyers judge again."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.assess import judge
from readiness.checks.base import Limits
from readiness.examine import Examined, conclude_again
from readiness.model.assessment import Assessment, CaseState, CaseWhatIf
from readiness.model.bank import Bank
from readiness.model.case import Case
from readiness.model.network import NetworkState
from readiness.network.analyse import analyse
from readiness.network.build import build
from readiness.network.event import event_of
from readiness.network.whatif import what_ifs_of
from readiness.network.wish import parse
from readiness.world.world import World


def suppose(
    bank: Bank, case: Case, examined: Examined, now: Assessment, world: World, specs: Sequence[str]
) -> tuple[CaseWhatIf, ...]:
    """Before and after for each spec, in order; none without a network. Raises UnknownId as the network does."""
    limits = Limits(bank.limits(case.on))
    network = examined.network or build((), case.rates, case.currency, world)
    effects = what_ifs_of(network, world, specs, limits, bank.countermeasures())
    if examined.network is None or examined.analysis is None:
        return ()
    return tuple(
        CaseWhatIf(
            spec=effect.spec,
            before=_with(effect.before, now),
            after=_with(effect.after, _after(bank, case, examined, world, limits, effect.spec)),
            actions=effect.actions,
            countermeasures=effect.countermeasures,
        )
        for effect in effects
    )


def _after(bank: Bank, case: Case, examined: Examined, world: World, limits: Limits, spec: str) -> Assessment:
    """Losses change what the network shows; a price or a tariff alone changes no finding."""
    network = examined.network
    assert network is not None
    event = event_of(network, network.graph, world, parse(spec))
    seen, analysis = event.seen_in(network), analyse(network, world, limits, event=event)
    return judge(bank, case, conclude_again(bank, case, examined, seen, analysis, world))


def _with(state: NetworkState, judged: Assessment) -> CaseState:
    return CaseState(**dict(state), score=judged.score, gates=judged.gates, buyers=judged.buyers)
