"""A plan brought back from a spreadsheet: what differs and what clashes, for people to mark what is taken over."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from hashlib import sha256

import streamlit as st

from readiness.evidence.base import Dossier
from readiness.model.place import Problem
from readiness.model.plan import Plan
from readiness.planning.draft import published
from readiness.planning.health.examine import findings, health
from readiness.planning.health.rule import Circumstances
from readiness.planning.workbook.back import BroughtBack, brought_back
from readiness.planning.workbook.merge import Merged, PlanEdit, merged, with_edits
from readiness.report.view.plan_back import edit_line
from readiness.report.view.plan_health import GRAVEST, health_lines
from readiness.report.view.problems import problem_lines
from readiness.report.view.result import Result
from readiness.store.caps import EVIDENCE_BYTES, MEGABYTE
from readiness.ui import figures, saving, state, work
from readiness.ui.here import Here
from readiness.ui.widgets.folded import folded
from readiness.ui.widgets.plain import plain, prose, small, strong
from readiness.ui.widgets.plan_change import change
from readiness.ui.widgets.plan_health import health_cards
from readiness.ui.widgets.plan_trouble import plan_trouble
from readiness.ui.widgets.waiting import ready

FILE, TURN, DONE = "plan_back/file", "plan_back/turn", "plan_back/done"
ENDINGS = ("xlsx", "csv")


def plan_back(now: Here, result: Result) -> None:
    folded(now.say("plan_sheet/upload"), ":material/upload_file:", "plan_back", partial(_body, now, result))


def _body(now: Here, result: Result) -> None:
    prose(now.say("plan_sheet/upload_says"))
    key = f"{now.id}/{FILE}/{state.shown(TURN) or 0}"
    st.file_uploader(
        now.say("plan_sheet/upload"), type=list(ENDINGS), key=key, label_visibility="collapsed",
        max_upload_size=EVIDENCE_BYTES // MEGABYTE, on_change=_given, args=(key,),
    )  # fmt: skip
    plan_trouble(now.say)
    if state.shown(DONE):
        st.success(plain(now.say("plan_sheet/taken")))
    given = state.shown(FILE)
    if not given:
        return
    dossier = _read(now, *given)
    if dossier is None:
        return
    found = brought_back(dossier, now.case.plan, now.case.on, now.bank)
    if found is None:
        _problems((*dossier.problems, Problem(code="plan_not_found", file=given[0])), now)
        return
    _shown(now, found, result)


def _given(key: str) -> None:
    upload = state.shown(key)
    state.remember(FILE, (upload.name, upload.getvalue()) if upload is not None else None)
    state.remember(DONE, False)


def _read(now: Here, name: str, data: bytes) -> Dossier | None:
    key = f"plan_back/{sha256(data).hexdigest()}/{name}"
    return ready(
        figures.jobs().ask(key, f"plan_back/{now.id}", work.read_plan, lambda: (name, data)), "files"
    )


def _shown(now: Here, found: BroughtBack, result: Result) -> None:
    say, mine = now.say, now.case.plan or found.base
    both = merged(found.base, mine, found.theirs)
    small(say(f"plan_sheet/{'ours' if found.ours else 'foreign'}"))
    _problems(found.problems, now)
    if not (both.changes or both.conflicts):
        prose(say("plan_sheet/nothing"))
    for name, edits in (("conflicts", both.conflicts), ("changes", both.changes)):
        if edits:
            strong(say(f"plan_sheet/{name}", n=len(edits)))
            for edit in edits:
                st.checkbox(
                    plain(edit_line(edit, found.base, say)), value=name == "changes", key=_key(now, edit)
                )
    if both.changes or both.conflicts:
        st.button(say("plan_sheet/take"), type="primary", icon=":material/check:", key=f"{now.id}/plan_back/take",
                  on_click=_take, args=(now, mine, both))  # fmt: skip
    _health(both.plan, now, result)


def _health(plan: Plan, now: Here, result: Result) -> None:
    """Of the plan as it would be with every change."""
    around = Circumstances.of(now.bank, now.case, frozenset(result.roadmap.done))
    found = findings(plan, around)
    score = now.say.number(health(found, around.parameters))
    strong(now.say.pair(now.say("plan_sheet/health_after"), now.say("plan_health/score", score=score)))
    health_cards(health_lines(found, plan, now.bank, now.say)[:GRAVEST], now.say)


def _take(now: Here, mine: Plan, both: Merged) -> None:
    """A first plan is published at once; later changes are logged and can be undone."""
    picked = [edit for edit in (*both.changes, *both.conflicts) if state.shown(_key(now, edit))]
    plan = with_edits(mine, picked)
    if now.case.plan is None:
        stored = saving.plan(now.kept, published(plan, now.case, state.author()))
    else:
        stored = change(now, plan) is not None
    if stored:
        state.remember(FILE, None)
        state.remember(DONE, True)
        state.remember(TURN, int(state.shown(TURN) or 0) + 1)


def _key(now: Here, edit: PlanEdit) -> str:
    return f"{now.id}/plan_back/{edit.key}"


def _problems(found: Sequence[Problem], now: Here) -> None:
    for line in problem_lines(found, now.say):
        said = now.say.joined((f"{line.where}:" if line.where else "", line.says, line.todo))
        st.warning(plain(said), icon=":material/warning:")
