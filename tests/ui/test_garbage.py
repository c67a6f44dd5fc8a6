"""Looking for garbage less often: what is there stays, what comes later is still found."""

import gc
import weakref

import pytest

from readiness.ui.garbage import YOUNG, settle


class Loop:
    """Holds itself, so that only a look for garbage takes it away."""

    def __init__(self):
        self.own = self


@pytest.fixture(autouse=True)
def _as_before():
    before = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*before)


def test_what_is_loaded_is_left_alone_and_what_comes_later_is_taken_away():
    settle()
    assert gc.get_freeze_count() > YOUNG
    assert gc.get_threshold()[0] == YOUNG
    later = weakref.ref(Loop())
    gc.collect()
    assert later() is None
