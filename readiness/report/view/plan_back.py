"""A plan that came back, in words: what differs, what clashes, and how healthy it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from readiness.model.plan import Milestone, Plan, WeekItem
from readiness.planning.workbook.back import BroughtBack
from readiness.planning.workbook.columns import ACTION_COLUMNS, PERSON_COLUMNS, TARGET_COLUMNS, Column, ident
from readiness.planning.workbook.merge import MONTHS, WHOLE, Merged, PlanEdit
from readiness.report.words import Words

_COLUMNS: dict[str, Mapping[str, Column]] = {
    "action": ACTION_COLUMNS,
    "target": TARGET_COLUMNS,
    "person": PERSON_COLUMNS,
}

LISTS = ("milestones", "weeks")


def edit_lines(found: BroughtBack, result: Merged, say: Words) -> Iterator[str]:
    """Conflicts before changes: they are what people must decide."""
    yield say(f"plan_sheet/{'ours' if found.ours else 'foreign'}")
    if not (result.changes or result.conflicts):
        yield say("plan_sheet/nothing")
    for name, edits in (("conflicts", result.conflicts), ("changes", result.changes)):
        if edits:
            yield say(f"plan_sheet/{name}", n=len(edits))
            yield from (f"  {edit_line(edit, found.base, say)}" for edit in edits)


def edit_line(edit: PlanEdit, plan: Plan, say: Words) -> str:
    name = _name(edit, plan, say)
    if edit.field == WHOLE:
        came = "came" if edit.before is None else "went" if edit.after is None else "gone_here"
        return say(f"plan_sheet/{came}", name=name)
    now, after = (_shown(edit, value, plan.begins, say) for value in (edit.now, edit.after))
    return say("plan_sheet/edit", name=name, field=_field(edit, say), now=now, after=after)


def _name(edit: PlanEdit, plan: Plan, say: Words) -> str:
    """The title people gave it, else the catalogue's name, else its id."""
    if edit.of == "person":
        return edit.id
    things = plan.actions if edit.of == "action" else plan.objectives
    titles = {ident(thing): thing.title for thing in (*things, *_whole(edit))}
    key = f"action/{edit.id}/name"
    return titles.get(edit.id) or (say(key) if say.has(key) else edit.id)


def _whole(edit: PlanEdit) -> tuple[Any, ...]:
    return tuple(v for v in (edit.now, edit.after) if edit.field == WHOLE and v is not None)


def _field(edit: PlanEdit, say: Words) -> str:
    if edit.field == MONTHS:
        return say("plan_sheet/months")
    if edit.field in LISTS:
        return say(f"plan_sheet/sheet/{edit.field}")
    column = _column(edit)
    return say(f"field/{column.name}" if column is not None else "field/effort_days")


def _column(edit: PlanEdit) -> Column | None:
    """Person-days of all roles are one field and no column."""
    columns = _COLUMNS[edit.of].values()
    return next((c for c in columns if ".".join(c.path) == edit.field), None)


def _shown(edit: PlanEdit, value: Any, begins: date, say: Words) -> str:
    if value is None or value in ((), {}, ""):
        return say("plan_sheet/empty")
    if edit.field == MONTHS:
        return say.months(begins, *value)
    if isinstance(value, Mapping):
        return say.listed(say.pair(say(f"view/role/{r}"), say.number(n, 1)) for r, n in value.items())
    if edit.field in LISTS:
        return say.listed(_item(item, begins, say) for item in value)
    if isinstance(value, tuple):
        return say.listed(map(str, value))
    if isinstance(value, date):
        return say.short_day(value)
    column = _column(edit)
    if column is not None and column.kind == "word":
        return say(
            f"view/role/{value}" if column.name == "role" else f"plan_sheet/word/{column.name}/{value}"
        )
    return say.param(value)


def _item(item: Milestone | WeekItem, begins: date, say: Words) -> str:
    """What it is and when; who does it, and what is behind it, are seen in the plan."""
    if isinstance(item, WeekItem):
        return say.pair(say.short_day(item.monday), item.what)
    return say.pair(item.title, say.months(begins, item.month, item.month))
