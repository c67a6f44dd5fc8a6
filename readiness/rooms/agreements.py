"""Who does what by when, agreed on the spot: which actions stand, what was said on each, and what nobody named."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from readiness.model.agreement import Agreement
from readiness.model.room import Points, Room
from readiness.planning.months import last_day
from readiness.rooms.points import totals

QUARTER = 3


def favourites(given: Iterable[Points], actions: Sequence[str]) -> tuple[str, ...]:
    """Actions that got points, the room's favourite first; all of them where nobody gave any."""
    total = totals(given, actions)
    return tuple(a for a, points in total.items() if points) or tuple(actions)


def with_standing(room: Room, actions: Sequence[str]) -> Room:
    """These actions stand and no others; what was agreed on them already stays."""
    said = {a.action: a for a in room.agreements}
    stand = tuple(said.get(action, Agreement(action=action)) for action in dict.fromkeys(actions))
    return _changed(room, stand)


def agreed_on(room: Room, found: Agreement) -> Room:
    """The room with this in place of what stood for the same action; an action that does not stand is not agreed on."""
    kept = tuple(found if a.action == found.action else a for a in room.agreements)
    return _changed(room, kept)


def led_by(room: Room, lead: str | None) -> Room:
    """Somebody leads the whole plan, or nobody was named."""
    fresh = room.plan_lead == lead
    return room.model_copy(update={"plan_lead": lead, "carried": room.carried if fresh else None})


def _changed(room: Room, agreements: tuple[Agreement, ...]) -> Room:
    """What was said since is not in the plan yet."""
    fresh = room.agreements == agreements
    return room.model_copy(update={"agreements": agreements, "carried": room.carried if fresh else None})


def quarter_ends(begins: date, months: int) -> tuple[date, ...]:
    """The last day of each whole quarter of a plan that long."""
    return tuple(last_day(begins, month) for month in range(QUARTER, months + 1, QUARTER))


@dataclass(frozen=True)
class Open:
    """How many of the actions that stand lack what; nothing is guessed for them."""

    owner: int
    due: int
    safeguards: int


def still_open(found: Iterable[Agreement]) -> Open:
    stand = tuple(found)
    return Open(
        owner=sum(a.owner is None for a in stand),
        due=sum(a.due is None for a in stand),
        safeguards=sum(not a.safeguards for a in stand),
    )
