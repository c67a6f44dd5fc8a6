"""What is told of a network beyond single failures: years drawn by chance, times to recover, the three origins."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from readiness.model.case import Case
from readiness.model.network import NetworkAnalysis
from readiness.model.place import Param, Place, Problem
from readiness.network.build import Network
from readiness.network.chances import Stated, unknown_names
from readiness.network.draws import judged, with_draws
from readiness.network.origins.compare import with_origins
from readiness.network.origins.rule import OriginRule, stated_rule
from readiness.network.recovery.recover import with_recovery
from readiness.world.world import World

FILE = "case.yaml"


@dataclass(frozen=True)
class Measures:
    """`years` None: none are drawn. `chances`: what the firm states of its own, else those in force count.

    `solve`: what outages cost with stock and capacity, by a program a failure; without it, their times alone.
    """

    years: int | None = None
    chances: Stated = field(default_factory=dict)
    rule: OriginRule | None = None
    solve: bool = False


def measured(
    analysis: NetworkAnalysis, network: Network, world: World, limits: Mapping[str, float], asked: Measures
) -> NetworkAnalysis:
    """The analysis and its what-ifs. Raises UnknownId where a chance names what the network does not hold."""
    analysis = with_origins(analysis, network, limits, asked.rule)
    if asked.years is not None:
        drawing = judged(limits, asked.years, asked.chances)
        analysis = with_draws(analysis, network, world, drawing)
    return with_recovery(analysis, network, solve=asked.solve)


def of_case(
    case: Case, network: Network, world: World, limits: Mapping[str, float], *, solve: bool = False
) -> tuple[Measures, tuple[Problem, ...]]:
    """What the case states. Of what means nothing here - a supplier no longer listed, an unknown territory - nothing
    counts, and that is told."""
    unknown = unknown_names(network, world, case.chances)
    problems = [_problem("case_chance_unknown", f"/chances/{name}", name=name) for name in unknown]
    chances = {name: chance for name, chance in case.chances.items() if name not in unknown}
    rule, terms = stated_rule(case, world), case.origin_rule
    if terms is not None and rule is None:
        where = "/origin_rule/territory"
        problems.append(_problem("case_territory_unknown", where, territory=terms.territory))
    years = int(limits["network.draws.years"])
    return Measures(years, chances, rule, solve), tuple(problems)


def _problem(code: str, where: str, **params: Param) -> Problem:
    return Problem(code=code, file=FILE, where=Place(file=FILE, field=where), params=params)
