"""A person with a browser's cookies, who signs in through the provider's own form."""

import re

import httpx

from tests.hosting.provider.__main__ import PASSWORD
from tests.hosting.wire import Wire

FIELD = re.compile(r'name="(csrfmiddlewaretoken|next)" value="([^"]*)"')


class Visitor:
    def __init__(self, server):
        self.server = server
        self.web = httpx.Client(base_url=server.origin or server.address, timeout=60, verify=False)
        self.web.get("/_stcore/health")
        self.callback = ""

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        self.web.close()

    @property
    def cookies(self):
        return dict(self.web.cookies.items())

    def wire(self, **wishes):
        return Wire(self.server, self.cookies, **wishes)

    def way_in(self):
        """Where the button leads."""
        with self.wire() as page:
            said = page.click("start", "", "sign-in")
        (found,) = [one.auth_redirect.url for one in said if one.WhichOneof("type") == "auth_redirect"]
        return found

    def sign_in(self, name):
        """Through every redirect until the app itself answers."""
        form = self.web.get(self.way_in(), follow_redirects=True)
        given = dict(FIELD.findall(form.text.replace("&amp;", "&")))
        answer = self.web.post(str(form.url), data={**given, "username": name, "password": PASSWORD})
        while answer.is_redirect:
            address = str(answer.next_request.url)
            if "/oauth2callback" in address:
                self.callback = address
            answer = self.web.send(answer.next_request)
        assert answer.status_code == 200
        return self

    def put(self, session, data=b"x"):
        """A file for a widget of that page."""
        token = self.cookies.get("_streamlit_xsrf", "")
        return self.web.put(
            f"/_stcore/upload_file/{session}/file-1",
            files={"file": ("a.csv", data)},
            headers={"X-Xsrftoken": token},
        ).status_code
