"""The facilitator's script: what to prepare, what to say in which step and for how long, what to do when it fails."""

from __future__ import annotations

from datetime import date

from readiness.model.room import Phase, Room
from readiness.report.room.paper import Block, listing, paper_pdf, says, section, table
from readiness.report.words import Words

MINUTES: dict[Phase, int] = {
    "lobby": 10,
    "first": 15,
    "reveal": 5,
    "talk": 35,
    "second": 5,
    "agreed": 15,
    "budget": 10,
    "agreements": 20,
    "closed": 5,
}
"""Two hours: what a room of twelve takes for fifteen questions, ten of them talked over, and ten actions agreed on."""
BEFORE, RULES, TROUBLE = 5, 6, 4


def script_pdf(room: Room, on: date, say: Words) -> bytes:
    return paper_pdf(say("paper/script"), room.title, on, script(room, say), say)


def script(room: Room, say: Words) -> list[Block]:
    head = [say(f"paper/head/{name}") for name in ("step", "minutes", "do")]
    course = [
        (say(f"room/phase/{phase}"), say.number(minutes), say.joined((say(f"room/lead/{phase}"), say(f"paper/say/{phase}"))))
        for phase, minutes in MINUTES.items()
    ]  # fmt: skip
    return [
        says(say("paper/script_says", n=len(room.questions), minutes=sum(MINUTES.values()))),
        section(say("paper/before")),
        listing(say(f"paper/before_says/{n}") for n in range(BEFORE)),
        section(say("paper/course")),
        table((2, 0, 5), head, course),
        section(say("paper/rules")),
        listing(say(f"room/method/{n}") for n in range(RULES)),
        section(say("paper/trouble")),
        listing(say(f"paper/trouble_says/{n}") for n in range(TROUBLE)),
        section(say("paper/asked")),
        table((0, 2, 5), [say("paper/head/number"), say("room/column/question"), say("paper/head/ask")],
              [(say.number(n), say.question(q), say.question(q, "ask")) for n, q in enumerate(room.questions, 1)]),
    ]  # fmt: skip
