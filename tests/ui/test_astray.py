"""Addresses that are no page of ours, before Streamlit's own files and pages."""

import asyncio

import httpx
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from streamlit.web.server.starlette.starlette_static_routes import create_streamlit_static_assets_routes

from readiness.ui import frame
from readiness.ui.astray import Astray
from readiness.ui.server import routes


@pytest.fixture(scope="module")
def web():
    ours = [route for route in routes() if route.path in ("/", "/questions", "/healthz")]
    around = [Middleware(Astray, pages=("/", "/questions"))]
    app = Starlette(routes=[*ours, *create_streamlit_static_assets_routes("")], middleware=around)

    async def asked(path):
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as browser:
            return await browser.get(path)

    return lambda path: asyncio.run(asked(path))


@pytest.mark.parametrize("path", ["/start", "/Questions", "/nowhere", "/a/questions", "/index.html", "/素"])
def test_what_is_no_page_leads_to_the_start_and_keeps_what_the_address_said(web, path):
    answer = web(f"{path}?case=1&lang=zh&x=%2F%2Fevil.example")
    assert (answer.status_code, answer.content) == (302, b"")
    assert answer.headers["location"] == "/?case=1&lang=zh&x=%2F%2Fevil.example"
    assert web(path).headers["location"] == "/"


@pytest.mark.parametrize("path", ["/", "/questions"])
def test_pages_are_served(web, path):
    answer = web(f"{path}?case=1")
    assert (answer.status_code, answer.text) == (200, frame.page())


def test_what_is_no_page_is_served_as_it_is(web):
    assert web("/healthz").text == "ok"
    assert web("/favicon.png").headers["content-type"] == "image/png"
    assert web("/manifest.json").status_code == 200
    assert web("/_stcore/agent/nothing").status_code == 404
    assert web("/questions/?case=1").headers["location"] == "/questions?case=1"


def test_an_address_that_could_lead_elsewhere_leads_nowhere(web):
    assert web("http://127.0.0.1//evil.example/").status_code == 400
    assert web("/..%2f..%2fetc/passwd").status_code in (302, 400)
