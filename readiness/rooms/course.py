"""The course of a workshop: what comes after what, and what opening or closing a step changes in the room."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from readiness.model.room import PHASES, Phase, Points, Room
from readiness.rooms.agreements import favourites, with_standing
from readiness.rooms.spread import Divided, agenda

NEXT: dict[Phase, tuple[Phase, ...]] = {
    "lobby": ("first",),
    "first": ("reveal",),
    "reveal": ("talk", "agreed"),
    "talk": ("second", "agreed"),
    "second": ("agreed",),
    "agreed": ("budget", "agreements", "closed"),
    "budget": ("agreements", "closed"),
    "agreements": ("closed",),
    "closed": (),
}
"""There is no way back into a vote: who has seen the others' votes does not vote blind."""


def moved(room: Room, to: Phase, found: tuple[Divided, ...], most: int, given: Iterable[Points] = ()) -> Room:
    """The room in its next step; `found` are the votes of the first round, from which the agenda is taken.

    The second vote asks only what was talked about. What got points stands, until the room says otherwise.
    """
    if to not in NEXT[room.phase]:
        return room
    changes: dict[str, object] = {"phase": to, "timer_until": None, "current": None}
    if to == "reveal":
        changes["agenda"] = agenda(found, most)
    if to == "talk" and room.agenda:
        changes["current"] = room.agenda[0]
    if to == "second":
        changes["questions"] = room.agenda or room.questions
    if to == "agreements":
        changes["agreements"] = with_standing(room, favourites(given, room.actions)).agreements
    return room.model_copy(update=changes)


def talking(room: Room, question: str, now: datetime, minutes: float) -> Room:
    """This question on the table, with the clock running."""
    return room.model_copy(update={"current": question, "timer_until": now + timedelta(minutes=minutes)})


def is_over(phase: Phase, other: Phase) -> bool:
    """Whether `phase` lies behind `other`."""
    return PHASES.index(phase) > PHASES.index(other)
