"""The two questions every buyer asks - where does it come from, what if a border closes - in two sentences each."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.model.case import Profile
from readiness.model.network import Failure, NetworkAnalysis
from readiness.report.view.result import Result
from readiness.report.words import Words

MOST_COUNTRIES = 4


@dataclass(frozen=True)
class TwoAnswers:
    origin: str
    exposure: str


def two_answers(result: Result, say: Words) -> TwoAnswers:
    return answers_of(result.network, result.case.profile, say)


def answers_of(network: NetworkAnalysis | None, firm: Profile, say: Words) -> TwoAnswers:
    """The same before there is a roadmap: the answers need none."""
    if network is None or not network.products:
        return TwoAnswers(say("view/origin/none"), say("view/exposure/none"))
    return TwoAnswers(_origin(network, say), _exposure(firm, network, say))


def origin_by_country(network: NetworkAnalysis) -> dict[str, float]:
    """Revenue-weighted share of value by country over all products, largest first; sums to 1 with `unknown`."""
    revenue = [p.revenue for p in network.products]
    weights = [1.0] * len(revenue) if any(r is None for r in revenue) else [float(r or 0) for r in revenue]
    total = sum(weights) or 1.0
    shares: dict[str, float] = {}
    for product, weight in zip(network.products, weights, strict=True):
        for country, share in product.origin.items():
            shares[country] = shares.get(country, 0.0) + share * weight / total
    return dict(sorted(shares.items(), key=lambda pair: (-pair[1], pair[0])))


def _origin(network: NetworkAnalysis, say: Words) -> str:
    shares = origin_by_country(network)
    known = [(c, s) for c, s in shares.items() if c != "unknown"][:MOST_COUNTRIES]
    named = say.listed(
        say("view/origin/part", country=say.country(c), share=say.percent(s)) for c, s in known
    )
    unknown = shares.get("unknown", 0.0)
    tail = (
        say("view/origin/unknown", share=say.percent(unknown))
        if unknown > 0
        else say("view/origin/all_known")
    )
    return say.joined((say("view/origin/says", parts=named), tail))


def worst_abroad(network: NetworkAnalysis, home: str | None) -> Failure | None:
    """The foreign country whose loss costs most revenue; the unknown one is not a country."""
    abroad = [f for f in network.failures if f.kind == "country" and f.id not in (home, "unknown")]
    return max(abroad, key=lambda f: (f.revenue_at_risk or 0.0, f.id), default=None)


def _exposure(firm: Profile, network: NetworkAnalysis, say: Words) -> str:
    country = worst_abroad(network, firm.country)
    own = _own_sites(firm, network)
    sites = [f for f in network.failures if f.kind == "site" and f.id not in own]
    site = max(sites, key=lambda f: (f.revenue_at_risk or 0.0, -(f.weeks_to_impact or 0.0)), default=None)
    said = []
    if country is not None:
        said.append(
            say(
                "view/exposure/country",
                country=say.country(country.id),
                share=say.percent(country.revenue_at_risk),
                weeks=_weeks(country, say),
            )
        )
    if site is not None:
        said.append(
            say(
                "view/exposure/site",
                site=site.id,
                share=say.percent(site.revenue_at_risk),
                weeks=_weeks(site, say),
            )
        )
    return say.joined(said) or say("view/exposure/nothing")


def _own_sites(firm: Profile, network: NetworkAnalysis) -> set[str]:
    """Sites of the firm itself as its profile names them; the network names them by the end of their id."""
    return {f.id for f in network.failures if any(f.id.endswith(site) for site in firm.sites)}


def _weeks(failure: Failure, say: Words) -> str:
    if failure.weeks_to_impact is None:
        return say("view/weeks_unknown")
    whole = round(failure.weeks_to_impact)
    return say("view/weeks", n=say.number(whole)) if whole > 1 else say("report/within_days")
