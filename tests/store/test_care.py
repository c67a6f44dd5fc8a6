"""Looking after the store is the operator's; tests of backups, damage and transactions drive each part of it."""

from readiness.model.access import GUEST


def test_what_was_backed_up_is_put_back_and_the_rest_becomes_a_backup(store, case_id, case, tmp_path):
    store.backup(tmp_path / "b.db")
    later = store.create_case(case)
    assert store.restore(tmp_path / "b.db") == ()
    assert [card.id for card in store.list_cases()] == [case_id]
    assert store.verify() == ()
    kept = max((tmp_path / "data" / "backups").glob("*.db"))
    assert store.restore(kept) == ()
    assert {card.id for card in store.list_cases()} == {case_id, later}


def test_a_file_that_is_no_backup_replaces_nothing(store, case_id, tmp_path):
    (tmp_path / "b.db").write_bytes(b"no database")
    assert [p.code for p in store.restore(tmp_path / "b.db")] == ["store_backup_bad"]
    assert [card.id for card in store.list_cases()] == [case_id]


def test_seen_by_others_it_is_the_same_store(store, case_id):
    store.seen_by(GUEST)
    assert store.ready()
    assert store.open_case(case_id).name
