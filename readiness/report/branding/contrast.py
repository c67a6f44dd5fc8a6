"""How well a colour is read on another, as WCAG 2.2 measures it, and mixtures of two colours."""

from __future__ import annotations

WEIGHTS = (0.2126, 0.7152, 0.0722)
"""Of red, green and blue in the luminance of sRGB."""


def contrast(one: str, other: str) -> float:
    """1 (the same) to 21 (black on white)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mixed(colour: str, paper: str, share: float) -> str:
    """So much of the colour, the rest paper."""
    parts = zip(_channels(colour), _channels(paper), strict=True)
    return "#" + "".join(f"{round(share * a + (1 - share) * b):02X}" for a, b in parts)


def _luminance(colour: str) -> float:
    return sum(w * _linear(c / 255) for w, c in zip(WEIGHTS, _channels(colour), strict=True))


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))
