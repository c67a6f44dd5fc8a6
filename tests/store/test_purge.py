"""Forgetting for ever: only what was deleted, and never what another case still holds."""

import pytest

from readiness.errors import UnknownId


def on_disk(folder):
    return len(list((folder / "evidence").iterdir()))


def test_only_a_deleted_case_can_be_purged(store, case_id, folder):
    with pytest.raises(UnknownId):
        store.purge_case(case_id)
    with pytest.raises(UnknownId):
        store.purge_case("x")
    assert on_disk(folder) == 2


def test_a_purged_case_leaves_nothing_but_what_others_hold_or_held(store, case_id, case, files, folder):
    other = store.create_case(case, {"same.xlsx": files["stock.xlsx"]})
    store.remove_evidence(other, "same.xlsx")
    store.delete_case(case_id)
    store.purge_case(case_id)
    assert store.list_cases(deleted=True) == ()
    with pytest.raises(UnknownId):
        store.restore_case(case_id)
    assert on_disk(folder) == 1
    store.undo_part(other, "file", "same.xlsx", 2, "u")
    assert store.evidence_bytes(other, "same.xlsx") == files["stock.xlsx"]
    assert store.verify() == ()
