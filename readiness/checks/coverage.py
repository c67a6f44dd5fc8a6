"""The commonest form of a rule: which share of the lines is right, and where the others stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from readiness.checks.base import Seen, share_level
from readiness.evidence.base import Evidence
from readiness.model.base import Assurance
from readiness.model.place import Param


def share_right(
    evidence: Evidence,
    right: Sequence[bool],
    *fields: str,
    told: Mapping[str, Param] | None = None,
    assurance: Assurance | None = None,
) -> Seen:
    """Level = share of lines that are right; the wrong ones are shown with the fields that matter.

    `told` adds what else the finding's sentence needs.
    """
    params = dict(told or {})
    if not right:
        return Seen.no_evidence(total=0, **params)
    wrong = [not r for r in right]
    return Seen(
        level=share_level(sum(right), len(right)),
        params={"total": len(right), "right": sum(right), "wrong": sum(wrong), **params},
        places=evidence.where(wrong).places(*fields),
        place_count=sum(wrong),
        assurance=assurance,
    )


def share_filled(evidence: Evidence, *fields: str) -> Seen:
    """A line is right when every one of these fields says something."""
    columns = [evidence.column(name) for name in fields]
    return share_right(
        evidence, [all(v is not None for v in line) for line in zip(*columns, strict=True)], *fields
    )


def compared(*evidence: Evidence) -> Assurance | None:
    """What a comparison of several files is worth: cross-checked if each conforms by itself, else the weakest."""
    return "cross_checked" if all(e.assurance in ("conformant", "signed") for e in evidence) else None
