"""What suppliers have already said about each part, by what they can be asked for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from readiness.evidence.base import Dossier
from readiness.evidence.origin_evidence import OriginDeclarations
from readiness.evidence.supplier_reply import SupplierReplies
from readiness.model.case import Topic
from readiness.network.declared import Key, same

SAID: Mapping[Topic, tuple[str, ...]] = {
    "maker": ("maker",),
    "origin": ("origin",),
    "substances": ("reach_svhc", "rohs"),
    "changes": ("notice_days",),
    "recovery": ("recover_days",),
}
"""Topic -> the columns of an answer that settle it, any one of them; declarations also have to be in force."""

Known = Mapping[Topic, frozenset[Key]]
"""Topic -> suppliers and parts for which it is settled. A declaration without a supplier's name holds for all."""


def known(dossier: Dossier, on: date) -> Known:
    found: dict[Topic, set[Key]] = {topic: set() for topic in (*SAID, "declaration")}
    replies = dossier.get(SupplierReplies)
    for line in () if replies is None else replies.lines.to_pylist():
        key = same(line["supplier"], line["part"])
        for topic, columns in SAID.items():
            if any(line[column] is not None for column in columns):
                found[topic].add(key)
        if line["declaration_until"] is not None and line["declaration_until"] >= on:
            found["declaration"].add(key)
    declared = dossier.get(OriginDeclarations)
    for line in () if declared is None else declared.lines.to_pylist():
        if line["valid_until"] is not None and line["valid_until"] >= on:
            found["declaration"].add(same(line["supplier"], line["article"]))
    return {topic: frozenset(keys) for topic, keys in found.items()}


def keys_of(supplier: str, part: str) -> tuple[Key, Key]:
    """Under which a part may be settled: by this supplier, or by a declaration without a name."""
    own = same(supplier, part)
    return own, ("", own[1])


def settled(known: Known, topic: Topic, keys: tuple[Key, Key]) -> bool:
    return not known.get(topic, frozenset()).isdisjoint(keys)
