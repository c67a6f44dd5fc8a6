"""Processes of this machine and a real Dask scheduler give the same portfolio, even when a worker dies on the way."""

import os
import signal
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from readiness.errors import ClusterAbsent
from readiness.portfolio.many import portfolio
from readiness.portfolio.workers import workers


@pytest.fixture(scope="module")
def serial(folder):
    with ThreadPoolExecutor(1) as executor:
        return portfolio(folder, executor)


@pytest.mark.slow
def test_the_processes_of_this_machine_agree_with_the_serial_run(folder, serial):
    with workers(None) as executor:
        assert portfolio(folder, executor) == serial


@pytest.mark.proof
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_cluster_agrees_although_one_of_two_workers_is_killed(folder, serial):
    distributed = pytest.importorskip("distributed")
    with (
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
        ) as cluster,
        ThreadPoolExecutor(1) as beside,
    ):
        pids = [worker.pid for worker in cluster.workers.values()]

        def kill_one():
            time.sleep(1)
            os.kill(pids[0], signal.SIGKILL)

        killed = beside.submit(kill_one)
        with workers(cluster.scheduler_address) as executor:
            assert portfolio(folder, executor) == serial
        killed.result()


def test_a_scheduler_that_does_not_answer_is_absent(monkeypatch):
    pytest.importorskip("distributed")
    monkeypatch.setattr("readiness.portfolio.workers.LONGEST_WAIT", 0.5)
    with pytest.raises(ClusterAbsent), workers("tcp://127.0.0.1:9"):
        pass
