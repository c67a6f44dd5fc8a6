"""How the agreed plan goes, on paper: beside the proposal, the quarter for the board, forecast and the six evaluations."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.buyer.standing import Standing
from readiness.content.kpis import load_kpis
from readiness.planning.judged import judged
from readiness.planning.overview import overview
from readiness.report.view.agreed import is_agreed
from readiness.report.view.beside import beside_rows, break_lines
from readiness.report.view.plan_figures import FigureTable, figure_tables
from readiness.report.view.plan_pages import Section, quarter_sections
from readiness.report.view.result import Result
from readiness.report.words import Words


@dataclass(frozen=True)
class ProgressPages:
    """`beside`: the agreed plan's figures and the proposal's; `empty`: what a table still needs to be filled."""

    title: str
    intro: str
    beside: FigureTable
    breaks: tuple[str, ...]
    quarter: str
    quiet: str
    sections: tuple[Section, ...]
    tables: tuple[FigureTable, ...]
    empty_title: str
    empty: tuple[str, ...]


def progress_pages(result: Result, say: Words) -> ProgressPages | None:
    """None while nobody agreed on a plan: a proposal has no progress."""
    plan = result.case.plan
    if plan is None or not is_agreed(result):
        return None
    standing = Standing.of(result.bank, result.case, result.assessment.findings)
    found, agreed = overview(standing, plan, result.roadmap.limits, load_kpis()), judged(standing, plan)
    tables = figure_tables(found, plan, result.bank, say)
    sections = tuple(s for s in quarter_sections(found.quarter, plan, say) if s.lines)
    return ProgressPages(
        title=say("progress/paper/title"),
        intro=say("progress/paper/intro"),
        beside=FigureTable(
            "beside",
            say("plan_page/beside/title"),
            say("plan_page/beside/says"),
            ("", say("plan_page/beside/ours"), say("plan_page/beside/proposal")),
            beside_rows(agreed, result.roadmap, say),
        ),
        breaks=break_lines(agreed, say),
        quarter=say("progress/quarter/title", n=found.quarter.quarter),
        quiet="" if sections else say("progress/quiet"),
        sections=sections,
        tables=tuple(t for t in tables if t.rows),
        empty_title=say("progress/paper/empty"),
        empty=tuple(say.pair(t.title, t.says) for t in tables if not t.rows),
    )
