"""Which addresses are public."""

import socket
import time
from ipaddress import ip_address

import pytest

from readiness.fetch.address import is_public, look_up, public_address
from readiness.fetch.refusal import Refused
from readiness.fetch.target import target_of

TARGET = target_of("https://spindel.example/")


@pytest.mark.parametrize("text", ["93.184.215.14", "1.1.1.1", "2606:4700::1111", "2a00:1450:4001::200e"])
def test_addresses_of_the_public_internet_may_be_visited(text):
    assert is_public(ip_address(text))


@pytest.mark.parametrize(
    "text",
    [
        *(
            "127.0.0.1",
            "127.255.255.254",
            "0.0.0.0",
            "10.1.2.3",
            "172.16.0.1",
            "172.31.255.255",
            "192.168.1.1",
        ),
        *("169.254.169.254", "100.64.0.1", "100.127.255.254", "192.0.0.8", "192.0.2.1", "198.18.0.1"),
        *("198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255"),
        *("::", "::1", "fe80::1", "fec0::1", "fc00::1", "fd12:3456::1", "ff02::1", "2001:db8::1", "3fff::1"),
        *("::ffff:127.0.0.1", "::ffff:93.184.215.14", "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::a00:1"),
        *("2002:7f00:1::", "2001::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "100::1", "5f00::1"),
    ],
)
def test_everything_else_may_not(text):
    assert not is_public(ip_address(text))


def test_one_private_address_among_public_ones_spoils_the_name():
    assert str(public_address(TARGET, lambda *_: ["1.1.1.1"], 1)) == "1.1.1.1"
    with pytest.raises(Refused) as refused:
        public_address(TARGET, lambda *_: ["1.1.1.1", "10.0.0.1"], 1)
    assert refused.value.problem.code == "host_not_public"


@pytest.mark.parametrize("found", [["fe80::1%eth0"], ["no address"]])
def test_what_is_no_plain_address_is_not_public(found):
    with pytest.raises(Refused, match="host_not_public"):
        public_address(TARGET, lambda *_: found, 1)


def test_a_name_nobody_knows_and_a_look_up_that_hangs_are_told():
    def unknown(host, port):
        raise socket.gaierror(host)

    with pytest.raises(Refused, match="host_unknown"):
        public_address(TARGET, unknown, 1)
    with pytest.raises(Refused, match="site_too_slow"):
        public_address(TARGET, lambda *_: time.sleep(0.5) or [], 0.05)


@pytest.mark.parametrize("host", ["127.0.0.1", "2130706433", "0x7f.1", "localhost", "[::1]"])
def test_this_machine_under_any_name_is_not_visited(host):
    """The system's own resolver answers; it knows these without asking anybody."""
    with pytest.raises(Refused) as refused:
        public_address(target_of(f"http://{host}/"), look_up, 5)
    assert refused.value.problem.code in ("host_not_public", "host_unknown")
