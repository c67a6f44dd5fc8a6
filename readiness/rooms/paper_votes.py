"""Votes from paper cards, typed into a table: what fits counts, and each cell that does not is named with its row."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import StringIO
from typing import get_args

from readiness.evidence.decode import find_encoding
from readiness.model.action import Role
from readiness.model.place import Place, Problem
from readiness.model.room import Confidence, Round, Seat, Vote
from readiness.rooms.codes import hash_of

COLUMNS = ("card", "role", "question", "level", "confidence")
NEEDED = ("card", "role", "question", "level")
DELIMITERS = ";,\t|"
LEVELS = ("0", "1", "2", "3", "4")
UNKNOWN = "?"
CARD = 12
"""Letters a card's number may have."""
BYTES = 1_000_000
SECRET = 24


@dataclass(frozen=True)
class Known:
    """Words of a head and of a cell, in small letters and every language -> what they mean."""

    columns: Mapping[str, str]
    roles: Mapping[str, Role]
    sure: Mapping[str, Confidence]


@dataclass(frozen=True)
class Sheet:
    """What the rows are held against; `questions` in the order of the cards: a row names one by its number or its id."""

    questions: Sequence[str]
    asked: Round
    now: datetime
    known: Known
    secret: str
    """The room's own: who knows a card's number does not sit in its place by that."""

    def seat(self, card: str) -> str:
        """The same for a card each time it is read."""
        return f"paper {card} {hash_of(f'{self.secret} {card}')[:SECRET]}"


@dataclass(frozen=True)
class PaperVotes:
    seats: tuple[Seat, ...]
    votes: tuple[Vote, ...]
    problems: tuple[Problem, ...]


class _Bad(Exception):
    """A cell that does not fit."""

    def __init__(self, code: str, field: str) -> None:
        super().__init__(code)
        self.code, self.field = code, field


def paper_votes(data: bytes, file: str, sheet: Sheet) -> PaperVotes:
    decoded = find_encoding(data[:BYTES])
    if decoded is None or len(data) > BYTES:
        return PaperVotes((), (), (Problem(code="paper_unreadable", file=file, where=Place(file=file)),))
    text = data.decode(decoded.encoding).lstrip("\ufeff")
    head, rows = _table(text, sheet.known)
    missing = tuple(name for name in NEEDED if name not in head)
    if missing:
        where = Place(file=file, row=1)
        return PaperVotes(
            (), (), (Problem(code="paper_no_columns", file=file, where=where, params={"missing": missing}),)
        )
    return _counted(rows, file, sheet)


def _table(text: str, known: Known) -> tuple[tuple[str, ...], Iterator[tuple[int, dict[str, str]]]]:
    """The head, and each row that is not empty with its line in the file."""
    first = text.split("\n", 1)[0]
    delimiter = max(DELIMITERS, key=first.count)
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter)
    head = tuple(known.columns.get(cell.strip().lower(), "") for cell in next(reader, []))

    def rows() -> Iterator[tuple[int, dict[str, str]]]:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                told = zip(head, cells, strict=False)
                yield reader.line_num, {name: cell.strip() for name, cell in told if name}

    return head, rows()


def _counted(rows: Iterator[tuple[int, dict[str, str]]], file: str, sheet: Sheet) -> PaperVotes:
    seats: dict[str, Seat] = {}
    votes: dict[tuple[str, str], Vote] = {}
    problems = []
    for row, cells in rows:
        try:
            seat, vote = _row(cells, sheet)
            _agrees(seat, vote, seats, votes)
        except _Bad as bad:
            said = cells.get(bad.field, "")
            where = Place(file=file, row=row, field=bad.field)
            problems.append(Problem(code=bad.code, file=file, where=where, params={"value": said[:60]}))
        else:
            seats[seat.id], votes[seat.id, vote.question] = seat, vote
    return PaperVotes(tuple(seats.values()), tuple(votes.values()), tuple(problems))


def _row(cells: Mapping[str, str], sheet: Sheet) -> tuple[Seat, Vote]:
    card = cells.get("card", "")
    if not card.isalnum() or len(card) > CARD:
        raise _Bad("paper_card", "card")
    role = sheet.known.roles.get(cells.get("role", "").lower())
    if role is None:
        raise _Bad("paper_role", "role")
    question = _question(cells.get("question", ""), sheet.questions)
    said = cells.get("level", "")
    if said != UNKNOWN and said not in LEVELS:
        raise _Bad("paper_level", "level")
    sure = cells.get("confidence", "").lower()
    if sure and sure not in sheet.known.sure:
        raise _Bad("paper_confidence", "confidence")
    level = None if said == UNKNOWN else float(said)
    confidence, seat = sheet.known.sure.get(sure), sheet.seat(card)
    vote = Vote(question=question, round=sheet.asked, seat=seat, level=level, confidence=confidence)
    return Seat(id=seat, role=role, joined=sheet.now), vote


def _question(said: str, questions: Sequence[str]) -> str:
    numbered = said.rstrip(".")
    if numbered.isdecimal() and 1 <= int(numbered) <= len(questions):
        return questions[int(numbered) - 1]
    if said in questions:
        return said
    raise _Bad("paper_question", "question")


def _agrees(seat: Seat, vote: Vote, seats: Mapping[str, Seat], votes: Mapping[tuple[str, str], Vote]) -> None:
    """A card speaks for one department and says one thing to a question."""
    if seats.get(seat.id, seat).role != seat.role:
        raise _Bad("paper_role_twice", "role")
    if votes.get((seat.id, vote.question), vote) != vote:
        raise _Bad("paper_vote_twice", "level")


def own_words() -> Known:
    """Codes alone; the app adds the words of every language."""
    return Known(
        columns={name: name for name in COLUMNS},
        roles={role: role for role in get_args(Role)},
        sure={sure: sure for sure in get_args(Confidence)},
    )
