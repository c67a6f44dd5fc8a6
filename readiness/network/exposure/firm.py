"""The firm's own exposure: how much from where, which parts stop it, and what its countries are like."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from readiness.model.exposure import FirmExposure, MaterialShares, Stopper, TierExposure
from readiness.model.network import Failure
from readiness.network.build import Network
from readiness.network.exposure.contents import valued
from readiness.network.exposure.straits import straits
from readiness.network.naming import OWN_FIRM
from readiness.network.parts import UNKNOWN
from readiness.network.value import Shares
from readiness.world.composition.composition import Content
from readiness.world.exposure.method import BANDS
from readiness.world.exposure.structural import Structural
from readiness.world.measures import ExportControl
from readiness.world.world import World


def firm_exposure(
    network: Network,
    world: World,
    shares: Sequence[Shares],
    found: Sequence[Failure],
    held: Mapping[int, tuple[Content, ...]],
    shown: int,
) -> FirmExposure:
    """`found`: the single failures by loss; `shown`: how many parts that stop the firm are named."""
    origin = _origin(network, shares)
    tiers = _tiers(network, world.structural, shares)
    passing, unseen = straits(network, world.sea)
    low, high = concentration(origin)
    worst = [tier for tier in tiers if tier.worst_band is not None]
    return FirmExposure(
        origin=origin,
        stoppers=_stoppers(network, found, shown),
        by_band=_by_band(origin, world.structural),
        hhi_low=low,
        hhi_high=high,
        tiers=tiers,
        worst_tier=max(worst, key=_severity).tier if worst else None,
        chokepoints=dict(sorted(passing.items(), key=lambda item: (-item[1], item[0]))),
        lanes_unknown=unseen,
        materials=_materials(network, world, shares, held) if network.products else None,
    )


def concentration(origin: Mapping[str, float]) -> tuple[float | None, float | None]:
    """Sum of squared country shares: with unknown value scattered thin, and with all of it in the largest country."""
    known = [share for country, share in origin.items() if country != UNKNOWN]
    if not origin:
        return None, None
    unknown, largest = origin.get(UNKNOWN, 0.0), max(known, default=0.0)
    low = sum(share * share for share in known)
    return low, low + unknown * (2 * largest + unknown)


def _origin(network: Network, shares: Sequence[Shares]) -> dict[str, float]:
    """Share of all revenue's value by country, the largest first."""
    found: dict[str, float] = {}
    for weight, of_product in zip(network.weights, shares, strict=True):
        for country, share in of_product.origin.items():
            found[country] = found.get(country, 0) + weight * share
    return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))


def band_of(country: str | None, structural: Structural) -> str:
    """The band's name, or why there is none."""
    if country is None or country == UNKNOWN:
        return UNKNOWN
    rating = structural.of(country)
    return rating.score.band if rating.score is not None else rating.basis


def _by_band(origin: Mapping[str, float], structural: Structural) -> dict[str, float]:
    found: dict[str, float] = {}
    for country, share in origin.items():
        band = band_of(country, structural)
        found[band] = found.get(band, 0) + share
    return found


def _tiers(network: Network, structural: Structural, shares: Sequence[Shares]) -> tuple[TierExposure, ...]:
    by_tier: dict[int, dict[str | None, float]] = {}
    for weight, of_product in zip(network.weights, shares, strict=True):
        for offer, share in of_product.makers():
            tier = network.tier[offer]
            if tier is not None:
                of_tier = by_tier.setdefault(tier, {})
                country = network.offers[offer].country
                of_tier[country] = of_tier.get(country, 0) + weight * share
    return tuple(_tier(tier, by_country, structural) for tier, by_country in sorted(by_tier.items()))


def _tier(tier: int, by_country: Mapping[str | None, float], structural: Structural) -> TierExposure:
    by_band: dict[str, float] = {}
    rated: list[tuple[float, str]] = []
    for country, share in by_country.items():
        band = band_of(country, structural)
        by_band[band] = by_band.get(band, 0) + share
        if country is not None and (score := structural.of(country).score) is not None:
            rated.append((score.value, country))
    worst = max(rated)[1] if rated else None
    return TierExposure(
        tier=tier,
        value_share=sum(by_country.values()),
        by_band=by_band,
        worst=worst,
        worst_band=band_of(worst, structural) if worst else None,
    )


def _severity(tier: TierExposure) -> tuple[int, float]:
    """The highest band, and within it the tier with most value there."""
    names: tuple[str, ...] = BANDS
    band = tier.worst_band or BANDS[0]
    return names.index(band), tier.by_band[band]


def _stoppers(network: Network, found: Sequence[Failure], shown: int) -> tuple[Stopper, ...]:
    """Bought parts by loss; of equal ones the sooner felt, unknown times first."""
    bought = []
    for failure in found:
        offer = network.offers[network.by_id[failure.id]] if failure.kind == "offer" else None
        if offer is not None and offer.firm != OWN_FIRM and failure.revenue_at_risk:
            bought.append((failure, offer))
    bought.sort(key=lambda pair: (-(pair[0].revenue_at_risk or 0), pair[0].weeks_to_impact or 0, pair[0].id))
    return tuple(
        Stopper(
            offer=offer.id,
            part=offer.part,
            firm=offer.firm,
            country=offer.country,
            revenue_at_risk=failure.revenue_at_risk or 0,
            weeks_to_impact=failure.weeks_to_impact,
        )
        for failure, offer in bought[:shown]
    )


def _materials(
    network: Network, world: World, shares: Sequence[Shares], held: Mapping[int, tuple[Content, ...]]
) -> MaterialShares:
    kinds = {
        "critical": {m.id for m in world.materials.values() if m.eu_critical},
        "strategic": {m.id for m in world.materials.values() if m.eu_strategic},
        "controlled": {c.material for c in world.export_controls if _concerns_goods(c, world.on)},
    }
    value: dict[int, float] = {}
    for weight, of_product in zip(network.weights, shares, strict=True):
        for offer, share in valued(network, of_product).items():
            value[offer] = value.get(offer, 0) + weight * share
    found: dict[str, float] = {}
    for name, wanted in kinds.items():
        certain = {o for o, cs in held.items() if any(c.material in wanted and not c.possible for c in cs)}
        possible = {o for o, cs in held.items() if any(c.material in wanted for c in cs)}
        found[name] = sum(value.get(offer, 0) for offer in certain)
        found[f"{name}_high"] = sum(value.get(offer, 0) for offer in possible)
    return MaterialShares(**found, unvalued=sum(offer not in value for offer in held))


def _concerns_goods(control: ExportControl, on: date) -> bool:
    """In force for goods to everybody, or perhaps again: a suspension that has run out."""
    bites = control.state(on) in ("in_force", "unknown")
    return bites and control.scope == "goods" and control.destination == "all"
