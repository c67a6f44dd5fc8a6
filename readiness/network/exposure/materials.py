"""The raw materials of a network: through which part into which product, who leads where, what the law says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from readiness.model.exposure import (
    MaterialControl,
    MaterialImports,
    MaterialProduct,
    MaterialStage,
    MaterialUse,
    MaterialVia,
)
from readiness.network.build import Network
from readiness.network.exposure.contents import needed_by, valued
from readiness.network.value import Shares
from readiness.world.composition.composition import SUBHEADING, Content, digits
from readiness.world.world import World

IMPORTER = "EU27_extra"
"""Whose imports are shown: those of the EU from outside."""
GOVERNANCE = "governance"
"""The pillar that weighs them."""


def material_uses(
    network: Network,
    world: World,
    shares: Sequence[Shares],
    held: Mapping[int, tuple[Content, ...]],
) -> tuple[MaterialUse, ...]:
    """Every critical, strategic or controlled material, those first that are certain in most value."""
    by_material: dict[str, list[tuple[int, Content]]] = {}
    for offer, found in held.items():
        for content in found:
            by_material.setdefault(content.material, []).append((offer, content))
    bits = needed_by(network) if held else []
    added = [valued(network, of_product) for of_product in shares]
    uses = [_use(network, world, material, ones, bits, added) for material, ones in by_material.items()]
    return tuple(sorted((use for use in uses if use.products), key=_most_certain_first))


def _most_certain_first(use: MaterialUse) -> tuple[float, float, str]:
    certain = sum(product.value_share or 0 for product in use.products)
    return (-certain, -sum(product.value_share_high or 0 for product in use.products), use.material)


def _use(
    network: Network,
    world: World,
    ident: str,
    ones: Sequence[tuple[int, Content]],
    bits: Sequence[int],
    added: Sequence[Mapping[int, float]],
) -> MaterialUse:
    material, composition = world.materials[ident], world.composition
    stages = tuple(
        MaterialStage(
            stage=s.stage, country=s.iso3, share=s.share, year=s.year, evidence=s.evidence, source=s.source
        )
        for s in composition.leaders.get(ident, ())
    )
    products = (
        _in_product(
            network, world, product, [(o, c) for o, c in ones if bits[o] >> product & 1], added[product]
        )
        for product in range(len(network.products))
    )
    return MaterialUse(
        material=ident,
        critical=material.eu_critical,
        strategic=material.eu_strategic,
        strategic_if=material.strategic_if,
        stages=stages,
        stages_differ=len({stage.country for stage in stages}) > 1,
        worst=max(stages, key=lambda stage: stage.share).stage if stages else None,
        imports=_imports(world, ident),
        controls=tuple(
            MaterialControl(
                issuer=c.issuer,
                instrument=c.instrument,
                measure=c.measure,
                scope=c.scope,
                destination=c.destination,
                state=c.state(world.on),
                recheck=c.to_recheck(world.on),
                source=c.source,
            )
            for c in world.controls_of(ident)
        ),
        products=tuple(product for product in products if product is not None),
    )


def _imports(world: World, material: str) -> MaterialImports | None:
    bought = world.composition.imports.get((IMPORTER, material))
    if bought is None:
        return None
    weak = {iso3: world.structural.of(iso3).pillars.get(GOVERNANCE) for iso3 in bought.origins}
    weighed = [
        share * share * own / 100 for iso3, share in bought.origins.items() if (own := weak[iso3]) is not None
    ]
    leading, share = next(iter(bought.origins.items()))
    return MaterialImports(
        importer=bought.importer,
        year=bought.year,
        leading=leading,
        share=share,
        hhi=bought.hhi,
        hhi_governance=sum(weighed) if len(weighed) == len(weak) else None,
    )


def _in_product(
    network: Network,
    world: World,
    product: int,
    ones: Sequence[tuple[int, Content]],
    added: Mapping[int, float],
) -> MaterialProduct | None:
    if not ones:
        return None
    unvalued = sum(offer not in added for offer, _ in ones)
    certain = sum(added.get(offer, 0) for offer, content in ones if not content.possible)
    return MaterialProduct(
        product=network.products[product].id,
        value_share=certain if unvalued < len(ones) else None,
        value_share_high=sum(added.get(offer, 0) for offer, _ in ones) if unvalued < len(ones) else None,
        unvalued=unvalued,
        via=tuple(_via(network, world, offer, content) for offer, content in ones),
    )


def _via(network: Network, world: World, number: int, content: Content) -> MaterialVia:
    offer = network.offers[number]
    return MaterialVia(
        offer=offer.id,
        country=offer.country,
        how=content.how,
        evidence=content.evidence,
        possible=content.possible,
        components=content.components,
        elements=content.elements,
        hs_code=offer.hs_code,
        hs_name=world.customs_names.get(digits(offer.hs_code)[:SUBHEADING]),
        place=offer.place,
    )
