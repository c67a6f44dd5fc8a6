"""Requests and pages are counted; what people type as an address is not kept."""

import asyncio

from readiness.ui.counted import Counted
from readiness.ui.metrics import Metrics


def run(scope, messages):
    """Metrics after an app that sends `messages`, and what was open when the last was sent."""
    metrics, sent = Metrics(), []

    async def app(_scope, _receive, send):
        for message in messages:
            await send(message)
            sent.append(metrics.text(0))

    async def send(_message):
        pass

    asyncio.run(Counted(app, metrics, ["/healthz"])(scope, None, send))
    return metrics.text(0), sent


def answered(path):
    return run({"type": "http", "path": path}, [{"type": "http.response.start", "status": 404}])[0]


def test_known_routes_are_told_by_name_and_all_others_together():
    assert 'route="/healthz",status="4xx"} 1' in answered("/healthz")
    assert 'route="streamlit",status="4xx"} 1' in answered("/_stcore/upload_file/s3cret")
    other = answered("/Spindelwerk")
    assert 'route="other",status="4xx"} 1' in other
    assert "Spindelwerk" not in other


def test_a_page_counts_from_the_moment_it_is_let_in_until_it_is_gone():
    after, during = run({"type": "websocket", "path": "/_stcore/stream"}, [{"type": "websocket.accept"}])
    assert "readiness_sessions 1" in during[0]
    assert "readiness_sessions 0" in after


def test_a_page_that_is_turned_away_is_none():
    _, during = run({"type": "websocket", "path": "/_stcore/stream"}, [{"type": "websocket.close"}])
    assert "readiness_sessions 0" in during[0]
