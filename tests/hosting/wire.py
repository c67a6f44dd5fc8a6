"""A page without a browser, for whoever wants to send what no browser would: Streamlit's websocket, message by message."""

import ssl

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import connect

PATIENCE = 60
FINISHED = {ForwardMsg.FINISHED_SUCCESSFULLY, ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY}


class Wire:
    """One websocket. `cookies` are those of a browser; the page's token against forgery is sent as the page sends it."""

    def __init__(self, server, cookies, session="", token=None, origin=None):
        reached = server.origin or server.address
        xsrf = cookies.get("_streamlit_xsrf", "") if token is None else token
        self._opening = connect(
            f"{reached.replace('http', 'ws', 1)}/_stcore/stream",
            origin=origin or reached,
            ssl=ssl._create_unverified_context() if reached.startswith("https") else None,
            subprotocols=["streamlit", xsrf or "none", *([session] if session else [])],
            additional_headers={"Cookie": "; ".join(f"{name}={value}" for name, value in cookies.items())},
            max_size=None,
            open_timeout=PATIENCE,
        )
        self._socket, self.session = None, ""

    def __enter__(self):
        self._socket = self._opening.__enter__()
        return self

    def __exit__(self, *error):
        self._opening.__exit__(*error)

    def run(self, page="", query="", widgets=()):
        """Everything the server says until the page is drawn. `widgets`: (id, field, value)."""
        wish = self._wish(page, query, widgets)
        return self._asked(wish, lambda said: said.script_finished in FINISHED, "script_finished")

    def throw(self, page, query, widgets, fragment):
        """A part of a page that this page does not have: nobody waits for an answer, since there is none."""
        self._socket.send(self._wish(page, query, widgets, fragment).SerializeToString())

    def _wish(self, page, query, widgets, fragment=""):
        message = BackMsg()
        wish = message.rerun_script
        wish.query_string, wish.page_name, wish.fragment_id = f"lang=en&{query}", page, fragment
        wish.context_info.locale, wish.context_info.timezone = "en", "Europe/Berlin"
        for ident, field, value in widgets:
            setattr(wish.widget_states.widgets.add(id=ident), field, value)
        return message

    def click(self, page, query, button):
        """`button`: the key it has in the product."""
        (found,) = [one for one in elements(self.run(page, query), "button") if f"-{button}" in one.id]
        return self.run(page, query, [(found.id, "trigger_value", True)])

    def make(self, placeholder):
        """Asks for a file that is made on a click; its address, empty where there is none."""
        message = BackMsg()
        message.backend_operation_request.request_id = "1"
        message.backend_operation_request.session_id = self.session
        message.backend_operation_request.deferred_file.file_id = placeholder
        said = self._asked(message, lambda _said: True, "backend_operation_response")
        return said[-1].backend_operation_response.deferred_file.url

    def _asked(self, message, ended, kind):
        self._socket.send(message.SerializeToString())
        said = []
        while True:
            one = ForwardMsg()
            one.ParseFromString(self._socket.recv(PATIENCE))
            said.append(one)
            if one.WhichOneof("type") == "new_session":
                self.session = one.new_session.initialize.session_id
            if one.WhichOneof("type") == kind and ended(one):
                return said


def elements(said, kind):
    return [
        getattr(one.delta.new_element, kind)
        for one in said
        if one.WhichOneof("type") == "delta" and one.delta.WhichOneof("type") == "new_element"
        if one.delta.new_element.WhichOneof("type") == kind
    ]


def told(said):
    """All of it as one text, whatever part of a message it stands in."""
    return b"\n".join(one.SerializeToString() for one in said).decode("utf-8", "replace").replace("\\", "")
