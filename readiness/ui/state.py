"""The session: which case and which language, what a widget shows, what went wrong; the only user of session state.

What counts lies in the store. Case and language stand in the URL, so a refresh, a lost connection or a killed
server costs nothing; the session only remembers what is being looked at.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, cast
from zoneinfo import ZoneInfo

import streamlit as st

from readiness.errors import UnknownId
from readiness.model.access import HOME, Principal
from readiness.model.base import LANGS, Lang
from readiness.report.words import Words, words
from readiness.store.store import Store
from readiness.store.values import CaseState
from readiness.ui import asking, figures
from readiness.ui.mine import mine
from readiness.ui.trouble import Trouble

_FALLBACK: Lang = "en"
VIEW, BEAMER = "view", "beamer"
"""In the address: the page is for a screen on the wall, with nothing to touch."""
WORKSPACE = "ws"
"""In the address and in the session: the workspace chosen."""


def lang() -> Lang:
    """What the reader chose, else what the link says, else the browser's language."""
    wanted = (st.session_state.get("lang"), st.query_params.get("lang"), (st.context.locale or "")[:2])
    return next((cast(Lang, code) for code in wanted if code in LANGS), _FALLBACK)


def t(key: str, **params: object) -> str:
    """A text of the app itself."""
    return words_of("EUR")(f"ui/{key}", **params)


def words_of(currency: str) -> Words:
    return words(lang(), figures.world_today(), currency)


def today() -> datetime:
    """Now, on the reader's clock."""
    return local(datetime.now().astimezone())


def local(moment: datetime) -> datetime:
    zone = st.context.timezone
    return moment.astimezone(ZoneInfo(zone)) if zone else moment.astimezone()


def store() -> Store | None:
    """As the person before the page may see it. None where nothing may be served; `figures.opening()` says why."""
    found = figures.opening().store
    return None if found is None else found.seen_by(principal())


def workspace() -> str:
    """Where new cases go and which cases are listed: the one chosen, else the first of one's own.

    Who sits at the machine has cases that are in none, until they chose one.
    """
    chosen = str(st.query_params.get(WORKSPACE) or st.session_state.get(WORKSPACE) or HOME)
    who, found = principal(), store()
    if who.kind != "person" or found is None:
        return chosen
    own = [one.id for one, _ in mine(found, who)]
    return chosen if chosen in own else next(iter(own), HOME)


def choose_workspace(ident: str) -> None:
    """A case of another one is closed with it."""
    if ident != workspace():
        close_case()
    st.session_state[WORKSPACE] = st.query_params[WORKSPACE] = ident


def case_id() -> str | None:
    found = st.query_params.get("case") or st.session_state.get("case")
    return str(found) if found else None


def open_case(ident: str) -> None:
    st.session_state["case"] = ident
    st.query_params["case"] = ident


def close_case() -> None:
    st.session_state.pop("case", None)
    st.query_params.pop("case", None)


def keep_address() -> None:
    """Moving to another page empties the address; put back what makes a refresh harmless."""
    st.query_params["lang"] = lang()
    ident, chosen = case_id(), st.query_params.get(WORKSPACE) or st.session_state.get(WORKSPACE)
    if ident:
        open_case(ident)
    if chosen:
        st.session_state[WORKSPACE] = st.query_params[WORKSPACE] = chosen


def principal() -> Principal:
    """Who is asking: whoever signed in, or who sits at the machine that serves, or a guest."""
    return asking.principal()


def is_guest() -> bool:
    """Without an account here: in a workshop they may vote, and see nothing else of what is stored here."""
    return principal().kind == "guest"


def on_beamer() -> bool:
    return not is_guest() and st.query_params.get(VIEW) == BEAMER


def current() -> CaseState | None:
    """The open case as stored now; None where none is open or it is no longer there."""
    ident, kept = case_id(), store()
    if ident is None or kept is None:
        return None
    try:
        return kept.state(ident)
    except UnknownId:
        return None


def author() -> str | None:
    return str(st.session_state.get("author") or "").strip() or None


def bind(key: str, stored: object) -> None:
    """Let a widget show what is stored - without overwriting what is being typed while nothing new was stored."""
    base = f"{key}|stored"
    if key not in st.session_state or st.session_state.get(base) != stored:
        st.session_state[key] = stored
        st.session_state[base] = stored


def bound(key: str, stored: object) -> dict[str, Any]:
    """Key and start value of a number or text field that shows what is stored.

    The start value is said as well: a page drawn again before the browser has loaded the field for the first time
    would otherwise show its emptiest value and send that back.
    """
    bind(key, stored)
    return {"key": key, "value": stored}


def shown(key: str) -> Any:
    return st.session_state.get(key)


def taken_over(key: str) -> None:
    """What a widget shows is what is stored now."""
    st.session_state[f"{key}|stored"] = st.session_state.get(key)


def remember(key: str, value: object) -> None:
    st.session_state[key] = value


def forget(*keys: str) -> None:
    for key in keys:
        st.session_state.pop(key, None)
        st.session_state.pop(f"{key}|stored", None)


def see(subject: str, version: int) -> None:
    """The version a person has in front of them: the one the next change of it is based on."""
    st.session_state[f"seen|{subject}"] = version


def seen(subject: str) -> int:
    return int(st.session_state.get(f"seen|{subject}", 0))


def trouble(subject: str) -> Trouble | None:
    return cast("Trouble | None", st.session_state.get(f"trouble|{subject}"))


def note(subject: str, found: Trouble | None) -> None:
    if found is None:
        st.session_state.pop(f"trouble|{subject}", None)
    else:
        st.session_state[f"trouble|{subject}"] = found
