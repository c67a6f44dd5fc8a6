"""Rules of e-invoices in plain words: what is wrong, how a buyer's system reacts, how to mend it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from readiness.model.place import Problem
from readiness.report.words import Words

_REACTIONS = (
    (re.compile(r"PEPPOL-"), "network"),
    (re.compile(r"BR-DE-"), "national"),
    (re.compile(r"BR-CO-1[0-7]$"), "sums"),
    (re.compile(r"BR-(?:CL|DEC)-"), "codes"),
    (re.compile(r"BR-CO-(?:03|04|09|18)$|BR-(?:AE|AF|AG|B|E|G|IC|O|S|Z)-"), "tax"),
)
"""What a rule is about, by the families of their numbers; any other asks for an entry that is missing."""
_MISSING = "missing"


@dataclass(frozen=True)
class PlainRule:
    wrong: str
    reacts: str
    fix: str


def plain_rule(problem: Problem, say: Words) -> PlainRule | None:
    """Our own words for the rule a problem names; None for other problems and for rules we have no words for."""
    rule = problem.params.get("rule")
    if not isinstance(rule, str) or not say.has(f"invoice_rule/{rule}/wrong"):
        return None
    kind = next((name for family, name in _REACTIONS if family.match(rule)), _MISSING)
    return PlainRule(
        wrong=say("invoice_words/plain", rule=rule, wrong=say(f"invoice_rule/{rule}/wrong")),
        reacts=say(f"invoice_reaction/{kind}"),
        fix=say(f"invoice_rule/{rule}/fix"),
    )


def official_wording(problem: Problem, say: Words) -> str | None:
    """The rule's own English sentence, marked as such; None where the problem carries none."""
    said = problem.params.get("says")
    if "rule" not in problem.params or not isinstance(said, str) or not said:
        return None
    return say("invoice_words/official", says=said)
