"""Everything one view is made from: the case and what was computed from it."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.evidence.base import FileHead
from readiness.model.assessment import Assessment, CaseWhatIf
from readiness.model.bank import Bank
from readiness.model.case import Case
from readiness.model.expiry import Expiry
from readiness.model.network import NetworkAnalysis
from readiness.model.roadmap import Roadmap
from readiness.network.declared import Reply
from readiness.network.picture import Picture
from readiness.world.world import World


@dataclass(frozen=True)
class Result:
    """`network` and its `picture` are None where no parts list was handed in."""

    bank: Bank
    world: World
    case: Case
    assessment: Assessment
    roadmap: Roadmap
    network: NetworkAnalysis | None
    picture: Picture | None = None
    supposed: tuple[CaseWhatIf, ...] = ()
    """What-ifs asked for, each before and after through the whole assessment."""
    heads: tuple[FileHead, ...] = ()
    """What each file handed in is."""
    replies: tuple[Reply, ...] = ()
    """What suppliers answered."""
    expiries: tuple[Expiry, ...] = ()
    """What of it stops being valid when."""
