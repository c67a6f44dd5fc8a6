"""What a room settles on, by rule: evidence beats opinion, the median of the last round counts, ties go down."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from readiness.model.room import Consensus, Dissent, Room, Seat, Vote
from readiness.rooms.votes import last_votes


def consensus(
    question: str, votes: Iterable[Vote], seats: Sequence[Seat], proven: Mapping[str, float]
) -> Consensus | None:
    """The rule's proposal for one question; None while nobody voted and nothing is proven.

    A level that evidence proves stands whatever was voted. Else the lower median of those who gave a level: with
    an even number the lower of the two in the middle. Where more than half do not know, the room does not know.
    """
    given = last_votes(votes, question)
    if question in proven:
        level: float | None = proven[question]
        return Consensus(
            question=question, level=level, basis="evidence", dissent=_dissent(given, seats, level)
        )
    if not given:
        return None
    levels = sorted(v.level for v in given if v.level is not None)
    known = len(levels) * 2 >= len(given) and levels
    level = levels[(len(levels) - 1) // 2] if known else None
    return Consensus(question=question, level=level, basis="vote", dissent=_dissent(given, seats, level))


def _dissent(votes: Sequence[Vote], seats: Sequence[Seat], level: float | None) -> tuple[Dissent, ...]:
    """Who gave another level; who did not know disagrees with nobody."""
    known = {s.id: s for s in seats}
    return tuple(
        Dissent(role=known[v.seat].role, name=known[v.seat].name, level=v.level)
        for v in sorted(votes, key=lambda v: (v.level or 0.0, v.seat))
        if v.seat in known and v.level is not None and v.level != level
    )


def settled(room: Room, found: Consensus) -> Room:
    """The room with this in place of what was agreed on the same question."""
    rest = tuple(c for c in room.agreed if c.question != found.question)
    return room.model_copy(update={"agreed": (*rest, found)})
