"""Gates across firms: which one is shut where, the one that is shut at most firms first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from readiness.model.assessment import GateState
from readiness.model.bank import Bank
from readiness.model.portfolio import FirmStanding
from readiness.model.sites import SEVERITY


@dataclass(frozen=True)
class GateRow:
    """`states`: path of a firm -> the gate as its strictest buyer sees it; firms that nobody asks for it are absent."""

    question: str
    states: Mapping[str, GateState]

    @property
    def failed(self) -> tuple[str, ...]:
        return tuple(path for path, state in self.states.items() if state == "failed")


def gate_map(firms: Iterable[FirmStanding]) -> tuple[GateRow, ...]:
    found: dict[str, dict[str, GateState]] = {}
    for firm in firms:
        for gate in firm.gate_list:
            row = found.setdefault(gate.question, {})
            known = row.get(firm.path, gate.state)
            row[firm.path] = min(known, gate.state, key=SEVERITY.index)
    rows = [GateRow(question, states) for question, states in found.items()]
    return tuple(sorted(rows, key=lambda row: (-len(row.failed), -_open(row), row.question)))


def _open(row: GateRow) -> int:
    return sum(state != "passed" for state in row.states.values())


@dataclass(frozen=True)
class Offer:
    """One gate shut at several firms, and the actions of the catalogue that open it: what a consultant could offer."""

    question: str
    firms: tuple[str, ...]
    actions: tuple[str, ...]


def offers(rows: Sequence[GateRow], bank: Bank) -> tuple[Offer, ...]:
    """Gates shut at more than one firm, where the catalogue knows what to do."""
    return tuple(
        Offer(row.question, row.failed, actions)
        for row in rows
        if len(row.failed) > 1 and (actions := _closing(row.question, bank))
    )


def _closing(question: str, bank: Bank) -> tuple[str, ...]:
    return tuple(action.id for action in bank.actions if question in action.closes)
