"""When something happened, on the reader's clock."""

from __future__ import annotations

from datetime import datetime

from babel.dates import format_time

from readiness.report.words import Words
from readiness.ui import state


def clock(moment: datetime, say: Words) -> str:
    """The time today, else the day and the time."""
    here = state.local(moment)
    time = str(format_time(here, "short", locale=say.locale))
    if here.date() == state.today().date():
        return time
    return str(say.locale.datetime_formats["medium"]).format(time, say.short_day(here.date()))
