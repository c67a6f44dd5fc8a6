"""The record of a workshop: who was there, how far apart before and after, what was agreed, who disagreed, the points, who does what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date

from readiness.model.roadmap import Roadmap
from readiness.model.room import Consensus, RoomState
from readiness.report.room.paper import Block, listing, paper_pdf, says, section, table
from readiness.report.view.agreements import COLUMNS, agreement_rows, open_words
from readiness.report.view.departments import by_department
from readiness.report.view.settled import dissent, level_words
from readiness.report.words import Words
from readiness.rooms.points import choices
from readiness.rooms.spread import Divided, divided


def record_pdf(
    found: RoomState, roadmap: Roadmap, weights: Mapping[str, float], on: date, say: Words
) -> bytes:
    blocks = record(found, roadmap, weights, say)
    return paper_pdf(say("paper/record"), found.room.title, on, blocks, say)


def record(found: RoomState, roadmap: Roadmap, weights: Mapping[str, float], say: Words) -> list[Block]:
    room = found.room
    voters = Counter(s.role for s in found.seats if s.right == "participant")
    present = say.row(f"{say(f'view/role/{role}')} {n}" for role, n in sorted(voters.items()))
    blocks = [
        says(say("paper/present", day=say.day(room.opened.date()), n=sum(voters.values()), roles=present)),
        section(say("paper/votes")),
        says(say("paper/votes_says")),
        _votes(found, weights, say),
        section(say("paper/agreed")),
        _agreed(found, say) if room.agreed else says(say("paper/none_agreed")),
        section(say("paper/parked")),
        listing(p.says for p in room.parking) if room.parking else says(say("paper/none_parked")),
    ]
    if found.points:
        blocks += [
            section(say("room/phase/budget")),
            says(say("room/budget_says")),
            _points(found, roadmap, say),
        ]
    return blocks + _agreements(found, say)


def _votes(found: RoomState, weights: Mapping[str, float], say: Words) -> Block:
    asked = tuple(dict.fromkeys((*found.room.questions, *(v.question for v in found.votes))))
    first = divided(found.votes, found.seats, weights, asked, 1)
    second = {
        d.question: d for d in divided(found.votes, found.seats, weights, asked, 2) if d.levels or d.unknown
    }
    rows = [
        (say.question(d.question), _apart(d, say), say.number(d.unknown), say.number(d.guessed), by_department(d, say), _apart(second.get(d.question), say))
        for d in first
    ]  # fmt: skip
    names = ("question", "before", "unknown", "guessed", "roles", "after")
    head = [say(f"paper/head/{n}" if n in ("before", "after") else f"room/column/{n}") for n in names]
    return table((4, 0, 0, 0, 5, 0), head, rows)


def _apart(found: Divided | None, say: Words) -> str:
    return say("report/dash") if found is None or not found.levels else say.number(found.spread, 1)


def _agreed(found: RoomState, say: Words) -> Block:
    rows = [
        (say.question(c.question), level_words(c.level, say), say(f"paper/basis/{c.basis}"), _others(c, found.room.names_hidden, say), c.note or "")
        for c in found.room.agreed
    ]  # fmt: skip
    head = [
        say("room/column/question"),
        *(say(f"paper/head/{name}") for name in ("level", "basis", "otherwise", "note")),
    ]
    return table((4, 0, 2, 4, 3), head, rows)


def _others(found: Consensus, names_hidden: bool, say: Words) -> str:
    return dissent(
        [d.model_copy(update={"name": None}) if names_hidden else d for d in found.dissent], say
    ) or say("report/dash")


def _agreements(found: RoomState, say: Words) -> list[Block]:
    """Nothing where the room closed before it agreed on who does what."""
    room = found.room
    if not room.agreements:
        return []
    head = [say(f"agreements/column/{name}") for name in COLUMNS]
    rows = agreement_rows(room.agreements, say)
    led = [says(say("agreements/led", name=room.plan_lead))] if room.plan_lead else []
    return [
        section(say("room/phase/agreements")),
        *led,
        table((4, 2, 0, 4, 5), head, rows),
        says(open_words(room.agreements, say)),
    ]


def _points(found: RoomState, roadmap: Roadmap, say: Words) -> Block:
    rows = [
        (
            say.number(c.rank), say.action(c.action), say.number(c.points), say.percent(c.share), say.number(c.supporters),
            say("room/gain", gain=say.number(c.gain, 2)) if c.gain is not None else say("room/not_proposed"),
        )
        for c in choices(found.points, found.room.actions, roadmap)
    ]  # fmt: skip
    names = ("rank", "action", "points", "share", "supporters", "proposal")
    head = [say("paper/head/supporters" if n == "supporters" else f"room/column/{n}") for n in names]
    return table((0, 5, 0, 0, 0, 3), head, rows)
