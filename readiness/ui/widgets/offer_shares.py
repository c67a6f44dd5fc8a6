"""The routing question: what the firm sells, in per cent of its revenue."""

from __future__ import annotations

import streamlit as st

from readiness.model.base import OFFER_CLASSES, OfferClass
from readiness.ui import saving, state
from readiness.ui.here import Here
from readiness.ui.widgets.plain import plain, prose

WHOLE = 100


def offer_shares(now: Here) -> None:
    st.subheader(state.t("company/offer"), anchor=False)
    prose(state.t("company/offer_says"))
    shares = now.case.profile.offer_class
    for column, kind in zip(
        st.columns(len(OFFER_CLASSES), vertical_alignment="bottom"), OFFER_CLASSES, strict=True
    ):
        key = _key(now, kind)
        stored = round(shares[kind] * WHOLE) if kind in shares else None
        column.number_input(
            plain(now.say.offer_class(kind)), min_value=0, max_value=WHOLE, step=5, placeholder="–",
            on_change=_save, args=(now, kind), **state.bound(key, stored),
        )  # fmt: skip
    _sum(round(sum(shares.values()) * WHOLE))


def _sum(total: int) -> None:
    if total == 0:
        st.caption(f":material/info: {state.t('company/offer_none')}")
    elif total == WHOLE:
        st.caption(f":material/check: {state.t('company/offer_whole')}")
    else:
        st.caption(f":material/warning: {state.t('company/offer_sum', total=total)}")


def _save(now: Here, kind: OfferClass) -> None:
    key = _key(now, kind)
    said = state.shown(key)
    shares = {k: v for k, v in now.case.profile.offer_class.items() if k != kind}
    if said is not None:
        shares[kind] = said / WHOLE
    if saving.profile(now.id, now.case.profile, offer_class=shares):
        state.taken_over(key)


def _key(now: Here, kind: OfferClass) -> str:
    return f"{now.id}/profile/offer_class/{kind}"
