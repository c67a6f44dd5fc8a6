"""What is done if an action slips: ready safeguards against the causes plans are known to die of, or one's own words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import get_args

import streamlit as st

from readiness.model.plan import Cause, Safeguard
from readiness.report.view.agreements import safeguard_words
from readiness.report.words import Words
from readiness.ui import state

LONGEST = 200


def safeguard_field(key: str, stored: Sequence[Safeguard], say: Words) -> None:
    """A cause stands for its ready safeguard; everything else is in people's own words."""
    ready, chosen = get_args(Cause), [s.against or s.says for s in stored if s.against or s.says]
    state.bind(key, chosen)
    own = [said for said in chosen if said not in ready]
    st.multiselect(
        say("agreements/safeguards"), [*ready, *own], key=key, accept_new_options=True,
        format_func=lambda said: _ready(said, say) if said in ready else str(said),
        placeholder=say("agreements/safeguards_hint"),
    )  # fmt: skip


def typed_safeguards(chosen: Iterable[str] | None) -> tuple[Safeguard, ...]:
    """What the field holds; a blank says nothing."""
    return tuple(_typed(said.strip()) for said in chosen or () if said.strip())


def _typed(said: str) -> Safeguard:
    return Safeguard(against=said) if said in get_args(Cause) else Safeguard(says=said[:LONGEST])


def _ready(cause: Cause, say: Words) -> str:
    return say.pair(say(f"cause/{cause}"), safeguard_words(Safeguard(against=cause), say))
