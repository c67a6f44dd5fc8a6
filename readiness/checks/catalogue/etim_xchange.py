"""An ETIM xChange file says what the format was made for: lead time, origin, customs code, REACH and RoHS."""

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.evidence.catalogue import Catalogue
from readiness.evidence.range import Substances

FORMAT = "etim-xchange"
FIELDS = ("delivery_time", "country_of_origin", "customs_tariff")


@check("catalogue.etim_xchange", ref="C15")
def etim_xchange(catalogue: Catalogue, substances: Substances | None) -> Seen:
    """A valid file may leave all of these fields out; the buyer then has to ask for each article."""
    files = {head.file for head in catalogue.heads if head.format == FORMAT}
    lines = catalogue.where([file in files for file in catalogue.column("file")])
    declared = _declared(substances)
    filled = [
        [value is not None for value in (*line, *declared.get(number, (None, None)))]
        for number, *line in zip(
            lines.column("supplier_pid"), *(lines.column(f) for f in FIELDS), strict=True
        )
    ]
    lacking = [sum(not line[at] for line in filled) for at in range(len(FIELDS) + 2)]
    names = ("no_lead_time", "no_origin", "no_customs", "no_reach", "no_rohs")
    told = dict(zip(names, lacking, strict=True))
    return share_right(lines, [all(line) for line in filled], *FIELDS, told=told)


def _declared(substances: Substances | None) -> dict[str, tuple[str | None, str | None]]:
    if substances is None:
        return {}
    columns = (substances.column(name) for name in ("article", "reach_svhc", "rohs"))
    return {article: (reach, rohs) for article, reach, rohs in zip(*columns, strict=True)}
