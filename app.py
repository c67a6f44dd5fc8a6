"""The entry of the browser app: `streamlit run app.py`, or the command `readiness serve`."""

import streamlit as st

from readiness.ui.server import MAIN, lifespan, on_script_error, routes, secrets_of, walls

app = st.App(
    MAIN,
    secrets=secrets_of(),
    lifespan=lifespan,
    routes=routes(),
    middleware=walls(),
    on_script_error=on_script_error,
)
