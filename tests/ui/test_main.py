"""One run of the app: the spine in its order, and a store that cannot be served."""

import tomllib

from readiness.content.texts import texts
from readiness.model.base import LANGS
from readiness.ui import figures
from readiness.ui.main import ASIDE, ICON, PAGES
from tests.ui.conftest import ROOT, shown


def test_the_spine_stands_in_the_order_of_the_work():
    assert [page for page in PAGES if page not in ASIDE] == [
        "start",
        "company",
        "evidence",
        "questions",
        "result",
        "network",
        "roadmap",
        "plan",
        "report",
    ]
    assert all(texts(lang).has(f"ui/page/{page}") for page in PAGES for lang in LANGS)


def test_the_icon_is_ours_and_lies_here():
    """A built-in icon would be fetched from somebody else's server."""
    assert ICON.is_file()


def test_pages_stay_thin():
    for path in (ROOT / "readiness" / "ui" / "pages").glob("*.py"):
        assert len(path.read_text("utf-8").splitlines()) <= 80, path.name


def test_every_feature_the_laws_speak_of_has_a_name():
    say = texts("en")
    spoken = {str(f) for law in figures.world_today().laws for f in law.applies_if.any_of.get("features", ())}
    assert [f for f in spoken if not say.has(f"ui/feature/{f}")] == []


def test_a_damaged_store_is_never_served_as_good(app, store, data, blank):
    store.close()
    figures.opening.clear()
    path = data / "readiness.db"
    path.write_bytes(b"not a database" * 1000)
    for left in data.glob("readiness.db-*"):
        left.unlink()
    test = app("questions", blank)
    assert not test.exception
    assert texts("en")("ui/store/closed") in shown(test).replace("\\", "")
    assert not test.radio
    figures.opening.clear()


def test_the_settings_are_packed_beside_the_entry():
    packed = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    pairs = packed["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert pairs["app.py"] == "readiness/_serve/app.py"
    assert pairs[".streamlit/config.toml"] == "readiness/_serve/.streamlit/config.toml"
