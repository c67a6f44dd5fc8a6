"""What of a price belongs to which sort of content, where looking further stops at what is sorted as a whole."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from readiness.network.engine.adjoint import reach
from readiness.network.engine.arrays import Ints
from readiness.network.engine.flows import Flags, Floats, Flows


@dataclass(frozen=True, eq=False)
class Sorting:
    """By offer. `whole`: its entire price is of sort `sort`, else it is looked into and `sort` is that of what its
    maker adds. `certain`: every input of it has a known cost; what its maker adds is untraced otherwise."""

    whole: Flags
    sort: Ints
    certain: Flags


@dataclass(frozen=True, eq=False)
class Content:
    """Shares of one price by sort, and what cannot be traced; together 1."""

    shares: Floats
    untraced: float


def content_of(flows: Flows, maker: int, sorting: Sorting, sorts: int) -> Content:
    """The maker itself is always looked into, however it is sorted."""
    whole = sorting.whole[flows.offer]
    whole[flows.place[maker]] = False
    inward = replace(flows, share=np.where(whole[flows.owner], 0.0, flows.share))
    found = reach(inward, [(maker, 1.0)])
    sort = sorting.sort[flows.offer]
    certain = sorting.certain[flows.offer]
    stays = np.where(whole, 1.0, flows.added) * found
    lost = np.where(whole, 0.0, flows.untraced) * found
    doubtful = ~whole & ~certain
    shares = np.bincount(sort[~doubtful], stays[~doubtful], sorts).astype(np.float64)
    return Content(shares, float(lost.sum() + stays[doubtful].sum()))
