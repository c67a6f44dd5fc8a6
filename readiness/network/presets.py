"""The what-ifs a buyer asks first, made for this network: the country, site, strait and material that hurt most."""

from __future__ import annotations

from collections.abc import Iterator

from readiness.model.network import NetworkAnalysis
from readiness.network.naming import OWN_FIRM

OUTAGE_WEEKS = 8
RISE_PCT = 20
"""As the source article asks: raw material 20 per cent dearer."""
DUTY_PCT = 25
STRAIT = "suez"


def usual_wishes(analysis: NetworkAnalysis, home: str | None) -> tuple[str, ...]:
    """Specs as people write them, at most five; none where nothing is sold."""
    return tuple(_wishes(analysis, home)) if analysis.products else ()


def _wishes(analysis: NetworkAnalysis, home: str | None) -> Iterator[str]:
    country = _worst(analysis, "country", {home or "", "unknown"})
    if country is not None:
        yield f"cut:country={country}"
    firm = _worst(analysis, "firm", {OWN_FIRM})
    if firm is not None:
        yield f"lose:firm={firm},weeks={OUTAGE_WEEKS}"
    yield f"block:{STRAIT}"
    material = _dearest_material(analysis)
    if material is not None:
        yield f"price:material={material},pct={RISE_PCT}"
    if country is not None and home is not None:
        yield f"tariff:from={country},to={home},pct={DUTY_PCT}"


def _worst(analysis: NetworkAnalysis, kind: str, left_out: set[str]) -> str | None:
    fits = [f for f in analysis.failures if f.kind == kind and f.id not in left_out and f.revenue_at_risk]
    return max(fits, key=lambda f: (f.revenue_at_risk or 0.0, f.id)).id if fits else None


def _dearest_material(analysis: NetworkAnalysis) -> str | None:
    """The raw material on which most of the price hangs, over all products; offers carry an @ in their id."""
    total: dict[str, float] = {}
    for product in analysis.products:
        for name, share in product.price_sensitivity.items():
            if "@" not in name:
                total[name] = total.get(name, 0.0) + share
    return max(total, key=lambda name: (total[name], name)) if total else None
