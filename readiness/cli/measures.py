"""What `network` tells beyond single failures, where it is asked for: years drawn by chance, times to recover."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterator, Mapping

from readiness.model.chance import Draws
from readiness.model.network import Failure, NetworkAnalysis
from readiness.network.build import Network
from readiness.network.chances import parse_chances
from readiness.network.draws import judged, with_draws
from readiness.network.recovery.recover import with_recovery
from readiness.report.words import Words
from readiness.world.world import World

MOST_YEARS = 10_000_000


def add_measures(network: ArgumentParser) -> None:
    """Options of the command `network`."""
    network.add_argument("--draws", type=_years, metavar="N")
    network.add_argument("--chance", action="append", default=[], metavar="KIND[:ID]=P")
    network.add_argument("--outages", action="store_true")


def measured(
    analysis: NetworkAnalysis, network: Network, world: World, limits: Mapping[str, float], wish: Namespace
) -> NetworkAnalysis:
    """Raises UnknownId where an option names what the network does not hold."""
    stated = parse_chances(wish.chance)
    if wish.draws is not None:
        analysis = with_draws(analysis, network, world, judged(limits, wish.draws, stated))
    return with_recovery(analysis, network, solve=wish.outages)


def measure_lines(analysis: NetworkAnalysis, say: Words) -> Iterator[str]:
    if analysis.draws is not None:
        yield from _draw_lines(analysis.draws, say)
    yield from _recovery_lines(analysis, say)


def _draw_lines(draws: Draws, say: Words) -> Iterator[str]:
    lost = draws.revenue_lost
    if not draws.products:
        yield say("network_draws/nothing")
    elif lost is None:
        yield say("network_draws/unknown", names=say.listed(draws.unknown))
    else:
        shares = {name: say.percent(getattr(lost, name), 1) for name in ("mean", "p90", "p95")}
        yield say("network_draws/line", years=say.number(draws.years), **shares)
        for each in lost.exceeded:
            loss, probability = say.percent(each.loss), say.percent(each.probability, 1)
            yield say("network_draws/exceeds", loss=loss, probability=probability)
    yield say("network_draws/means")


def _recovery_lines(analysis: NetworkAnalysis, say: Words) -> Iterator[str]:
    """Failures that last longer than stock, and what outages cost where that was computed."""
    lines = [line for failure in analysis.failures for line in _of_failure(failure, say)]
    yield from lines
    outages = analysis.outages
    if outages is not None:
        if outages.extra is not None:
            yield say("network_recovery/extra", extra=outages.extra)
        if outages.missing:
            yield say("network_recovery/missing", products=say.listed(outages.missing))
        if outages.short_after_weeks is not None:
            yield say("network_recovery/short", weeks=say.number(outages.short_after_weeks, 1))
    if lines:
        yield say("network_recovery/means")


def _of_failure(failure: Failure, say: Words) -> Iterator[str]:
    found = failure.recovery
    if found is None:
        return
    weeks = {"ttr": say.number(found.ttr_weeks, 1), "tts": say.number(found.tts_weeks, 1)}
    if found.margin_weeks is not None and found.margin_weeks < 0:
        yield say("network_recovery/verify", name=failure.id, **weeks)
    if found.loss is not None and found.loss_high:
        low, high = say.percent(found.loss), say.percent(found.loss_high)
        key = "loss" if low == high else "loss_between"
        yield say(f"network_recovery/{key}", name=failure.id, loss=low, loss_high=high, **weeks)


def _years(text: str) -> int:
    """A whole number of years; anything else is wrong usage."""
    years = int(text)
    if not 1 <= years <= MOST_YEARS:
        raise ArgumentTypeError(text)
    return years
