"""Time, chance and origin of a network in sentences: drawn years, recovery beside survival, the three origins."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf

from readiness.model.chance import Draws
from readiness.model.network import Failure, NetworkAnalysis
from readiness.model.origins import MakerOrigins
from readiness.network.naming import OWN_FIRM
from readiness.network.parts import UNKNOWN
from readiness.report.view.exposure import at_risk, failure_name, weeks
from readiness.report.words import Words

MOST = 6
"""Suppliers and countries told in sentences; the table of the app has all."""


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
    """Suppliers and countries back later than stock lasts, the latest first; what outages cost where computed."""
    told = [said for failure in _latest_first(analysis) if (said := tuple(_of_failure(failure, say)))]
    lines = [line for of_one in told[:MOST] for line in of_one]
    yield from lines
    if len(told) > MOST:
        yield say("view/and_more", n=len(told) - MOST)
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


def _latest_first(analysis: NetworkAnalysis) -> list[Failure]:
    """What a person can ask about its recovery time: others, without a margin, come last."""
    asked = [
        f
        for f in analysis.failures
        if f.kind in ("firm", "group", "country") and f.id not in (OWN_FIRM, UNKNOWN)
    ]

    def margin(failure: Failure) -> tuple[float, float, str]:
        found = failure.recovery.margin_weeks if failure.recovery else None
        return (inf if found is None else found, -(failure.revenue_at_risk or 0.0), failure.id)

    return sorted(asked, key=margin)


def recovery_rows(analysis: NetworkAnalysis, say: Words) -> tuple[tuple[str, ...], ...]:
    """Name, weeks until it is back, weeks stock lasts, margin, revenue an outage of that length costs."""
    return tuple(
        (
            failure_name(f, say),
            weeks(r.ttr_weeks, say),
            weeks(r.tts_weeks, say),
            weeks(r.margin_weeks, say),
            at_risk(r.loss, r.loss_high, say) if r.loss is not None else say("view/unknown"),
        )
        for f in _latest_first(analysis)
        if (r := f.recovery) is not None and (r.ttr_weeks is not None or r.tts_weeks is not None)
    )


def _of_failure(failure: Failure, say: Words) -> Iterator[str]:
    found = failure.recovery
    if found is None:
        return
    times = {"ttr": say.number(found.ttr_weeks, 1), "tts": say.number(found.tts_weeks, 1)}
    if found.margin_weeks is not None and found.margin_weeks < 0:
        yield say("network_recovery/verify", name=failure_name(failure, say), **times)
    if found.loss is not None and found.loss_high:
        low, high = say.percent(found.loss), say.percent(found.loss_high)
        key = "loss" if low == high else "loss_between"
        yield say(
            f"network_recovery/{key}", name=failure_name(failure, say), loss=low, loss_high=high, **times
        )


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
