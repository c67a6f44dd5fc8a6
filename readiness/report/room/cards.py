"""Cards to vote on with a pen, for a room without telephones; one print-out is one participant's card."""

from __future__ import annotations

from datetime import date

from readiness.model.room import Room
from readiness.report.room.paper import Block, lines, paper_pdf, says
from readiness.report.words import Words

LEVELS = ("0", "1", "2", "3", "4")
CONFIDENCE = ("low", "medium", "high")


def cards_pdf(room: Room, on: date, say: Words) -> bytes:
    return paper_pdf(say("paper/cards"), room.title, on, cards(room, say), say)


def cards(room: Room, say: Words) -> list[Block]:
    """Questions carry the number by which votes are typed in."""
    head = [lines(say("paper/column/card"), say("paper/column/role")), says(say("room/guest/first"))]
    return [*head, *(_ballot(n, question, say) for n, question in enumerate(room.questions, 1))]


def _ballot(number: int, question: str, say: Words) -> Block:
    levels = [f"{level}  {say.question(question, f'levels/{level}')}" for level in LEVELS]
    return {
        "kind": "ballot",
        "number": f"{number}",
        "title": say.question(question),
        "ask": say.question(question, "ask"),
        "options": [*levels, f"?  {say('room/unknown')}"],
        "sure": say("room/sure"),
        "confidence": [say(f"room/confidence/{sure}") for sure in CONFIDENCE],
    }
