"""A real Chromium before the app: pages opened and waited for, every request and complaint noted."""

import re
import shutil
import urllib.request
from contextlib import contextmanager

from playwright.sync_api import TimeoutError as TookTooLong
from playwright.sync_api import sync_playwright

LOCALES = {"en": "en-GB", "de": "de-DE", "zh": "zh-CN"}
PATIENCE = 90_000
BUSY = '[data-testid="stExpanderIconSpinner"], [data-testid="stSkeleton"], [data-testid="stSpinner"]'
TROUBLE = '[data-testid="stAlertContentError"], [data-testid="stException"]'


@contextmanager
def chromium():
    path = shutil.which("chromium")
    assert path, "make browser installs Chromium"
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield found
        found.close()


UNREACHABLE = "reaching server endpoint"
"""What the page says in the console while the server is away."""


class Reader:
    """One browser window with its language, width and light."""

    def __init__(self, browser, address, lang="en", width=1280, scheme="light"):
        self.address, self.lang = address, lang
        self.foreign, self.complaints = [], []
        self._context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme=scheme,
            locale=LOCALES[lang],
            timezone_id="Europe/Berlin",
        )
        self._context.on("request", self._requested)
        self.page = self._context.new_page()
        self.page.set_default_timeout(PATIENCE)
        self.page.on("console", self._said)

    def close(self):
        self._context.close()

    def _requested(self, request):
        if not re.match(
            rf"(?:{re.escape(self.address)}|data:|blob:|{re.escape(self.address.replace('http', 'ws'))})",
            request.url,
        ):
            self.foreign.append(request.url)

    def _said(self, message):
        if message.type == "error" and "404" not in message.text and "ERR_CONNECTION" not in message.text:
            self.complaints.append(message.text)

    def open(self, page="", case=None):
        wanted = f"{self.address}/{page}?lang={self.lang}" + (f"&case={case}" if case else "")
        self.page.goto(wanted)
        self.settle()

    @property
    def case(self):
        return re.search(r"case=([0-9a-f]{32})", self.page.url)[1]

    def settle(self):
        """Until nothing is being drawn or worked out any more."""
        self.page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]')
        quiet = 0
        while quiet < 3:
            busy = (
                self.page.locator(BUSY).count()
                or self.page.locator('[data-test-script-state="running"]').count()
            )
            quiet = 0 if busy else quiet + 1
            self.page.wait_for_timeout(200)

    def reconnected(self):
        """After the server came back: the open page finds it again by itself. That it was gone is no complaint."""
        self.page.wait_for_function(
            "id => document.querySelector('meta[name=started]')?.content === id", arg=self._started()
        )
        self.settle()
        self.complaints = [said for said in self.complaints if UNREACHABLE not in said]

    def _started(self):
        with urllib.request.urlopen(f"{self.address}/started", timeout=10) as answer:
            return answer.read().decode()

    def click(self, key):
        self.page.locator(f".{key_class(key)} button").first.click()
        self.settle()

    def choose(self, key, option):
        """An option of a radio or a segmented control by its place."""
        self.page.locator(f".{key_class(key)}").locator("[data-testid=stRadioOption], button").nth(
            option
        ).click()
        self.settle()

    def chosen(self, key):
        """The place of the chosen option of a radio."""
        radios = self.page.locator(f".{key_class(key)} input[type=radio]")
        return next((n for n in range(radios.count()) if radios.nth(n).is_checked()), None)

    def text(self):
        return self.page.locator('[data-testid="stMain"]').inner_text()

    def trouble(self):
        return self.page.locator(TROUBLE).all_inner_texts()

    def picture(self, path):
        """The whole page: the window grows until nothing has to be scrolled."""
        width = self.page.viewport_size["width"]
        for _ in range(3):
            height = self.page.evaluate("() => document.querySelector('[data-testid=stMain]').scrollHeight")
            self.page.set_viewport_size({"width": width, "height": min(max(height, 700), 12_000)})
            self.page.wait_for_timeout(500)
        self.settle()
        self.page.screenshot(path=path)
        self.page.set_viewport_size({"width": width, "height": 900})


def key_class(key):
    """The class Streamlit gives to a widget with this key."""
    return "st-key-" + re.sub(r"[^a-zA-Z0-9_-]", "-", key.strip())


__all__ = ["Reader", "TookTooLong", "chromium", "key_class"]
