"""One measured ratio: what, against which floor, and the target."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Ratio:
    """`most`: the ratio must not be larger; `least`: it must not be smaller."""

    name: str
    seconds: float
    floor: float
    floor_name: str
    most: float | None = None
    least: float | None = None
    unit: str = "s"
    """Anything but seconds is printed as it is."""

    @property
    def value(self) -> float:
        return self.seconds / self.floor

    @property
    def kept(self) -> bool:
        return (self.most is None or self.value <= self.most) and (
            self.least is None or self.value >= self.least
        )

    def line(self) -> str:
        target = (
            f"<= {self.most}"
            if self.most is not None
            else f">= {self.least}"
            if self.least is not None
            else ""
        )
        mark = "ok  " if self.kept else "MISS"
        scale, unit = (1000, "ms") if self.unit == "s" else (1, self.unit)
        both = f"{scale * self.seconds:.1f} {unit} against {scale * self.floor:.1f} {unit} {self.floor_name}"
        return f"{mark} {self.name}: {self.value:.2f} ({target}) - {both}"


def timed(work: Callable[[], object], repeats: int = 5) -> float:
    """Median seconds of several runs in this process."""
    taken = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return median(taken)


def side_by_side(
    work: Callable[[], object], floor: Callable[[], object], repeats: int = 5
) -> tuple[float, float]:
    """Medians of both, measured in turns, so that a busy machine slows both."""
    pairs = [(timed(work, 1), timed(floor, 1)) for _ in range(repeats)]
    return median(a for a, _ in pairs), median(b for _, b in pairs)
