"""The sheets of a plan beside roadmap, gates and findings; what stands in them is read back by the same columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from readiness.model.plan import Plan
from readiness.model.plan_log import PlanChange
from readiness.planning.workbook.columns import (
    ACTION_COLUMNS,
    ROLES,
    TARGET_COLUMNS,
    Cell,
    Column,
    Thing,
    shown,
)
from readiness.planning.workbook.version import rows_of
from readiness.report.plan_xlsx.sheet import Head, Look, add_form
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


def add_plan_sheets(book: Any, result: Result, say: Words) -> None:
    plan, look = plan_in_force(result), Look.of(book)

    def form(name: str, heads: Sequence[Head], rows: Iterator[Sequence[Cell]], frozen: int = 1) -> None:
        add_form(book, look, say(f"plan_sheet/sheet/{name}"), heads, list(rows), frozen)

    form("plan", _heads("plan_id", PLAN, say), _action_rows(plan, PLAN, say), 2)
    form("targets", _heads("target_id", tuple(TARGET_COLUMNS), say), _target_rows(plan, say), 2)
    for name, columns in (("raci", RACI), ("budget", BUDGET)):
        heads = _heads("plan_id", columns, say)
        called = Head(say("plan_sheet/name"), fixed=True)
        form(name, [heads[0], called, *heads[1:]], _named_rows(plan, columns, say), 2)
    form(
        "health",
        _plain(say, "rule", "severity", "title", "wrong", "why", "repair", "origin"),
        _health(result, say),
    )
    form(
        "changes", _plain(say, "on", "action", "before", "after", "reason", "note", "by"), _changes(plan, say)
    )
    form(
        "version", [Head(say(f"field/{n}"), fixed=True) for n in ("version_of", "as_exported")], rows_of(plan)
    )


def _heads(ident: str, names: Sequence[str], say: Words) -> list[Head]:
    columns = TARGET_COLUMNS if ident == "target_id" else ACTION_COLUMNS
    return [Head(say(f"field/{ident}"), fixed=True), *(_head(columns[name], say) for name in names)]


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


def _target_rows(plan: Plan, say: Words) -> Iterator[list[Cell]]:
    for target in plan.objectives:
        yield [target.id, *(_cell(c, target, plan.begins, say) for c in TARGET_COLUMNS.values())]


def _cell(column: Column, thing: Thing, begins: date, say: Words) -> Cell:
    cell = shown(column, column.value(thing), begins)
    if column.name == "action" and cell is None and say.has(f"action/{thing.id}/name"):
        return say.action(thing.id)
    if isinstance(cell, bool):
        return say("view/yes" if cell else "view/no")
    return _word(column.name, cell, say) if column.kind == "word" and isinstance(cell, str) else cell


def _name(ident: str, plan: Plan, say: Words) -> str:
    title = next((a.title for a in plan.actions if a.id == ident), None)
    if title is None and say.has(f"action/{ident}/name"):
        return say.action(ident)
    return title or ident


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
