"""The sheets of a plan beside roadmap, gates and findings; what stands in them is read back by the same columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from readiness.model.plan import Plan
from readiness.model.plan_log import PlanChange
from readiness.planning.workbook.columns import (
    ACTION_COLUMNS,
    PERSON_COLUMNS,
    ROLES,
    TARGET_COLUMNS,
    Cell,
    Column,
    Thing,
    ident,
    shown,
)
from readiness.planning.workbook.lists import MILESTONES, WEEKS, Listed
from readiness.planning.workbook.version import rows_of
from readiness.report.plan_xlsx.sheet import Form, Head, Look, add_form
from readiness.report.view.agreed import plan_in_force
from readiness.report.view.plan_health import ALL, health_view
from readiness.report.view.result import Result
from readiness.report.words import Words

PLAN = (
    "action", "start", "finish", "role", "status", "key", "strategic", "needs", "pilot_of", "region", "product_line",
    "season", "proof", "rule", "use_case", "approvals", "approval_days", "incentive", "review",
)  # fmt: skip
RACI = ("accountable", "responsible", "consulted", "informed", "decision_right", "spending_limit_keur")
BUDGET = ("budget_keur", *(f"days_{role}" for role in ROLES))
OPTIONS: Mapping[str, tuple[str, ...]] = {
    "role": ROLES,
    "status": ("open", "running", "done", "stopped"),
    "incentive": ("supports", "neutral", "against"),
    "season": ("low", "peak"),
    "hardness": ("hard", "soft"),
    "measures": ("outcome", "process", "activity"),
}
DATES = ("first", "last", "date")
DAYS, FLAGS = ("milestone_due", "milestone_reached", "week_begins"), ("week_done",)
"""Columns of milestones and weeks that take a day, or yes and no."""


def add_plan_sheets(book: Any, result: Result, say: Words) -> None:
    plan, look = plan_in_force(result), Look.of(book)

    def form(
        name: str, heads: Sequence[Head], rows: Iterable[Sequence[Cell]], frozen: int = 1, exact: bool = False
    ) -> None:
        add_form(book, look, Form(say(f"plan_sheet/sheet/{name}"), heads, list(rows), frozen, exact))

    form("plan", _heads("plan_id", PLAN, say), _action_rows(plan, PLAN, say), 2)
    form("targets", _heads("target_id", tuple(TARGET_COLUMNS), say), _target_rows(plan, say), 2)
    for name, columns in (("raci", RACI), ("budget", BUDGET)):
        heads = _heads("plan_id", columns, say)
        called = Head(say("plan_sheet/name"), fixed=True)
        form(name, [heads[0], called, *heads[1:]], _named_rows(plan, columns, say), 2)
    for listed in (MILESTONES, WEEKS):
        form(listed.field, _list_heads(listed, say), _list_rows(plan, listed, say), 2)
    form("people", _heads("person", tuple(PERSON_COLUMNS), say), _people_rows(plan, say))
    form(
        "health",
        _plain(say, "rule", "severity", "title", "wrong", "why", "repair", "origin"),
        _health(result, say),
    )
    form(
        "changes", _plain(say, "on", "action", "before", "after", "reason", "note", "by"), _changes(plan, say)
    )
    form(
        "version",
        [Head(say(f"field/{n}"), fixed=True) for n in ("version_of", "as_exported")],
        rows_of(plan),
        exact=True,
    )


def _heads(first: str, names: Sequence[str], say: Words) -> list[Head]:
    columns = {"target_id": TARGET_COLUMNS, "person": PERSON_COLUMNS}.get(first, ACTION_COLUMNS)
    return [Head(say(f"field/{first}"), fixed=True), *(_head(columns[name], say) for name in names)]


def _head(column: Column, say: Words) -> Head:
    options = tuple(_word(column.name, code, say) for code in OPTIONS.get(column.name, ()))
    if column.kind == "flag":
        options = (say("view/yes"), say("view/no"))
    return Head(say(f"field/{column.name}"), options=options, date=column.kind in DATES)


def _word(name: str, code: str, say: Words) -> str:
    return say(f"view/role/{code}") if name == "role" else say(f"plan_sheet/word/{name}/{code}")


def _action_rows(plan: Plan, names: Sequence[str], say: Words) -> Iterator[list[Cell]]:
    for action in plan.actions:
        yield [action.id, *(_cell(ACTION_COLUMNS[n], action, plan.begins, say) for n in names)]


def _named_rows(plan: Plan, names: Sequence[str], say: Words) -> Iterator[list[Cell]]:
    for row, action in zip(_action_rows(plan, names, say), plan.actions, strict=True):
        yield [row[0], _name(action.id, plan, say), *row[1:]]


def _list_heads(listed: Listed, say: Words) -> list[Head]:
    flag = (say("view/yes"), say("view/no"))
    return [
        Head(say(f"field/{listed.of}"), fixed=True),
        Head(say("plan_sheet/name"), fixed=True),
        *(
            Head(say(f"field/{name}"), options=flag if name in FLAGS else (), date=name in DAYS)
            for name in listed.columns
        ),
    ]


def _list_rows(plan: Plan, listed: Listed, say: Words) -> Iterator[list[Cell]]:
    for action in plan.actions:
        for item in listed.items(action):
            cells = listed.cells(item, plan.begins)
            yield [action.id, _name(action.id, plan, say), *(_flagged(cell, say) for cell in cells)]


def _people_rows(plan: Plan, say: Words) -> Iterator[list[Cell]]:
    for person in plan.people:
        yield [person.name, *(_cell(c, person, plan.begins, say) for c in PERSON_COLUMNS.values())]


def _target_rows(plan: Plan, say: Words) -> Iterator[list[Cell]]:
    for target in plan.objectives:
        yield [target.id, *(_cell(c, target, plan.begins, say) for c in TARGET_COLUMNS.values())]


def _cell(column: Column, thing: Thing, begins: date, say: Words) -> Cell:
    cell = shown(column, column.value(thing), begins)
    if column.name == "action" and cell is None and say.has(f"action/{ident(thing)}/name"):
        return say.action(ident(thing))
    if column.kind == "word" and isinstance(cell, str):
        return _word(column.name, cell, say)
    return _flagged(cell, say)


def _flagged(cell: Cell, say: Words) -> Cell:
    return say("view/yes" if cell else "view/no") if isinstance(cell, bool) else cell


def _name(action: str, plan: Plan, say: Words) -> str:
    title = next((a.title for a in plan.actions if a.id == action), None)
    if title is None and say.has(f"action/{action}/name"):
        return say.action(action)
    return title or action


def _plain(say: Words, *names: str) -> list[Head]:
    return [Head(say(f"plan_sheet/head/{name}"), fixed=True) for name in names]


def _health(result: Result, say: Words) -> Iterator[list[Cell]]:
    for line in health_view(result, say, ALL).lines:
        yield [line.rule, line.said, line.title, "\n".join(line.wrong), line.why, line.repair, line.origin]


def _changes(plan: Plan, say: Words) -> Iterator[list[Cell]]:
    for change in plan.changes:
        yield _change(change, plan, say)


def _change(change: PlanChange, plan: Plan, say: Words) -> list[Cell]:
    before, after = (
        None if months is None else say.months(plan.begins, *months)
        for months in (change.before, change.after)
    )
    reason = say(f"plan_sheet/reason/{change.reason}")
    return [change.on, _name(change.action, plan, say), before, after, reason, change.note, change.by]
