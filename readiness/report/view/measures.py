"""Time, chance and origin of a network in sentences: drawn years, recovery beside survival, the three origins."""

from __future__ import annotations

from collections.abc import Iterator

from readiness.model.chance import Draws
from readiness.model.network import Failure, NetworkAnalysis
from readiness.model.origins import MakerOrigins
from readiness.report.words import Words


def measure_lines(analysis: NetworkAnalysis, say: Words) -> Iterator[str]:
    if analysis.draws is not None:
        yield from _draw_lines(analysis.draws, say)
    yield from _recovery_lines(analysis, say)
    for origins in analysis.origins:
        yield from _origin_lines(origins, say)


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


def _origin_lines(origins: MakerOrigins, say: Words) -> Iterator[str]:
    """The three numbers, each with what it is not; origin by value and content are told where they say anything."""
    found, content = origins.preferential, origins.controlled
    if found is not None:
        said = {"low": say.percent(found.low, 1), "high": say.percent(found.high, 1)}
        verdict = say(f"network_origins/preferential/{found.verdict}")
        line = say(
            f"network_origins/preferential/{found.method}",
            offer=origins.offer,
            territory=found.territory,
            at_least=say.percent(found.at_least, 1),
            verdict=verdict,
            **said,
        )
        yield say.joined((line, say("network_origins/preferential/is_not")))
    if content.low > 0:
        sides = say.row(
            say(f"network_origins/controlled/{limit.side}", limit=say.percent(limit.limit))
            for limit in content.limits
        )
        span = {"low": say.percent(content.low, 1), "high": say.percent(content.high, 1)}
        line = say("network_origins/controlled/line", offer=origins.offer, sides=sides, **span)
        yield say.joined((line, say("network_origins/controlled/is_not")))
