"""What a set of actions has to reach before a buyer shortlists: gates that must stand proven, and points."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from math import inf

import numpy as np

from readiness.score.answer_model import Floats
from readiness.score.estimate import DIGITS, Estimate, interval_of

SLACK = 10.0**-DIGITS
"""Scores are cut at that many digits, so a draw this far below the line may still count."""


@dataclass(frozen=True)
class Move:
    """An action as the search sees it; cost in kEUR."""

    id: str
    cost: float
    closes: Mapping[str, float]


@dataclass(frozen=True)
class Aim:
    """`must`: question -> level that has to stand proven; `row`: points per level of each column of the draws."""

    must: Mapping[str, float]
    cut_off: float
    estimated: Estimate
    row: Floats

    @cached_property
    def points(self) -> Floats:
        """The score of each draw as things are."""
        return np.asarray(self.estimated.levels @ self.row)

    @cached_property
    def needs_points(self) -> bool:
        return interval_of(self.points).expected < self.cut_off

    def helpful(self, closes: Mapping[str, float]) -> dict[str, float]:
        """The part of an action that brings this aim nearer; where only a gate matters, no more than it needs."""
        levels: dict[str, float] = {}
        for question, level in closes.items():
            if self.needs_points and self.gain(question, 0.0, level).any():
                levels[question] = level
            elif level >= self.must.get(question, inf):
                levels[question] = self.must[question]
        return levels

    def gain(self, question: str, reached: float, level: float) -> Floats:
        """Points each draw gains when a question goes from at least `reached` to at least `level`."""
        asked = (question, reached, level)
        if asked not in self._gains:
            self._gains[asked] = self._gain(*asked)
        return self._gains[asked]

    def _gain(self, question: str, reached: float, level: float) -> Floats:
        column = self.estimated.place.get(question)
        if column is None or level <= reached or not self.row[column]:
            return np.zeros(len(self.points))
        drawn = self.estimated.levels[:, column]
        return np.asarray(self.row[column] * (np.maximum(drawn, level) - np.maximum(drawn, reached)))

    def mean_gain(self, question: str, reached: float, level: float) -> float:
        """The same on average over the draws."""
        return self.mean_points(question, level) - self.mean_points(question, min(reached, level))

    def mean_points(self, question: str, least: float) -> float:
        """Points this question gives on average if it stands at least at that level."""
        if (question, least) not in self._means:
            column = self.estimated.place.get(question)
            held = 0.0
            if column is not None:
                held = float(self.row[column] * np.maximum(self.estimated.levels[:, column], least).mean())
            self._means[question, least] = held
        return self._means[question, least]

    @cached_property
    def _gains(self) -> dict[tuple[str, float, float], Floats]:
        """A search asks for the same few hundred again and again."""
        return {}

    @cached_property
    def _means(self) -> dict[tuple[str, float], float]:
        return {}


@dataclass(frozen=True)
class Chosen:
    """A set of moves and what it reaches; `points` is the score of each draw with it."""

    moves: tuple[Move, ...]
    reached: Mapping[str, float]
    points: Floats
    cost: float

    @classmethod
    def of(cls, aim: Aim, moves: Iterable[Move] = ()) -> Chosen:
        chosen = cls((), {}, aim.points, 0.0)
        for move in moves:
            chosen = chosen.plus(move, aim)
        return chosen

    def plus(self, move: Move, aim: Aim) -> Chosen:
        reached, points = dict(self.reached), self.points
        for question, level in move.closes.items():
            before = reached.get(question, 0.0)
            if aim.needs_points and level > before:
                points = points + aim.gain(question, before, level)
            reached[question] = max(before, level)
        return Chosen((*self.moves, move), reached, points, self.cost + move.cost)

    def open_musts(self, aim: Aim) -> tuple[str, ...]:
        return tuple(q for q, needed in aim.must.items() if self.reached.get(q, -inf) < needed)

    def has_points(self, aim: Aim) -> bool:
        if not aim.needs_points:
            return True
        near = np.count_nonzero(self.points >= aim.cut_off - SLACK)
        return 2 * int(near) >= len(self.points) and interval_of(self.points).expected >= aim.cut_off

    def reaches(self, aim: Aim) -> bool:
        return not self.open_musts(aim) and self.has_points(aim)

    def without_ballast(self, aim: Aim) -> Chosen:
        """Dropped one after the other, the dearest first: whatever the aim does not need."""
        kept = self
        for move in sorted(self.moves, key=lambda m: (-m.cost, m.id)):
            fewer = Chosen.of(aim, (m for m in kept.moves if m is not move))
            kept = fewer if fewer.reaches(aim) else kept
        return kept
