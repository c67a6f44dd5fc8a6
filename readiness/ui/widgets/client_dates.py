"""Two dates of one firm: what moved, and what of it the firm, the calendar or newer questions moved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from datetime import date, datetime, time
from hashlib import sha256

import streamlit as st

from readiness.errors import UnknownId
from readiness.model.comparison import Comparison
from readiness.portfolio.compare import Facts, Touch
from readiness.portfolio.table import GATE_SIGN, VERDICT_SIGN
from readiness.report.view import compared as view
from readiness.report.words import Words
from readiness.store.values import CaseCard, CaseState
from readiness.ui import figures, state, work
from readiness.ui.clients import Desk
from readiness.ui.figures import Figures
from readiness.ui.formats import DAY
from readiness.ui.standings import month_before
from readiness.ui.widgets.client_portfolio import COMPARED
from readiness.ui.widgets.dates_papers import dates_papers
from readiness.ui.widgets.plain import bullets, prose, small, strong
from readiness.ui.widgets.table import set_table
from readiness.ui.widgets.waiting import ready


def client_dates(desk: Desk, say: Words) -> None:
    prose(say("clients/dates/lead"))
    card = _case(desk, say)
    if card is None:
        return
    then, now = _days(card, say)
    if then is None or now is None:
        return
    if now <= then:
        st.info(say("clients/dates/backwards"), icon=":material/info:")
        return
    found = _compared(desk, card, then, now)
    if found is None:
        st.info(say("clients/dates/too_early", day=say.short_day(then)), icon=":material/info:")
        return
    told = ready(found, "compare")
    if told is not None:
        _show(told, say)
        dates_papers(card, told, say)


def _case(desk: Desk, say: Words) -> CaseCard | None:
    """The one chosen in the table, else the one that is open, else the last changed."""
    by_id = {card.id: card for card in desk.cards}
    wanted = state.shown(COMPARED)
    if wanted not in by_id:
        opened = state.case_id()
        state.remember(COMPARED, opened if opened in by_id else next(iter(by_id), None))
    chosen = st.selectbox(
        say("clients/dates/case"), list(by_id), key=COMPARED, format_func=lambda i: by_id[i].name
    )
    return by_id.get(chosen) if chosen else None


def _days(card: CaseCard, say: Words) -> tuple[date | None, date | None]:
    today, begun = state.today(), state.local(card.created).date()
    first = max(begun, month_before(today).date())
    left, right = st.columns(2, gap="medium")
    shape = DAY[state.lang()]
    then = left.date_input(
        say("clients/dates/then"), value=first, max_value=today.date(), format=shape, key=f"then/{card.id}"
    )
    now = right.date_input(say("clients/dates/now"), value=today.date(), format=shape, key=f"now/{card.id}")
    return (then if isinstance(then, date) else None, now if isinstance(now, date) else None)


def _compared(desk: Desk, card: CaseCard, then: date, now: date) -> Future[Comparison] | None:
    """None where the case was not there on the earlier day."""
    first, last = end_of(then), end_of(now)
    try:
        old, new = desk.store.state_at(card.id, first), desk.store.state_at(card.id, last)
    except UnknownId:
        return None

    def inputs() -> tuple[Facts, Facts, dict[str, Touch]]:
        made = desk.store.changes(card.id, first, last)
        touched = {c.subject: Touch(c.author, c.at) for c in made if c.kind == "answer"}
        return (
            Facts(old.case, desk.store.evidence(card.id, first), then),
            Facts(new.case, desk.store.evidence(card.id, last), now),
            touched,
        )

    key = sha256(f"{_key(desk, old)}{_key(desk, new)}{then}{now}".encode()).hexdigest()
    return figures.jobs().ask(f"compare/{key}", f"compare/{card.id}", work.compare_days, inputs)


def _key(desk: Desk, found: CaseState) -> str:
    return Figures(desk.store, found).standing_key


def end_of(day: date) -> datetime:
    """The last moment of a day on the reader's clock."""
    return datetime.combine(day, time.max, tzinfo=state.today().tzinfo)


def _show(found: Comparison, say: Words) -> None:
    strong(view.lead(found, say))
    small(say("compared/how"))
    small(view.about_bank(found, say))
    _figures(found, say)
    _moves(found, say)
    _answers(found, say)
    st.subheader(say("compared/evidence"), anchor=False)
    evidence = view.evidence_lines(found, say)
    bullets(evidence or (say("compared/no_evidence"),))
    laws = view.law_lines(found, say)
    if laws:
        st.subheader(say("compared/laws"), anchor=False)
        bullets(laws)
    prose(view.fact_line(found, say))


def _columns(say: Words, *names: str) -> list[str]:
    return [say(f"compared/column/{name}") for name in names]


def _figures(found: Comparison, say: Words) -> None:
    lines = view.figure_lines(found, say)
    rows: Sequence[Sequence[str]] = [
        (f.name, f"{f.then} → {f.now}", f.change, f.firm, f.calendar) for f in lines
    ]
    columns = [_between(say), *_columns(say, "change", "firm", "calendar")]
    set_table(rows, [say("compared/column/figure"), *columns], say("compared/column/figure"))


def _between(say: Words) -> str:
    return " → ".join(_columns(say, "then", "now"))


def _moves(found: Comparison, say: Words) -> None:
    st.subheader(say("compared/verdicts"), anchor=False)
    verdicts = [
        (v.buyer, _moved(VERDICT_SIGN, (v.before, v.then), (v.after, v.now)), v.because)
        for v in view.verdict_lines(found, say)
    ]
    head = [say("compared/column/buyer"), _between(say), say("compared/column/because")]
    set_table(verdicts, head, say("compared/verdicts"))
    st.subheader(say("compared/gates"), anchor=False)
    gates = [
        (g.gate, _moved(GATE_SIGN, (g.before, g.then), (g.after, g.now)), g.because, g.buyers)
        for g in view.gate_lines(found, say)
    ]
    if not gates:
        prose(say("compared/no_gates"))
        return
    head = [say("compared/column/gate"), _between(say), *_columns(say, "because", "buyer")]
    set_table(gates, head, say("compared/gates"))


State = tuple[str | None, str]
"""A code and its word; without a code the word stands alone."""


def _moved(signs: Mapping[str, str], then: State, now: State) -> str:
    """Sign and word, so that colour is never needed; what stands as before is said once."""
    before, after = (f"{signs[code]} {word}" if code else word for code, word in (then, now))
    return after if then == now else f"{before} → {after}"


def _answers(found: Comparison, say: Words) -> None:
    st.subheader(say("compared/answers"), anchor=False)
    lines = view.answer_lines(found, figures.bank(), say)
    if not lines:
        prose(say("compared/no_answers"))
        return
    rows = [(a.question, a.then, a.now, view.who_when(a, say)) for a in lines]
    set_table(rows, _columns(say, "question", "then", "now", "who"), say("compared/answers"))
