"""A drawing as the templates take it: shapes, words beside them, and one sentence for those who cannot see it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from readiness.report.charts.drawing import Drawing


@dataclass(frozen=True)
class Plate:
    drawing: Drawing
    alt: str
    """What the picture shows, in words."""

    def data(self) -> dict[str, Any]:
        d = self.drawing
        return {
            "svg": d.svg,
            "width": d.width,
            "height": d.height,
            "alt": self.alt,
            "labels": [asdict(x) for x in d.labels],
        }
