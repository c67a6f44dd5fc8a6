"""Small random parts lists with everything that goes wrong in real ones: circles, gaps, ties, bound slots."""

from __future__ import annotations

import random

COUNTRIES = ("DEU", "CHN", "ITA", "TWN", "USA", "ARE", None)
CURRENCIES = ("EUR", "EUR", "USD", "CHF", None)
RATES = {"USD": 0.9}
"""CHF has no rate on purpose."""
SUPPLIERS = (None, "Alba", "Brix", "Cora", "Dorn")
SITES = ("Nord", "Sued", "Ost", None)
STATUSES = ("approved", "approved", "qualified", None, "potential", "blocked")
SHARES = (None, None, 0.5, 0.25, 1.0, 0.0, 0.7)


def random_list(seed: int) -> list[dict]:
    """Rows as plain dictionaries; about 2 products, up to 6 other parts, up to 12 offers."""
    dice = random.Random(seed)
    products = [f"P{n}" for n in range(dice.randint(1, 2))]
    parts = [f"C{n}" for n in range(dice.randint(2, 6))]
    makers = {part: _makers(dice, dice.choice((1, 1, 2, 3))) for part in (*products, *parts)}
    facts = {(part, maker): _facts(dice, part) for part, all_ in makers.items() for maker in all_}
    rows = []
    for product in products:
        for maker in makers[product]:
            row = _row(product, maker, facts[product, maker])
            row["share"] = dice.choice(SHARES) if len(makers[product]) > 1 else None
            row["revenue"] = dice.choice((None, 100.0, 250.0, 0.0))
            row["status"] = dice.choice(("approved", None, "potential")) if dice.random() < 0.15 else None
            rows.append(row)
    names = [*products, *parts]
    for position, part in enumerate(parts):
        for _ in range(dice.choice((1, 1, 2, 3))):
            above = names[: len(products) + position]
            parent = dice.choice(above if dice.random() < 0.85 else names)
            rows += _uses(dice, part, parent, makers, facts)
    dice.shuffle(rows)
    return [dict(row, file="random.csv", row=number) for number, row in enumerate(rows, 2)]


def _uses(dice, part, parent, makers, facts) -> list[dict]:
    """One slot filled by some of the part's makers, now and then by another part too, now and then bound."""
    bound = parent
    if dice.random() < 0.25:
        _firm, site = dice.choice(makers[parent])
        bound = f"{parent}@{site}" if site else parent
    slot = dice.choice((None, None, "a", "b"))
    chosen = [m for m in makers[part] if dice.random() < 0.8] or makers[part][:1]
    quantity = dice.choice((None, 1.0, 2.0, 0.5))
    rows = []
    for maker in chosen:
        row = _row(part, maker, facts[part, maker])
        row.update(parent=bound, slot=slot, quantity=quantity)
        row["share"] = dice.choice(SHARES) if len(chosen) > 1 or dice.random() < 0.2 else None
        row["status"] = dice.choice(STATUSES)
        rows.append(row)
    if slot and dice.random() < 0.3:
        other = dice.choice(sorted(makers))
        maker = dice.choice(makers[other])
        row = _row(other, maker, facts[other, maker])
        row.update(parent=bound, slot=slot, quantity=1.0, share=dice.choice(SHARES), status="approved")
        rows.append(row)
    return rows


def _makers(dice, count) -> list[tuple]:
    found: dict[tuple, None] = {}
    while len(found) < count:
        found[dice.choice(SUPPLIERS), dice.choice(SITES)] = None
    return list(found)


def _facts(dice, part) -> dict:
    price = dice.randint(400, 900) if part.startswith("P") else dice.randint(1, 120)
    return {
        "country": dice.choice(COUNTRIES),
        "price": float(price) if dice.random() < 0.85 else None,
        "currency": dice.choice(CURRENCIES),
        "stock_days": dice.choice((None, 0.0, 3.0, 10.0, 30.0, 45.0)) if dice.random() < 0.5 else 12.0,
        "switch_days": dice.choice((None, 10.0, 60.0)),
        "material": dice.choice(("steel", "copper", None)),
        "hs_code": dice.choice(("848210", "850300", None)),
    }


def _row(part, maker, facts) -> dict:
    empty = dict.fromkeys(("parent", "slot", "quantity", "share", "status", "revenue"))
    return {"part": part, "supplier": maker[0], "site": maker[1], **empty, **facts}


GROUPS = (None, None, None, "Elbe", "Galvanik", "Elbe; Galvanik")
LANES = {
    None: None,
    "air": (),
    "Schiene": (),
    "Shanghai - Rotterdam": ("CHINA_EAST", "EU_NORTH"),
    "gulf → eu_med": ("GULF", "EU_MED"),
    "by camel": None,
}
"""What a row may say, and the ports that are meant; None leaves it to the countries."""


def named(rows: list[dict], seed: int) -> list[dict]:
    """The same list with risk groups and lanes; dice of its own, so that the rest of the list stays as it was."""
    dice = random.Random(seed + 1_000_000)
    said = list(LANES)
    return [
        {
            **row,
            "risk_group": dice.choice(GROUPS),
            "lane": dice.choice(said) if row["parent"] and dice.random() < 0.4 else None,
        }
        for row in rows
    ]
