"""What the firm is exposed to, layer by layer; the layers are never added up."""

from __future__ import annotations

import streamlit as st

from readiness.model.network import NetworkAnalysis
from readiness.report.view.exposed import exposure_parts
from readiness.report.words import Words
from readiness.ui.widgets.plain import bullets, small, strong


def exposure_layers(network: NetworkAnalysis, say: Words) -> None:
    parts = exposure_parts(network, say)
    if not parts:
        return
    st.subheader(say("exposure/title/page"))
    for part in parts:
        strong(part.title)
        bullets(part.lines)
    small(say("exposure/title/note"))
