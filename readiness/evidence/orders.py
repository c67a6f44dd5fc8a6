"""Order lines: what was asked for, what was promised first and last, what came when."""

from readiness.evidence.base import Evidence
from readiness.evidence.shapes import ORDERS


class Orders(Evidence):
    """`first_confirmed` is the first promise, `last_confirmed` the one in force, `actual` the day it came."""

    shape = ORDERS
