"""Pictures of everything a person sees: `python -m tests.journeys.pictures OUT [page ...]`.

Every page in three languages, light and dark, narrow and wide, every page of the report, and a whole workshop; contact sheets beside.
"""

import subprocess
import sys
import tempfile
from itertools import product
from pathlib import Path

from PIL import Image, ImageDraw

from readiness.model.base import LANGS
from readiness.ui.main import PAGES
from readiness.ui.pages.plan import VIEWS
from tests.journeys.browser import Reader, chromium
from tests.journeys.pictures_workshop import workshop
from tests.journeys.running_plan import carry_on
from tests.journeys.server import Server

WIDTHS = {"wide": 1280, "narrow": 390}
SCHEMES = ("light", "dark")
SAMPLE = "spindle-de"
THUMB = (420, 760)
WELCOME, UNPLANNED = "welcome", "unplanned"
"""The first screen before any case is open; the plan before a room has agreed on one."""


def main(out, pages):
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        server = Server(Path(folder) / "data").start()
        try:
            case = _opened(browser, server)
            _plan_agreed(browser, server, case, out)
            carry_on(server.data, case)
            for lang, scheme, width in product(LANGS, SCHEMES, WIDTHS):
                _screens(browser, server, case, (lang, scheme, width), out, pages)
            if not pages or "report" in pages:
                _report(browser, server, case, out)
            if not pages:
                workshop(browser, server, out, case)
        finally:
            server.kill()
    for lang in LANGS:
        for scheme, width in product(SCHEMES, WIDTHS):
            _sheet(
                sorted(out.glob(f"{lang}-{scheme}-{width}-*.png")), out / f"sheet-{lang}-{scheme}-{width}.png"
            )
        for kind in ("pdf", "workshop"):
            _sheet(sorted(out.glob(f"{kind}-{lang}-*.png")), out / f"sheet-{kind}-{lang}.png")


def _opened(browser, server):
    """A sample firm with everything worked out, so that no picture shows a wait."""
    reader = Reader(browser, server.address)
    reader.open()
    reader.click(f"sample/{SAMPLE}")
    case = reader.case
    for page in PAGES:
        reader.open(page if page != "start" else "", case)
    reader.close()
    return case


def _plan_agreed(browser, server, case, out):
    """The proposal taken over, so that the plan's own pages and its chapters of the report have something to show."""
    for lang in LANGS:
        reader = Reader(browser, server.address, lang)
        reader.open("plan", case)
        reader.picture(out / f"{lang}-light-wide-{UNPLANNED}.png")
        if lang == LANGS[-1]:
            reader.click(f"{case}/plan/begin")
        reader.close()


def _screens(browser, server, case, look, out, pages):
    lang, scheme, width = look
    reader = Reader(browser, server.address, lang, WIDTHS[width], scheme)
    for number, page in enumerate((WELCOME, *PAGES)):
        if pages and page not in pages:
            continue
        if page == WELCOME:
            reader.open()
        else:
            reader.open(page if page != "start" else "", case)
        if page == "network":
            reader.page.locator("[class*='st-key-what_if-usual'] button").first.click()
            reader.settle()
        name = f"{lang}-{scheme}-{width}-{number:02}-{page}"
        if page == "plan":
            _plan_views(reader, case, out, name)
        else:
            reader.picture(out / f"{name}.png")
    for found in (*reader.trouble(), *reader.foreign, *reader.complaints):
        print(f"{lang} {scheme} {width}: {found}", file=sys.stderr)  # noqa: T201
    reader.close()


def _plan_views(reader, case, out, name):
    for place, view in enumerate(VIEWS):
        reader.choose(f"{case}/plan/view", place)
        reader.picture(out / f"{name}-{place:02}-{view}.png")


def _report(browser, server, case, out):
    for lang in LANGS:
        reader = Reader(browser, server.address, lang)
        reader.open("report", case)
        pdf = out / f"report-{lang}.pdf"
        with reader.page.expect_download() as waiting:
            reader.page.locator(f".st-key-report-download-{lang} button").click()
        waiting.value.save_as(pdf)
        subprocess.run(["pdftoppm", "-r", "70", "-png", pdf, out / f"pdf-{lang}"], check=True)
        reader.close()


def _sheet(pictures, path):
    """Thumbnails side by side, each with its name; what is longer than a thumbnail is cut at the foot."""
    if not pictures:
        return
    across = min(len(pictures), 5)
    down = -(-len(pictures) // across)
    wide, high = THUMB
    sheet = Image.new("RGB", (across * (wide + 12), down * (high + 30)), "white")
    for place, picture in enumerate(pictures):
        with Image.open(picture) as shown:
            small = shown.convert("RGB").resize((wide, max(1, shown.height * wide // shown.width)))
        x, y = place % across * (wide + 12), place // across * (high + 30)
        sheet.paste(small.crop((0, 0, wide, min(high, small.height))), (x, y + 18))
        ImageDraw.Draw(sheet).text((x + 2, y + 2), picture.stem, fill="black")
    sheet.save(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
