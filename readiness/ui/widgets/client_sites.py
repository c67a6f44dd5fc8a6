"""Several sites of one firm: shares of sales typed in, the weighted result, the worst site, gates as it has them."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from readiness.model.sites import Site, SitesStanding
from readiness.portfolio.sites import SiteCase, of_sites
from readiness.portfolio.table import GATE_SIGN, verdict
from readiness.report.view.compared import range_of
from readiness.report.view.problems import problem_lines
from readiness.report.view.sites import group_line, open_site_gates
from readiness.report.words import Words
from readiness.store.workspaces import WorkspaceState
from readiness.ui import belonging, clients, state
from readiness.ui.clients import Desk
from readiness.ui.standings import Row
from readiness.ui.widgets.client_head import TROUBLE
from readiness.ui.widgets.plain import plain, prose, small, strong
from readiness.ui.widgets.table import set_table


def client_sites(desk: Desk, rows: Sequence[Row], say: Words) -> None:
    prose(say("clients/sites/lead"))
    found = None if desk.client is None else clients.workspace(desk.client)
    if found is None:
        prose(say("clients/sites/choose"))
        return
    if not rows:
        prose(say("clients/sites/few"))
        return
    _shares(found, rows, say)
    sites = found.workspace.sites
    if not sites:
        return
    by_id = {row.card.id: row for row in rows}
    here = [(by_id[site.case], site.share) for site in sites if site.case in by_id]
    standings = [SiteCase(row.now, share) for row, share in here if row.now is not None]
    if len(standings) < len(here):
        small(say("clients/sites/waiting"))
        return
    _show(of_sites(standings), say)


def _shares(found: WorkspaceState, rows: Sequence[Row], say: Words) -> None:
    """0 = no site of this firm."""
    client, stored = found.workspace.id, {site.case: site.share for site in found.workspace.sites}
    may = belonging.may("workspace.change", client)
    with st.form(f"{client}/sites", border=True):
        for row in rows:
            share = round(100 * stored.get(row.card.id, 0.0), 4)
            st.number_input(
                say("clients/sites/share", site=plain(row.card.name)), min_value=0.0, max_value=100.0, step=5.0,
                format="%g", disabled=not may, **state.bound(_key(client, row.card.id), share),
            )  # fmt: skip
        st.form_submit_button(
            say("clients/sites/save"), type="primary", disabled=not may, on_click=_save,
            args=(client, tuple(row.card.id for row in rows)),
        )  # fmt: skip


def _key(client: str, case_id: str) -> str:
    return f"{client}/share/{case_id}"


def _save(client: str, cases: Sequence[str]) -> None:
    found = clients.workspace(client)
    if found is None:
        return
    typed = {case: float(state.shown(_key(client, case)) or 0.0) / 100 for case in cases}
    sites = tuple(Site(case=case, share=share) for case, share in typed.items() if share > 0)
    saved = clients.save(found.workspace.model_copy(update={"sites": sites}), found.version)
    state.remember(TROUBLE, not saved)


def _show(found: SitesStanding, say: Words) -> None:
    for line in problem_lines(found.problems, say):
        st.warning(plain(say.joined((line.says, line.todo))), icon=":material/warning:")
    if not found.problems:
        strong(group_line(found, say))
        if found.worst is not None:
            prose(say("sites_page/worst", site=found.worst))
    rows = [
        (line.name, say.percent(line.share, 1), say.number(line.score.expected if line.score else None),
         range_of(line.score, say), say.number(line.failed))
        for line in found.sites
    ]  # fmt: skip
    set_table(rows, _columns(say, "site", "share", "score", "range", "failed"), say("clients/view/sites"))
    if found.problems:
        return
    buyers = [(say.buyer(b.id, "short"), verdict(b.verdict, say)) for b in found.buyers]
    set_table(buyers, _columns(say, "buyer", "verdict"), say("compared/verdicts"), width="content")
    st.subheader(say("sites_page/gates"), anchor=False)
    gates = [(g.gate, f"{GATE_SIGN[g.state]} {g.said}", g.at) for g in open_site_gates(found, say)]
    if gates:
        set_table(gates, _columns(say, "gate", "state", "at"), say("sites_page/gates"))
    else:
        prose(say("sites_page/no_gates"))


def _columns(say: Words, *names: str) -> list[str]:
    return [say(f"sites_page/column/{name}") for name in names]
