"""What the server counts about itself, in the text format that Prometheus reads; never a word of a case."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from functools import cache

from readiness.store.transactions import Ended

MEDIA = "text/plain; version=0.0.4; charset=utf-8"
BOUNDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""Upper ends of the latency histogram in seconds; the usual ones of the field, so that boards can be shared."""


class Metrics:
    """Safe to share between threads; everything starts at nothing with the process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._requests: Counter[tuple[str, str]] = Counter()
        self._sessions = 0
        self._errors: Counter[str] = Counter({"read": 0, "write": 0})
        self._buckets = [0] * len(BOUNDS)
        self._saved, self._seconds = 0, 0.0

    def request(self, route: str, status: int) -> None:
        with self._lock:
            self._requests[route, f"{status // 100}xx"] += 1

    def session(self, step: int) -> None:
        """+1 for an opened page, -1 for one that is gone."""
        with self._lock:
            self._sessions += step

    def transaction(self, ended: Ended) -> None:
        with self._lock:
            if ended.failed:
                self._errors[ended.way] += 1
            elif ended.way == "write":
                self._saved += 1
                self._seconds += ended.seconds
                for place, bound in enumerate(BOUNDS):
                    self._buckets[place] += ended.seconds <= bound

    def text(self, pending: int) -> str:
        """`pending`: pieces of long work that are waiting or being worked on."""
        with self._lock:
            return "\n".join((*self._lines(pending), ""))

    def _lines(self, pending: int) -> Iterator[str]:
        yield from _about(
            "readiness_requests_total", "counter", "Requests answered, by route and class of status."
        )
        for (route, status), count in sorted(self._requests.items()):
            yield f'readiness_requests_total{{route="{route}",status="{status}"}} {count}'
        yield from _about("readiness_sessions", "gauge", "Pages open now, each with its websocket.")
        yield f"readiness_sessions {self._sessions}"
        yield from _about(
            "readiness_saved_total", "counter", "Changes stored durably: answers, votes, files, all else."
        )
        yield f"readiness_saved_total {self._saved}"
        yield from _about(
            "readiness_save_seconds", "histogram", "From the wish to the durable change, waiting included."
        )
        for bound, count in zip(BOUNDS, self._buckets, strict=True):
            yield f'readiness_save_seconds_bucket{{le="{bound:g}"}} {count}'
        yield f'readiness_save_seconds_bucket{{le="+Inf"}} {self._saved}'
        yield f"readiness_save_seconds_sum {self._seconds:.6f}"
        yield f"readiness_save_seconds_count {self._saved}"
        yield from _about(
            "readiness_jobs", "gauge", "Long work that is waiting or under way in worker processes."
        )
        yield f"readiness_jobs {pending}"
        yield from _about(
            "readiness_store_errors_total", "counter", "Reads and writes the database could not do."
        )
        for way, count in sorted(self._errors.items()):
            yield f'readiness_store_errors_total{{way="{way}"}} {count}'


def _about(name: str, kind: str, says: str) -> tuple[str, str]:
    return f"# HELP {name} {says}", f"# TYPE {name} {kind}"


@cache
def metrics() -> Metrics:
    """Those of this process."""
    return Metrics()
