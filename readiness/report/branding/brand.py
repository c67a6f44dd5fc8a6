"""The face itself, and what a `branding.yaml` may say."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from readiness.model.base import Value
from readiness.model.stated import Line, Stated

Colour = Annotated[str, Field(pattern=r"^#[0-9A-Fa-f]{6}$")]
FILE = "branding.yaml"
LOGOS = ("logo.svg", "logo.png")
"""The first of them that is there counts: a drawing before an image."""


class Colours(Stated):
    primary: Colour | None = None
    """Headings, lines and the strong bars."""
    ink: Colour | None = None
    """Text."""


class BrandFile(Stated):
    """`branding.yaml`, every entry optional."""

    colours: Colours = Colours()
    cover: Line | None = None
    """A line under the firm's name on the first page."""
    method: str | None = Field(default=None, max_length=4000)
    """How the consultant works: paragraphs parted by an empty line."""


class Logo(Value):
    """A drawing; `shape` = width by height."""

    svg: str
    shape: float


class Brand(Value):
    colours: Colours = Colours()
    cover: str = ""
    method: tuple[str, ...] = ()
    logo: Logo | None = None
