"""The app against a real store in a folder of its own, run in-process page by page."""

from concurrent.futures import wait
from datetime import date
from functools import cache
from pathlib import Path

import pytest
import streamlit as st
from streamlit.components.v2 import manifest_scanner
from streamlit.testing.v1 import AppTest

from readiness.model.case import Answer, Case
from readiness.store import where
from readiness.store.folder_case import read_case
from readiness.ui import asking, figures

ROOT = Path(__file__).parents[2]
WAIT = 60

manifest_scanner.scan_component_manifests = cache(manifest_scanner.scan_component_manifests)
"""A page under test looks through all installed packages when it opens; they are the same for every page."""
figures.WORKERS = 1
"""A second one would load everything once more, and a page under test waits for one thing at a time."""


@pytest.fixture
def data(tmp_path, monkeypatch):
    """An empty folder for cases; what the process keeps between runs is forgotten before and after."""
    monkeypatch.setenv(where.DATA, str(tmp_path / "data"))
    figures.opening.clear()
    yield tmp_path / "data"
    left = figures.opening().store
    if left is not None:
        left.close()
    figures.opening.clear()


@pytest.fixture(scope="session", autouse=True)
def _end_workers():
    yield
    figures.jobs().close()
    st.cache_resource.clear()


@pytest.fixture(autouse=True)
def connection(monkeypatch):
    """Where the reader sits; a test without a connection sits at the machine itself."""

    def comes_from(address):
        monkeypatch.setattr(type(st.context), "ip_address", property(lambda _: address))

    comes_from(None)
    return comes_from


@pytest.fixture
def store(data):
    return figures.opening().store


@pytest.fixture
def acting(store, monkeypatch):
    """Makes somebody the person before the page."""

    def become(who):
        monkeypatch.setattr(st, "session_state", {})
        monkeypatch.setattr(st, "query_params", {})
        monkeypatch.setattr(asking, "_asker", lambda: lambda: who)

    return become


@pytest.fixture
def blank(store):
    """A case about which nothing is known."""
    return store.create_case(Case(name="Nadelwerk <b>GmbH</b> *AG*", on=date(2026, 7, 15)))


@pytest.fixture
def answered(store):
    given = (
        Answer(question="licence.certified_site", value=3.0),
        Answer(question="erp.quote_time", unknown=True),
    )
    return store.create_case(Case(name="Antwort AG", on=date(2026, 7, 15), answers=given))


@pytest.fixture
def sample(store):
    read = read_case(ROOT / "data" / "demo" / "spindle-de")
    return store.create_case(read.case, read.files)


SCRIPT = "from readiness.ui.main import show\nshow({page!r})"
"""The script that is served, with another page in front: pages have no file of their own to open."""


@pytest.fixture
def app(store):
    """Opens a page; long work is waited for, as the browser does by asking again."""

    def open_page(page, case=None, lang="en", patient=True):
        test = AppTest.from_string(SCRIPT.format(page=page), default_timeout=WAIT)
        test.query_params["lang"] = lang
        if case:
            test.query_params["case"] = case
        test.run()
        return finished(test) if patient else test

    return open_page


def finished(test):
    """Runs again as long as a worker has something to do."""
    for _ in range(40):
        pending = figures.jobs().pending()
        if not pending:
            return test.run()
        wait(pending, WAIT)
        test.run()
    return test


def shown(test):
    """Every text on the page."""
    return "\n".join(_texts(test.main.children.values()))


def _texts(elements):
    for element in elements:
        for name in ("label", "value", "body", "help", "placeholder"):
            said = getattr(element, name, None)
            if isinstance(said, str):
                yield said
        children = getattr(element, "children", None)
        if children:
            yield from _texts(children.values())
