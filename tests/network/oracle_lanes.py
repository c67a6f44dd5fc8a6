"""The brute-force reading of the tables of the sea: which straits lie between two countries, and the detour."""

from __future__ import annotations

import csv
from pathlib import Path

DATA = Path(__file__).parents[2] / "data"


def lanes_of(countries):
    """Pair of countries -> chokepoint -> days of detour, read from the tables themselves."""

    def table(name):
        with (DATA / name).open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    hub = {r["iso3"]: r["hub"] for r in table("country_hubs.csv")}
    blocks = {}
    for r in table("land_connections.csv"):
        blocks.setdefault(r["iso3"], set()).add(r["block"])
    found = {}
    passes = table("lane_chokepoints.csv")
    for one in countries:
        for other in countries:
            if one == other or blocks.get(one, set()) & blocks.get(other, set()):
                continue
            ends = {hub.get(one), hub.get(other)}
            found[frozenset((one, other))] = {
                r["chokepoint"]: float(r["detour_days"]) if r["detour_days"] else None
                for r in passes
                if {r["origin"], r["destination"]} == ends
            }
    return found
