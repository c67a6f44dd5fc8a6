"""The floor of the app's benches: an empty page, and one fragment that commits one row for each choice."""

import os

import streamlit as st
from sqlalchemy import create_engine, text

st.title("Floor")

if st.query_params.get("answer"):
    engine = create_engine(f"sqlite:///{os.environ['FLOOR_DATABASE']}")

    def keep() -> None:
        with engine.begin() as connection:
            connection.execute(text("CREATE TABLE IF NOT EXISTS kept (said TEXT)"))
            connection.execute(text("INSERT INTO kept VALUES (:said)"), {"said": st.session_state["choice"]})
            st.session_state["count"] = st.session_state.get("count", 0) + 1

    @st.fragment
    def card() -> None:
        st.radio("Choice", ["a", "b", "c", "d", "e"], key="choice", index=None, on_change=keep)
        st.text(f"Saved {st.session_state.get('count', 0)}")

    card()
