"""Parts with critical raw materials: is the country they come from known?"""

from readiness.checks.base import Limits, Seen, check
from readiness.evidence.parts_list import PartsList
from readiness.model.ladder import ladder_level
from readiness.world.world import World


@check("parts.critical_materials", ref="G9")
def critical_materials(parts: PartsList, world: World, limits: Limits) -> Seen:
    """Among lines whose material the EU lists as critical (Reg. (EU) 2024/1252), the share with a known country.

    A parts list shows no more of the question than that; types, licences and stocks stand in other papers.
    """
    critical = {name for name, material in world.materials.items() if material.eu_critical}
    said = parts.column("material")
    concerned = parts.where([m is not None and m.casefold() in critical for m in said])
    total = concerned.count()
    if not total:
        return Seen.no_evidence(total=parts.count())
    countries = concerned.column("country")
    untraced = concerned.where([world.countries.resolve(c) is None for c in countries])
    share = 1 - untraced.count() / total
    return Seen(
        level=ladder_level(share, limits.ladder("origin.critical_materials.traced_share"))
        * limits["origin.critical_materials.list_level"]
        / 4,
        params={
            "total": total,
            "wrong": untraced.count(),
            "share": share,
            "materials": tuple(sorted({m.casefold() for m in said if m and m.casefold() in critical})),
        },
        places=untraced.places("country"),
        place_count=untraced.count(),
    )
