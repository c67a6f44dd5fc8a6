"""What of a price belongs to which sort of content, where looking further stops at what is sorted as a whole."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from readiness.network.engine.adjoint import reach
from readiness.network.engine.arrays import Ints
from readiness.network.engine.flows import Flags, Floats, Flows


@dataclass(frozen=True, eq=False)
class Content:
    """Shares of one price by sort, and what cannot be traced; together 1."""

    shares: Floats
    untraced: float


@dataclass(frozen=True, eq=False)
class Sorting:
    """By offer. `whole`: its entire price is of sort `sort`, else it is looked into and `sort` is that of what its
    maker adds. `certain`: every input of it has a known cost; what its maker adds is untraced otherwise."""

    flows: Flows
    whole: Flags
    sort: Ints
    certain: Flags
    sorts: int

    def content(self, maker: int, sort: int | None = None) -> Content:
        """The maker itself is always looked into; what it adds is of `sort`, if given."""
        if self.whole[maker]:
            whole = self.whole.copy()
            whole[maker] = False
            return replace(self, whole=whole).content(maker, sort)
        found = reach(self._inward, [(maker, 1.0)])
        places = np.flatnonzero(found)
        offers, here = self.flows.offer[places], found[places]
        whole = self.whole[offers]
        stays = np.where(whole, 1.0, self.flows.added[places]) * here
        lost = np.where(whole, 0.0, self.flows.untraced[places]) * here
        sorted_ = np.where(offers == maker, self.sort[maker] if sort is None else sort, self.sort[offers])
        sure = whole | self.certain[offers]
        shares = np.bincount(sorted_[sure], stays[sure], self.sorts).astype(np.float64)
        return Content(shares, float(lost.sum() + stays[~sure].sum()))

    @cached_property
    def _inward(self) -> Flows:
        """Nothing flows on from what is sorted as a whole."""
        stops = self.whole[self.flows.offer[self.flows.owner]]
        return replace(self.flows, share=np.where(stops, 0.0, self.flows.share))
