"""No invoice number stands on two different invoices."""

from collections import defaultdict

from readiness.checks.base import Seen, check, share_level
from readiness.checks.invoice.each_once import each_once
from readiness.evidence.trade import Invoices

Key = tuple[str | None, str]
Copy = tuple[object, ...]


@check("invoice.unique_numbers", ref="B20")
def unique_numbers(invoices: Invoices) -> Seen:
    """The same invoice as XML and as PDF is one; two with one number that differ, or one file sent twice, are not.

    In a list a number stands on each of its lines: there it is double where its date, its buyer or a line repeats.
    """
    numbers = invoices.column("invoice")
    keys = [_key(s, n) if n is not None else None for s, n in zip(_sellers(invoices), numbers, strict=True)]
    stated = {key for key in keys if key is not None}
    if not stated:
        return Seen.no_evidence(total=0)
    doubles = _in_several_files(invoices) | _inside_one_file(invoices)
    wrong = [key in doubles for key in keys]
    shown = each_once(invoices.where(wrong))
    return Seen(
        level=share_level(len(stated) - len(doubles), len(stated)),
        params={
            "total": len(stated),
            "right": len(stated) - len(doubles),
            "wrong": len(doubles),
            "doubles": tuple(sorted({number for _, number in doubles})),
        },
        places=shown.places("invoice"),
        place_count=shown.count(),
    )


def _sellers(invoices: Invoices) -> list[str | None]:
    """The VAT number where it stands, else the name: two firms may use the same number."""
    pairs = zip(invoices.column("seller_vat"), invoices.column("seller"), strict=True)
    return [vat or name for vat, name in pairs]


def _key(seller: str | None, number: str) -> Key:
    return seller, " ".join(number.split())


def _in_several_files(invoices: Invoices) -> set[Key]:
    """One file handed in twice is one invoice; the same content in another format is its other form."""
    once = each_once(invoices)
    hashes = {head.file: head.sha256 for head in once.heads}
    formats = {head.file: head.format for head in once.heads}
    found: defaultdict[Key, dict[str, tuple[str, Copy]]] = defaultdict(dict)
    details = zip(
        *(once.column(c) for c in ("file", "invoice", "issued_on", "buyer", "gross_total")), strict=True
    )
    for seller, (file, number, *content) in zip(_sellers(once), details, strict=True):
        if number is not None:
            found[_key(seller, number)][f"{hashes[file]} {file}"] = (formats[file], tuple(content))
    return {key for key, copies in found.items() if _differ(list(copies.values()), len(_hashes(copies)))}


def _hashes(copies: dict[str, tuple[str, Copy]]) -> set[str]:
    return {name.partition(" ")[0] for name in copies}


def _differ(copies: list[tuple[str, Copy]], contents: int) -> bool:
    """More files than one can be: they say different things, or come in the same format."""
    if contents < 2:
        return False
    return len({content for _, content in copies}) > 1 or len({form for form, _ in copies}) < contents


def _inside_one_file(invoices: Invoices) -> set[Key]:
    heads: defaultdict[tuple[str, Key], set[Copy]] = defaultdict(set)
    lines: defaultdict[tuple[str, Key], list[str]] = defaultdict(list)
    details = zip(
        *(invoices.column(c) for c in ("file", "invoice", "issued_on", "buyer", "line")), strict=True
    )
    for seller, (file, number, issued, buyer, line) in zip(_sellers(invoices), details, strict=True):
        if number is None:
            continue
        at = file, _key(seller, number)
        heads[at].add((issued, buyer))
        if line is not None:
            lines[at].append(line)
    changed = {key for (_, key), said in heads.items() if len(said) > 1}
    repeated = {key for (_, key), said in lines.items() if len(set(said)) < len(said)}
    return changed | repeated
