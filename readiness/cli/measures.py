"""What `network` tells beyond single failures, where it is asked for: years drawn by chance, times to recover, origins."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace

from readiness.network.chances import parse_chances
from readiness.network.measures import Measures
from readiness.network.origins.rule import parse_rule
from readiness.world.world import World

MOST_YEARS = 10_000_000


def add_measures(network: ArgumentParser) -> None:
    """Options of the command `network`."""
    network.add_argument("--draws", type=_years, metavar="N")
    network.add_argument("--chance", action="append", default=[], metavar="KIND[:ID]=P")
    network.add_argument("--outages", action="store_true")
    network.add_argument("--origin-rule", metavar="RULE")


def asked_for(wish: Namespace, world: World) -> Measures:
    """Raises UnknownId for a chance or a rule nobody can read."""
    rule = None if wish.origin_rule is None else parse_rule(wish.origin_rule, world)
    return Measures(wish.draws, parse_chances(wish.chance), rule, wish.outages)


def _years(text: str) -> int:
    """A whole number of years; anything else is wrong usage."""
    years = int(text)
    if not 1 <= years <= MOST_YEARS:
        raise ArgumentTypeError(text)
    return years
