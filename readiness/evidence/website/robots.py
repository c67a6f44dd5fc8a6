"""robots.txt (RFC 9309) rule by rule.

Conformant: every line is a directive of RFC 9309 or one of the known extensions, and no rule stands before the first
agent. Crawlers skip what they do not know, so nothing here makes the file unreadable.
"""

from __future__ import annotations

from readiness.evidence.reading import Trouble
from readiness.evidence.shapes_web import CRAWLER_RULE
from readiness.evidence.website.part import Line, Part
from readiness.evidence.website.plain import directive, head_lines, text_lines

AGENT, SITEMAP = "user-agent", "sitemap"
RULES = ("allow", "disallow")
EXTENSIONS = frozenset(
    ("crawl-delay", "host", "clean-param", "request-rate", "visit-time", "noindex", "content-signal")
)
"""Lines some crawlers know beyond the standard; they open or close nothing."""


def recognises(data: bytes) -> bool:
    """The first line that is no remark is a directive, and an agent is named or a site map."""
    lines = [line for _, line in head_lines(data) if not line.lstrip().startswith("#")]
    named = {found[0] for line in lines if (found := directive(line)) is not None}
    first = directive(lines[0]) if lines else None
    opens = first is not None and first[0] in {AGENT, SITEMAP, *RULES, *EXTENSIONS}
    return opens and (AGENT in named or named == {SITEMAP})


def parse(data: bytes) -> Part:
    """One line a rule and agent; an agent named without a rule gives one line that says so."""
    lines: list[Line] = []
    troubles: list[Trouble] = []
    agents: list[tuple[str, int]] = []
    ruled = True
    for row, text in text_lines(data):
        bare = text.split("#", 1)[0].strip()
        found = directive(bare)
        if not bare:
            continue
        name, value = found or ("", "")
        if name == AGENT:
            if ruled:
                agents, ruled = [], False
            agents.append((value, row))
            lines.append(_line(row, value, None, None))
        elif name == SITEMAP:
            lines.append(_line(row, None, SITEMAP, value))
        elif name in RULES:
            ruled = True
            lines += [_line(row, agent, name, value) for agent, _ in agents]
            if not agents:
                troubles.append(Trouble("robots_no_agent", row, name))
        elif name in EXTENSIONS:
            ruled = ruled or bool(agents)
        else:
            troubles.append(Trouble("robots_line", row, params={"line": bare[:80]}))
    return Part(tuple(_without_bare(lines)), tuple(troubles))


def _line(row: int, agent: str | None, rule: str | None, path: str | None) -> Line:
    return Line(CRAWLER_RULE, {"agent": agent or None, "rule": rule, "path": path}, row)


def _without_bare(lines: list[Line]) -> list[Line]:
    """Drops the bare line of every agent that has a rule."""
    ruled = {line.values["agent"] for line in lines if line.values["rule"] in RULES}
    return [line for line in lines if line.values["rule"] is not None or line.values["agent"] not in ruled]
