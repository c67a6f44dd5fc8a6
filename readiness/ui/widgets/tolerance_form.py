"""What a customer lets pass when order, delivery and invoice are compared; an empty field leaves the usual value."""

from __future__ import annotations

import streamlit as st

from readiness.model.case import OwnBuyer
from readiness.ui import saving, state
from readiness.ui.here import Here
from readiness.ui.widgets.plain import prose


def tolerance_form(now: Here, buyer: OwnBuyer) -> None:
    say, usual = now.say, now.bank.limits(now.case.on)
    with (
        st.expander(say("customer_question/tolerances"), icon=":material/balance:"),
        st.form(f"{now.id}/tolerances/{buyer.name}", border=False),
    ):
        prose(say("customer_question/tolerances_says"))
        with st.container(horizontal=True, vertical_alignment="bottom"):
            for name, parts in _parts(now).items():
                stored, key = buyer.tolerances.get(name), _key(now, buyer, name)
                state.bind(key, None if stored is None else round(parts * stored, 6))
                st.number_input(
                    say(f"customer_question/tolerance/{name}"),
                    min_value=0.0,
                    format="%g",
                    value=None,  # what is stated comes by the key: a start value could not be taken out again
                    key=key,
                    placeholder=say("customer_question/usual", value=say.number(parts * usual[name], 2)),
                    width=230,
                )
            st.form_submit_button(
                say("customer_question/tolerances_save"), type="primary", on_click=_save, args=(now, buyer)
            )


def _parts(now: Here) -> dict[str, int]:
    """Tolerance -> what one unit of it is shown as: shares in per cent, money as it is."""
    shares = {p.id for p in now.bank.parameters if p.unit.startswith("share")}
    return {name: 100 if name in shares else 1 for name in now.bank.tolerances}


def _key(now: Here, buyer: OwnBuyer, name: str) -> str:
    return f"{now.id}/tolerances/{buyer.name}/{name}"


def _save(now: Here, buyer: OwnBuyer) -> None:
    parts = _parts(now)
    typed = {name: state.shown(_key(now, buyer, name)) for name in parts}
    unknown = {name: value for name, value in buyer.tolerances.items() if name not in parts}
    stated = {name: round(value / parts[name], 8) for name, value in typed.items() if value is not None}
    told = buyer.model_copy(update={"tolerances": {**unknown, **stated}})
    buyers = tuple(told if other.name == buyer.name else other for other in now.case.own_buyers)
    if saving.head(now.id, {"own_buyers": buyers}):
        for name in parts:
            state.taken_over(_key(now, buyer, name))
