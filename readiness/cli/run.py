"""From arguments to exit code: 0 done, 1 nothing can be computed, 2 wrong usage."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

import orjson

from readiness.cli import commands
from readiness.cli.arguments import parser
from readiness.cli.compare import compare
from readiness.cli.data import data
from readiness.cli.desk_check import desk_check
from readiness.cli.keeping import backup, doctor, restore
from readiness.cli.plan_read import plan_read
from readiness.cli.portfolio import portfolio
from readiness.cli.printing import say_problems, say_unknown
from readiness.cli.questionnaire import questionnaire
from readiness.cli.replan import replan
from readiness.cli.requests import requests
from readiness.cli.retention import purge, retention
from readiness.cli.serving import serve_app
from readiness.cli.sites import sites
from readiness.cli.template import template
from readiness.cli.workspaces import audit, workspaces
from readiness.errors import CaseError, ContentError, NotConfigured, StoreUnusable, UnknownId

COMMANDS: dict[str, Callable[..., int]] = {
    "demo": commands.demo,
    "assess": commands.assess,
    "check": commands.check,
    "network": commands.network,
    "plan": commands.plan,
    "replan": replan,
    "plan-read": plan_read,
    "report": commands.report,
    "export": commands.export,
    "questionnaire": questionnaire,
    "requests": requests,
    "template": template,
    "desk-check": desk_check,
    "portfolio": portfolio,
    "compare": compare,
    "sites": sites,
    "data": data,
    "backup": backup,
    "restore": restore,
    "doctor": doctor,
    "workspaces": workspaces,
    "audit": audit,
    "retention": retention,
    "purge": purge,
    "lint": commands.lint,
    "serve": serve_app,
}


def main(argv: Sequence[str] | None = None) -> int:
    usage = parser()
    wish = usage.parse_args(argv)
    if wish.command == "check" and not (wish.files or wish.url):
        usage.error("check: FILE or --url is needed")
    try:
        return COMMANDS[wish.command](wish)
    except UnknownId as error:
        say_unknown(error, wish.lang)
        return 2
    except (CaseError, ContentError, NotConfigured, StoreUnusable) as error:
        if getattr(wish, "json", False):
            told = [p.model_dump(mode="json") for p in error.problems]
            sys.stdout.write(orjson.dumps({"problems": told}, option=orjson.OPT_INDENT_2).decode() + "\n")
        say_problems(error.problems, wish.lang)
        return 1
