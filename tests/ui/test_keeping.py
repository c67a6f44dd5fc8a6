"""The rule in the app: told in the log by the id alone, shown before it happens; gone for good once the name is typed."""

import logging
from datetime import UTC, datetime, timedelta

import anyio
import pytest

from readiness.content.texts import texts
from readiness.errors import CaseError, SaveFailed
from readiness.model.place import Problem
from readiness.store import where
from readiness.store.retention import NOTICE, Retention, Taken
from readiness.store.workspaces import Workspaces
from readiness.ui import keeping, logs
from readiness.ui.hourly import HOUR
from tests.ui.conftest import shown

SAY = texts("en")


class Stopped(Exception):
    """The test has seen enough."""


async def once(seconds):
    assert seconds == HOUR
    raise Stopped


def run(keep):
    with pytest.raises(Stopped):
        anyio.run(keeping.keep_to_rule_hourly, keep, once)


def test_what_went_is_in_the_log_by_its_id_and_not_by_its_name(caplog):
    with caplog.at_level(logging.INFO, "readiness.ui"):
        run(lambda: (Taken("0a1b", "", "purged"), Taken("2c3d", "", "named")))
    assert [(r.step, r.case_id) for r in caplog.records] == [("purged", "0a1b"), ("named", "2c3d")]
    assert {"step", "case_id"} <= set(logs.TOLD)


@pytest.mark.parametrize("trouble", [SaveFailed("full"), CaseError((Problem(code="keep_months_wrong"),))])
def test_trouble_ends_nothing_and_is_in_the_log(caplog, trouble):
    def keep():
        raise trouble

    run(keep)
    assert "rule for keeping cases" in caplog.text


def later(store, days):
    """The same store at another time: a round of the rule looks at the clock of its eyes."""
    rule = Retention(store, 12)
    now = datetime.now(UTC) + timedelta(days=days)
    rule.eyes = type(rule.eyes)(rule.eyes.transactions, lambda: now)
    return rule


def test_a_case_that_is_due_says_so_on_the_start_page_and_a_deleted_one_when_it_goes(
    app, store, blank, monkeypatch
):
    monkeypatch.setenv(where.KEEP_MONTHS, "12")
    assert keeping.keep_to_rule() == ()
    later(store, 400).keep_to()
    start = SAY("keeping/due", touched="|", on="|").split("|")[0]
    assert start in shown(app("start"))
    later(store, 400 + NOTICE.days).keep_to()
    found = shown(app("start"))
    assert start not in found
    assert SAY("keeping/ends", on="|").split("|")[0] in found


def test_a_rule_that_cannot_be_read_is_said_and_nothing_goes(app, store, blank, monkeypatch):
    monkeypatch.setenv(where.KEEP_MONTHS, "a year")
    found = app("start")
    assert not found.exception
    assert any("READINESS" in one.value for one in found.warning)


def test_gone_for_good_needs_the_name(app, store, blank):
    store.delete_case(blank)
    test = app("start")
    name, go = f"purge/{blank}/name", f"purge/{blank}"
    assert test.button(key=go).disabled
    test.text_input(key=name).set_value("Nadelwerk").run()
    assert test.button(key=go).disabled
    test.text_input(key=name).set_value("Nadelwerk <b>GmbH</b> *AG*").run()
    test.button(key=go).click().run()
    assert not test.exception
    assert store.list_cases(deleted=True) == ()
    assert [one.value.replace("\\", "") for one in test.success] == [SAY("keeping/purged")]


def test_how_long_a_clients_cases_are_kept_is_stated_on_its_page(app, store):
    desk = Workspaces(store)
    client = desk.create("Räderwerk")
    test = app("clients")
    test.number_input(key=f"{client.id}/keep").set_value(24)
    next(button for button in test.button if button.label == SAY("keeping/months_save")).click().run()
    assert not test.exception
    assert desk.state(client.id).workspace.keep_months == 24
