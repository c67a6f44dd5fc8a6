"""What a request says, sentence by sentence: the same words in letter and mail."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.model.case import SupplierRequest
from readiness.report.words import Words

MOST_PARTS = 24
"""Named in the letter; all of them stand in the table."""


@dataclass(frozen=True)
class Asked:
    name: str
    ask: str


@dataclass(frozen=True)
class Wording:
    subject: str
    greeting: str
    intro: str
    asked: tuple[Asked, ...]
    steps: tuple[str, ...]
    parts: tuple[str, ...]
    more_parts: str
    confidential: str
    thanks: str
    closing: str


def wording(request: SupplierRequest, say: Words, still_open: int | None = None) -> Wording:
    """`still_open`: parts without an answer, where this is a reminder."""
    day = say.day(request.due)
    steps = say.texts.list("request/steps")
    rest = len(request.parts) - MOST_PARTS
    return Wording(
        subject=say(
            "request/reminder/subject" if still_open is not None else "request/subject", id=request.id
        ),
        greeting=say("request/greeting"),
        intro=_intro(request, say, still_open),
        asked=tuple(
            Asked(say(f"request/topic/{topic}/name"), say(f"request/topic/{topic}/ask"))
            for topic in request.about
        ),
        steps=tuple(step.format(day=day) for step in steps),
        parts=request.parts[:MOST_PARTS],
        more_parts=say("request/more_parts", n=say.number(rest)) if rest > 0 else "",
        confidential=say("request/confidential"),
        thanks=say("request/thanks"),
        closing=say("request/closing"),
    )


def _intro(request: SupplierRequest, say: Words, still_open: int | None) -> str:
    if still_open is None:
        return say("request/intro", n=say.number(len(request.parts)))
    sent = next((event.on for event in request.events if event.what == "sent"), request.drawn_up)
    return say("request/reminder/intro", day=say.day(sent), n=say.number(still_open))


def plain_text(said: Wording, firm: str, say: Words) -> str:
    """The body of a mail: nothing but text, as every program shows it."""
    asked = "\n".join(f"- {each.name}: {each.ask}" for each in said.asked)
    steps = "\n".join(f"{number}. {step}" for number, step in enumerate(said.steps, start=1))
    blocks = (
        said.greeting, said.intro, f"{say('request/asked')}:\n{asked}", f"{say('request/how')}:\n{steps}",
        said.confidential, said.thanks, f"{said.closing}\n{firm}",
    )  # fmt: skip
    return "\n\n".join(blocks) + "\n"
