"""What the terminal understands; wrong usage ends with exit code 2 before anything is computed."""

from __future__ import annotations

import argparse
import re
from datetime import date
from pathlib import Path

from readiness.cli.compare import add_compare
from readiness.cli.measures import add_measures
from readiness.cli.plan_read import add_plan_read
from readiness.cli.portfolio import add_portfolio
from readiness.cli.replan import add_replan
from readiness.cli.requests import add_requests
from readiness.cli.retention import add_purge, add_retention
from readiness.cli.sites import add_sites
from readiness.cli.template import add_template
from readiness.cli.workspaces import add_audit, add_workspaces
from readiness.model.base import LANGS
from readiness.report.edition.legal import EDITIONS

EXPORTS = (
    "xlsx", "ics", "mspdi", "jira", "plan-json", "json", "file-report", "calendar", "answers", "starters",
    "summary", "pack",
)  # fmt: skip
SOLVERS = ("local", "highs")
DEMOS = ("spindle-de", "gear-cn")


def parser() -> argparse.ArgumentParser:
    """One sub-command a function of the product; `--on` and `--lang` work on every one."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--on", type=_day, metavar="DATE")
    common.add_argument("--lang", choices=LANGS, default="en")
    root = argparse.ArgumentParser(prog="readiness")
    commands = root.add_subparsers(dest="command", required=True)

    def command(name: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, parents=[common])

    demo = command("demo")
    demo.add_argument("--out", type=Path, required=True, metavar="DIR")
    demo.add_argument("--firm", choices=DEMOS, default=DEMOS[0])

    assess = command("assess")
    assess.add_argument("case", type=Path)
    assess.add_argument("--what-if", action="append", default=[], metavar="SPEC")
    assess.add_argument("--json", action="store_true")

    check = command("check")
    check.add_argument("files", nargs="*", metavar="FILE")
    check.add_argument("--url", metavar="ADDRESS")
    check.add_argument("--json", action="store_true")

    network = command("network")
    network.add_argument("files", nargs="+", metavar="FILE")
    network.add_argument("--what-if", action="append", default=[], metavar="SPEC")
    network.add_argument("--all", action="store_true")
    add_measures(network)
    network.add_argument("--json", action="store_true")

    plan = command("plan")
    plan.add_argument("case", type=Path)
    for horizon in ("0-6", "6-12", "12"):
        plan.add_argument(f"--budget-{horizon}", type=_amount, metavar="KEUR")
    plan.add_argument("--days-per-month", type=_amount, metavar="N")
    plan.add_argument("--solver", choices=SOLVERS, default=SOLVERS[0])
    plan.add_argument("--json", action="store_true")

    add_replan(command("replan"))
    add_plan_read(command("plan-read"))

    report = command("report")
    report.add_argument("case", type=Path)
    report.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    report.add_argument("--edition", choices=EDITIONS, default=EDITIONS[0])
    report.add_argument("--branding", type=Path, metavar="FOLDER")

    export = command("export")
    export.add_argument("case", type=Path)
    export.add_argument("--to", choices=EXPORTS, required=True)
    export.add_argument("--out", type=Path, required=True, metavar="PATH")
    export.add_argument("--origin-rule", metavar="RULE")
    export.add_argument("--owner", metavar="NAME")
    export.add_argument("--since", type=Path, metavar="ASSESSMENT.json")

    form = command("questionnaire")
    form.add_argument("case", type=Path)
    form.add_argument("file", metavar="FILE.xlsx")
    form.add_argument("--out", type=Path, metavar="FILLED.xlsx")
    form.add_argument("--customer", metavar="NAME")
    form.add_argument("--json", action="store_true")

    add_requests(command("requests"))
    add_template(command("template"))

    desk = command("desk-check")
    desk.add_argument("folder", type=Path, metavar="FOLDER")
    desk.add_argument("--out", type=Path, required=True, metavar="DIR")

    add_portfolio(command("portfolio"))
    add_compare(command("compare"), _day)
    add_sites(command("sites"))

    facts = command("data")
    facts.add_argument("what", choices=("refresh",))
    facts.add_argument("--source", metavar="ID")
    facts.add_argument("--apply", action="store_true")
    facts.add_argument("--json", action="store_true")

    command("backup").add_argument("--out", type=Path, required=True, metavar="DIR")
    command("restore").add_argument("folder", type=Path, metavar="DIR")
    command("doctor").add_argument("--json", action="store_true")
    add_workspaces(command("workspaces"), common)
    add_audit(command("audit"))
    add_retention(command("retention"))
    add_purge(command("purge"))

    lint = command("lint")
    lint.add_argument("folder", type=Path, nargs="?", metavar="DIR")

    serve = command("serve")
    serve.add_argument("--port", type=int, default=8501)
    who = serve.add_mutually_exclusive_group()
    who.add_argument(
        "--workshop", metavar="ADDRESS", help="this machine's address in the network; guests may join rooms"
    )
    who.add_argument("--hosted", action="store_true", help="behind a proxy, for people who sign in")
    return root


def _day(text: str) -> date:
    """A date as the contract writes them, 2026-07-15."""
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        raise argparse.ArgumentTypeError(text)
    return date.fromisoformat(text)


def _amount(text: str) -> float:
    """A number of zero or more; anything else is wrong usage."""
    value = float(text.replace(",", "."))
    if not 0 <= value < float("inf"):
        raise argparse.ArgumentTypeError(text)
    return value
