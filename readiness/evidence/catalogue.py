"""A catalogue: one line an article offered for sale."""

from readiness.evidence.base import Evidence
from readiness.evidence.shapes import CATALOGUE


class Catalogue(Evidence):
    """`country_of_origin` is the text as given; `delivery_time` counts days; `price` holds per `price_quantity`."""

    shape = CATALOGUE
