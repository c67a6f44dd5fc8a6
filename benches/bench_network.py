"""The whole analysis of a network beside reading its rows; losses alone are measured in bench_network_losses."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date

from benches.ratio import Ratio, timed
from readiness.network.analyse import analyse
from readiness.network.build import build
from readiness.network.row import PartRow
from readiness.world.world import load_world

LIMITS = {
    "network.nexus.loss": 0.3,
    "network.nexus.spend": 0.01,
    "network.average_hides.loss": 0.3,
    "network.average_hides.value": 0.05,
    "network.countermeasure.parts": 5,
    "network.countermeasure.clause": 0.7,
    "network.what_if.energy_share": 0.05,
}
TIERS = 6
OFFERS = 10_000


def made_up(offers: int, seed: int = 1) -> list[PartRow]:
    """Six tiers; a slot has one, two or three sources with probability .60, .28, .12; one part in a hundred is sold."""
    dice = random.Random(seed)
    level = [min(TIERS - 1, int(TIERS * (n / offers) ** 0.6)) for n in range(offers)]
    by_level = [[n for n in range(offers) if level[n] == tier] for tier in range(TIERS)]
    sold = by_level[0][: max(1, offers // 100)]
    used = set(sold)
    firm = [f"f{n % (offers // 4 + 1)}" for n in range(offers)]
    rows = [
        PartRow(file="bench", row=2, part=f"p{n}", supplier=firm[n], price=1e6, revenue=1.0) for n in sold
    ]
    for owner in range(offers):
        if level[owner] == TIERS - 1 or owner not in used:
            continue
        below = by_level[level[owner] + 1]
        for slot in range(dice.choice((1, 1, 2, 2, 3))):
            for _ in range(dice.choices((1, 2, 3), (60, 28, 12))[0]):
                source = below[int(len(below) * dice.random() ** 2)]
                used.add(source)
                price = 1e6 / 10 ** (level[source] + 1)
                rows.append(
                    PartRow(
                        file="bench",
                        row=len(rows) + 2,
                        part=f"p{source}",
                        parent=f"p{owner}",
                        slot=f"s{slot}",
                        supplier=firm[source],
                        country=("DEU", "CHN", "ITA", "JPN")[source % 4],
                        price=price,
                        stock_days=float(source % 40),
                    )
                )
    return rows


def ratios() -> Iterator[Ratio]:
    world = load_world(date(2026, 7, 15))
    rows = made_up(OFFERS)
    network = build(rows, {}, "EUR", world)
    whole = timed(lambda: analyse(network, world, LIMITS), 3)
    yield Ratio("whole analysis", whole, timed(lambda: build(rows, {}, "EUR", world), 3), "reading the rows")
