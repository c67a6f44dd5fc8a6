"""How the whole test run behaves: nothing is judged by the clock, and every process names its tests alike."""

import gc
import os

import pytest
from hypothesis import HealthCheck, settings

os.environ["READINESS_FACTS"] = "off"
"""Tests see the facts that ship, whatever somebody refreshed on this machine; processes they start inherit it."""

gc.set_threshold(100_000, 50, 100)
"""What was loaded stays until the end: looking through it for garbage again and again is a tenth of a run."""

settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Name a test by its argument where its bytes are unreadable: packed bytes carry the clock."""
    return argname if isinstance(val, bytes) and not val.decode("latin-1").isprintable() else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files with slow tests come first: what is short is left for whichever process is done before the others."""
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in slow)


def pytest_collection_finish() -> None:
    """What collecting made lives as long as the run."""
    gc.collect()
    gc.freeze()
