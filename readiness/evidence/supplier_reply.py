"""What suppliers wrote back about the parts they deliver: their own word, and only where they wrote something."""

from readiness.evidence.base import Evidence
from readiness.evidence.shapes_supplier import SUPPLIER_REPLY


class SupplierReplies(Evidence):
    """One line a part that was answered for; rows left empty are no lines."""

    shape = SUPPLIER_REPLY
