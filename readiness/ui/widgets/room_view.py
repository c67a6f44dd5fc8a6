"""What who only looks on sees: the votes once they are shown, what is agreed, where the points go; nothing to touch."""

from __future__ import annotations

from readiness.model.room import RoomState
from readiness.report.words import Words
from readiness.rooms.points import totals
from readiness.rooms.spread import Divided, divided
from readiness.ui.widgets.plain import prose, small, strong
from readiness.ui.widgets.room_agreements import agreed_actions
from readiness.ui.widgets.room_reveal import room_heat_map
from readiness.ui.widgets.table import set_table

SHOWN = ("reveal", "talk")


def room_view(found: RoomState, say: Words) -> None:
    phase = found.room.phase
    if phase in ("first", "second"):
        prose(say("invite/closed_vote"))
    elif phase == "agreed":
        agreed_list(found, say)
    elif phase == "budget":
        points_table(found, say)
    elif phase == "agreements":
        agreed_actions(found, say)
    elif phase in SHOWN:
        if found.room.current:
            strong(say.question(found.room.current))
        room_heat_map(found, as_talked_about(found), say)
    else:
        prose(say(f"room/guest/{phase}"))
    small(say("invite/looking_on"))


def as_talked_about(found: RoomState) -> tuple[Divided, ...]:
    """Each question alike, those of the agenda first: what counts how much is the firm's own business."""
    asked = tuple(dict.fromkeys((*found.room.agenda, *found.room.questions)))
    heard = divided(found.votes, found.seats, dict.fromkeys(asked, 1.0), asked, 1)
    place = {question: at for at, question in enumerate(found.room.agenda)}
    return tuple(sorted(heard, key=lambda d: place.get(d.question, len(place))))


def agreed_list(found: RoomState, say: Words) -> None:
    for settled in found.room.agreed:
        level = "?" if settled.level is None else say.number(settled.level, 1)
        prose(say.pair(say.question(settled.question), level))


def points_table(found: RoomState, say: Words) -> None:
    given = totals(found.points, found.room.actions)
    rows = [(say.action(action), str(points)) for action, points in given.items()]
    set_table(rows, [say("room/column/action"), say("room/column/points")], say("room/guest/budget"))
