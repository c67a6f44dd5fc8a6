"""What participants get before they come: what will happen, which department is asked what, what files show already."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from readiness.model.bank import Bank
from readiness.model.room import Room
from readiness.report.room.paper import Block, listing, paper_pdf, says, section, table
from readiness.report.view.settled import level_words
from readiness.report.words import Words

METHOD, BRING = 6, 3


def preread_pdf(room: Room, bank: Bank, proven: Mapping[str, float], on: date, say: Words) -> bytes:
    return paper_pdf(say("preread/title"), room.title, on, preread(room, bank, proven, say), say)


def preread(room: Room, bank: Bank, proven: Mapping[str, float], say: Words) -> list[Block]:
    """Questions carry the number they have on the cards; what a file proves is told, because no vote changes it."""
    return [
        says(say("preread/says")),
        section(say("preread/course")),
        listing(say(f"room/method/{n}") for n in range(METHOD)),
        section(say("preread/bring")),
        listing(say(f"preread/bring_says/{n}") for n in range(BRING)),
        section(say("paper/asked")),
        says(say("preread/asked_says")),
        _asked(room.questions, bank, say),
        *_shown([q for q in room.questions if q in proven], proven, say),
    ]


def _asked(questions: Sequence[str], bank: Bank, say: Words) -> Block:
    head = (
        say("paper/head/number"),
        say("room/column/question"),
        say("paper/head/ask"),
        say("preread/knows"),
    )
    rows = [
        (say.number(n), say.question(q), say.question(q, "ask"), say.row(say(f"view/role/{r}") for r in bank.question[q].roles))
        for n, q in enumerate(questions, 1)
    ]  # fmt: skip
    return table((0, 2, 4, 2), head, rows)


def _shown(questions: Sequence[str], proven: Mapping[str, float], say: Words) -> list[Block]:
    if not questions:
        return []
    told = [say.pair(say.question(q), level_words(proven[q], say)) for q in questions]
    return [section(say("preread/shown")), says(say("preread/shown_says")), listing(told)]
