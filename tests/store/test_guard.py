"""Role x action x workspace: whoever may, can; whoever may not, is told of nothing and changes nothing."""

from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

from readiness import store
from readiness.errors import NotAllowed
from readiness.store.guard import GUARD, Guarded
from tests.store.access_rows import DESKS, INTERNAL, OPEN, ROWS, USED_UP, public_methods
from tests.store.access_world import OUTSIDE, WITH_ROLE, forged, told

STORE = Path(store.__file__).parent


def kinds_of(desk):
    kinds = {desk} | {kind for below in desk.__subclasses__() for kind in kinds_of(below)}
    return {kind for kind in kinds if kind.__module__.startswith("readiness.")}


def test_whatever_reads_or_writes_for_somebody_is_in_the_table():
    """Every class of the store that has a database to read from, wherever its file lies."""
    for module in walk_packages([str(STORE)], "readiness.store."):
        if ".migrations" not in module.name:
            import_module(module.name)
    shown = {kind for desk in DESKS.values() for kind in desk.__mro__}
    assert kinds_of(Guarded) <= shown


def test_every_public_method_has_its_row_in_the_table():
    assert public_methods() == ROWS.keys() | INTERNAL.keys()
    assert not ROWS.keys() & INTERNAL.keys()


def test_every_method_of_the_table_says_what_it_is():
    raw = {f"{desk}.{way}" for desk in DESKS for way in ("read", "write")}
    unsaid = {
        name for name in ROWS if not hasattr(getattr(DESKS[name.split(".")[0]], name.split(".")[1]), GUARD)
    }
    assert unsaid == raw, "these two hand out the database itself, and refuse everybody without a warrant"


@pytest.mark.parametrize("method", ROWS)
def test_whoever_may_can(world, place, method):
    least, call = ROWS[method]
    for name in sorted(OPEN[least]):
        call(world.seen_by(name), world.place() if method in USED_UP else place)


@pytest.mark.parametrize("method", ROWS)
def test_whoever_may_not_is_told_of_nothing_changes_nothing_and_is_noted(world, place, method):
    least, call = ROWS[method]
    before = world.everything()
    refused = [name for name in WITH_ROLE + OUTSIDE if name not in OPEN[least]]
    unknown = {told(call, world.seen_by(name), forged(place)) for name in refused[-1:] if name in OUTSIDE}
    for name in refused:
        noted = world.noted()
        found = told(call, world.seen_by(name), place)
        if name in OUTSIDE:
            assert {found} == unknown, name
        else:
            assert found[0] is NotAllowed, name
        if not method.endswith((".read", ".write")):
            assert world.noted() > noted, name
    assert world.everything() == before
