"""How the cost grows from a thousand to a million offers: `python -m benches.growth` draws docs/growth.svg."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import altair as alt
import pandas as pd
import vl_convert

from benches.bench_network_losses import all_single, in_plain_python
from benches.networks import made_up
from benches.peers import in_networkx, in_rustworkx, installed, reach_in_rustworkx

SIZES = (1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000)
PLAIN_UP_TO = 100_000
"""Beyond it the others take minutes."""
PICTURE = Path(__file__).parents[1] / "docs" / "growth.svg"


def seconds(work: Callable[[], object], repeats: int) -> float:
    """Median seconds of the processor, which other people's work on the machine changes less than the clock."""
    taken = []
    for _ in range(repeats):
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return median(taken)


def measured() -> pd.DataFrame:
    rustworkx = installed("rustworkx")
    rows: list[tuple[str, int, float]] = []

    def note(name: str, offers: int, taken: float) -> None:
        rows.append((name, offers, taken))
        print(f"{offers:>9,} {name}: {taken:.5f} s", flush=True)

    for offers in SIZES:
        made = made_up(offers)
        arrays = made.arrays()
        work = all_single(made, arrays)
        work()
        repeats = 3 if offers > PLAIN_UP_TO else 5
        note("arrays built", offers, seconds(made.arrays, repeats))
        note("all single failures", offers, seconds(work, repeats))
        if offers <= PLAIN_UP_TO:
            note("all single failures, plain Python", offers, seconds(in_plain_python(work), 1))
            note("networkx graph built", offers, seconds(lambda made=made: in_networkx(made), 1))
            if rustworkx is not None:
                note(
                    "rustworkx graph built",
                    offers,
                    seconds(lambda made=made: in_rustworkx(rustworkx, made), 1),
                )
                reach = reach_in_rustworkx(rustworkx, made)
                note("rustworkx reachability of all (a wrong answer)", offers, seconds(reach, 1))
    return pd.DataFrame(rows, columns=["what", "offers", "seconds"])


def picture(found: pd.DataFrame) -> str:
    chart = (
        alt.Chart(found, title="Cost of a supply network by size (both axes logarithmic)")
        .mark_line(point=True)
        .encode(
            x=alt.X("offers:Q", scale=alt.Scale(type="log"), title="offers"),
            y=alt.Y("seconds:Q", scale=alt.Scale(type="log"), title="seconds of one processor"),
            color=alt.Color("what:N", title=None, legend=alt.Legend(labelLimit=300)),
        )
        .properties(width=520, height=360)
    )
    svg: str = vl_convert.vegalite_to_svg(chart.to_json())
    return svg


if __name__ == "__main__":
    PICTURE.write_text(picture(measured()), encoding="utf-8")
