"""The operator's log: whatever is logged, by whomever, no name and no answer comes out of it."""

import ast
import io
import json
import logging
from pathlib import Path

import pytest

from readiness.ui import logs

ROOT = Path(__file__).parents[2]
SECRET = "Spindelwerk Müller GmbH, Antwort 3"


@pytest.fixture
def log():
    """A handler that prints dates and all, as a library might set it up."""
    before, stream, ours = logging.getLogRecordFactory(), io.StringIO(), logging.getLogger("readiness")
    known, level = list(ours.handlers), ours.level
    handler = logging.StreamHandler(stream)
    loggers = [logging.getLogger(name) for name in ("readiness.ui", "streamlit.web", "uvicorn.error")]
    for logger in loggers:
        logger.addHandler(handler)
    logs.set_up({logs.SETTING: "JSON"})
    yield stream
    logging.setLogRecordFactory(before)
    ours.handlers[:] = known
    ours.setLevel(level)
    for logger in loggers:
        logger.removeHandler(handler)


def stumble():
    answer = SECRET
    raise ValueError(f"no such level: {answer}")


def test_names_and_answers_fed_through_every_door_do_not_come_out(log):
    for name in ("readiness.ui", "streamlit.web", "uvicorn.error"):
        logger = logging.getLogger(name)
        logger.error("stored %s", SECRET)
        logger.error("stored %(x)s", {"x": SECRET})
        logger.error("kept", extra={"answer": SECRET, "case": SECRET}, stack_info=True)
        try:
            stumble()
        except ValueError as error:
            logger.error("script error", exc_info=error)
            logger.exception("again")
    logging.getLogger("streamlit.web").error(f"Uncaught: {SECRET}")
    logging.getLogger("streamlit.web").error(ValueError(SECRET))
    said = log.getvalue()
    assert len(said.splitlines()) == 17
    assert "Spindelwerk" not in said
    assert "Antwort" not in said


def test_a_line_is_one_object_with_time_place_and_kind_of_error(log):
    try:
        stumble()
    except ValueError as error:
        logging.getLogger("readiness.ui").error(
            "script error %s", "ab12", exc_info=error, extra={"number": "ab12"}
        )
    told = json.loads(log.getvalue())
    assert (told["level"], told["event"], told["number"]) == ("ERROR", "script error %s", "ab12")
    assert told["error"] == "ValueError"
    assert told["where"][-1].endswith(" stumble")
    assert told["place"].startswith("test_logs:")
    assert told["at"].endswith("+00:00")


def test_what_is_no_trouble_is_told_as_well(log):
    logging.getLogger("readiness.ui").info("ready", extra={"kept": True})
    assert (json.loads(log.getvalue())["level"], json.loads(log.getvalue())["kept"]) == ("INFO", True)


def test_of_a_library_that_writes_values_into_its_sentences_only_the_place_is_told(log):
    logging.getLogger("streamlit.web").error(f"session of {SECRET}")
    assert json.loads(log.getvalue())["event"] == ""


def test_without_the_setting_nothing_changes():
    before = logging.getLogRecordFactory()
    logs.set_up({})
    assert logging.getLogRecordFactory() is before


def test_our_own_sentences_are_constants():
    """A sentence made on the spot would carry its values past the filter."""
    for path in (ROOT / "readiness").rglob("*.py"):
        text = path.read_text("utf-8")
        if "getLogger" not in text:
            continue
        for call in (n for n in ast.walk(ast.parse(text)) if isinstance(n, ast.Call)):
            if ast.unparse(call.func).upper().startswith("_LOG."):
                assert isinstance(call.args[0], ast.Constant), f"{path}:{call.lineno}"
