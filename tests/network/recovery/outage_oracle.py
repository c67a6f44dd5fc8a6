"""An outage as scipy solves it, written down from the rows of a list in plain units; shares nothing with the product."""

import numpy as np
from scipy.optimize import linprog

YEAR = 365.25


def normal_units(oracle):
    """Units a day of every offer; demand runs down the slots by share, in any order, until nothing moves."""
    sold = {}
    for product in oracle.products:
        makers = oracle.makers(product)
        revenue = sum(r["revenue"] or 0 for r in oracle.rows if r["parent"] is None and r["part"] == product)
        for (offer, _), share in zip(makers, oracle.shares(makers), strict=True) if makers else ():
            sold[offer] = sold.get(offer, 0) + share * revenue / oracle.price(offer) / YEAR
    units = dict.fromkeys(oracle.offers, 0.0) | sold
    for _ in oracle.offers:
        fresh = dict.fromkeys(oracle.offers, 0.0) | sold
        for owner, sources in oracle.slots:
            for (source, row), share in zip(sources, oracle.shares(sources), strict=True) if sources else ():
                fresh[source] += units[owner] * share * (row["quantity"] or 1.0)
        units = fresh
    return units


def lost_share(oracle, failed, days, capacity, high):
    """Share of revenue lost; unknown stock lasts or is nothing, an unfilled slot is harmless or stops its owner."""
    units = normal_units(oracle)
    names = []
    names += [("made", o) for o in oracle.offers]
    names += [("moved", n, o) for n, (_, sources) in enumerate(oracle.slots) for o, _ in sources]
    names += [("sold", p, o) for p in oracle.products for o, _ in oracle.makers(p)]
    at = {name: k for k, name in enumerate(dict.fromkeys(names))}
    bounds = [(0, None)] * len(at)
    lines, limits = [], []

    def at_most(terms, limit):
        line = np.zeros(len(at))
        for name, factor in terms:
            line[at[name]] += factor
        lines.append(line)
        limits.append(limit)

    for offer in oracle.offers:
        most = capacity.get(offer)
        stopped = offer in failed or (high and any(o == offer and not s for o, s in oracle.slots))
        bounds[at["made", offer]] = (0, 0 if stopped else None if most is None else most * days)
        stock = oracle.fact[offer]["stock_days"]
        given = [(("sold", p, offer), 1.0) for p in oracle.products if ("sold", p, offer) in at]
        for n, (_, sources) in enumerate(oracle.slots):
            for source, row in dict(reversed(sources)).items():
                if source == offer:
                    given.append((("moved", n, offer), row["quantity"] or 1.0))
        if stock is None and not high and units[offer] > 0:
            continue
        at_most([*given, (("made", offer), -1.0)], (stock or 0.0) * units[offer])
    for n, (owner, sources) in enumerate(oracle.slots):
        if sources:
            filled = [(("moved", n, o), -1.0) for o in dict.fromkeys(o for o, _ in sources)]
            at_most([*filled, (("made", owner), 1.0)], 0.0)
    cost = np.zeros(len(at))
    unmade = 0.0
    for product in oracle.products:
        makers = list(dict.fromkeys(o for o, _ in oracle.makers(product)))
        if not makers:
            unmade += oracle.weight(product) if high else 0.0
            continue
        revenue = sum(r["revenue"] or 0 for r in oracle.rows if r["parent"] is None and r["part"] == product)
        daily = sum(
            share * revenue / oracle.price(o) / YEAR
            for (o, _), share in zip(
                oracle.makers(product), oracle.shares(oracle.makers(product)), strict=True
            )
        )
        at_most([(("sold", product, o), 1.0) for o in makers], daily * days)
        if daily:
            for o in makers:
                cost[at["sold", product, o]] = -oracle.weight(product) / daily / days
    kept = linprog(cost, A_ub=np.array(lines), b_ub=limits, bounds=bounds, method="highs")
    assert kept.status == 0
    whole = sum(oracle.weight(p) for p in oracle.products if oracle.makers(p))
    return whole + kept.fun + unmade
