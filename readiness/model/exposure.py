"""Exposure of a network in three layers that are never mixed: the firm's own, its countries', and the law's gates."""

from __future__ import annotations

from datetime import date

from readiness.model.base import Value
from readiness.model.place import Place


class Stopper(Value):
    """A bought part without which revenue stops; null weeks: its cover is not known."""

    offer: str
    part: str
    firm: str
    country: str | None
    revenue_at_risk: float
    weeks_to_impact: float | None


class TierExposure(Value):
    """`by_band`: share of this tier's value by band of the makers' countries; `worst`: the country in the highest band."""

    tier: int
    value_share: float
    by_band: dict[str, float]
    worst: str | None
    worst_band: str | None


class MaterialShares(Value):
    """Share of value that makers of parts with such materials add, and with those that only may hold one.

    `unvalued`: parts with such materials of which no value is known; they are in none of the shares.
    """

    critical: float
    strategic: float
    controlled: float
    critical_high: float
    strategic_high: float
    controlled_high: float
    unvalued: int


class FirmExposure(Value):
    """The firm's own network, revenue-weighted over its products. In the order a reader asks: how much from where,
    which parts stop us and when, then what the countries behind it are like.

    `hhi_low` and `hhi_high` of the country shares: unknown value scattered, or all in the largest country.
    `chokepoints`: share of value that passes there at least once; `lanes_unknown`: of which nobody can say.
    """

    origin: dict[str, float]
    stoppers: tuple[Stopper, ...]
    by_band: dict[str, float]
    hhi_low: float | None
    hhi_high: float | None
    tiers: tuple[TierExposure, ...]
    worst_tier: int | None
    chokepoints: dict[str, float]
    lanes_unknown: float | None
    materials: MaterialShares | None


class RawValue(Value):
    indicator: str
    value: float
    year: int
    file: str
    licence: str


class CountryStructure(Value):
    """`score` with its interval; null with the basis insufficient_data. `pillars` 0 best, 100 worst, null unknown."""

    country: str
    basis: str
    score: float | None
    low: float | None
    high: float | None
    band: str | None
    band_low: str | None
    band_high: str | None
    pillars: dict[str, float | None]
    raw: tuple[RawValue, ...]
    analyst: str | None = None
    source: str | None = None


class PillarWeight(Value):
    pillar: str
    weight: float
    r2: float


class StructuralLayer(Value):
    """`same`: pairs of these countries that must not be called different."""

    set: str
    weights: tuple[PillarWeight, ...]
    countries: tuple[CountryStructure, ...]
    same: tuple[tuple[str, str], ...]


class GateState(Value):
    """`level` 0 none known, 1 targeted, 2 broad, 3 comprehensive; null unknown. `verify`: not read at the source."""

    kind: str
    level: int | None
    out_of_date: bool
    name: str | None = None
    as_of: date | None = None
    expires: date
    source: str | None = None
    verify: bool = True


class CountryGates(Value):
    country: str
    level: int | None
    gates: tuple[GateState, ...]


class Exposure(Value):
    firm: FirmExposure
    structural: StructuralLayer
    gates: tuple[CountryGates, ...]


class MaterialVia(Value):
    """The part that holds the material and how that is known. `possible`: other parts of that name or code do not.

    `hs_name`: the English wording of the code, where our table has it.
    """

    offer: str
    country: str | None
    how: str
    evidence: str
    possible: bool
    components: tuple[str, ...]
    elements: str
    hs_code: str | None
    hs_name: str | None
    place: Place


class MaterialProduct(Value):
    """`value_share`: what makers of parts that hold it add to the price, null where none of it is known;
    `value_share_high` with parts that only may hold it; `unvalued`: parts of unknown value, in neither.

    `kg` is null: no public source says how much of a material a part holds.
    """

    product: str
    value_share: float | None
    value_share_high: float | None
    unvalued: int
    kg: float | None = None
    via: tuple[MaterialVia, ...]


class MaterialStage(Value):
    stage: str
    country: str
    share: float
    year: int
    evidence: str
    source: str


class MaterialControl(Value):
    issuer: str
    instrument: str
    measure: str
    scope: str
    destination: str
    state: str
    recheck: bool
    source: str


class MaterialImports(Value):
    """`hhi` of the origins' shares, 0..1; `hhi_governance` weighs each with the weakness of its governance, 0 best and 1
    worst, null where that is not known of an origin."""

    importer: str
    year: int
    leading: str
    share: float
    hhi: float
    hhi_governance: float | None


class MaterialUse(Value):
    """A critical, strategic or controlled raw material in the network. `stages` differ where another country leads;
    `worst` is the stage with the largest share."""

    material: str
    critical: bool
    strategic: bool
    strategic_if: str
    stages: tuple[MaterialStage, ...]
    stages_differ: bool
    worst: str | None
    imports: MaterialImports | None
    controls: tuple[MaterialControl, ...]
    products: tuple[MaterialProduct, ...]
