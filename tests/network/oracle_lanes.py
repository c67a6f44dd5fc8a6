"""The brute-force reading of the tables of the sea: which straits lie between two countries, and the detour."""

from __future__ import annotations

import csv
from pathlib import Path

DATA = Path(__file__).parents[2] / "data"


def table(name):
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def detours(ends):
    """Chokepoint -> days of detour between two ports."""
    return {
        r["chokepoint"]: float(r["detour_days"]) if r["detour_days"] else None
        for r in table("lane_chokepoints.csv")
        if {r["origin"], r["destination"]} == set(ends)
    }


def lanes_of(countries):
    """Pair of countries -> chokepoint -> days of detour, read from the tables themselves."""

    hub = {r["iso3"]: r["hub"] for r in table("country_hubs.csv")}
    blocks = {}
    for r in table("land_connections.csv"):
        blocks.setdefault(r["iso3"], set()).add(r["block"])
    found = {}
    for one in countries:
        for other in countries:
            if one == other or blocks.get(one, set()) & blocks.get(other, set()):
                continue
            found[frozenset((one, other))] = detours({hub.get(one), hub.get(other)})
    return found
