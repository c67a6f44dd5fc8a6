"""The pieces of the ASGI app, and the settings it stands on."""

import asyncio
import inspect
import json
import re
import tomllib
from pathlib import Path

from starlette.applications import Starlette
from streamlit import config
from streamlit.runtime.scriptrunner import script_runner

from readiness.model.base import LANGS
from readiness.report.charts.palette import DARK, LIGHT
from readiness.ui import server
from readiness.ui.main import FIRST, PAGES

ROOT = Path(__file__).parents[2]
SETTINGS = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text("utf-8"))


def get(path):
    """Status and body of one request to the app's own routes."""
    sent = []

    async def receive():
        await asyncio.Event().wait()

    async def send(message):
        sent.append(message)

    scope = {
        "type": "http",
        "method": "GET",
        "path": path,
        "headers": [],
        "query_string": b"",
        "root_path": "",
    }
    asyncio.run(Starlette(routes=list(server.routes()))(scope, receive, send))
    return sent[0]["status"], b"".join(m.get("body", b"") for m in sent[1:])


def test_own_routes_answer():
    assert get("/healthz") == (200, b"ok")
    status, font = get("/fonts/noto-sans.ttf")
    assert status == 200
    assert font[:4] == b"\0\1\0\0"


def test_every_page_of_the_spine_is_served_under_our_name():
    for path in ("/", *(f"/{name}" for name in PAGES if name != FIRST)):
        status, body = get(path)
        assert status == 200
        assert b'<script src="/frame.js"' in body


def test_words_of_the_frame_are_served_in_our_languages_alone():
    for lang in LANGS:
        assert json.loads(get(f"/words/{lang}.json")[1])
    assert get("/words/fr.json")[0] == 404
    assert b"MutationObserver" in get("/frame.js")[1]
    assert b"data-selected" in get("/frame.css")[1]


def test_an_open_page_can_see_that_its_server_is_another_one():
    started = get("/started")[1]
    assert started
    assert b'name="started" content="' + started in get("/questions")[1]
    remembered = re.search(
        r"REMEMBERED = (\d+) \* 60", (server.frame.ASSETS / "frame.js").read_text("utf-8")
    )[1]
    assert int(remembered) * 60 < SETTINGS["server"]["disconnectedSessionTTL"]


def test_the_script_stands_alone_in_its_folder():
    """A folder `pages` beside it would be served instead of ours until the first run is through."""
    assert not (server.MAIN.parent / "pages").exists()


def test_the_entry_is_found_by_streamlit_run():
    text = (ROOT / "app.py").read_text("utf-8")
    assert re.search(r"^app = st\.App\(", text, re.MULTILINE)


def test_streamlit_still_knows_every_setting():
    for section, values in SETTINGS.items():
        for name, value in values.items():
            if section != "theme" or not isinstance(value, dict | list):
                assert f"{section}.{name}" in config._config_options_template, f"{section}.{name}"


def test_streamlit_still_lets_us_switch_the_garbage_collection_off():
    """It costs ten times the rerun itself; an upgrade that drops the option must not go unnoticed."""
    assert SETTINGS["runner"]["postScriptGC"] is False
    assert 'get_option("runner.postScriptGC")' in inspect.getsource(script_runner)


def test_the_theme_is_the_palette_of_charts_and_paper():
    theme = SETTINGS["theme"]
    for name, palette in (("light", LIGHT), ("dark", DARK)):
        assert theme[name]["backgroundColor"] == palette.paper
        assert theme[name]["secondaryBackgroundColor"] == palette.panel
        assert theme[name]["textColor"] == palette.ink
        assert theme[name]["borderColor"] == palette.rule
        assert theme[name]["greenColor"] == palette.good
        assert theme[name]["redColor"] == palette.bad
        assert theme[name]["orangeColor"] == palette.warn
    assert theme["light"]["primaryColor"] == LIGHT.primary


def test_details_of_errors_are_not_shown():
    assert SETTINGS["client"]["showErrorDetails"] == "none"
