"""Every aspect that is read, asked in this order; a new one is one module and one line here."""

from readiness.evidence.catena_x.aspect import Aspect
from readiness.evidence.catena_x.item_stock import ASPECT as ITEM_STOCK

ASPECTS: tuple[Aspect, ...] = (ITEM_STOCK,)
