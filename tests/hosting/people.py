"""Somebody who signs in by the provider's own form, before a real browser."""

from readiness.content.texts import texts
from tests.hosting.provider.__main__ import PASSWORD
from tests.journeys.people import Lead


class Person(Lead):
    def __init__(self, browser, server, name, lang, **window):
        super().__init__(browser, server.address, lang, **window)
        self.name, self.issuer = name, server.issuer.removesuffix("/o")

    def sign_in(self, page="", case=None):
        """From a page they wanted to see, and back to it."""
        self.open(page, case)
        assert texts(self.lang)("ui/sign_in/lead") in self.text()
        self.page.locator(".st-key-sign-in button").click()
        self.page.wait_for_url(f"{self.issuer}/accounts/login/**")
        self.page.fill("[name=username]", self.name)
        self.page.fill("[name=password]", PASSWORD)
        self.page.click("button")
        self.page.wait_for_url(f"{self.address}/**")
        self.settle()
        return self

    def at(self, path, **query):
        """Any address, as somebody pastes it."""
        said = "&".join(f"{name}={value}" for name, value in {"lang": self.lang, **query}.items())
        self.page.goto(f"{self.address}/{path}?{said}")
        self.settle()
        return self.text()

    def strangers(self):
        """What was asked of anybody but the app and the provider."""
        return [url for url in self.foreign if not url.startswith(self.issuer)]
