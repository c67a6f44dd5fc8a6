"""The gearbox maker's order, confirmation and despatch advice, as its customer's EDI service exchanges them (D.96A)."""

from __future__ import annotations

from stdnum.ean import calc_check_digit

from data.demo.builder.articles import Article
from data.demo.builder.gear import NAME
from data.demo.builder.messages import CUSTOMER
from data.demo.builder.ubl import Line


def gln(stem: str) -> str:
    return stem + calc_check_digit(stem)


SELLER_GLN, BUYER_GLN = gln("409990002000"), gln("409990003000")
"""In the invented company range of the articles."""
ORDER = "4500018844"
DESPATCH = "QC-DN-26-0188"
WRONG_PACKAGE = "20"
"""Planted: the pallet of this order line carries a number with a wrong check digit."""


def ordered(articles: list[Article]) -> tuple[Line, ...]:
    by_number = {a.number: a for a in articles}
    wanted = (("10", "GP-125", 4), ("20", "GH-100", 6), ("30", "KIT-125", 2))
    return tuple(Line(line, by_number[number], quantity) for line, number, quantity in wanted)


def order(articles: list[Article]) -> bytes:
    segments = [
        f"BGM+220+{ORDER}+9",
        "DTM+137:202604130910:203",
        *_parties(),
        "CUX+2:EUR:9",
        "TOD+3++FOB",
        "LOC+1+Ningbo",
    ]
    for line in ordered(articles):
        segments += [*_item(line), f"QTY+21:{line.quantity}:PCE", "DTM+2:20260626:102", _price(line)]
    return _interchange("ORDERS", "2604130910", "11801", segments)


def order_response(articles: list[Article]) -> bytes:
    segments = [
        "BGM+231+QC-OC-26-0188+29",
        "DTM+137:202604140845:203",
        f"RFF+ON:{ORDER}",
        *_parties(),
        "CUX+2:EUR:9",
    ]
    for line in ordered(articles):
        confirmed = [f"QTY+12:{line.quantity}:PCE", "DTM+69:20260622:102", _price(line)]
        segments += [*_item(line, answer="5"), *confirmed, f"RFF+ON:{ORDER}:{line.number}"]
    return _interchange("ORDRSP", "2604140845", "11834", segments)


def despatch_advice(articles: list[Article], defective: bool) -> bytes:
    """One pallet an order line, by sea from Ningbo."""
    segments = [
        f"BGM+351+{DESPATCH}+9",
        "DTM+137:202605081630:203",
        "DTM+11:20260508:102",
        "DTM+17:20260619:102",
        f"RFF+ON:{ORDER}",
        *_parties(),
    ]
    for place, line in enumerate(ordered(articles), 1):
        package = gln(f"3409990020000{place:04d}")
        if defective and line.number == WRONG_PACKAGE:
            package = package[:-1] + str((int(package[-1]) + 1) % 10)
        segments += [f"CPS+{place}", "PAC+1++201", "PCI+33E", f"GIN+BJ+{package}", *_item(line)]
        segments += [f"QTY+12:{line.quantity}:PCE", f"RFF+ON:{ORDER}:{line.number}"]
    return _interchange("DESADV", "2605081630", "12077", segments)


def _parties() -> list[str]:
    return [
        f"NAD+BY+{BUYER_GLN}::9++{CUSTOMER}",
        f"NAD+SU+{SELLER_GLN}::9++{NAME.replace(chr(39), '?' + chr(39))}",
    ]


def _item(line: Line, answer: str = "") -> list[str]:
    return [
        f"LIN+{line.number}+{answer}+{line.article.gtin}:EN",
        f"PIA+5+{line.article.number}:SA",
        f"IMD+F++:::{line.article.english}",
    ]


def _price(line: Line) -> str:
    return f"PRI+AAA:{line.price}::NTP:1:PCE"


def _interchange(message: str, moment: str, reference: str, segments: list[str]) -> bytes:
    """The frame counts what it holds, so that a lost segment shows."""
    lines = sum(s.startswith("LIN+") for s in segments)
    totals = [f"CNT+2:{lines}"] if message == "DESADV" else ["UNS+S", f"CNT+2:{lines}"]
    body = [*segments, *totals]
    whole = [
        f"UNB+UNOC:3+{BUYER_GLN}:14+{SELLER_GLN}:14+{moment[:6]}:{moment[6:]}+{reference}"
        if message == "ORDERS"
        else f"UNB+UNOC:3+{SELLER_GLN}:14+{BUYER_GLN}:14+{moment[:6]}:{moment[6:]}+{reference}",
        f"UNH+1+{message}:D:96A:UN",
        *body,
        f"UNT+{len(body) + 2}+1",
        f"UNZ+1+{reference}",
    ]
    return ("'\n".join(whole) + "'\n").encode("latin-1")
