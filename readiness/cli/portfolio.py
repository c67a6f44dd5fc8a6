"""`portfolio`: many firms at once - of a folder or of the store - on this machine or on a cluster."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Iterator
from concurrent.futures import Executor
from datetime import date
from pathlib import Path

from readiness.cli.kept_cases import opened
from readiness.cli.printing import note, say_problems, tell, words_of
from readiness.errors import CaseError, ClusterAbsent
from readiness.model.place import Problem
from readiness.model.portfolio import FirmStanding, Portfolio
from readiness.portfolio.many import portfolio as portfolio_of
from readiness.portfolio.many import standings
from readiness.portfolio.workers import workers
from readiness.report.json import portfolio_json
from readiness.report.words import Words
from readiness.store.folder_case import zip_of


def add_portfolio(command: argparse.ArgumentParser) -> None:
    command.add_argument("folder", type=Path, nargs="?", metavar="DIR")
    command.add_argument("--scheduler", metavar="ADDRESS")
    command.add_argument("--json", action="store_true")


def portfolio(wish: Namespace) -> int:
    """Raises CaseError where no case of the folder could be read, or no cluster answers."""
    try:
        with workers(wish.scheduler) as executor:
            found = _found(wish, executor)
    except ClusterAbsent as absent:
        problem = Problem(code="cluster_absent", file="", params={"address": absent.address})
        raise CaseError([problem]) from absent
    if not any(firm.score for firm in found.firms):
        raise CaseError([problem for firm in found.firms for problem in firm.problems])
    if wish.json:
        tell(portfolio_json(found))
        return 0
    say = words_of(wish.lang, wish.on or date.today())
    for firm in found.firms:
        if firm.score is None:
            say_problems(firm.problems, wish.lang)
        else:
            tell("\n".join(_lines(firm, say)))
    note(say("portfolio/count", n=say.number(len(found.firms))))
    return 0


def _found(wish: Namespace, executor: Executor) -> Portfolio:
    """Without a folder the cases stored on this machine, each by its id."""
    if wish.folder is not None:
        return portfolio_of(wish.folder, executor, wish.on)
    with opened() as store:
        cards = store.list_cases()
        packed = [(card.id, zip_of(store.open_case(card.id), store.evidence(card.id))) for card in cards]
    if not packed:
        raise CaseError([Problem(code="portfolio_no_cases", file="")])
    return standings(packed, executor, wish.on)


def _lines(firm: FirmStanding, say: Words) -> Iterator[str]:
    score = firm.score
    if score is not None:
        reach = say("view/range", low=say.number(score.low), high=say.number(score.high))
        yield f"{firm.name} ({firm.on}): {reach}  {say('portfolio/proven', share=say.percent(score.proven))}"
    for buyer in firm.buyers:
        yield f"  {say.buyer(buyer.id, 'short')}: {say(f'verdict/{buyer.verdict}/short')}"
    if firm.network is not None and firm.network.worst_firm is not None:
        loss = say.percent(firm.network.revenue_at_risk)
        yield f"  {say('portfolio/worst', firm=firm.network.worst_firm, loss=loss)}"
