"""Which gate is shut at which firm, and what a consultant could therefore offer to several of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from readiness.model.portfolio import FirmStanding
from readiness.portfolio.gate_map import Offer, gate_map, offers
from readiness.report.words import Words
from readiness.ui import figures, state
from readiness.ui.charts.gate_heat import gate_heat
from readiness.ui.palette import chart, palette
from readiness.ui.standings import Row
from readiness.ui.widgets.plain import bullets, prose

ACROSS = 20
"""Columns of one chart; more would be too narrow to touch."""
ACTIONS = 3
FIRST = 5
"""Offers told at once; the rest is one click away."""
PART = "clients/gates/part"


def client_gates(rows: Sequence[Row], say: Words) -> None:
    firms = [row.now for row in rows if row.now is not None and row.now.gate_list]
    prose(say("clients/gates/lead"))
    if not firms:
        prose(say("clients/gates/none"))
        return
    found = gate_map(firms)
    shown = _part(firms)
    names = [(firm.path, firm.name or firm.path) for firm in shown]
    worst = found[0]
    alt = say("clients/gates/alt", gate=say.question(worst.question), n=len(worst.failed), all=len(firms))
    chart(gate_heat(found, names, say, palette()), alt, key="clients/heat")
    _offers(firms, say)


def _part(firms: Sequence[FirmStanding]) -> Sequence[FirmStanding]:
    """All firms, or as many as fit beside each other."""
    if len(firms) <= ACROSS:
        return firms
    starts = list(range(0, len(firms), ACROSS))

    def named(at: int) -> str:
        return f"{firms[at].name} – {firms[min(at + ACROSS, len(firms)) - 1].name}"

    at = st.selectbox(state.t("page/clients"), starts, format_func=named, key=PART)
    return firms[at : at + ACROSS]


def _offers(firms: Sequence[FirmStanding], say: Words) -> None:
    names = {firm.path: firm.name or firm.path for firm in firms}
    found = offers(gate_map(firms), figures.bank())
    if not found:
        return
    st.subheader(say("clients/gates/offer"), anchor=False)
    said = [_said(offer, names, say) for offer in found]
    bullets(said[:FIRST])
    if len(said) > FIRST:
        with st.expander(say("clients/gates/more", n=len(said) - FIRST)):
            bullets(said[FIRST:])


def _said(offer: Offer, names: Mapping[str, str], say: Words) -> str:
    return say(
        "clients/gates/offer_says",
        gate=say.question(offer.question),
        n=len(offer.firms),
        all=len(names),
        firms=say.listed(names[path] for path in offer.firms),
        actions=say.listed((say.action(a) for a in offer.actions), ACTIONS),
    )
