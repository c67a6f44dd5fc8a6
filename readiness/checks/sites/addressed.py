"""Every manufacturing site has a country that exists and a postal code, as customs filings ask for."""

import re

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.evidence.range import Sites
from readiness.world.world import World

ADDRESS = ("country", "postal_code", "city", "street")
CODES = {"CHN": re.compile(r"\d{6}"), "DEU": re.compile(r"\d{5}"), "USA": re.compile(r"\d{5}(-\d{4})?")}
"""Forms that are checked at the border; US customs refuse a filing for a Chinese maker without its six digits."""
OTHER_USES = frozenset({"warehouse", "spare part warehouse", "lager", "仓库"})


@check("sites.addressed", ref="A7")
def addressed(sites: Sites, world: World) -> Seen:
    """A site known only by its number in a register has no address here and is not judged."""
    lines = zip(*(sites.column(c) for c in ADDRESS), strict=True)
    uses = [(use or "").casefold() not in OTHER_USES for use in sites.column("site_use")]
    stated = [any(v is not None for v in line) for line in lines]
    judged = [
        used and (there or number is None)
        for used, there, number in zip(uses, stated, sites.column("bpn"), strict=True)
    ]
    makers = sites.where(judged)
    countries = [world.countries.resolve(c) for c in makers.column("country")]
    codes = makers.column("postal_code")
    coded = [
        code is not None and (country not in CODES or CODES[country].fullmatch(code.strip()) is not None)
        for country, code in zip(countries, codes, strict=True)
    ]
    return share_right(
        makers,
        [c is not None and fits for c, fits in zip(countries, coded, strict=True)],
        "country",
        "postal_code",
        told={"no_country": countries.count(None), "no_code": coded.count(False)},
    )
