"""`requests`: whom to ask first, and with `--out` letter, mail and table for each supplier."""

from __future__ import annotations

import argparse
import sys
from argparse import Namespace
from dataclasses import asdict
from pathlib import Path
from typing import Any, cast

import orjson

from readiness.cli.disk import make_folder, write
from readiness.cli.printing import note, tell, words_of
from readiness.content.loader import load_bank
from readiness.errors import CaseError, UnknownId
from readiness.examine import examine, replies_in
from readiness.model.case import Case, SupplierRequest, Topic
from readiness.model.place import Problem
from readiness.network.declared import same
from readiness.report.requests.bundle import papers, zipped
from readiness.report.view.requests import candidate_lines, request_lines
from readiness.report.words import Words
from readiness.requests.draft import draw_up
from readiness.requests.known import known
from readiness.requests.ranking import TOPICS, Candidate, candidates
from readiness.requests.standing import Standing, standings
from readiness.store.folder_case import read_case
from readiness.store.yaml_values import write as as_yaml
from readiness.world.world import load_world

ARCHIVE, NOTED = "requests.zip", "requests.yaml"
SHOWN = 15


def add_requests(command: argparse.ArgumentParser) -> None:
    command.add_argument("case", type=Path)
    command.add_argument("--out", type=Path, metavar="DIR")
    command.add_argument("--supplier", action="append", default=[], metavar="NAME")
    command.add_argument("--about", type=_topics, default=TOPICS, metavar="TOPIC,...")
    command.add_argument("--json", action="store_true")


def requests(wish: Namespace) -> int:
    """Without `--supplier` everybody with something left to say. Raises UnknownId for a supplier nobody knows."""
    found = read_case(wish.case)
    if found.case is None:
        raise CaseError(found.problems)
    case = found.case if wish.on is None else found.case.model_copy(update={"on": wish.on})
    bank = load_bank()
    limits = bank.limits(case.on)
    examined = examine(bank, case, found.files, load_world(case.on))
    say = words_of(wish.lang, case.on, case.currency)
    if examined.network is None or examined.analysis is None:
        raise CaseError([*examined.problems, Problem(code="requests_need_parts")])
    ranked = candidates(examined.network, examined.analysis, known(examined.dossier, case.on), limits)
    chosen = _chosen(ranked, wish.supplier)
    drawn = [draw_up(case, c, wish.about, wish.lang, case.on, limits) for c in chosen]
    if wish.out is not None:
        _write(wish.out, standings(drawn, replies_in(examined.dossier, case), case.on, limits), case, say)
    noted = standings(case.requests, replies_in(examined.dossier, case), case.on, limits)
    if wish.json:
        told = {"candidates": [_told(c) for c in chosen], "requests": [_stands(s) for s in noted]}
        sys.stdout.buffer.write(orjson.dumps(told, option=orjson.OPT_INDENT_2) + b"\n")
        return 0
    for line in candidate_lines(chosen[:SHOWN], say):
        tell(f"{line.supplier}: {line.why} [{line.lacking}]")
    if len(chosen) > SHOWN:
        tell(say("view/and_more", n=len(chosen) - SHOWN))
    for asked in request_lines(noted, say):
        tell(f"{asked.id} {asked.supplier}: {asked.said}, {asked.answered}, {asked.remind}")
    return 0


def _topics(text: str) -> tuple[Topic, ...]:
    """Topics divided by commas; anything else is wrong usage."""
    wanted = [word.strip() for word in text.split(",") if word.strip()]
    if not wanted or not set(wanted) <= set(TOPICS):
        raise argparse.ArgumentTypeError(text)
    return cast(tuple[Topic, ...], tuple(wanted))


def _chosen(ranked: tuple[Candidate, ...], wanted: list[str]) -> list[Candidate]:
    if not wanted:
        return list(ranked)
    known_by_name = {same(c.supplier, ""): c for c in ranked}
    for name in wanted:
        if same(name, "") not in known_by_name:
            raise UnknownId("supplier", name)
    return [known_by_name[same(name, "")] for name in wanted]


def _write(folder: Path, found: tuple[Standing, ...], case: Case, say: Words) -> None:
    """The papers of each supplier, all of them as one archive, and what to put into case.yaml to keep track."""
    files = papers(found, case, say)
    for paper in files:
        path = folder / paper.path
        make_folder(path.parent)
        write(path, paper.data)
    write(folder / ARCHIVE, zipped(files, case.on))
    noted = {"requests": [_plain(s.request) for s in found]}
    write(folder / NOTED, as_yaml(noted).encode())
    note(say("cli/written", file=str(folder / ARCHIVE)))


def _plain(request: SupplierRequest) -> dict[str, Any]:
    told = request.model_dump(mode="json", exclude_defaults=True)
    return told | {"drawn_up": request.drawn_up, "due": request.due}


def _told(candidate: Candidate) -> dict[str, Any]:
    return {
        **asdict(candidate),
        "lacking": {topic: list(parts) for topic, parts in candidate.lacking.items()},
    }


def _stands(standing: Standing) -> dict[str, Any]:
    return {
        **standing.request.model_dump(mode="json"),
        "state": standing.state,
        "answered": standing.answered,
        "remind_on": standing.remind_on,
    }
