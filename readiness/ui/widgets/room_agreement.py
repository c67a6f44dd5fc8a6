"""One action that stands: its points and the proposal, and the few things the room agrees on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any, get_args

import streamlit as st

from readiness.content.kpis import load_kpis
from readiness.model.action import Role
from readiness.model.agreement import Agreement, Goal
from readiness.model.room import RoomState
from readiness.report.view.agreements import quarter_words
from readiness.report.view.result import Result
from readiness.report.words import Words
from readiness.roadmap.task import MONTHS
from readiness.rooms.agreements import agreed_on, quarter_ends
from readiness.rooms.points import Choice
from readiness.ui import rooming, state
from readiness.ui.here import Here
from readiness.ui.widgets.plain import small, strong
from readiness.ui.widgets.safeguard_field import safeguard_field, typed_safeguards

FIELDS = ("owner", "role", "due", "proof", "kpi", "baseline", "target", "safeguards")
EMPTY = "–"


def room_agreement(now: Here, found: RoomState, one: Agreement, choice: Choice, result: Result) -> None:
    say, key = now.say, f"{found.room.id}/does/{one.action}"
    with st.form(key, border=True):
        strong(say.action(one.action))
        small(_known(now, found, one.action, choice, result))
        with st.container(horizontal=True, vertical_alignment="bottom"):
            _pick(key, "owner", one.owner, _names(now, found), say, str, own=True)
            _pick(key, "role", one.role, get_args(Role), say, lambda role: say(f"view/role/{role}"))
            _pick(key, "due", one.due, _quarters(now, one), say, lambda ends: quarter_words(ends, say))
        st.text_input(say("agreements/proof"), **state.bound(f"{key}/proof", one.proof or ""), max_chars=300,
                      placeholder=say.action(one.action, "proof"))  # fmt: skip
        _figure(key, one.goal, say)
        safeguard_field(f"{key}/safeguards", one.safeguards, say)
        agreed = one != Agreement(action=one.action)
        st.form_submit_button(say("agreements/keep"), on_click=_keep, args=(found, one, key), icon=":material/check:" if agreed else ":material/handshake:")  # fmt: skip


def _known(now: Here, found: RoomState, action: str, choice: Choice, result: Result) -> str:
    """What the room and the optimiser think of it, and what it needs first that does not stand."""
    say, steps = now.say, {s.action: s for s in result.roadmap.steps}
    told = [say("agreements/points", points=choice.points, rank=choice.rank)]
    step = steps.get(action)
    if step is None:
        return say.row([*told, say("room/not_proposed")])
    told.append(
        say("agreements/proposed", months=say.months(now.case.on, step.start_month, step.finish_month))
    )
    stand = {a.action for a in found.room.agreements}
    missing = [say.action(n) for n in step.needs if n in steps and n not in stand]
    needs = say("agreements/needs", names=say.listed(missing)) if missing else ""
    return " · ".join(part for part in (*told, needs) if part)


def _pick(
    key: str, field: str, stored: Any, options: Iterable[Any], say: Words, told: Callable[[Any], str], own: bool = False
) -> None:  # fmt: skip
    state.bind(f"{key}/{field}", stored)
    kept = dict.fromkeys((*options, *([] if stored is None else [stored])))
    st.selectbox(say(f"agreements/{field}"), list(kept), index=None, key=f"{key}/{field}", format_func=told,
                 placeholder=EMPTY, accept_new_options=own)  # fmt: skip


def _names(now: Here, found: RoomState) -> Iterable[str]:
    """Who is known by name already: in the plan, on other actions, and in the room where names are shown."""
    people = now.case.plan.people if now.case.plan else ()
    seats = () if found.room.names_hidden else found.seats
    return dict.fromkeys(
        name
        for name in (*(a.owner for a in found.room.agreements), *(p.name for p in people), *(s.name for s in seats))
        if name
    )  # fmt: skip


def _quarters(now: Here, one: Agreement) -> Sequence[date]:
    begins = now.case.plan.begins if now.case.plan else now.case.on
    return sorted({*quarter_ends(begins, MONTHS), *([one.due] if one.due else [])})


def _figure(key: str, goal: Goal | None, say: Words) -> None:
    library = load_kpis()
    with st.container(horizontal=True, vertical_alignment="bottom"):
        _pick(key, "kpi", goal.kpi if goal else None, [k.id for k in library.kpis], say, lambda kpi: _measure(kpi, say))  # fmt: skip
        for field in ("baseline", "target"):
            stored = getattr(goal, field) if goal else None
            st.number_input(say(f"agreements/{field}"), format="%g", width=150, **state.bound(f"{key}/{field}", stored))  # fmt: skip


def _measure(kpi: str, say: Words) -> str:
    """A figure the library no longer holds is called by its id."""
    if not say.has(f"kpi/{kpi}/name"):
        return kpi
    return say("agreements/in_unit", name=say(f"kpi/{kpi}/name"), unit=say(f"kpi/{kpi}/unit"))


def _keep(found: RoomState, one: Agreement, key: str) -> None:
    said = {field: state.shown(f"{key}/{field}") for field in FIELDS}
    if rooming.changed(found, agreed_on(found.room, told(one.action, said))):
        for field in FIELDS:
            state.taken_over(f"{key}/{field}")


def told(action: str, said: dict[str, Any]) -> Agreement:
    """What the form says; an empty field is nobody's word."""
    kpi = said["kpi"]
    return Agreement(
        action=action,
        owner=str(said["owner"] or "").strip() or None,
        role=said["role"],
        due=said["due"],
        proof=str(said["proof"] or "").strip() or None,
        goal=Goal(kpi=kpi, baseline=said["baseline"], target=said["target"]) if kpi else None,
        safeguards=typed_safeguards(said["safeguards"]),
    )
