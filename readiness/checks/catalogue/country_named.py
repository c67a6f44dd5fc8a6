"""Every catalogue line names its country of origin, as a country that exists."""

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.evidence.catalogue import Catalogue
from readiness.world.world import World


@check("catalogue.country_named", ref="F1")
def country_named(catalogue: Catalogue, world: World) -> Seen:
    """A word that names no country is as bad as a blank; both are shown."""
    said = catalogue.column("country_of_origin")
    return share_right(
        catalogue,
        [world.countries.resolve(s) is not None for s in said],
        "country_of_origin",
        told={"blank": said.count(None)},
    )
