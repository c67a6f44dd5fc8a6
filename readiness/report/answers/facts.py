"""What an answer sheet states about one product: shares, weeks, materials - and what is not known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from readiness.evidence.parts_list import PartsList
from readiness.examine import Examined, replies_in
from readiness.model.base import Assurance
from readiness.model.case import Case
from readiness.model.exposure import MaterialProduct, MaterialUse
from readiness.model.network import Grade, NetworkAnalysis, ProductValue
from readiness.model.origins import MakerOrigins, Preferential
from readiness.network.build import Network
from readiness.network.first_stops import Stops, first_stops
from readiness.network.origins.compare import with_origins
from readiness.network.origins.rule import OriginRule
from readiness.network.parts import UNKNOWN
from readiness.requests.standing import standings

PARTS, COUNTRIES, STRAITS, MATERIALS = 6, 5, 4, 8
"""How many of each an A4 page holds."""


@dataclass(frozen=True)
class Strait:
    id: str
    delay_days: float
    stops: bool
    """True where the product stops, False where it is only delayed."""


@dataclass(frozen=True)
class MaterialFact:
    """Shares of the product's price; None where the value of the parts that hold it is not known.

    `certain`: at least one part holds it for sure; others only may.
    """

    material: str
    critical: bool
    strategic: bool
    controlled: bool
    certain: bool
    value_share: float | None
    value_share_high: float | None
    countries: tuple[str, ...]
    """Where the makers of the parts that hold it are; a part without a known country adds `unknown`."""
    leading: str | None
    leading_share: float | None
    leading_stage: str | None


@dataclass(frozen=True)
class UsContent:
    """Content under US export control as a share of the price: what is certain, and what may be."""

    low: float
    high: float


@dataclass(frozen=True)
class NotKnown:
    """`value`: share of the value; `makers`: bought parts whose maker's country nobody knows; `stock`: single points
    whose time is open because a stock on the way is not stated; `requests`: suppliers whose answer is waited for."""

    value: float
    makers: int
    parts: int
    stock: int
    requests: int


@dataclass(frozen=True)
class Facts:
    """`origin` is by value; preferential origin and controlled content are numbers of their own and never mixed in.

    `preferential`: by the maker's rule, None where the firm stated no rule of an agreement.
    """

    firm: str
    country: str | None
    product: str
    on: date
    origin: dict[str, float]
    coverage: float
    grades: dict[Grade, float]
    assurance: Assurance
    us_content: UsContent | None
    preferential: tuple[Preferential, ...]
    parts: Stops
    countries: Stops
    straits: tuple[Strait, ...]
    materials: tuple[MaterialFact, ...]
    more_materials: int
    not_known: NotKnown
    synthetic: bool


def all_facts(
    case: Case, examined: Examined, limits: Mapping[str, float], rule: OriginRule | None = None
) -> tuple[Facts, ...]:
    """One a product, in the order of the parts list; nothing where there is none. `rule`: of a trade agreement."""
    network, listed = examined.network, examined.dossier.get(PartsList)
    if network is None or examined.analysis is None or listed is None:
        return ()
    analysis = with_origins(examined.analysis, network, limits, rule)
    asked = standings(case.requests, replies_in(examined.dossier, case), case.on, limits)
    waiting = sum(standing.open for standing in asked)
    return tuple(
        _facts(case, network, analysis, number, product, listed.assurance, waiting)
        for number, product in enumerate(analysis.products)
    )


def _facts(
    case: Case,
    network: Network,
    analysis: NetworkAnalysis,
    number: int,
    product: ProductValue,
    assurance: Assurance,
    waiting: int,
) -> Facts:
    unknown = product.origin.get(UNKNOWN, 0.0)
    uses = [(use, own) for use in analysis.materials if (own := _in_product(use, product.id)) is not None]
    uses.sort(key=lambda pair: _weight(pair[1]))
    parts = first_stops(network, analysis.failures, number, "offer", PARTS)
    bought = _bought(network, number)
    made = [origins for origins in analysis.origins if origins.product == product.id]
    return Facts(
        firm=case.name,
        country=case.profile.country,
        product=product.id,
        on=case.on,
        origin=dict(product.origin),
        coverage=1 - unknown,
        grades=dict(product.grades),
        assurance=assurance,
        us_content=_us_content(made),
        preferential=tuple(o.preferential for o in made if o.preferential is not None),
        parts=parts,
        countries=first_stops(network, analysis.failures, number, "country", COUNTRIES),
        straits=_straits(analysis, product.id),
        materials=tuple(_material(use, own) for use, own in uses[:MATERIALS]),
        more_materials=max(0, len(uses) - MATERIALS),
        not_known=NotKnown(
            value=unknown,
            makers=sum(network.offers[o].country is None for o in bought),
            parts=len(bought),
            stock=parts.untimed,
            requests=waiting,
        ),
        synthetic=case.synthetic,
    )


def _us_content(made: list[MakerOrigins]) -> UsContent | None:
    """Over all sites that make the product: at least, and at most."""
    if not made:
        return None
    return UsContent(min(o.controlled.low for o in made), max(o.controlled.high for o in made))


def _bought(network: Network, product: int) -> tuple[int, ...]:
    """Offers below the product that count, its own makers left out."""
    graph = network.graph
    makers = set(graph.makers[product])
    seen, waiting = set(makers), list(makers)
    while waiting:
        for need in graph.needs[waiting.pop()]:
            fresh = [source for source in graph.sources[need] if source not in seen]
            seen.update(fresh)
            waiting += fresh
    return tuple(sorted(seen - makers))


def _straits(analysis: NetworkAnalysis, product: str) -> tuple[Strait, ...]:
    """Sea passages whose closure stops or delays something; of those that stop this product, the first."""
    found = [
        Strait(f.id, f.delay_days, product in f.products)
        for f in analysis.failures
        if f.kind == "chokepoint" and product in f.products
    ]
    return tuple(found[:STRAITS])


def _in_product(use: MaterialUse, product: str) -> MaterialProduct | None:
    return next((each for each in use.products if each.product == product), None)


def _weight(own: MaterialProduct) -> tuple[float, float]:
    return -(own.value_share or 0.0), -(own.value_share_high or 0.0)


def _material(use: MaterialUse, own: MaterialProduct) -> MaterialFact:
    worst = next((s for s in use.stages if s.stage == use.worst), None)
    return MaterialFact(
        material=use.material,
        critical=use.critical,
        strategic=use.strategic,
        controlled=any(control.state == "in_force" for control in use.controls),
        certain=any(not via.possible for via in own.via),
        value_share=own.value_share,
        value_share_high=own.value_share_high,
        countries=tuple(sorted({via.country or UNKNOWN for via in own.via})),
        leading=worst.country if worst else None,
        leading_share=worst.share if worst else None,
        leading_stage=worst.stage if worst else None,
    )
