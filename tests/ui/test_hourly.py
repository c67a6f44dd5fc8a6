"""While the server runs, what was stored in the last hour lies in a backup; trouble with one does not end them."""

import anyio
import pytest

from readiness.errors import SaveFailed
from readiness.model.case import Answer
from readiness.store.backups import kept_backups
from readiness.ui import figures
from readiness.ui.hourly import HOUR, keep_backups


class Stopped(Exception):
    """The test has seen enough."""


def hours(most):
    """A clock without waiting: hours pass at once, and after the last one the task is stopped."""
    passed = []

    async def rest(seconds):
        assert seconds == HOUR
        if len(passed) == most:
            raise Stopped
        passed.append(seconds)

    return rest


def run(keep, most):
    with pytest.raises(Stopped):
        anyio.run(keep_backups, keep, hours(most))


def test_an_hour_that_brought_something_new_leaves_a_backup(store, blank, data):
    before = len(kept_backups(data / "backups"))
    store.save_answer(blank, Answer(question="erp.quote_time", value=5), 0, "c")
    run(figures.keep_backup, 3)
    assert len(kept_backups(data / "backups")) == before + 1, "two quiet hours add nothing"


def test_a_disk_that_is_full_is_tried_again(caplog):
    tried = []

    def keep():
        tried.append(1)
        raise SaveFailed("disk full")

    run(keep, 2)
    assert len(tried) == 2
    assert "disk full" in caplog.text
