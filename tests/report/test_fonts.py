"""The typefaces come with the product and hold German and Chinese."""

import typst

from readiness.report.charts.palette import FAMILIES
from readiness.report.fonts import font_folders


def test_both_families_are_there_without_the_systems_fonts():
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(f) for f in font_folders()]
    )
    assert set(FAMILIES) <= set(fonts.families())
