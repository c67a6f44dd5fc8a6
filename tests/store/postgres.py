"""A PostgreSQL cluster of one's own for the tests: in a temporary folder, on a socket only, gone afterwards."""

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from urllib.parse import quote

import psutil
import psycopg


def binaries():
    """The folder of the newest server installed here, or None."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: int(p.parts[-3]))
    on_path = shutil.which("initdb")
    return found[-1].parent if found else Path(on_path).parent if on_path else None


def _account():
    """The server refuses to run as root."""
    if os.geteuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


class Cluster:
    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="readiness-pg-"))
        self.account = _account()
        if self.account:
            shutil.chown(self.folder, self.account)
        data = self.folder / "data"
        initdb = [binaries() / "initdb", "-D", data, "-A", "trust", "-U", "tests", "-E", "UTF8", "--no-sync"]
        self._run([*initdb, "--locale=C"])
        self._command = [binaries() / "postgres", "-D", data, "-k", self.folder, "-c", "listen_addresses="]
        self.log = (self.folder / "log").open("wb")
        self.schemas = 0
        self.start()

    def start(self):
        """Also after it was killed: then it first reads again what its log says was committed."""
        self.server = subprocess.Popen(
            self._command, user=self.account, cwd=self.folder, stdout=self.log, stderr=self.log
        )
        self._wait()

    def kill(self, how):
        """The server itself, by this signal; its processes of single connections notice and end too.

        It is not started again beside one that is still ending: while they share memory the new one refuses.
        """
        connections = psutil.Process(self.server.pid).children(recursive=True)
        self.server.send_signal(how)
        self.server.wait()
        psutil.wait_procs(connections, timeout=60)

    def _run(self, command):
        subprocess.run(command, user=self.account, cwd=self.folder, check=True, capture_output=True)

    def _wait(self):
        until = time.monotonic() + 60
        while True:
            try:
                self._do("SELECT 1")
            except psycopg.OperationalError:
                assert self.server.poll() is None, (self.folder / "log").read_text()
                assert time.monotonic() < until
                time.sleep(0.05)
            else:
                return

    def _do(self, statement):
        with psycopg.connect(host=str(self.folder), user="tests", dbname="postgres") as connection:
            connection.execute(statement)

    def new_url(self):
        """The address of an empty database; a schema of one's own is one, and made faster."""
        self.schemas += 1
        name = f"test_{self.schemas}"
        self._do(f"CREATE SCHEMA {name}")
        options = quote(f"-csearch_path={name}")
        return f"postgresql://tests@/postgres?host={quote(str(self.folder))}&options={options}"

    def stop(self):
        self.server.terminate()
        self.server.wait()
        self.log.close()
        shutil.rmtree(self.folder)
