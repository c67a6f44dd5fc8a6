"""The one palette and typeface of app, charts and PDF; every colour is paired with a word, a shape or a dash."""

from __future__ import annotations

from dataclasses import dataclass

FAMILIES = ("Noto Sans", "Noto Sans CJK SC")
FONT = ", ".join(FAMILIES)


@dataclass(frozen=True)
class Palette:
    """Named by what a colour says. `tints` run from little to much of what is good or neutral, `heat` of loss."""

    primary: str
    ink: str
    muted: str
    rule: str
    panel: str
    paper: str
    land: str
    good: str
    warn: str
    bad: str
    open: str
    tints: tuple[str, ...]
    heat: tuple[str, ...]


LIGHT = Palette(
    primary="#0B5D66",
    ink="#1B2A2F",
    muted="#56676C",
    rule="#D5DDDE",
    panel="#F3F6F6",
    paper="#FFFFFF",
    land="#E3E8E9",
    good="#2E7048",
    warn="#9A6300",
    bad="#A23B2A",
    open="#66757A",
    tints=("#BFDDDF", "#86BEC3", "#4B979F", "#0B5D66"),
    heat=("#F1CFC0", "#DFA188", "#C46B51", "#A23B2A"),
)
DARK = Palette(
    primary="#4FB3BF",
    ink="#E6EDEE",
    muted="#A5B4B8",
    rule="#33444A",
    panel="#1A2529",
    paper="#11191C",
    land="#2A373C",
    good="#6DBB8A",
    warn="#E0AC4F",
    bad="#E28873",
    open="#93A2A7",
    tints=("#1F4A50", "#2C727B", "#3D969F", "#7FD3DC"),
    heat=("#5A342B", "#8C4A3B", "#C06A55", "#F0A28D"),
)
