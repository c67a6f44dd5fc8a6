"""What comes from outside, as people enter it: signals by region, orders lost with the reason given, figures of rivals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any, TypeVar, get_args

import pandas as pd
import streamlit as st

from readiness.model.plan import Plan
from readiness.model.plan_log import LostOrder, RivalFigure, Signal, SignalKind
from readiness.model.stated import Stated
from readiness.ui import state
from readiness.ui.here import Here
from readiness.ui.widgets.plain import prose
from readiness.ui.widgets.plan_sheet import cell, kept_rows, parts, plan_sheet

S = TypeVar("S", bound=Stated)
PATH = " > "
SIGNALS = ("on", "kind", "says", "region", "source", "replan")
LOST = ("on", "customer", "value", "stated", "question")
RIVALS = ("rival", "objective", "value", "on", "source")


def plan_outside(now: Here) -> None:
    plan, say = now.case.plan, now.say
    if plan is None:
        return
    today = state.today().date()
    for name, columns, model, needed in (
        ("signals", SIGNALS, Signal, "says"),
        ("lost_orders", LOST, LostOrder, "stated"),
        ("rivals", RIVALS, RivalFigure, "rival"),
    ):
        st.subheader(say(f"plan_page/outside/{name}/title"), anchor=False)
        prose(say(f"plan_page/outside/{name}/says"))
        plan_sheet(
            now,
            name,
            partial(_table, name, columns),
            _columns(now, plan, columns),
            partial(edited, name, columns, model, needed, today),
            say(f"plan_page/outside/{name}/title"),
        )


def _table(name: str, columns: Sequence[str], plan: Plan) -> pd.DataFrame:
    rows = [[_shown(getattr(row, column)) for column in columns] for row in getattr(plan, name)]
    table = pd.DataFrame(rows, columns=list(columns), dtype=object)
    kinds = {"value": "float64", "replan": "bool"}
    return table.astype({c: kind for c, kind in kinds.items() if c in columns})


def _shown(value: Any) -> Any:
    return PATH.join(value) if isinstance(value, tuple) else value


def _columns(now: Here, plan: Plan, columns: Sequence[str]) -> dict[str, Any]:
    say, column = now.say, st.column_config
    label = {name: say(f"plan_page/outside/column/{name}") for name in columns}
    options: dict[str, tuple[Sequence[str], Callable[[Any], str]]] = {
        "kind": (get_args(SignalKind), lambda code: say(f"replan/signal/{code}")),
        "question": ([q.id for q in now.bank.questions], lambda code: say.question(str(code))),
        "objective": ([o.id for o in plan.objectives], partial(_target, plan)),
    }
    found: dict[str, Any] = {}
    for name in columns:
        if name in options:
            choices, named = options[name]
            found[name] = column.SelectboxColumn(label[name], options=list(choices), format_func=named)
        elif name == "on":
            found[name] = column.DateColumn(label[name], format="localized")
        elif name == "value":
            found[name] = column.NumberColumn(label[name], format="localized")
        elif name == "replan":
            found[name] = column.CheckboxColumn(label[name])
        else:
            found[name] = column.TextColumn(label[name], max_chars=200)
    return found


def _target(plan: Plan, ident: Any) -> str:
    return next((o.title for o in plan.objectives if o.id == ident), str(ident))


def edited(
    name: str,
    columns: Sequence[str],
    model: type[S],
    needed: str,
    today: date,
    plan: Plan,
    edits: dict[str, Any],
) -> Plan:
    """The plan with these rows as typed; a row that lacks what makes it one is none yet, a day not stated is today."""
    kept = kept_rows(list(getattr(plan, name)), edits, lambda row, typed: _typed(row, typed, columns))
    for typed in edits["added_rows"]:
        found = _values(typed, columns)
        whole = {"on": today, **_defaults(model, plan), **found}
        if found.get(needed) and all(whole.get(field) is not None for field in _required(model)):
            kept.append(model(**whole))
    return plan.model_copy(update={name: tuple(kept)})


def _typed(row: S, typed: dict[str, Any], columns: Sequence[str]) -> S:
    needed = _required(type(row))
    found = {k: v for k, v in _values(typed, columns).items() if v is not None or k not in needed}
    return row.model_copy(update=found)


def _values(typed: dict[str, Any], columns: Sequence[str]) -> dict[str, Any]:
    found = {name: cell(value) for name, value in typed.items() if name in columns}
    if "region" in found:
        found["region"] = parts(found["region"], PATH.strip())
    if isinstance(found.get("on"), str):
        found["on"] = date.fromisoformat(found["on"][:10])
    return found


def _required(model: type[Stated]) -> frozenset[str]:
    return frozenset(name for name, field in model.model_fields.items() if field.is_required())


def _defaults(model: type[Stated], plan: Plan) -> dict[str, Any]:
    """What a new row starts with where nothing was chosen yet."""
    if model is Signal:
        return {"kind": "competition"}
    if model is RivalFigure and plan.objectives:
        return {"objective": plan.objectives[0].id}
    return {}
