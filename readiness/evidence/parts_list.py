"""A parts list: one line a source of a part for a parent."""

from readiness.evidence.base import Evidence
from readiness.evidence.shapes import PARTS


class PartsList(Evidence):
    """The columns of the one-sheet parts list; `share` is 0..1, `status` one of the four words, `country` as given."""

    shape = PARTS
