"""What goes by the rule: kept to at the start and every hour, told in the log and shown before it happens."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence

import anyio
import anyio.to_thread

from readiness.errors import CaseError, SaveFailed, StoreUnusable
from readiness.report.words import Words
from readiness.store.retention import Ahead, Retention, Taken
from readiness.store.where import keep_months
from readiness.ui import figures, state
from readiness.ui.hourly import HOUR

_LOG = logging.getLogger("readiness.ui")


def keep_to_rule() -> tuple[Taken, ...]:
    """One round; nothing where no store could be opened. Raises CaseError where the rule cannot be read."""
    store = figures.opening().store
    return () if store is None else Retention(store, keep_months()).keep_to()


async def keep_to_rule_hourly(
    keep: Callable[[], Sequence[Taken]] = keep_to_rule, rest: Callable[[float], Awaitable[None]] = anyio.sleep
) -> None:
    """Until it is cancelled: at once, since many never run for an hour, and then every hour."""
    while True:
        try:
            for one in await anyio.to_thread.run_sync(keep):
                _LOG.info("a case and the rule for keeping", extra={"step": one.step, "case_id": one.case_id})
        except CaseError:
            _LOG.error("the rule for keeping cases cannot be read; nothing goes")
        except (SaveFailed, StoreUnusable) as error:
            _LOG.error("the rule for keeping cases was not kept to: %s", error)
        await rest(HOUR)


def coming() -> Mapping[str, Ahead]:
    """By case, for whoever looks. Raises CaseError where the rule cannot be read."""
    store = state.store()
    found = () if store is None else Retention(store, keep_months()).ahead()
    return {one.case_id: one for one in found}


def coming_says(one: Ahead, say: Words) -> str:
    key = {"deleted": "due", "purged": "ends"}[one.step] + ("_held" if one.held else "")
    return say(f"keeping/{key}", touched=say.day(one.touched.date()), on=say.day(one.on.date()))
