"""From what people choose to the wish as the contract writes it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from readiness.examine import Examined
from readiness.network.presets import OUTAGE_WEEKS, RISE_PCT

KINDS = ("lose", "cut", "block", "price", "tariff")
FIELDS: Mapping[str, tuple[str, ...]] = {
    "lose": ("site", "weeks"),
    "cut": ("country", "weeks"),
    "block": ("chokepoint",),
    "price": ("material", "pct"),
    "tariff": ("from", "to", "pct"),
}
"""Kind -> what has to be chosen, in the order of the contract."""
START: Mapping[str, float] = {"weeks": OUTAGE_WEEKS, "pct": RISE_PCT}


def spec(kind: str, chosen: Mapping[str, object]) -> str | None:
    """None while something is not chosen."""
    values = [chosen.get(name) for name in FIELDS[kind]]
    if any(value in (None, "") for value in values):
        return None
    if kind == "block":
        return f"block:{chosen['chokepoint']}"
    return f"{kind}:" + ",".join(f"{name}={_written(chosen[name])}" for name in FIELDS[kind])


def _written(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def choices(examined: Examined) -> dict[str, Sequence[str]]:
    """What can be chosen in this network: sites that cost most first, then by id."""
    network, analysis = examined.network, examined.analysis
    if network is None or analysis is None:
        return {}
    risk = {f.id: f.revenue_at_risk or 0.0 for f in analysis.failures if f.kind in ("site", "country")}
    sites = {o.site for o in network.offers}
    countries = {o.country for o in network.offers if o.country}
    return {
        "site": sorted(sites, key=lambda s: (-risk.get(s, 0.0), s)),
        "country": sorted(countries, key=lambda c: (-risk.get(c, 0.0), c)),
        "material": sorted({o.material for o in network.offers if o.material}),
        "from": sorted(countries),
        "to": sorted(countries),
    }
