"""The stock export: an ERP list with semicolons and decimal commas."""

from __future__ import annotations

from random import Random

from data.demo.builder.articles import Article, network_rows

ROWS = 210
DUMP = "23.06.2026 04:30"
"""Defect 3: one moment on every row, 22 days before the case's date."""
NEGATIVE = ("SENS-M8", "SEAL-150", "DRV-30A")


def stock_export(articles: list[Article], defective: bool) -> bytes:
    """Article, text, quantity, unit, site, moment; cp1252 as the ERP writes it."""
    chance = Random(33)
    numbers = [a.number for a in articles]
    numbers += [p for p in dict.fromkeys(r["part"] for r in network_rows()) if p not in set(numbers)]
    names = {a.number: a.german for a in articles}
    lines = ["Artikelnummer;Bezeichnung;Bestand;ME;Lagerort;Stand;Gewicht kg"]
    for number in numbers[:ROWS]:
        quantity = chance.choice((0, 1, 2, 2, 3, 4, 6, 8, 12, 20, 35))
        if defective and number in NEGATIVE:
            quantity = -chance.randrange(1, 6)
        weight = f"{chance.uniform(0.05, 95):.2f}".replace(".", ",")
        moment = DUMP if defective else f"15.07.2026 {chance.randrange(5, 9):02d}:{chance.randrange(60):02d}"
        site = chance.choice(("W1-Aalen", "W1-Aalen", "W2-Ellwangen"))
        lines.append(f"{number};{names.get(number, number)};{quantity};ST;{site};{moment};{weight}")
    return ("\r\n".join(lines) + "\r\n").encode("cp1252")
