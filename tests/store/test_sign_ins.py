"""Sign-ins that were ended are told to every process on the same database, until they would have run out."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from readiness.store.backups import kept_backups
from readiness.store.sign_ins import SignIns
from tests.store.conftest import Clock

LASTS = timedelta(hours=12)


def test_who_has_the_database_open_beside_us_is_told(store, url, folder, opened):
    other = SignIns(opened(url, folder).store)
    assert other.ended() == {}
    SignIns(store).end("one", LASTS)
    assert set(other.ended()) == {"one"}


def test_it_stays_ended_when_the_process_starts_again(store, url, folder, opened):
    SignIns(store).end("one", LASTS)
    before = SignIns(store).ended()
    store.close()
    assert SignIns(opened(url, folder).store).ended() == before


def test_ended_again_it_is_ended_from_then_on(store):
    known = SignIns(store)
    known.end("one", LASTS)
    first = known.ended()["one"]
    known.end("one", LASTS)
    assert known.ended()["one"] > first


def test_what_has_run_out_goes_with_the_next(url, folder, opened):
    clock = Clock()
    known = SignIns(opened(url, folder, clock=clock).store)
    known.end("yesterday", LASTS)
    clock.now += LASTS - timedelta(minutes=1)
    known.end("today", LASTS)
    assert set(known.ended()) == {"yesterday", "today"}
    clock.now += timedelta(minutes=2)
    known.end("now", LASTS)
    assert set(known.ended()) == {"today", "now"}


def test_two_processes_end_the_same_at_once(store, url, folder, opened):
    both = [SignIns(store), SignIns(opened(url, folder).store)]
    with ThreadPoolExecutor() as people:
        for done in [people.submit(one.end, "one", LASTS) for one in both for _ in range(5)]:
            done.result()
    assert set(both[0].ended()) == {"one"}


def test_a_case_put_back_from_a_backup_brings_no_sign_in_back(store, folder, case_id):
    store.keep_backup()
    SignIns(store).end("one", LASTS)
    store.delete_case(case_id)
    store.restore(kept_backups(folder / "backups")[0])
    assert set(SignIns(store).ended()) == {"one"}
    assert not store.verify()
