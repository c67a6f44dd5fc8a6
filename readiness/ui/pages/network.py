"""Network: the two questions every buyer asks, the picture, what a single failure costs, what-ifs, asking suppliers."""

from __future__ import annotations

import streamlit as st

from readiness.report.view.exposure import grade_line, insight_sentences
from readiness.ui import state
from readiness.ui.here import here
from readiness.ui.widgets.answer_sheets import answer_sheets
from readiness.ui.widgets.exposure_layers import exposure_layers
from readiness.ui.widgets.failure_table import failure_table
from readiness.ui.widgets.links import link, next_page
from readiness.ui.widgets.network_measures import network_measures
from readiness.ui.widgets.network_picture import network_picture
from readiness.ui.widgets.origin_maps import origin_maps
from readiness.ui.widgets.plain import bullets, prose, small
from readiness.ui.widgets.supplier_requests import supplier_requests
from readiness.ui.widgets.two_answers import two_answers
from readiness.ui.widgets.what_ifs import what_ifs


def page() -> None:
    now = here()
    st.title(state.t("network/title"))
    examined = now.examined()
    if examined.network is None or examined.analysis is None:
        prose(now.say("report/network/none"))
        link("evidence", icon=":material/upload_file:")
        next_page("roadmap")
        return
    two_answers(now, examined.analysis)
    small(grade_line(examined.analysis, now.say))
    answer_sheets(now, examined)
    network_picture(now, examined)
    failure_table(now, examined, examined.analysis)
    noticed = insight_sentences(examined.analysis, now.say)
    if noticed:
        st.subheader(now.say("report/network/insights"))
        bullets(noticed)
    supplier_requests(now, examined)
    origin_maps(examined.analysis, now.say)
    exposure_layers(examined.analysis, now.say)
    network_measures(now, examined)
    what_ifs(now, examined)
    next_page("roadmap")
