"""The what-ifs a buyer asks, made for this network: the country, site, firm, strait and material that hurt most."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from readiness.model.network import Failure, FailureKind, NetworkAnalysis
from readiness.network.build import Network
from readiness.network.naming import OWN_FIRM
from readiness.network.parts import UNKNOWN
from readiness.world.world import World

OUTAGE_WEEKS = 8
RISE_PCT = 20
"""As the source article asks: raw material 20 per cent dearer."""
DUTY_PCT = 25
SURGE_PCT = 30
STRAIT = "suez"
"""Asked where no strait stops or delays anything."""
HOME_BLOC = "eu"
"""The bloc a firm trades in whose country belongs to it; others stand for themselves."""


@dataclass(frozen=True)
class Asked:
    """Whose what-ifs: `home` and `markets` as alpha-3 codes, where they are known."""

    home: str | None = None
    markets: Sequence[str] = ()


def usual_wishes(analysis: NetworkAnalysis, asked: Asked) -> tuple[str, ...]:
    """The five a buyer asks first; fewer where there is nothing to ask, none where nothing is sold."""
    return tuple(_usual(analysis, asked)) if analysis.products else ()


def preset_wishes(
    analysis: NetworkAnalysis, network: Network, world: World, limits: Mapping[str, float], asked: Asked
) -> tuple[str, ...]:
    """Every kind of what-if once, the usual ones first."""
    if not analysis.products:
        return ()
    further = _further(analysis, network, world, limits, asked)
    return tuple(dict.fromkeys((*_usual(analysis, asked), *further)))


def _usual(analysis: NetworkAnalysis, asked: Asked) -> Iterator[str]:
    country = _worst_country(analysis, asked)
    if country is not None:
        yield f"cut:country={country}"
    firm = _worst(analysis, "firm", {OWN_FIRM})
    if firm is not None:
        yield f"lose:firm={firm},weeks={OUTAGE_WEEKS}"
    yield f"block:{_worst_strait(analysis)}"
    material = _dearest_material(analysis)
    if material is not None:
        yield f"price:material={material},pct={RISE_PCT}"
    if country is not None and asked.home is not None:
        yield f"tariff:from={country},to={asked.home},pct={DUTY_PCT}"


def _further(
    analysis: NetworkAnalysis, network: Network, world: World, limits: Mapping[str, float], asked: Asked
) -> Iterator[str]:
    site = _worst(analysis, "site", set())
    if site is not None:
        yield f"lose:site={site},weeks={OUTAGE_WEEKS}"
    firm = _worst(analysis, "firm", {OWN_FIRM})
    if firm is not None:
        yield f"lose:firm={firm}"
    country = _worst_country(analysis, asked)
    inside = world.countries.members(HOME_BLOC) or ()
    yield from (f"control:material={m},from={c}" for m, c in _controlled(network, world)[:1])
    if country is not None and asked.home is not None:
        side = HOME_BLOC if asked.home in inside and country not in inside else asked.home
        yield f"split:between={side},and={country}"
    share = limits["network.what_if.energy_share"]
    yield f"surge:pct={SURGE_PCT}"
    yield f"energy:pct={RISE_PCT},share={100 * share:g}"
    own = inside if asked.home in inside else (asked.home,)
    abroad = [market for market in asked.markets if market not in own]
    if asked.home is not None and abroad:
        yield f"tariff:from={asked.home},to={abroad[0]},pct={DUTY_PCT}"


def _controlled(network: Network, world: World) -> list[tuple[str, str]]:
    """Raw materials of this network with a country that controls their export, most offers first."""
    issuers = {(c.material, c.issuer) for c in world.export_controls if c.scope == "goods"}
    found: dict[tuple[str, str], int] = {}
    for offer in network.offers:
        asked = (offer.material or "", offer.country or "")
        if asked in issuers:
            found[asked] = found.get(asked, 0) + 1
    return sorted(found, key=lambda pair: (-found[pair], pair))


def _worst_country(analysis: NetworkAnalysis, asked: Asked) -> str | None:
    return _worst(analysis, "country", {asked.home or "", UNKNOWN})


def _worst(analysis: NetworkAnalysis, kind: FailureKind, left_out: set[str]) -> str | None:
    fits = [f for f in analysis.failures if f.kind == kind and f.id not in left_out and f.revenue_at_risk]
    return max(fits, key=lambda f: (f.revenue_at_risk or 0.0, f.id)).id if fits else None


def _worst_strait(analysis: NetworkAnalysis) -> str:
    def harm(failure: Failure) -> tuple[float, float, str]:
        return (failure.revenue_at_risk or 0.0, failure.delay_days, failure.id)

    straits = [f for f in analysis.failures if f.kind == "chokepoint"]
    return max(straits, key=harm).id if straits else STRAIT


def _dearest_material(analysis: NetworkAnalysis) -> str | None:
    """The raw material on which most of the price hangs, over all products; offers carry an @ in their id."""
    total: dict[str, float] = {}
    for product in analysis.products:
        for name, share in product.price_sensitivity.items():
            if "@" not in name:
                total[name] = total.get(name, 0.0) + share
    return max(total, key=lambda name: (total[name], name)) if total else None
