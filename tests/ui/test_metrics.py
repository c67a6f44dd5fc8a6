"""The figures of the server as Prometheus reads them."""

import re
from concurrent.futures import ThreadPoolExecutor

from readiness.store.transactions import Ended
from readiness.ui.metrics import BOUNDS, Metrics

LINE = re.compile(r'[a-z_]+(\{[a-z]+="[^"\n]*"(,[a-z]+="[^"\n]*")*\})? [0-9.]+')


def values(metrics, pending=0):
    lines = [line for line in metrics.text(pending).splitlines() if not line.startswith("#")]
    return dict(line.rsplit(" ", 1) for line in lines)


def test_every_line_is_a_comment_or_a_sample_and_the_text_ends_with_a_line():
    metrics = Metrics()
    metrics.request("/readyz", 503)
    text = metrics.text(3)
    assert text.endswith("\n")
    for line in text.splitlines():
        assert line.startswith(("# HELP ", "# TYPE ")) or LINE.fullmatch(line), line


def test_saves_fall_into_every_bucket_that_is_wide_enough():
    metrics = Metrics()
    for seconds in (0.001, 0.02, 0.3, 99):
        metrics.transaction(Ended("write", seconds))
    found = values(metrics)
    counts = [int(found[f'readiness_save_seconds_bucket{{le="{bound:g}"}}']) for bound in BOUNDS]
    assert counts == sorted(counts)
    assert (counts[0], counts[-1]) == (1, 3)
    assert found['readiness_save_seconds_bucket{le="+Inf"}'] == found["readiness_save_seconds_count"] == "4"
    assert found["readiness_saved_total"] == "4"
    assert float(found["readiness_save_seconds_sum"]) == 99.321


def test_faults_are_counted_by_way_and_are_no_saves():
    metrics = Metrics()
    metrics.transaction(Ended("write", 1, failed=True))
    metrics.transaction(Ended("read", 1))
    found = values(metrics)
    assert found['readiness_store_errors_total{way="write"}'] == "1"
    assert found['readiness_store_errors_total{way="read"}'] == "0"
    assert found["readiness_saved_total"] == "0"


def test_nothing_is_lost_between_threads():
    metrics = Metrics()
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda n: metrics.request("/", 200 + n % 2 * 300), range(400)))
    found = values(metrics, pending=2)
    assert found['readiness_requests_total{route="/",status="2xx"}'] == "200"
    assert found['readiness_requests_total{route="/",status="5xx"}'] == "200"
    assert found["readiness_jobs"] == "2"
