"""A plan brought back in a workbook: what it was when handed out, and what it says now, with every cell that fails.

A plan nobody got from us is read the same way: then what stands now is what it is held against, a row that is missing
says nothing, and an empty cell leaves what is known.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from readiness.evidence.base import Dossier, Evidence
from readiness.evidence.plan_table import (
    PlanMilestones,
    PlanPeople,
    PlanTable,
    PlanTargets,
    PlanVersions,
    PlanWeeks,
)
from readiness.model.bank import Bank
from readiness.model.place import Param, Problem
from readiness.model.plan import Objective, Person, Plan, PlannedAction
from readiness.planning.workbook.catalogue_names import catalogue_names, plain
from readiness.planning.workbook.columns import ACTION_COLUMNS, PERSON_COLUMNS, TARGET_COLUMNS
from readiness.planning.workbook.lists import MILESTONES, WEEKS, Listed, ListReader
from readiness.planning.workbook.new_row import new_action, new_target
from readiness.planning.workbook.overlay import Overlay
from readiness.planning.workbook.sheet_rows import MOST, SheetRow, rows_of
from readiness.planning.workbook.version import plan_of

LEFT_OUT = "sheet_left_out"
"""Sheets handed out for reading only are no loss."""

LISTS: Mapping[Listed, type[Evidence]] = {MILESTONES: PlanMilestones, WEEKS: PlanWeeks}


@dataclass(frozen=True)
class BroughtBack:
    """`ours`: the workbook was handed out by us and says what it was then."""

    base: Plan
    theirs: Plan
    ours: bool
    problems: tuple[Problem, ...]


def brought_back(dossier: Dossier, now: Plan | None, on: date, bank: Bank) -> BroughtBack | None:
    """None where no plan was found. `now`: the plan as it stands, None where there is none yet."""
    rows = list(rows_of(dossier, PlanTable))
    if not rows:
        return None
    versions = dossier.get(PlanVersions)
    base = None
    if versions is not None:
        base = plan_of(zip(versions.column("version_of"), versions.column("as_exported"), strict=True))
    ours = base is not None
    if base is None:
        base = now if now is not None else Plan(begins=_first(rows, on))
    reading = _Reading(base, ours, bank)
    reading.actions(rows)
    reading.targets(list(rows_of(dossier, PlanTargets)))
    reading.people(list(rows_of(dossier, PlanPeople)))
    named = frozenset((p.where.sheet, p.where.row) for p in dossier.problems if p.where is not None)
    for listed, kind in LISTS.items():
        reading.steps(list(rows_of(dossier, kind)), ListReader(listed, base.begins, named))
    told = [p for p in dossier.problems if not (ours and p.code == LEFT_OUT)]
    told += _too_long(dossier)
    return BroughtBack(base, reading.plan(), ours, (*told, *reading.problems))


def _too_long(dossier: Dossier) -> list[Problem]:
    """What is beyond the last row read is no part of the plan, and nothing is removed because it was not read."""
    found: list[Problem] = []
    kinds: tuple[type[Evidence], ...] = (PlanTable, *LISTS.values(), PlanPeople)
    for kind in kinds:
        table = dossier.get(kind)
        if table is not None and table.count() > MOST:
            params: dict[str, Param] = {"rows": table.count(), "most": MOST}
            found.append(Problem(code="plan_rows_too_many", file=table.heads[0].file, params=params))
    return found


def _first(rows: list[SheetRow], on: date) -> date:
    """The month a plan begins of which nothing else is known: that of its earliest start."""
    starts = [cell for row in rows if isinstance(cell := row.cells.get("start"), date)]
    return min(starts, default=on).replace(day=1)


class _Reading:
    """Collects what the rows say and what is wrong with them; lives only while one workbook is read."""

    def __init__(self, base: Plan, ours: bool, bank: Bank) -> None:
        self.base, self.ours, self.bank = base, ours, bank
        self.found: dict[str, PlannedAction] = {a.id: a for a in base.actions}
        self.goals: dict[str, Objective] = {o.id: o for o in base.objectives}
        self.persons: dict[str, Person] = {p.name: p for p in base.people}
        self.problems: list[Problem] = []
        self.names = catalogue_names(bank)
        self.titles = {plain(a.title): a.id for a in base.actions if a.title}

    def plan(self) -> Plan:
        return self.base.model_copy(
            update={
                "actions": tuple(self.found.values()),
                "objectives": tuple(self.goals.values()),
                "people": tuple(self.persons.values()),
            }
        )

    def actions(self, rows: list[SheetRow]) -> None:
        seen: set[tuple[str | None, str]] = set()
        listed: set[str] = set()
        for row in rows:
            ident = self._ident(row)
            if not ident or self._twice(row, ident, seen):
                continue
            if "start" in row.cells or "start_month" in row.cells:
                listed.add(ident)
            known = ident in self.found
            if not known:
                if "plan_id" in row.cells and "start" not in row.cells:
                    continue
                fresh = new_action(row, ident, self.base.begins, self.bank, self.problems)
                if fresh is None:
                    continue
                self.found[ident] = fresh
                self.titles |= {plain(fresh.title): ident} if fresh.title else {}
            over = Overlay(row, self.base.begins, emptied=self.ours and known, names=self.names)
            self.found[ident] = over.laid(self.found[ident], ACTION_COLUMNS, self.problems)
        if self.ours and listed and len(rows) < MOST:
            for gone in {a.id for a in self.base.actions} - listed:
                del self.found[gone]

    def _ident(self, row: SheetRow) -> str:
        """The id, else the action of that name, else the name itself: rows people added have no id."""
        said = row.text("plan_id") or row.text("id")
        name = row.text("action")
        if said or not name:
            return said
        return self._called(name)[:200]

    def _twice(self, row: SheetRow, ident: str, seen: set[tuple[str | None, str]]) -> bool:
        if (row.sheet, ident) in seen:
            where = row.place()
            self.problems.append(
                Problem(code="plan_row_twice", file=row.file, where=where, params={"name": ident})
            )
            return True
        seen.add((row.sheet, ident))
        return False

    def targets(self, rows: list[SheetRow]) -> None:
        listed: set[str] = set()
        for row in rows:
            ident = row.text("target_id")
            if not ident:
                continue
            listed.add(ident)
            known = ident in self.goals
            if not known:
                fresh = new_target(row, ident, self.problems)
                if fresh is None:
                    continue
                self.goals[ident] = fresh
            over = Overlay(row, self.base.begins, emptied=self.ours and known)
            self.goals[ident] = over.laid(self.goals[ident], TARGET_COLUMNS, self.problems)
        if self.ours and listed:
            for gone in {o.id for o in self.base.objectives} - listed:
                del self.goals[gone]

    def people(self, rows: list[SheetRow]) -> None:
        listed: set[str] = set()
        for row in rows:
            name = row.text("person")[:200]
            if not name or name in listed:
                continue
            listed.add(name)
            known = name in self.persons
            over = Overlay(row, self.base.begins, emptied=self.ours and known)
            person = self.persons.get(name) or Person(name=name)
            self.persons[name] = over.laid(person, PERSON_COLUMNS, self.problems)
        if self.ours and listed and len(rows) < MOST:
            for gone in {p.name for p in self.base.people} - listed:
                del self.persons[gone]

    def steps(self, rows: Sequence[SheetRow], reader: ListReader) -> None:
        """An action that is gone takes its rows along; one without rows has none left, if others have some."""
        of: dict[str, list[SheetRow]] = {}
        for row in rows if len(rows) < MOST else ():
            said = row.text(reader.kind.of)
            action = said if said in self.found else self._called(said)
            if action in self.found:
                of.setdefault(action, []).append(row)
            elif said and said not in {a.id for a in self.base.actions}:
                where, params = row.place(reader.kind.of), {"name": said[:80]}
                self.problems.append(
                    Problem(code="plan_row_unnamed", file=row.file, where=where, params=dict(params))
                )
        for action in self.found if self.ours and of else of:
            self.found[action] = reader.laid(self.found[action], of.get(action, ()), self.problems)

    def _called(self, name: str) -> str:
        return self.titles.get(plain(name)) or self.names.get(plain(name)) or name
