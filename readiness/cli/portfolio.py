"""`portfolio`: many firms at once, on this machine or on a cluster."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from readiness.cli.printing import note, say_problems, tell, words_of
from readiness.errors import CaseError, ClusterAbsent
from readiness.model.place import Problem
from readiness.model.portfolio import FirmStanding
from readiness.portfolio.many import portfolio as portfolio_of
from readiness.portfolio.workers import workers
from readiness.report.json import portfolio_json
from readiness.report.words import Words


def add_portfolio(command: argparse.ArgumentParser) -> None:
    command.add_argument("folder", type=Path, metavar="DIR")
    command.add_argument("--scheduler", metavar="ADDRESS")
    command.add_argument("--json", action="store_true")


def portfolio(wish: Namespace) -> int:
    """Raises CaseError where no case of the folder could be read, or no cluster answers."""
    try:
        with workers(wish.scheduler) as executor:
            found = portfolio_of(wish.folder, executor, wish.on)
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
