"""What purchasing holds beside the parts list: who may deliver, who they are, what was paid, what is on order."""

from readiness.evidence.base import Evidence
from readiness.evidence.shapes_supply import OPEN_ORDER, SOURCE, SPEND, SUPPLIER


class Sources(Evidence):
    """Approved sources: part and supplier; `share` is 0..1, `status` one of the four words, `country` as given."""

    shape = SOURCE


class Suppliers(Evidence):
    """Supplier master data; `supplier_role` is maker or dealer where the list says it."""

    shape = SUPPLIER


class Spend(Evidence):
    """What was paid to whom, for which part."""

    shape = SPEND


class OpenOrders(Evidence):
    """Orders to suppliers that are still to be delivered."""

    shape = OPEN_ORDER
