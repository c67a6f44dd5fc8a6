"""What `network` tells beyond single failures, where it is asked for: years drawn by chance, times to recover, origins."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Mapping

from readiness.model.network import NetworkAnalysis
from readiness.network.build import Network
from readiness.network.chances import parse_chances
from readiness.network.draws import judged, with_draws
from readiness.network.origins.compare import with_origins
from readiness.network.origins.rule import parse_rule
from readiness.network.recovery.recover import with_recovery
from readiness.world.world import World

MOST_YEARS = 10_000_000


def add_measures(network: ArgumentParser) -> None:
    """Options of the command `network`."""
    network.add_argument("--draws", type=_years, metavar="N")
    network.add_argument("--chance", action="append", default=[], metavar="KIND[:ID]=P")
    network.add_argument("--outages", action="store_true")
    network.add_argument("--origin-rule", metavar="RULE")


def measured(
    analysis: NetworkAnalysis, network: Network, world: World, limits: Mapping[str, float], wish: Namespace
) -> NetworkAnalysis:
    """Raises UnknownId where an option names what the network does not hold."""
    stated = parse_chances(wish.chance)
    rule = None if wish.origin_rule is None else parse_rule(wish.origin_rule, world)
    analysis = with_origins(analysis, network, limits, rule)
    if wish.draws is not None:
        analysis = with_draws(analysis, network, world, judged(limits, wish.draws, stated))
    return with_recovery(analysis, network, solve=wish.outages)


def _years(text: str) -> int:
    """A whole number of years; anything else is wrong usage."""
    years = int(text)
    if not 1 <= years <= MOST_YEARS:
        raise ArgumentTypeError(text)
    return years
