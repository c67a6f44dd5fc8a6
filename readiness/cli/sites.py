"""`sites`: several sites of one firm by share of sales, the worst one by name, gates as the worst site has them."""

from __future__ import annotations

import argparse
import sys
from argparse import Namespace
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from readiness.cli.kept_cases import Kept, opened, read_facts
from readiness.cli.printing import say_problems, tell, words_of
from readiness.content.loader import load_bank
from readiness.errors import CaseError
from readiness.model.place import Problem
from readiness.model.portfolio import FirmStanding
from readiness.model.sites import SitesStanding
from readiness.portfolio.compare import Facts
from readiness.portfolio.firm import standing_of
from readiness.portfolio.sites import SiteCase, of_sites
from readiness.report.json import value_json
from readiness.report.view.compared import range_of
from readiness.report.view.sites import group_line, open_site_gates
from readiness.report.words import Words
from readiness.store.workspaces import Workspaces


def add_sites(command: argparse.ArgumentParser) -> None:
    command.add_argument("sites", nargs="*", type=_site, metavar="CASE=PERCENT")
    command.add_argument("--client", metavar="NAME")
    command.add_argument("--json", action="store_true")


def sites(wish: Namespace) -> int:
    """Cases are folders, zips or stored ones, or a client's with the shares stated in the app.

    1 where the shares do not add up: then there is no whole.
    """
    told = wish.sites if wish.client is None else _of_client(wish.client)
    found = of_sites([SiteCase(_read(name, wish), share) for name, share in told])
    if wish.json:
        sys.stdout.buffer.write(value_json(found) + b"\n")
    else:
        say = words_of(wish.lang, wish.on or date.today())
        tell("\n".join(_text(found, say)))
    say_problems(found.problems, wish.lang)
    return 1 if found.problems else 0


def _of_client(wanted: str) -> list[tuple[str, float]]:
    """Ids of its sites with their shares. Raises CaseError where there is no such client, or several."""
    with opened() as store:
        found = [one for one, _ in Workspaces(store).of_mine() if wanted in (one.id, one.name)]
    if len(found) != 1:
        raise CaseError([Problem(code="client_unknown", file=wanted, params={"name": wanted})])
    return [(site.case, site.share) for site in found[0].sites]


def _read(name: str, wish: Namespace) -> FirmStanding:
    if Path(name).exists():
        return _standing(read_facts(Path(name), wish.on), name)
    with opened() as store:
        return _standing(Kept.named(store, name).facts_now(wish.on), name)


def _standing(facts: Facts, name: str) -> FirmStanding:
    return standing_of(load_bank(), facts.on(facts.day), facts.files, name)


def _text(found: SitesStanding, say: Words) -> Iterator[str]:
    for line in found.sites:
        score = say.number(line.score.expected if line.score else None)
        yield f"{line.name}: {say.percent(line.share)}  {score} ({range_of(line.score, say)})"
    if found.problems:
        return
    yield group_line(found, say)
    if found.worst is not None:
        yield say("sites_page/worst", site=found.worst)
    for buyer in found.buyers:
        yield f"  {say.buyer(buyer.id, 'short')}: {say(f'verdict/{buyer.verdict}/short')}"
    open_gates = open_site_gates(found, say)
    yield say("sites_page/gates" if open_gates else "sites_page/no_gates")
    for gate in open_gates:
        yield f"  {gate.gate}: {gate.said} - {gate.at}"


def _site(text: str) -> tuple[str, float]:
    """`plant-a=60`: a case and its share of sales in per cent; anything else is wrong usage."""
    name, _, percent = text.rpartition("=")
    share = float(percent.replace(",", ".")) / 100
    if not name or not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(text)
    return name, share
