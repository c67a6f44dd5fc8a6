"""A workshop on a case: the room, who sits in it, what they vote blind, what is agreed and who disagreed."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from readiness.model.action import Role
from readiness.model.agreement import Agreement
from readiness.model.base import Lang
from readiness.model.stated import Line, Stated

Phase = Literal["lobby", "first", "reveal", "talk", "second", "agreed", "budget", "agreements", "closed"]
"""Waiting, first blind vote, heat map, talk on what divides, second blind vote, consensus, 100 points, who does what, over."""
PHASES: tuple[Phase, ...] = (
    "lobby",
    "first",
    "reveal",
    "talk",
    "second",
    "agreed",
    "budget",
    "agreements",
    "closed",
)
Round = Literal[1, 2]
Level = Annotated[float, Field(ge=0, le=4)]
Confidence = Literal["low", "medium", "high"]
Basis = Literal["vote", "evidence", "facilitator"]
RoomKind = Literal["workshop", "ask"]
"""All in one place at one time; or a few questions sent to those who know, answered when they like."""
Right = Literal["participant", "viewer"]
"""Who votes; who only sees what is shown to the room. Whoever leads sits at the machine that serves."""
POINTS = 100


class Invitation(Stated):
    """What a signed link lets in, until when and how often."""

    nonce: Line
    role: Role | None = None
    """None = who comes says it."""
    right: Right = "participant"
    expires: datetime
    uses: Annotated[int, Field(ge=1)] = 1
    about: Line | None = None
    """Whom it was made for, in the facilitator's own words."""


class Seat(Stated):
    """A participant: a role and, only if they like, a name. No account, nothing personal is asked for."""

    id: Line
    role: Role
    name: Line | None = None
    lang: Lang = "en"
    joined: datetime
    invitation: Line | None = None
    """The invitation it came by; None = by the room's code."""
    right: Right = "participant"


class Vote(Stated):
    """One seat on one question in one round; neither level nor measure says "I don't know", which is an answer."""

    question: Line
    round: Round
    seat: Line
    level: Level | None = None
    confidence: Confidence | None = None
    measure: Annotated[float, Field(ge=0)] | None = None
    """Where the question asks for a number."""
    note: str | None = Field(default=None, max_length=2000)
    files: tuple[Line, ...] = ()
    """Evidence that was handed in with it, by the name under which the case keeps it."""


class Points(Stated):
    """How one seat spreads its points over actions."""

    seat: Line
    points: dict[Line, Annotated[int, Field(ge=0, le=POINTS)]] = {}


class Dissent(Stated):
    """Who would have said otherwise; kept and printed."""

    role: Role
    name: Line | None = None
    level: Level | None = None
    reason: str | None = None


class Consensus(Stated):
    """What the room settled on; `level` None = nobody knows."""

    question: Line
    level: Level | None
    basis: Basis
    dissent: tuple[Dissent, ...] = ()
    note: str | None = None


class Parked(Stated):
    """Something worth talking about, but not now."""

    says: str
    question: Line | None = None
    by: Line | None = None


class Room(Stated):
    """What all in a room share; only the facilitator changes it."""

    id: Line
    case_id: Line
    code: Line
    title: Line
    opened: datetime
    key_hash: Line
    """Hash of the facilitator's key; the key itself stands in their address alone."""
    kind: RoomKind = "workshop"
    asker: Line | None = None
    """Who asks, where questions are sent by link."""
    invite_key: Line | None = None
    """What this room's invitations are signed with; the store alone holds it. None = opened before there were any."""
    invitations: tuple[Invitation, ...] = ()
    phase: Phase = "lobby"
    questions: tuple[Line, ...] = ()
    agenda: tuple[Line, ...] = ()
    """What divides most, in the order it is talked about."""
    current: Line | None = None
    timer_until: datetime | None = None
    names_hidden: bool = True
    actions: tuple[Line, ...] = ()
    """What the points are spread over."""
    parking: tuple[Parked, ...] = ()
    agreed: tuple[Consensus, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    """The actions that stand, each with what the room agreed on it, in the order it talks about them."""
    plan_lead: Line | None = None
    """Who leads the whole plan."""
    carried: datetime | None = None
    """When the agreements went into the case's plan last."""
    revoked: tuple[Line, ...] = ()
    """Invitations that no longer let anybody in."""


class RoomState(Stated):
    """Everything in a room as of now; versions are what the next change has to name."""

    room: Room
    version: int
    seats: tuple[Seat, ...] = ()
    votes: tuple[Vote, ...] = ()
    points: tuple[Points, ...] = ()
