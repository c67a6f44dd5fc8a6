"""Robots of search engines and those that fetch for a user may read the product pages."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from protego import Protego

from readiness.checks.base import Limits, Seen, check, share_level
from readiness.evidence.web import CrawlerRules, SiteMap, WebProducts
from readiness.world.crawlers import Crawler
from readiness.world.world import World

HOME = "/"


@check("web.search_bots", ref="D1")
def search_bots(
    rules: CrawlerRules,
    world: World,
    limits: Limits,
    products: WebProducts | None,
    site_map: SiteMap | None,
) -> Seen:
    """Whoever is not named may come in: that is the default of the protocol.

    Robots that gather training data, and mere control names, are told but never counted: keeping them out is a
    legitimate choice. A list of robots past its date proves a lock, never that all is open.
    """
    if not rules.count():
        return Seen.no_evidence(**_words((), (), (), world))
    pages = _paths(products)
    groups = _robots(rules)
    wanted = [c for c in world.crawlers if c.opens_the_way]
    shut = [c for c in wanted if not _may_read(c.agent, pages, groups)]
    others = [c for c in world.crawlers if not c.opens_the_way]
    kept_out = [c for c in others if not _may_read(c.agent, pages, groups)]
    told = _words(wanted, shut, kept_out, world)
    if shut:
        level = share_level(len(wanted) - len(shut), len(wanted)) * limits["web.bot_shut_level"] / 4
        locks = rules.where(_locks(rules, shut))
        return Seen(level, params=told, places=locks.places("agent"), place_count=locks.count())
    if any(c.recheck_by < world.on for c in wanted):
        return Seen.not_checked(**told)
    decided = {c.agent.lower() for c in others} & _named(rules)
    complete = decided and _all_listed(products, site_map)
    return Seen(limits["web.bots_decided_level" if complete else "web.bots_open_level"], params=told)


def _words(
    wanted: Iterable[Crawler], shut: Iterable[Crawler], kept_out: Iterable[Crawler], world: World
) -> dict[str, int | str | tuple[str, ...]]:
    return {
        "total": len(tuple(wanted)),
        "shut": tuple(c.agent for c in shut),
        "kept_out": tuple(c.agent for c in kept_out),
        "newest": max(c.as_of for c in world.crawlers).isoformat(),
        "valid_until": min(c.recheck_by for c in world.crawlers).isoformat(),
    }


def _paths(products: WebProducts | None) -> list[str]:
    """Where the products stand; where no page tells, the whole site stands for them."""
    urls = products.column("url") if products is not None else []
    return list(dict.fromkeys(urlsplit(u).path or HOME for u in urls if u is not None)) or [HOME]


def _robots(rules: CrawlerRules) -> list[Protego]:
    """The rules of each file as the library reads them."""
    texts: dict[tuple[str, str | None], list[str]] = {}
    columns = [rules.column(name) for name in ("file", "sheet", "agent", "rule", "path")]
    for file, sheet, agent, rule, path in zip(*columns, strict=True):
        if agent is not None:
            said = f"User-agent: {agent}\n{rule or 'disallow'}: {path or ''}"
            texts.setdefault((file, sheet), []).append(said)
    return [Protego.parse("\n".join(lines)) for lines in texts.values()]


def _may_read(agent: str, pages: list[str], groups: list[Protego]) -> bool:
    return all(robots.can_fetch(page, agent) for robots in groups for page in pages)


def _named(rules: CrawlerRules) -> set[str]:
    return {agent.lower() for agent in rules.column("agent") if agent is not None}


def _locks(rules: CrawlerRules, shut: list[Crawler]) -> list[bool]:
    """The rules that keep them out: those for their name, else those for everybody."""
    named = _named(rules)
    blamed = {c.agent.lower() if c.agent.lower() in named else "*" for c in shut}
    return [
        rule == "disallow" and bool(path) and (agent or "").lower() in blamed
        for agent, rule, path in zip(*(rules.column(n) for n in ("agent", "rule", "path")), strict=True)
    ]


def _all_listed(products: WebProducts | None, site_map: SiteMap | None) -> bool:
    """Whether the site map names every product page seen."""
    urls = set(products.column("url")) if products is not None else set()
    listed = set(site_map.column("url")) if site_map is not None else set()
    return bool(urls) and urls <= listed
