"""Several editors at once: nobody's change disappears unseen, nothing happens twice."""

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

from readiness.errors import Conflict
from readiness.model.case import Answer, Case
from readiness.store.opening import open_store

ROOT = Path(__file__).parents[2]
COUNT_UP = """
import sys
from pathlib import Path
from readiness.errors import Conflict
from readiness.model.case import Answer
from readiness.store.opening import open_store
url, folder, case_id, name, times = sys.argv[1:]
store = open_store(url, Path(folder)).store
done = 0
while done < int(times):
    state = store.state(case_id)
    now = next((a.value for a in state.case.answers), 0)
    answer = Answer(question="erp.count", value=now + 1)
    try:
        store.save_answer(case_id, answer, state.answer_versions.get("erp.count", 0), f"{name}-{done}-{now}")
        done += 1
    except Conflict:
        pass
store.close()
"""


def count_up(store, case_id, name, times):
    """Read, add one, save; on a conflict look again. Returns the conflicts met."""
    conflicts = done = 0
    while done < times:
        state = store.state(case_id)
        now = next((a.value for a in state.case.answers), 0)
        version = state.answer_versions.get("erp.count", 0)
        try:
            store.save_answer(case_id, Answer(question="erp.count", value=now + 1), version, f"{name}-{now}")
            done += 1
        except Conflict:
            conflicts += 1
    return conflicts


def test_editors_in_one_process_never_overwrite_each_other(store):
    case_id = store.create_case(Case(name="R", on=date(2026, 7, 15)))
    with ThreadPoolExecutor(8) as pool:
        done = [pool.submit(count_up, store, case_id, f"e{n}", 15) for n in range(8)]
        conflicts = sum(each.result() for each in done)
    assert conflicts > 0
    assert [a.value for a in store.open_case(case_id).answers] == [120]
    assert len(store.history(case_id, "erp.count")) == 120
    assert store.verify() == ()


def test_editors_in_several_processes_never_overwrite_each_other(url, folder):
    store = open_store(url, folder).store
    case_id = store.create_case(Case(name="R", on=date(2026, 7, 15)))
    command = [sys.executable, "-c", COUNT_UP, url, str(folder), case_id]
    editors = [subprocess.Popen([*command, f"p{n}", "20"], cwd=ROOT) for n in range(3)]
    assert [editor.wait(60) for editor in editors] == [0, 0, 0]
    assert [a.value for a in store.open_case(case_id).answers] == [60]
    assert len(store.history(case_id, "erp.count")) == 60
    assert store.verify() == ()
    store.close()


def test_one_wish_sent_many_times_at_once_is_done_once(url, folder, opened):
    """Two stores on one database, as two server processes have them."""
    stores = [opened(url, folder).store for _ in range(2)]
    case_id = stores[0].create_case(Case(name="R", on=date(2026, 7, 15)))
    for attempt in range(10):
        together = threading.Barrier(8)

        def send(number, attempt=attempt, together=together):
            together.wait()
            answer = Answer(question="erp.once", value=attempt % 5)
            return stores[number % 2].save_answer(case_id, answer, attempt, f"wish-{attempt}")

        with ThreadPoolExecutor(8) as pool:
            saved = list(pool.map(send, range(8)))
        assert len(set(saved)) == 1
        assert saved[0].version == attempt + 1
    assert len(stores[0].history(case_id, "erp.once")) == 10


def test_creating_at_once_with_one_wish_makes_one_case(url, folder, opened):
    stores = [opened(url, folder).store for _ in range(2)]
    for attempt in range(5):
        together = threading.Barrier(4)

        def send(number, attempt=attempt, together=together):
            together.wait()
            case = Case(name="R", on=date(2026, 7, 15))
            return stores[number % 2].create_case(case, client_id=f"wish-{attempt}")

        with ThreadPoolExecutor(4) as pool:
            assert len(set(pool.map(send, range(4)))) == 1
    assert len(stores[0].list_cases()) == 5
