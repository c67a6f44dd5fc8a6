"""What one file of a site gives: lines of several kinds with their places, and what is wrong; put together to a reading."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from readiness.evidence import limits
from readiness.evidence.reading import LineBuilder, Reading, Trouble
from readiness.evidence.shape import Shape


@dataclass(frozen=True)
class Line:
    shape: Shape
    values: Mapping[str, object]
    row: int | None = None
    pointer: str | None = None


@dataclass(frozen=True)
class Part:
    """`path`: where the file lies in a saved site."""

    lines: tuple[Line, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    path: str | None = None


@dataclass(frozen=True)
class Form:
    """How a reader names what it read; `shapes` are told even where they have no line, the first one is the main kind."""

    format: str
    shapes: Sequence[Shape]
    version: str | None = None
    columns: dict[str, str] = field(default_factory=dict)


def put_together(form: Form, parts: Sequence[Part], records: int) -> Reading:
    """One reading from the parts of a site, or from the only one."""
    shapes = {s.kind: s for s in (*form.shapes, *(line.shape for part in parts for line in part.lines))}
    builders = {kind: LineBuilder(shape) for kind, shape in shapes.items()}
    for part in parts:
        for line in part.lines:
            builders[line.shape.kind].add(
                dict(line.values), row=line.row, pointer=line.pointer, sheet=part.path
            )
    tables = {kind: builder.table() for kind, builder in builders.items()}
    main = form.shapes[0].kind
    troubles = tuple(_capped(_placed(parts)))
    return Reading(
        format=form.format,
        format_version=form.version,
        tier="parsable" if troubles else "conformant",
        kind=main,
        records=records,
        lines=tables.pop(main),
        more=tables,
        columns=form.columns,
        problems=troubles,
    )


def _placed(parts: Iterable[Part]) -> Iterable[Trouble]:
    for part in parts:
        for trouble in part.troubles:
            yield replace(trouble, sheet=part.path) if part.path is not None else trouble


def _capped(troubles: Iterable[Trouble]) -> Iterable[Trouble]:
    """So many problems as are kept of one file; the rest are counted."""
    every = list(troubles)
    yield from every[: limits.TROUBLES]
    if len(every) > limits.TROUBLES:
        yield Trouble("more_problems", params={"more": len(every) - limits.TROUBLES})
