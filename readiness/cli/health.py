"""Plan health for the terminal: the score, the gravest broken rules with their smallest repair, the names of the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from readiness.report.view.plan_health import GRAVEST, HealthLine
from readiness.report.words import Words


def health_text(score: str, lines: Sequence[HealthLine], about: Sequence[str], say: Words) -> Iterator[str]:
    """`about`: what the score is of."""
    yield f"\n{say.pair(say('plan_health/title'), score)}"
    yield say.joined((*about, say("plan_health/not_readiness")))
    for line in lines[:GRAVEST]:
        yield f"  [{line.said} {line.rule}] {say.pair(line.title, say.joined(line.wrong))}"
        yield f"      -> {line.repair}"
    rest = lines[GRAVEST:]
    if rest:
        said = say("plan_health/rest", n=len(rest))
        yield f"  {say.pair(said, say.listed(f'{x.rule} {x.title}' for x in rest))}"
