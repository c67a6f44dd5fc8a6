"""Results as short texts for the terminal; the words are those of the app and the PDF."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from readiness.cli.follow_up import follow_up
from readiness.cli.health import health_text
from readiness.examine import Examined
from readiness.model.network import NetworkAnalysis
from readiness.model.place import Problem
from readiness.report.view.certainty import certainty, score_line
from readiness.report.view.exposed import exposure_lines, read_as_line
from readiness.report.view.exposure import failure_lines, insight_sentences
from readiness.report.view.gates import gate_lines
from readiness.report.view.inspection import finding_sentence
from readiness.report.view.measures import measure_lines
from readiness.report.view.plan_health import health_view
from readiness.report.view.plan_wishes import proof_line, wish_lines
from readiness.report.view.problems import problem_lines
from readiness.report.view.result import Result
from readiness.report.view.steps import horizon_blocks
from readiness.report.view.verdicts import verdict_lines
from readiness.report.view.whatifs import WhatIfLine, what_if_lines
from readiness.report.words import Words


def result_text(result: Result, say: Words) -> str:
    """Verdicts, score with its certainty, gates that are not open, what to do about it, the plan."""
    return "\n".join((*_result(result, say), *follow_up(result, say), *_plan(result, say)))


def plan_text(result: Result, say: Words) -> str:
    """The steps by horizon, and what makes the plan sick: the gravest first, each with its smallest repair."""
    return "\n".join((*_plan(result, say), *_wishes(result, say), *_health(result, say)))


def check_text(examined: Examined, say: Words) -> str:
    return "\n".join(_check(examined, say))


def network_text(
    analysis: NetworkAnalysis | None,
    problems: Iterable[Problem],
    say: Words,
    countries: Mapping[str, str | None] | None = None,
) -> str:
    """`countries`: how spellings in the files were read."""
    read_as = read_as_line(countries or {}, say)
    return "\n".join((*([read_as] if read_as else []), *_network(analysis, problems, say)))


def _result(result: Result, say: Words) -> Iterator[str]:
    yield result.case.name
    for line in verdict_lines(result, say):
        yield f"\n{line.name}: {line.sentence}"
    for what_if in what_if_lines(result.supposed, say):
        yield f"\n{_supposed(what_if)}"
    yield f"\n{score_line(result, say)}  {certainty(result, say).line}\n"
    for gate in gate_lines(result, say):
        if gate.state != "passed":
            yield f"  [{gate.said}] {gate.title} - {gate.proof}"


def _plan(result: Result, say: Words) -> Iterator[str]:
    for block in horizon_blocks(result, say):
        yield f"\n{block.name}: {say.number(block.days)} d, {say.keur(block.keur)}"
        for step in block.steps:
            yield f"  {step.when}: {step.name} ({step.owner}, {say.number(step.days)} d, {say.keur(step.keur)})"
        yield from (f"  -> {turn}" for turn in block.turns)


def _health(result: Result, say: Words) -> Iterator[str]:
    seen = health_view(result, say)
    if seen.score is not None:
        yield from health_text(seen.score, seen.lines, (seen.broken, seen.of), say)


def _wishes(result: Result, say: Words) -> Iterator[str]:
    """What the limits do not allow and what would help; how sure it is that no plan is better."""
    lines = wish_lines(result, say)
    if lines:
        yield f"\n{say('plan/wish/heading')}"
    for line in lines:
        yield f"  {line.says} {line.why}".rstrip()
        if line.helps:
            yield f"      -> {line.helps}"
    yield f"\n{proof_line(result, say)}"


def _check(examined: Examined, say: Words) -> Iterator[str]:
    for head in examined.dossier.heads:
        tier = say(f"view/tier/{head.tier}")
        yield f"{head.file}: {say(f'format/{head.format}')} ({tier}, {say.number(head.records)})"
    for finding in examined.findings:
        said = say(f"view/result/{finding.verdict}")
        yield f"  [{said}] {finding.ref or ''} {finding_sentence(finding, say)}"
        yield from (f"      {say.place(place)}" for place in finding.places[:5])
    yield from _problems(examined.problems, say)


def _network(analysis: NetworkAnalysis | None, problems: Iterable[Problem], say: Words) -> Iterator[str]:
    if analysis is not None:
        for failure in failure_lines(analysis, say):
            yield f"{failure.kind} {failure.name}: {failure.said}, {failure.weeks}  [{failure.products}]"
        yield from (f"- {sentence}" for sentence in insight_sentences(analysis, say))
        for line in what_if_lines(analysis.what_ifs, say):
            yield _supposed(line)
        yield from measure_lines(analysis, say)
        yield from exposure_lines(analysis, say)
    yield from _problems(problems, say)


def _problems(problems: Iterable[Problem], say: Words) -> Iterator[str]:
    for line in problem_lines(problems, say):
        times = f" (×{line.times})" if line.times > 1 else ""
        yield f"! {line.where}: {line.says} {line.todo}{times}"


def _supposed(line: WhatIfLine) -> str:
    """One what-if and, indented, what would have helped."""
    first = f"{line.name}: {line.before} -> {line.said}  {line.weeks}  {line.price}"
    return "\n".join((first, *(f"  {sentence}" for sentence in line.helps)))
