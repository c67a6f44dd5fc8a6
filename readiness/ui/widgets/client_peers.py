"""The place among other clients that take part: quarters alone, and nothing where one of them could be recognised."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from readiness.model.access import Workspace
from readiness.model.peers import PeerComparison, PeerPlace
from readiness.portfolio.peers import figures_of, of_client
from readiness.report.words import Words
from readiness.store.workspaces import WorkspaceState
from readiness.ui import belonging, clients, figures, state
from readiness.ui.clients import Desk
from readiness.ui.standings import Row
from readiness.ui.widgets.client_head import TROUBLE
from readiness.ui.widgets.plain import prose, small
from readiness.ui.widgets.table import set_table


def client_peers(desk: Desk, rows: Sequence[Row], say: Words) -> None:
    prose(say("clients/among/lead"))
    found = None if desk.client is None else clients.workspace(desk.client)
    known = belonging.workspaces()
    if found is None or known is None:
        prose(say("clients/among/choose"))
        return
    limits = figures.bank().limits(state.today().date())
    least, grid = say.number(limits["peers.least"]), say.number(limits["peers.grid"])
    small(say("clients/among/rules", least=least, grid=grid))
    _takes_part(found.workspace, say)
    if not found.workspace.compares:
        prose(say("clients/among/not_in"))
        return
    if any(row.waiting for row in rows):
        small(say("clients/among/waiting"))
        return
    _lay(found, rows)
    _show(known.among(found.workspace.id, limits), say)


def _takes_part(workspace: Workspace, say: Words) -> None:
    may, key = belonging.may("workspace.change", workspace.id), f"{workspace.id}/compares"
    st.toggle(
        say("clients/among/take_part"), disabled=not may, on_change=_opt, args=(workspace.id, key),
        **state.bound(key, workspace.compares),
    )  # fmt: skip
    if not may:
        small(say("clients/among/owner"))


def _opt(client: str, key: str) -> None:
    """Who leaves takes their figures along."""
    found, takes_part = clients.workspace(client), bool(state.shown(key))
    if found is None:
        return
    laid = found.workspace.laid if takes_part else None
    changed = found.workspace.model_copy(update={"compares": takes_part, "laid": laid})
    state.remember(TROUBLE, not clients.save(changed, found.version))


def _lay(found: WorkspaceState, rows: Sequence[Row]) -> None:
    """The figures in the pot follow the cases, whenever somebody who may change the client looks."""
    laid = of_client([figures_of(row.now) for row in rows if row.now is not None])
    if laid != found.workspace.laid and belonging.may("workspace.change", found.workspace.id):
        clients.save(found.workspace.model_copy(update={"laid": laid}), found.version)


def _show(found: PeerComparison, say: Words) -> None:
    if not found.enough:
        st.info(say("clients/among/too_few", least=say.number(found.least)), icon=":material/visibility_off:")
        return
    names = ("figure", "own", "place", "cuts")
    columns = [say(f"clients/among/column/{name}") for name in names]
    set_table([_row(place, say) for place in found.places], columns, say("clients/view/among"))


def _row(place: PeerPlace, say: Words) -> tuple[str, str, str, str]:
    name, own = say(f"clients/among/figure/{place.figure}"), say.number(place.own)
    if place.low is None or place.high is None or (place.low, place.high) == (1, 4):
        return name, own, say("clients/among/hidden"), ""
    cuts = (say("clients/among/withheld") if cut is None else say.number(cut) for cut in place.cuts)
    return name, own, say(f"clients/among/place/{place.low}-{place.high}"), " · ".join(cuts)
