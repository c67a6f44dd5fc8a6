"""An outage as a linear program: what can still be made and sold from what stands, with stock and capacity."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from readiness.network.engine.arrays import Arrays, Ints
from readiness.network.engine.flows import Floats

LIFETIME = 36_500.0
"""Days after which a supply is said to last for ever; a bound keeps the program from running away."""


@dataclass(frozen=True, eq=False)
class Supply:
    """What the program is made from. Every offer is counted in days of its own normal output.

    `use`: by edge, days of the source's output that one day of its owner's output takes if this source alone fills
    the need; `use_sold` the same by maker and product. `stock` in days; `capacity` in days of output per day, both
    infinite where there is no limit. `weight`: share of all revenue by product. `unmade_fails`: a product that nobody may make
    is lost; else it is sold.
    """

    arrays: Arrays
    use: Floats
    use_sold: Floats
    stock: Floats
    capacity: Floats
    weight: Floats
    unmade_fails: bool = False


@dataclass(frozen=True, eq=False)
class Program:
    """Minimise `cost` under row and column bounds; the matrix in compressed rows.

    Columns: what each offer makes, what each edge delivers, what each maker sells, sales lost by product, and the
    days of the outage. An outage is a change of column bounds alone, so that a solver goes on from its last answer.
    """

    cost: Floats
    lower: Floats
    upper: Floats
    row_lower: Floats
    row_upper: Floats
    start: Ints
    index: Ints
    value: Floats
    offers: int
    lost: slice
    days: int
    """The column of the outage's length."""


def make_program(supply: Supply) -> Program:
    """A need is filled by its sources together, an offer gives no more than it makes and had in stock."""
    of = supply.arrays
    made = np.arange(of.offers)
    delivered = of.offers + np.arange(of.edges)
    sold = of.offers + of.edges + np.arange(len(of.maker))
    lost = sold.size + of.offers + of.edges + np.arange(of.products)
    days = of.offers + of.edges + len(of.maker) + of.products
    product = np.repeat(np.arange(of.products), np.diff(of.maker_start))
    limited = np.flatnonzero(np.isfinite(supply.capacity))
    give, sell, cap = of.needs, of.needs + of.offers, of.needs + of.offers + of.products
    one = np.ones
    parts = [
        (of.edge_need, delivered, one(of.edges)),
        (np.arange(of.needs), of.owner, -one(of.needs)),
        (give + of.source, delivered, supply.use),
        (give + of.maker, sold, supply.use_sold),
        (give + made, made, -one(of.offers)),
        (sell + product, sold, one(len(sold))),
        (sell + np.arange(of.products), lost, one(of.products)),
        (sell + np.arange(of.products), np.full(of.products, days), -one(of.products)),
        (cap + np.arange(len(limited)), limited, one(len(limited))),
        (cap + np.arange(len(limited)), np.full(len(limited), days), -supply.capacity[limited]),
    ]
    row, column, value = (np.concatenate(each) for each in zip(*parts, strict=True))
    order = np.lexsort((column, row))
    rows = cap + len(limited)
    start = np.zeros(rows + 1, dtype=np.int32)
    np.cumsum(np.bincount(row, minlength=rows), out=start[1:])
    row_lower, row_upper = np.full(rows, -np.inf), np.zeros(rows)
    row_lower[: of.needs], row_upper[: of.needs] = 0.0, np.inf
    row_upper[give:sell] = supply.stock
    made_by_any = np.diff(of.maker_start) > 0
    row_lower[sell:cap] = 0.0 if supply.unmade_fails else np.where(made_by_any, 0.0, -np.inf)
    cost = np.zeros(days + 1)
    cost[lost] = supply.weight
    return Program(
        cost=cost,
        lower=np.zeros(days + 1),
        upper=np.full(days + 1, np.inf),
        row_lower=row_lower,
        row_upper=row_upper,
        start=start,
        index=column[order].astype(np.int32),
        value=value[order].astype(np.float64),
        offers=of.offers,
        lost=slice(int(lost[0]) if of.products else days, days),
        days=days,
    )


def longest(program: Program) -> Program:
    """The program that asks how long everything can be sold instead of what is lost in a given time."""
    cost, upper = np.zeros_like(program.cost), program.upper.copy()
    cost[program.days] = -1.0
    upper[program.lost] = 0.0
    upper[program.days] = LIFETIME
    return replace(program, cost=cost, upper=upper)
