"""Whom to ask first, and where each request stands, in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from readiness.report.view.result import Result
from readiness.report.words import Words
from readiness.requests.ranking import TOPICS, Candidate
from readiness.requests.standing import Standing, standings


@dataclass(frozen=True)
class CandidateLine:
    supplier: str
    why: str
    parts: int
    clears: str
    at_risk: str
    lacking: str


@dataclass(frozen=True)
class RequestLine:
    id: str
    supplier: str
    state: str
    said: str
    asked: str
    sent: str
    due: str
    remind: str
    answered: str


def request_standings(result: Result) -> tuple[Standing, ...]:
    limits = result.bank.limits(result.case.on)
    return standings(result.case.requests, result.replies, result.case.on, limits)


def candidate_lines(found: Iterable[Candidate], say: Words) -> tuple[CandidateLine, ...]:
    return tuple(_candidate(candidate, say) for candidate in found)


def request_lines(found: Iterable[Standing], say: Words) -> tuple[RequestLine, ...]:
    return tuple(_request(standing, say) for standing in found)


def _candidate(candidate: Candidate, say: Words) -> CandidateLine:
    reasons = []
    if candidate.clears > 0:
        reasons.append(say("request/why/clears", share=say.percent(candidate.clears, 1)))
    if candidate.at_risk:
        reasons.append(say("request/why/at_risk", share=say.percent(candidate.at_risk)))
    return CandidateLine(
        supplier=candidate.supplier,
        why=say.joined(reasons) or say("request/why/rest"),
        parts=len(candidate.parts(TOPICS)),
        clears=say.percent(candidate.clears, 1),
        at_risk=say.percent(candidate.at_risk),
        lacking=say.row(say(f"request/topic/{topic}/short") for topic in candidate.lacking),
    )


def _request(standing: Standing, say: Words) -> RequestLine:
    request = standing.request
    sent = max((event.on for event in request.events if event.what == "sent"), default=None)
    return RequestLine(
        id=request.id,
        supplier=request.supplier,
        state=standing.state,
        said=say(f"request/state/{standing.state}"),
        asked=say.row(say(f"request/topic/{topic}/short") for topic in request.about),
        sent=_day(sent, say),
        due=say.short_day(request.due),
        remind=_day(standing.remind_on, say),
        answered=say("request/of", n=say.number(standing.answered), total=say.number(standing.asked)),
    )


def _day(day: date | None, say: Words) -> str:
    return say("report/dash") if day is None else say.short_day(day)
