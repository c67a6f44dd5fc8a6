"""What a page works with: the case as stored now."""

from readiness.model.case import Answer
from readiness.ui import figures
from readiness.ui.figures import Figures
from readiness.ui.here import Here


def here(store, case):
    kept = store.state(case)
    return Here(None, kept, Figures(store, kept))


def test_it_is_the_case_as_stored(store, blank):
    now = here(store, blank)
    assert (now.id, now.case) == (blank, store.open_case(blank))
    assert now.bank is figures.bank()


def test_files_still_being_read_are_not_waited_for(store, blank):
    now = here(store, blank)
    now.figures.examined().result(60)
    assert now.examined_so_far() is not None


def test_it_does_not_change_under_a_page(store, blank):
    now = here(store, blank)
    store.save_answer(blank, Answer(question="erp.quote_time", value=5), 0, "c")
    assert now.case.answers == ()
