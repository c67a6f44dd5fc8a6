"""EDI messages name a directory of the United Nations and hold the segments their type cannot do without."""

import re

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.evidence.interface import Interchanges

DIRECTORY = re.compile(r"(?:D\.\d\d[AB]|S\.9[0-3][0-9A-Z]?|[12]\.9\d\d?|D\.9[0-3])")
"""D.96A, D.01B and their like; S.93A and the numbered drafts came before."""


@check("trade.edifact_directory", ref="B14")
def edifact_directory(interchanges: Interchanges) -> Seen:
    """Information: partners agree on subsets of a directory, and no directory is shipped to hold a message against."""
    stated = interchanges.column("directory")
    missing = [tuple(m or ()) for m in interchanges.column("segments_missing")]
    right = [
        d is not None and DIRECTORY.fullmatch(d) is not None and not m
        for d, m in zip(stated, missing, strict=True)
    ]
    told = {
        "directories": tuple(sorted({d for d in stated if d is not None})),
        "missing": tuple(sorted({tag for line in missing for tag in line})),
    }
    return share_right(interchanges, right, "directory", "segments_missing", told=told)
