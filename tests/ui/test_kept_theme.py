"""The theme is sent as Streamlit would send it, and read from the settings once."""

import inspect

from streamlit import config
from streamlit.proto.NewSession_pb2 import CustomThemeConfig
from streamlit.runtime import app_session

from readiness.ui.kept_theme import FILL, kept_theme

SECTIONS = ("theme", "theme.light", "theme.dark", "theme.sidebar")


def filled():
    """As the opening message of a run fills it."""
    found = CustomThemeConfig()
    app_session._populate_theme_msg(found)
    app_session._populate_theme_msg(found.light, "theme.light")
    app_session._populate_theme_msg(found.dark, "theme.dark")
    app_session._populate_theme_msg(found.sidebar, "theme.sidebar")
    return found.SerializeToString(deterministic=True)


def test_a_kept_theme_is_the_one_streamlit_sends():
    own = filled()
    assert len(own) > 500
    with kept_theme():
        assert [filled(), filled()] == [own, own]
    assert filled() == own


def test_a_kept_theme_is_read_once(monkeypatch):
    asked = []
    read = config.get_options_for_section
    monkeypatch.setattr(config, "get_options_for_section", lambda name: asked.append(name) or read(name))
    with kept_theme():
        for _ in range(3):
            filled()
    assert asked == list(SECTIONS)


def test_streamlit_still_asks_for_its_theme_where_ours_is_put():
    assert inspect.getsource(app_session.AppSession._create_new_session_message).count(FILL) == 6
    assert list(inspect.signature(getattr(app_session, FILL)).parameters) == ["msg", "section"]
