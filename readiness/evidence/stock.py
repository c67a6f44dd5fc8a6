"""A stock or lead-time list: one line an article at a site."""

from readiness.evidence.base import Evidence
from readiness.evidence.shapes import STOCK


class Stock(Evidence):
    """`updated_at` is in UTC; where the file gave no offset (`updated_zoned` false) its clock is taken as UTC."""

    shape = STOCK
