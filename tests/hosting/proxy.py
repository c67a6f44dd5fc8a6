"""The proxy as it is shipped, started for a test in front of two processes."""

import shutil
import socket
import subprocess
import time
from pathlib import Path

from tests.journeys.server import free_port

HOSTING = Path(__file__).parents[2] / "hosting"
NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
SELF_SIGNED = "req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost -keyout tls.key -out tls.crt"


def settings(folder, apps, doors):
    """What is shipped, with ports and folders of this test in place of the machine's."""
    text = (HOSTING / "nginx.conf").read_text("utf-8")
    for port, ours in zip(("8501", "8502"), apps, strict=True):
        text = text.replace(f"127.0.0.1:{port}", f"127.0.0.1:{ours}")
    for port, ours in zip(("8080", "8443"), doors, strict=True):
        text = text.replace(f"listen {port}", f"listen 127.0.0.1:{ours}")
    text = text.replace("/run/readiness", str(folder)).replace("/etc/readiness", str(folder))
    path = folder / "nginx.conf"
    path.write_text(text, "utf-8")
    return path


def answers(port):
    with socket.socket() as knock:
        return knock.connect_ex(("127.0.0.1", port)) == 0


class Proxy:
    """In front of two processes on these ports, until it is stopped; `port` speaks TLS."""

    def __init__(self, folder, apps):
        folder.chmod(0o755)
        subprocess.run(["openssl", *SELF_SIGNED.split()], cwd=folder, check=True, capture_output=True)
        doors = free_port(), free_port()
        path, self.port = settings(folder, apps, doors), doors[1]
        subprocess.run([NGINX, "-t", "-q", "-c", path], check=True, cwd=folder)
        self.process = subprocess.Popen([NGINX, "-c", path, "-g", "daemon off;"], cwd=folder)
        until = time.monotonic() + 20
        while not answers(self.port):
            assert time.monotonic() < until
            time.sleep(0.02)

    def stop(self):
        self.process.terminate()
        self.process.wait()
