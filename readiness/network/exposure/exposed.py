"""Adds to an analysis what the network is exposed to; a what-if asks only for losses and does without."""

from __future__ import annotations

from collections.abc import Mapping

from readiness.model.exposure import Exposure
from readiness.model.network import NetworkAnalysis
from readiness.network.build import Network
from readiness.network.exposure.contents import contents
from readiness.network.exposure.countries import gate_layer, structural_layer
from readiness.network.exposure.firm import firm_exposure
from readiness.network.exposure.materials import material_uses
from readiness.network.value import value_shares
from readiness.world.world import World


def with_exposure(
    analysis: NetworkAnalysis, network: Network, world: World, limits: Mapping[str, float]
) -> NetworkAnalysis:
    """The analysis with its raw materials and the three layers of exposure, never mixed into one number."""
    shares = [value_shares(network.ledger, number) for number in range(len(network.products))]
    held = contents(network, world)
    countries = {offer.country for offer in network.offers if offer.country is not None}
    shown = int(limits["network.stoppers_shown"])
    exposure = Exposure(
        firm=firm_exposure(network, world, shares, analysis.failures, held, shown),
        structural=structural_layer(world, countries),
        gates=gate_layer(world, countries),
    )
    return analysis.model_copy(
        update={
            "materials": material_uses(network, world, shares, held),
            "exposure": exposure,
            "problems": (*analysis.problems, *world.problems),
        }
    )
