"""The set in force: the user's own weights, scales and bands where they are sound and bear a name of their own."""

from __future__ import annotations

from importlib.resources.abc import Traversable
from itertools import pairwise

from readiness.model.place import Problem
from readiness.world.exposure.method import BANDS, FILE, Method, read_method
from readiness.world.refreshed import Layered

FEWEST_RUNS = 100
"""Below this many draws an interval is noise."""


def set_in_force(folder: Traversable) -> tuple[Method, tuple[Problem, ...]]:
    """The shipped set, unless the folder of refreshed facts holds another one that can be used."""
    if not isinstance(folder, Layered) or FILE not in {name for name, _, _ in folder.fresh}:
        return read_method(folder), ()
    shipped = read_method(folder.shipped)
    try:
        own = read_method(folder)
    except (ValueError, KeyError, IndexError):
        return shipped, (Problem(code="own_set_unusable", file=FILE),)
    if own == shipped:
        return shipped, ()
    if own.set == shipped.set or not _is_sound(own, shipped):
        return shipped, (Problem(code="own_set_unusable", file=FILE),)
    return own, ()


def _is_sound(own: Method, shipped: Method) -> bool:
    """Pillars and indicators are those we have data for; weights, goalposts, bands and settings make sense."""
    starts = [own.bands.get(band, -1.0) for band in BANDS]
    s = own.settings
    return (
        bool(own.set.strip())
        and own.weights.keys() <= shipped.weights.keys()
        and all(weight > 0 for weight in own.weights.values())
        and {one.id for one in own.indicators} <= {one.id for one in shipped.indicators}
        and all(own.of_pillar(pillar) for pillar in own.weights)
        and all(one.best != one.worst and one.pillar in own.weights for one in own.indicators)
        and starts[0] == 0
        and all(low < high for low, high in pairwise(starts))
        and 1 <= s.least_pillars <= len(own.weights)
        and s.runs >= FEWEST_RUNS
        and min(s.mean_exponent, s.other_exponent) >= 1
        and min(s.inform_error, s.weight_spread) > 0
        and 0 < s.interval < 1
        and 0 < s.different <= 1
    )
