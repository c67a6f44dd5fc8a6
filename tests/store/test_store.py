"""The store as people meet it: cases, answers, files, on both databases."""

from datetime import date

import pytest

from readiness.errors import CaseError, Conflict, StoreUnusable, UnknownId
from readiness.model.case import Answer, Case, EvidenceFile, Profile
from readiness.model.supply_terms import OriginTerms


def level(value, question="origin.named", **more):
    return Answer(question=question, value=value, **more)


def test_a_case_comes_back_as_it_went_in(store, case, files, case_id):
    assert store.open_case(case_id) == case
    assert store.evidence(case_id) == files
    assert len(case_id) == 32


def test_the_list_names_cases_the_last_changed_first(store, case, case_id):
    other = store.create_case(Case(name="B", on=date(2026, 1, 1)))
    assert [card.name for card in store.list_cases()] == ["B", case.name]
    store.save_answer(case_id, level(1), 1, "c1")
    cards = store.list_cases()
    assert [card.id for card in cards] == [case_id, other]
    assert cards[0].created < cards[1].created < cards[0].changed


def test_creating_twice_with_one_wish_makes_one_case(store, case):
    assert store.create_case(case, client_id="w") == store.create_case(case, client_id="w")
    assert len(store.list_cases()) == 1


def test_a_saved_answer_is_stored_with_who_and_when(store, case_id):
    saved = store.save_answer(case_id, level(3, reason="audit"), 1, "c1", author="Kim")
    stored = next(a for a in store.open_case(case_id).answers if a.question == "origin.named")
    assert (saved.version, stored.value, stored.by, stored.at) == (2, 3, "Kim", saved.at)
    assert store.state(case_id).answer_versions["origin.named"] == 2


def test_a_question_never_answered_starts_at_version_zero(store, case_id):
    assert store.save_answer(case_id, level(1, "erp.new"), 0, "c1").version == 1
    with pytest.raises(Conflict):
        store.save_answer(case_id, level(2, "erp.new"), 0, "c2")


def test_a_stale_answer_is_refused_and_shows_what_stands(store, case_id):
    store.save_answer(case_id, level(3), 1, "c1", author="Kim")
    with pytest.raises(Conflict) as clash:
        store.save_answer(case_id, level(1), 1, "c2", author="Jo")
    assert (clash.value.version, clash.value.value.value, clash.value.value.by) == (2, 3, "Kim")
    assert len(store.history(case_id, "origin.named")) == 2


def test_the_same_wish_sent_again_is_answered_again_and_done_once(store, case_id):
    first = store.save_answer(case_id, level(3), 1, "c1")
    store.save_answer(case_id, level(4), 2, "c2")
    assert store.save_answer(case_id, level(3), 1, "c1") == first
    assert [event.version for event in store.history(case_id, "origin.named")] == [1, 2, 3]


def test_a_wish_id_used_for_another_wish_acknowledges_nothing(store, case_id):
    store.save_answer(case_id, level(3), 1, "c1")
    with pytest.raises(Conflict):
        store.save_answer(case_id, level(4), 1, "c1")
    with pytest.raises(Conflict):
        store.save_answer(case_id, level(3, "erp.new"), 0, "c1")


def test_history_tells_every_value_in_order(store, case_id):
    store.save_answer(case_id, level(3), 1, "c1", author="Kim")
    store.drop_part(case_id, "answer", "origin.named", 2, "c2", author="Jo")
    told = [
        (e.version, e.answer and e.answer.value, e.author) for e in store.history(case_id, "origin.named")
    ]
    assert told == [(1, None, "Jo"), (2, 3.0, "Kim"), (3, None, "Jo")]
    assert store.history(case_id, "origin.named")[0].answer.unknown
    assert store.history(case_id, "origin.named")[2].answer is None
    assert {event.bank_version for event in store.history(case_id, "origin.named")} == {"1.0.0"}


def test_a_cleared_answer_is_open_again_and_can_be_given_again(store, case_id):
    store.drop_part(case_id, "answer", "origin.named", 1, "c1")
    assert "origin.named" not in {a.question for a in store.open_case(case_id).answers}
    assert store.save_answer(case_id, level(2), 2, "c2").version == 3


def test_undo_goes_back_one_change_at_a_time_to_the_start(store, case_id):
    for version, value in enumerate((1, 2, 3)):
        store.save_answer(case_id, level(value, "erp.x"), version, f"c{value}")
    seen = []
    for number in range(3):
        store.undo_part(case_id, "answer", "erp.x", 3 + number, f"u{number}", author="Kim")
        given = {a.question: a.value for a in store.open_case(case_id).answers}
        seen.append(given.get("erp.x"))
    assert seen == [2, 1, None]
    with pytest.raises(UnknownId):
        store.undo_part(case_id, "answer", "erp.x", 6, "u3")
    assert [e.restores for e in store.history(case_id, "erp.x")] == [None, None, None, 2, 1, 0]


def test_a_new_answer_after_an_undo_is_what_the_next_undo_takes_back(store, case_id):
    store.save_answer(case_id, level(1, "erp.x"), 0, "c1")
    store.save_answer(case_id, level(2, "erp.x"), 1, "c2")
    store.undo_part(case_id, "answer", "erp.x", 2, "u1")
    store.save_answer(case_id, level(4, "erp.x"), 3, "c3")
    store.undo_part(case_id, "answer", "erp.x", 4, "u2")
    assert store.history(case_id, "erp.x")[-1].answer.value == 1
    store.undo_part(case_id, "answer", "erp.x", 5, "u3")
    assert store.history(case_id, "erp.x")[-1].answer is None


def test_an_undo_sent_twice_undoes_once(store, case_id):
    store.save_answer(case_id, level(1), 1, "c1")
    store.save_answer(case_id, level(2), 2, "c2")
    assert store.undo_part(case_id, "answer", "origin.named", 3, "u") == store.undo_part(
        case_id, "answer", "origin.named", 3, "u"
    )
    assert store.history(case_id, "origin.named")[-1].answer.value == 1


def test_what_is_stated_of_the_network_in_the_app_is_kept_with_the_case(store, case_id):
    store.save_head(case_id, {"chances": {"country:CHN": 0.02, "firm": None}}, 1)
    rule = OriginTerms(territory="eu", method="build_down", pct=50)
    store.save_head(case_id, {"origin_rule": rule}, 2)
    kept = store.open_case(case_id)
    assert (kept.chances, kept.origin_rule) == ({"country:CHN": 0.02, "firm": None}, rule)
    with pytest.raises(CaseError):
        store.save_head(case_id, {"chances": {"planet": 0.5}}, 3)


def test_the_head_changes_field_by_field_and_undoes(store, case, case_id):
    store.save_head(case_id, {"name": "Neu", "profile": Profile(employees=9)}, 1)
    changed = store.open_case(case_id)
    assert (changed.name, changed.profile.employees, changed.rates) == ("Neu", 9, case.rates)
    with pytest.raises(Conflict) as clash:
        store.save_head(case_id, {"name": "Alt"}, 1)
    assert clash.value.value["name"] == "Neu"
    store.undo_part(case_id, "head", "", 2, "u")
    assert store.open_case(case_id) == case
    with pytest.raises(UnknownId):
        store.undo_part(case_id, "head", "", 3, "u2")


def test_a_head_change_sent_twice_happens_once_even_after_others(store, case_id):
    first = store.save_head(case_id, {"name": "Neu"}, 1, client_id="h")
    store.save_head(case_id, {"currency": "CHF"}, 2)
    assert store.save_head(case_id, {"name": "Neu"}, 1, client_id="h") == first
    assert store.state(case_id).version == 3


def test_what_does_not_fit_the_model_is_refused_by_name(store, case_id):
    for wish in (
        {"currency": "euro"},
        {"rates": {"USD": 0}},
        {"rates": {"USD": float("nan")}},
        {"answers": ()},
        {"colour": "red"},
        {"profile": Profile.model_construct(employees=-1)},
    ):
        with pytest.raises(CaseError) as refused:
            store.save_head(case_id, wish, 1)
        assert len(refused.value.problems) == 1
    assert store.state(case_id).version == 1


def test_five_megabytes_in_a_text_field_are_refused_and_nothing_is_stored(store, case_id):
    huge = "x" * 5_000_000
    for forged in (
        Answer.model_construct(question="origin.named", value=huge),
        level(2).model_copy(update={"comment": huge}),
        level(2).model_copy(update={"question": huge}),
    ):
        with pytest.raises(CaseError) as refused:
            store.save_answer(case_id, forged, 1, "c1")
        assert [p.code for p in refused.value.problems] == ["case_text_too_long"]
    with pytest.raises(CaseError):
        store.save_answer(case_id, level(2), 1, "c1", author=huge)
    with pytest.raises(CaseError):
        store.save_head(case_id, {"name": huge}, 1)
    assert store.state(case_id).answer_versions["origin.named"] == 1


def test_files_are_added_replaced_removed_and_brought_back(store, case_id):
    store.add_evidence(case_id, "a.csv", b"one")
    store.describe_evidence(case_id, EvidenceFile(file="a.csv", kind="stock"), 1)
    store.add_evidence(case_id, "a.csv", b"two")
    assert store.evidence_bytes(case_id, "a.csv") == b"two"
    assert store.state(case_id).files["a.csv"].hints.kind is None
    store.remove_evidence(case_id, "a.csv")
    with pytest.raises(UnknownId):
        store.evidence_bytes(case_id, "a.csv")
    with pytest.raises(UnknownId):
        store.describe_evidence(case_id, EvidenceFile(file="a.csv"), 4)
    store.undo_part(case_id, "file", "a.csv", 4, "u1")
    store.undo_part(case_id, "file", "a.csv", 5, "u2")
    assert store.evidence_bytes(case_id, "a.csv") == b"one"
    assert store.state(case_id).files["a.csv"].hints.kind == "stock"


def test_the_same_file_again_changes_nothing(store, case_id):
    store.add_evidence(case_id, "a.csv", b"one")
    described = store.describe_evidence(case_id, EvidenceFile(file="a.csv", kind="stock"), 1)
    assert store.add_evidence(case_id, "a.csv", b"one") == described
    assert store.state(case_id).files["a.csv"].hints.kind == "stock"


def test_a_file_name_that_is_a_path_is_refused(store, case_id):
    for name in ("../x", "a/b", "a\\b", "", ".", "c:x", "NUL.txt", "x\x00", "ü" * 200):
        with pytest.raises(CaseError) as refused:
            store.add_evidence(case_id, name, b"")
        assert refused.value.problems[0].code == "case_file_name"


def test_a_file_changed_on_disk_is_not_handed_out(store, case_id, folder):
    store.add_evidence(case_id, "a.csv", b"one")
    kept = folder / "evidence" / store.state(case_id).files["a.csv"].sha256
    kept.write_bytes(b"two")
    with pytest.raises(StoreUnusable) as unusable:
        store.evidence_bytes(case_id, "a.csv")
    assert unusable.value.problems[0].code == "store_file_changed"
    assert [p.code for p in store.verify()] == ["store_file_changed"]
    store.add_evidence(case_id, "b.csv", b"one")
    assert store.verify() == ()


def test_a_copy_goes_its_own_way(store, case, case_id, files):
    copy = store.duplicate_case(case_id, "Kopie", author="Kim")
    assert store.open_case(copy) == case.model_copy(update={"name": "Kopie"})
    assert store.evidence(copy) == files
    store.save_answer(copy, level(1), 1, "c1")
    assert store.open_case(case_id) == case


def test_a_deleted_case_is_closed_until_it_is_restored(store, case, case_id):
    store.delete_case(case_id)
    assert store.list_cases() == ()
    assert [card.id for card in store.list_cases(deleted=True)] == [case_id]
    with pytest.raises(UnknownId):
        store.open_case(case_id)
    with pytest.raises(UnknownId):
        store.save_answer(case_id, level(1), 1, "c1")
    store.restore_case(case_id)
    assert store.open_case(case_id) == case
    assert store.verify() == ()


def test_a_case_that_does_not_exist_is_named(store):
    for wish in (
        lambda: store.open_case("x"),
        lambda: store.save_answer("x", level(1), 0, "c"),
        lambda: store.export_case("x"),
        lambda: store.delete_case("x"),
        lambda: store.add_evidence("x", "a", b""),
    ):
        with pytest.raises(UnknownId) as unknown:
            wish()
        assert (unknown.value.kind, unknown.value.ident) == ("case", "x")


def test_export_and_import_give_the_same_case(store, case_id):
    packed = store.export_case(case_id)
    imported = store.import_case(packed)
    assert imported.problems == ()
    assert store.open_case(imported.case_id) == store.open_case(case_id)
    assert store.evidence(imported.case_id) == store.evidence(case_id)
    assert store.export_case(imported.case_id) == packed
    assert store.verify() == ()


def test_an_import_that_is_no_case_creates_nothing(store):
    for data in (b"", b"PK", b"PK\x05\x06" + b"\0" * 18, b"name: x"):
        imported = store.import_case(data)
        assert imported.case_id is None
        assert imported.problems
    assert store.list_cases() == ()


def test_restoring_a_backup_brings_everything_back_and_keeps_what_stood(store, case, case_id, tmp_path):
    store.backup(tmp_path / "b.db")
    store.save_answer(case_id, level(1), 1, "c1")
    assert store.restore(tmp_path / "b.db") == ()
    assert store.open_case(case_id) == case
    assert store.verify() == ()
    (tmp_path / "bad.db").write_bytes(b"x" * 5000)
    assert [p.code for p in store.restore(tmp_path / "bad.db")] == ["store_backup_bad"]
    newest = store.keep_backup()
    assert newest is not None
    assert store.keep_backup() is None
