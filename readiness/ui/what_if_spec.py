"""From what people choose to the wish as the contract writes it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from readiness.examine import Examined
from readiness.network.presets import OUTAGE_WEEKS, RISE_PCT
from readiness.world.world import World


@dataclass(frozen=True)
class Form:
    """What has to be chosen for one kind of what-if. `unless_zero` fields may be left at nought."""

    verb: str
    fields: tuple[str, ...]
    unless_zero: tuple[str, ...] = ()
    clause: bool = False
    """Whether price clauses matter: then how much of a rise they pass on can be said too."""

    @property
    def asked(self) -> tuple[str, ...]:
        return (*self.fields, *self.unless_zero, *(("clause",) if self.clause else ()))


FORMS: Mapping[str, Form] = {
    "lose": Form("lose", ("site",), ("weeks",)),
    "firm": Form("lose", ("firm",), ("weeks",)),
    "group": Form("lose", ("group",), ("weeks",)),
    "cut": Form("cut", ("country",), ("weeks",)),
    "block": Form("block", ("chokepoint",), ("weeks",)),
    "control": Form("control", ("material", "from"), ("weeks",)),
    "split": Form("split", ("between", "and"), ("weeks",)),
    "surge": Form("surge", ("pct",), ("weeks",)),
    "price": Form("price", ("material", "pct"), clause=True),
    "energy": Form("energy", ("pct", "share"), clause=True),
    "tariff": Form("tariff", ("from", "to", "pct"), clause=True),
}
"""Kind -> what has to be chosen, in the order of the contract."""
KINDS = tuple(FORMS)
NUMBERS = ("weeks", "pct", "share", "clause")
START: Mapping[str, float] = {
    "weeks": float(OUTAGE_WEEKS),
    "pct": float(RISE_PCT),
    "share": 5.0,
    "clause": 0.0,
}
LEAST: Mapping[str, float] = {"weeks": 0.0, "pct": 1.0, "share": 1.0, "clause": 0.0}


def kinds(known: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Those for which there is something to choose."""
    return tuple(k for k, form in FORMS.items() if all(f in NUMBERS or known.get(f) for f in form.fields))


def spec(kind: str, chosen: Mapping[str, object]) -> str | None:
    """None while something is not chosen. A number left at nought says nothing: lost for good, no clause."""
    form = FORMS[kind]
    if any(chosen.get(name) in (None, "") for name in form.fields):
        return None
    named = [name for name in (*form.fields, *form.unless_zero) if chosen.get(name) not in (None, "", 0.0)]
    pairs = [
        _written(chosen[name]) if name == "chokepoint" else f"{name}={_written(chosen[name])}"
        for name in named
    ]
    clause = chosen.get("clause") if form.clause else None
    passed_on = f"+clause:pct={_written(clause)}" if clause else ""
    return f"{form.verb}:{','.join(pairs)}{passed_on}"


def _written(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def choices(examined: Examined, world: World, markets: Sequence[str] = ()) -> dict[str, Sequence[str]]:
    """What can be chosen in this network: what costs most first, then by id. `markets`: where the firm sells."""
    network, analysis = examined.network, examined.analysis
    if network is None or analysis is None:
        return {}
    risk: dict[tuple[str, str], float] = {(f.kind, f.id): f.revenue_at_risk or 0.0 for f in analysis.failures}
    countries = sorted({o.country for o in network.offers if o.country})
    sides = [*countries, *world.countries.blocs]

    def dearest(kind: str, ids: set[str]) -> list[str]:
        return sorted(ids, key=lambda i: (-risk.get((kind, i), 0.0), i))

    return {
        "site": dearest("site", {o.site for o in network.offers}),
        "firm": dearest("firm", {o.firm for o in network.offers}),
        "group": dearest("group", {name for o in network.offers for name in o.risk_groups}),
        "country": [*dearest("country", set(countries)), *world.countries.blocs],
        "material": sorted({o.material for o in network.offers if o.material}),
        "from": sides,
        "to": list(dict.fromkeys((*sides, *sorted(markets)))),
        "between": sides,
        "and": sides,
        "chokepoint": sorted(world.sea.chokepoints),
    }
