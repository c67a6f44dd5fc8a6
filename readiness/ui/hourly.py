"""A backup every hour while the server runs: whatever happens, no more than one hour's work hangs on one file."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from pathlib import Path

import anyio
import anyio.to_thread

from readiness.errors import SaveFailed

HOUR = 3600.0
_LOG = logging.getLogger("readiness.ui")


async def keep_backups(
    keep: Callable[[], Path | None], rest: Callable[[float], Awaitable[None]] = anyio.sleep
) -> None:
    """Until it is cancelled. A full disk is told in the log and tried again; the work goes on meanwhile."""
    while True:
        await rest(HOUR)
        try:
            await anyio.to_thread.run_sync(keep)
        except SaveFailed as error:
            _LOG.error("no backup this hour: %s", error)
