"""An open page without a browser: Streamlit's own websocket protocol, its messages as protobuf."""

import asyncio
import random
import re
import time
from contextlib import suppress

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

PATIENCE = 60
"""Seconds until an answer of the server; a busy machine takes its time."""
CHECK = ":material/check:"
LOOK = 5
"""Seconds between two looks at the facilitator's step, as in readiness/ui/assets/frame.js."""
TURN = re.compile(r"-turn-(\S+)-(\d+)$")
SUCCESS = {ForwardMsg.FINISHED_SUCCESSFULLY, ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY}


class Page:
    """One reader's page: what it shows, what is sent when something on it is touched, what frame.js asks by itself.

    Comes from an address in the network, told as a proxy on this machine tells it, so that the server takes it for
    the guest it plays.
    """

    def __init__(self, port, name, query, guest):
        self._port, self._name, self._query, self._guest = port, name, query, guest
        self._socket = self._reader = None
        self._script, self._values, self._runs = "", {}, asyncio.Queue()
        self._timers, self._last, self._shown = {}, None, set()
        self._one_at_a_time = asyncio.Lock()
        self._turn, self._way, self._headers = None, {}, ()
        self.drawn, self.received, self.looks = [], 0, 0
        """Which parts of the page each run drew, none of them = all; messages received, but for those that say whether
        anything runs and come when they will; looks at the step answered."""
        self.radios = {}
        """Question -> its levels as they stand on the page, with the part of the page they stand in."""

    async def __aenter__(self):
        """Opened, and drawn for the first time."""
        self._socket = await self._connect()
        self._reader = asyncio.create_task(self._read())
        await self._run()
        if self._turn is not None:
            self._timers["turn"] = asyncio.create_task(self._follow())
        return self

    async def _connect(self):
        host = f"127.0.0.1:{self._port}"
        headers = {"X-Forwarded-For": self._guest} if self._guest else {}
        return await connect(
            f"ws://{host}/_stcore/stream",
            origin=f"http://{host}",
            subprotocols=["streamlit"],
            additional_headers=headers,
            max_size=None,
            open_timeout=PATIENCE,
        )

    async def __aexit__(self, *_error):
        tasks = (*self._timers.values(), self._reader)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        with suppress(OSError, TimeoutError):
            await self._socket.close()

    async def choose(self, question, option):
        """Seconds from the touch until the page says that it is saved; None where it says that it is not."""
        radio, fragment = self.radios[question]
        self._values[radio.id] = radio.options[option]
        begun = time.perf_counter()
        shown = await self._run(fragment)
        return time.perf_counter() - begun if question in shown else None

    async def look(self):
        """Asks for the facilitator's step as frame.js does; True where the page had to be drawn again."""
        ident, (room, shown) = self._turn, TURN.search(self._turn).groups()
        reader, writer = await asyncio.open_connection("127.0.0.1", self._port, **self._way)
        lines = (f"GET /turn/{room} HTTP/1.1", "Host: 127.0.0.1", *self._headers, "Connection: close", "", "")
        try:
            writer.write("\r\n".join(lines).encode())
            head, _, said = (await asyncio.wait_for(reader.read(), PATIENCE)).partition(b"\r\n\r\n")
        finally:
            writer.close()
        status = int(head.split(maxsplit=2)[1])
        self.looks += status == 200
        grown = status == 404 or (status == 200 and int(said) > int(shown))
        if grown:
            await self._run(pressed=ident)
        return grown

    async def _follow(self):
        await asyncio.sleep(random.uniform(0, LOOK))
        while True:
            with suppress(ConnectionError, TimeoutError, OSError):
                await self.look()
            await asyncio.sleep(LOOK)

    async def _run(self, fragment="", by_itself=False, pressed=""):
        """What is shown as saved after it. One run at a time; ConnectionError where the server went away."""
        async with self._one_at_a_time:
            self._shown = set()
            message = BackMsg()
            wish = message.rerun_script
            wish.query_string = self._query
            wish.page_name, wish.page_script_hash = ("", self._script) if self._script else (self._name, "")
            wish.fragment_id, wish.is_auto_rerun = fragment, by_itself
            wish.context_info.locale, wish.context_info.timezone = "en", "Europe/Berlin"
            for ident, value in self._values.items():
                wish.widget_states.widgets.add(id=ident, string_value=value)
            if pressed:
                wish.widget_states.widgets.add(id=pressed, trigger_value=True)
            try:
                await self._socket.send(message.SerializeToString())
            except ConnectionClosed as gone:
                raise ConnectionError("the server went away") from gone
            while True:
                status = await asyncio.wait_for(self._runs.get(), PATIENCE)
                if status is None:
                    raise ConnectionError("the server went away")
                if status in SUCCESS:
                    return self._shown

    async def _read(self):
        """Until the connection ends, however it ends; then whoever waits is told."""
        try:
            with suppress(ConnectionClosed, OSError):
                async for data in self._socket:
                    message = ForwardMsg()
                    message.ParseFromString(data)
                    self._take(message)
        finally:
            self._runs.put_nowait(None)

    def _take(self, message):
        kind = message.WhichOneof("type")
        self.received += kind != "session_status_changed"
        if kind == "new_session":
            self._script = message.new_session.page_script_hash
            self.drawn.append(tuple(message.metadata.run.fragment_ids))
        elif kind == "script_finished":
            self._runs.put_nowait(message.script_finished)
        elif kind == "auto_rerun":
            again = message.auto_rerun
            if again.fragment_id not in self._timers:
                task = asyncio.create_task(self._again(again.interval, again.fragment_id))
                self._timers[again.fragment_id] = task
        elif kind == "delta" and message.delta.WhichOneof("type") == "new_element":
            self._show(message.delta)

    async def _again(self, interval, fragment):
        """A part of the page that asks to be drawn again by itself."""
        while True:
            await asyncio.sleep(interval)
            with suppress(ConnectionError, TimeoutError, OSError):
                await self._run(fragment, by_itself=True)

    def _show(self, delta):
        """Under each question that is stored stands a tick; above all of them an alert where one was not taken."""
        element = delta.new_element
        kind = element.WhichOneof("type")
        if kind == "radio":
            self._last = element.radio.id.split("-", 2)[-1].removesuffix("/level").rpartition("/")[2]
            self.radios[self._last] = (element.radio, delta.fragment_id)
        elif kind == "button" and TURN.search(element.button.id):
            self._turn = element.button.id
        elif kind == "markdown" and element.markdown.body.startswith(CHECK):
            self._shown.add(self._last)
