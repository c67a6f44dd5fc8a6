"""A UBL catalogue line tells a buyer's system how to order: unit, smallest quantity, price, lead time, origin."""

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.evidence.catalogue import Catalogue

FORMAT = "ubl-catalogue"
FIELDS = ("order_unit", "moq", "price", "delivery_time", "country_of_origin")


@check("catalogue.ubl_content", ref="C16")
def ubl_content(catalogue: Catalogue) -> Seen:
    """What breaks a rule of the format is counted beside it; the rules themselves are the reader's."""
    heads = [head for head in catalogue.heads if head.format == FORMAT]
    files = {head.file for head in heads}
    lines = catalogue.where([file in files for file in catalogue.column("file")])
    columns = [[value is not None for value in lines.column(name)] for name in FIELDS]
    told = {f"no_{name}": filled.count(False) for name, filled in zip(FIELDS, columns, strict=True)}
    return share_right(
        lines,
        [all(line) for line in zip(*columns, strict=True)],
        *FIELDS,
        told={**told, "broken_rules": sum(len(head.problems) for head in heads)},
    )
