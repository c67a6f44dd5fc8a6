"""What-ifs: a small difference put through the same pipeline, before and after side by side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from readiness.model.network import Countermeasure, CountermeasureKind, NetworkState, WhatIf
from readiness.network.build import Network
from readiness.network.countermeasure import against_loss
from readiness.network.dearer import dearer_by, duty_on_sales, margin
from readiness.network.event import event_of, lasting
from readiness.network.failures import at_risk
from readiness.network.ledger import Ledger
from readiness.network.lost import lost_by
from readiness.network.surge import strain
from readiness.network.value import price_factors, product_factor, repriced, value_shares
from readiness.network.wish import Clause, Energy, Price, Tariff, Wish, parse
from readiness.world.world import World

Known = Mapping[CountermeasureKind, tuple[str, ...]]
"""Actions of the catalogue that bring a countermeasure about."""


def what_ifs_of(
    network: Network, world: World, specs: Sequence[str], limits: Mapping[str, float], known: Known
) -> tuple[WhatIf, ...]:
    """Raises UnknownId where a wish names what the network and the tables do not know."""
    wishes = [parse(spec) for spec in specs]
    if not wishes:
        return ()
    before = _state(network, world, ())
    return tuple(
        _what_if(network, world, spec, wish, before, limits, known)
        for spec, wish in zip(specs, wishes, strict=True)
    )


def _what_if(
    network: Network,
    world: World,
    spec: str,
    wishes: Sequence[Wish],
    before: NetworkState,
    limits: Mapping[str, float],
    known: Known,
) -> WhatIf:
    after = _state(network, world, wishes)
    helpful = tuple(c for c in _tried(network, world, wishes, limits, known) if _helps(after, c.after))
    ranked = tuple(sorted(helpful, key=lambda c: _by_help(c.after)))
    actions = tuple(dict.fromkeys(action for c in ranked for action in c.actions))
    return WhatIf(spec=spec, before=before, after=after, actions=actions, countermeasures=ranked)


def _tried(
    network: Network, world: World, wishes: Sequence[Wish], limits: Mapping[str, float], known: Known
) -> Iterator[Countermeasure]:
    """The same wishes once more with each countermeasure in place."""
    days = lasting(wishes)
    graph = network.graph if days is None else network.lasting(days)
    event = event_of(network, graph, world, wishes)
    for tried in against_loss(network, event, int(limits["network.countermeasure.parts"])):
        yield Countermeasure(
            kind=tried.kind,
            params=tried.params,
            actions=known.get(tried.kind, ()),
            after=_state(tried.network, world, wishes),
        )
    dearer = any(isinstance(wish, Price | Energy | Tariff) for wish in wishes)
    if dearer and not any(isinstance(wish, Clause) for wish in wishes):
        share = limits["network.countermeasure.clause"]
        yield Countermeasure(
            kind="price_clause",
            params={"share": share},
            actions=known.get("price_clause", ()),
            after=_state(network, world, (*wishes, Clause(share))),
        )


def _helps(without: NetworkState, having: NetworkState) -> bool:
    """Less revenue at risk, a later stop, or less of the rise left with the firm."""
    if _by_help(having) < _by_help(without):
        return True
    borne = [m.with_clauses for m in having.margin.values() if m.with_clauses]
    return any(value < 0 for value in borne) and not any(m.with_clauses for m in without.margin.values())


def _by_help(state: NetworkState) -> tuple[float, float, float]:
    weeks = state.weeks_to_impact
    later = 0.0 if weeks is None else -weeks
    return (state.revenue_at_risk or 0.0, state.revenue_at_risk_high or 0.0, later)


def _state(network: Network, world: World, wishes: Sequence[Wish]) -> NetworkState:
    lost = lost_by(network, world, wishes)
    rise, duties = dearer_by(network, world, wishes)
    factors = price_factors(network.ledger, rise, duties)
    ledger = repriced(network.ledger, rise) if rise else network.ledger
    strained = strain(network, wishes)
    numbered = list(enumerate(network.products))
    price = {p.id: product_factor(network.ledger, n, factors) for n, p in numbered}
    return NetworkState(
        revenue_at_risk=at_risk(network, lost.products),
        revenue_at_risk_high=at_risk(network, lost.products_high),
        weeks_to_impact=lost.weeks,
        products_down=tuple(network.products[p].id for p in lost.products),
        price=price,
        margin={ident: margin(factor, wishes) for ident, factor in price.items()},
        unmet_demand=strained.unmet if strained else None,
        unmet_demand_high=strained.unmet_high if strained else None,
        bottlenecks=strained.bottlenecks if strained else (),
        duty_on_sales={p.id: duty_on_sales(network, world, wishes, n) for n, p in numbered},
        origin={p.id: _origin(network, ledger, n) for n, p in numbered},
    )


def _origin(network: Network, ledger: Ledger, product: int) -> dict[str, float]:
    return dict(value_shares(ledger, product).origin)
