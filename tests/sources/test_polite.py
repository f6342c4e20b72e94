"""The client: what it takes, what it refuses, what it waits for; every fault is one clear line."""

from email.utils import formatdate
from pathlib import Path
from time import time as now

import pytest

from kamerdraad.errors import SourceError
from kamerdraad.letters.sources.forms import HTML, JSON, ODT, PDF, XML, Form
from kamerdraad.letters.sources.network import is_public
from kamerdraad.letters.sources.polite import USER_AGENT, Patience
from kamerdraad.settings import Sources
from tests.sources.standin import Reply, StandIn, Time

GOOD = Reply(b"<stuk>Een brief</stuk>", headers={"ETag": '"een"'})
SMALL = Form("xml", XML.types, 1000, XML.lacks)


def get(standin: StandIn, time: Time, form: Form = XML, **given: str) -> bytes:
    with time.polite(standin.sources(Path())) as client:
        return client.get(f"{standin.url}/stuk", form, **given).body


def test_it_says_who_it_is_and_tells_what_it_got(
    standin: StandIn, time: Time, tmp_path: Path
) -> None:
    standin.laid["/stuk"] = GOOD
    with time.polite(standin.sources(tmp_path)) as client:
        answer = client.get(f"{standin.url}/stuk", XML)
    assert (answer.body, answer.etag, answer.unchanged) == (GOOD.body, '"een"', False)
    assert standin.asked[0][2]["user-agent"] == USER_AGENT


def test_what_is_still_the_same_does_not_come_again(
    standin: StandIn, time: Time, tmp_path: Path
) -> None:
    standin.laid["/stuk"] = GOOD
    with time.polite(standin.sources(tmp_path)) as client:
        answer = client.get(f"{standin.url}/stuk", XML, etag='"een"')
        changed = client.get(f"{standin.url}/stuk", XML, etag='"nul"')
    assert answer.unchanged and not answer.body
    assert changed.body == GOOD.body


PASSING = [
    ("too many requests", Reply(b"wait", 429)),
    ("an error within", Reply(b"broken", 500)),
    ("down for a while", Reply(b"down", 503)),
    ("a body cut off", Reply(b"<stuk>Een", claims=5000)),
    ("a length that is too short, so that the end is missing", Reply(GOOD.body, claims=10)),
    ("a body that ends early without a word of it", Reply(b"<stuk>Een brief</stu")),
]


@pytest.mark.parametrize("fault", [row[1] for row in PASSING], ids=[row[0] for row in PASSING])
def test_trouble_that_passes_is_waited_out(standin: StandIn, time: Time, fault: Reply) -> None:
    standin.laid["/stuk"] = GOOD
    standin.faults["/stuk"] = [fault, fault]
    assert get(standin, time) == GOOD.body
    # The second wait is twice the first; without chance's part they are whole.
    assert time.slept == [1.0, 2.0]


@pytest.mark.parametrize("fault", [row[1] for row in PASSING], ids=[row[0] for row in PASSING])
def test_trouble_that_stays_is_one_line(standin: StandIn, time: Time, fault: Reply) -> None:
    standin.laid["/stuk"] = fault
    with pytest.raises(SourceError, match=r"3 attempts were made\); try again later") as caught:
        get(standin, time)
    assert "\n" not in str(caught.value) and "/stuk" in str(caught.value)
    assert len(standin.asked) == 3


def test_a_service_that_asks_to_wait_is_obeyed(standin: StandIn, time: Time) -> None:
    standin.laid["/stuk"] = GOOD
    standin.faults["/stuk"] = [Reply(b"wait", 429, headers={"Retry-After": "7"})]
    assert get(standin, time) == GOOD.body
    assert time.slept == [7.0]


def test_a_service_may_name_the_time_of_day_instead(standin: StandIn, time: Time) -> None:
    standin.laid["/stuk"] = GOOD
    until = formatdate(now() + 60, usegmt=True)
    standin.faults["/stuk"] = [Reply(b"wait", 503, headers={"Retry-After": until})]
    assert get(standin, time) == GOOD.body
    assert 50 < time.slept[0] <= 61


def test_a_service_that_asks_for_too_long_a_wait_is_left_alone(
    standin: StandIn, time: Time
) -> None:
    standin.laid["/stuk"] = Reply(b"wait", 429, headers={"Retry-After": "86400"})
    with pytest.raises(SourceError, match="asks to wait 86400 seconds"):
        get(standin, time)
    assert len(standin.asked) == 1


REFUSED = [
    ("not there", Reply(b"no", 404), XML, "is not there"),
    ("no longer there", Reply(b"no", 410), XML, "no longer there"),
    ("forbidden", Reply(b"no", 403), XML, "is refused"),
    (
        "a page in place of a file",
        Reply(b"<html></html>", type="text/html"),
        XML,
        "comes as text/h",
    ),
    ("a page in place of a PDF", Reply(b"<html></html>", type="text/html"), PDF, "should be pdf"),
    ("announced as too large", Reply(GOOD.body, claims=10**12), SMALL, "larger than"),
    ("too large without saying so", Reply(b"<a>" + b"x" * 2000), SMALL, "larger than"),
    ("compressed", Reply(b"x", headers={"Content-Encoding": "gzip"}), XML, "comes compressed"),
]


@pytest.mark.parametrize(
    ("reply", "form", "said"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED]
)
def test_what_will_not_change_is_refused_at_once(
    standin: StandIn, time: Time, reply: Reply, form: Form, said: str
) -> None:
    standin.laid["/stuk"] = reply
    with pytest.raises(SourceError, match=said) as caught:
        get(standin, time, form)
    assert "\n" not in str(caught.value)
    assert len(standin.asked) == 1


WRONG = [
    ("XML that defines entities", XML, b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "entities"),
    ("words that are no XML", XML, b"Geachte voorzitter", "broken or cut off"),
    ("half a JSON object", JSON, b'{"value": [', "broken or cut off"),
    ("JSON nested past any use", JSON, b"[" * 200_000, "broken or cut off"),
    ("half a page", HTML, b"<html><body>Een", "cut off"),
    ("a text under a PDF's name", PDF, b"Een brief", "no PDF"),
    ("half a PDF", PDF, b"%PDF-1.4 1 0 obj", "cut off"),
    ("half an office document", ODT, b"PK\x03\x04" + b"x" * 50, "cut off or damaged"),
]


@pytest.mark.parametrize(
    ("form", "body", "said"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG]
)
def test_what_is_not_what_it_should_be_is_found_out(
    standin: StandIn, time: Time, form: Form, body: bytes, said: str
) -> None:
    standin.laid["/stuk"] = Reply(body, type=form.types[0])
    with pytest.raises(SourceError, match=said):
        get(standin, time, form)


@pytest.mark.parametrize("where", ["head", "body"])
def test_a_drip_ends_with_the_time_of_the_whole(
    standin: StandIn, time: Time, tmp_path: Path, where: str
) -> None:
    body = b"<a>" + b"x" * 100_000 + b"</a>"
    standin.laid["/stuk"] = Reply(body, drips=where == "body", head_drips=where == "head")
    patience = Patience(read=5.0, whole=0.3, attempts=1)
    with (
        time.polite(standin.sources(tmp_path), patience) as client,
        pytest.raises(SourceError, match="try again later"),
    ):
        client.get(f"{standin.url}/stuk", XML)


def test_redirects_are_followed_a_few_times(standin: StandIn, time: Time) -> None:
    standin.laid["/stuk"] = Reply(status=302, headers={"Location": "/verder"})
    standin.laid["/verder"] = GOOD
    assert get(standin, time) == GOOD.body
    standin.laid["/verder"] = Reply(status=302, headers={"Location": "/stuk"})
    with pytest.raises(SourceError, match="redirects more than 5 times"):
        get(standin, time)


PRIVATE = [
    "http://127.0.0.1:1/",
    "http://localhost:1/",
    "http://[::1]:1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://10.0.0.1/",
    "http://192.168.1.1/",
    "http://[::ffff:127.0.0.1]:1/",
    "http://0.0.0.0:1/",
    "http://2130706433:1/",  # 127.0.0.1 as one number
]


@pytest.mark.parametrize("target", PRIVATE)
def test_a_redirect_to_a_private_address_is_refused(
    standin: StandIn, time: Time, target: str
) -> None:
    standin.laid["/stuk"] = Reply(status=302, headers={"Location": target})
    with pytest.raises(SourceError, match="private address") as caught:
        get(standin, time)
    assert "\n" not in str(caught.value)
    assert time.slept == []


ELSEWHERE = [
    ("a file of this machine", "file:///etc/passwd", "no web address"),
    ("nowhere", "", "no web address"),
    ("a name with a password", "http://iemand:geheim@example.org/", "no web address"),
    ("no host at all", "http://[half", "no web address"),
]


@pytest.mark.parametrize(
    ("target", "said"), [row[1:] for row in ELSEWHERE], ids=[row[0] for row in ELSEWHERE]
)
def test_a_redirect_to_what_is_no_web_address_is_refused(
    standin: StandIn, time: Time, target: str, said: str
) -> None:
    standin.laid["/stuk"] = Reply(status=302, headers={"Location": target})
    with pytest.raises(SourceError, match=said):
        get(standin, time)


def test_this_machine_is_refused_unless_the_settings_name_it(standin: StandIn, time: Time) -> None:
    standin.laid["/stuk"] = GOOD
    with (
        time.polite(Sources(per_second=100.0)) as client,
        pytest.raises(SourceError, match="KAMERDRAAD_PRIVATE_HOSTS"),
    ):
        client.get(f"{standin.url}/stuk", XML)
    assert standin.asked == []


def test_a_host_is_asked_so_often_and_no_more(standin: StandIn, time: Time) -> None:
    standin.laid["/stuk"] = GOOD
    sources = standin.sources(Path())
    slow = Sources(private_hosts=sources.private_hosts, per_second=0.1)
    with time.polite(slow) as client:
        for _ in range(3):
            client.get(f"{standin.url}/stuk", XML)
    assert len(time.slept) == 2
    assert all(9 < wait <= 10 for wait in time.slept)


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2a02:d28:5580::1", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("100.64.0.1", False),
        ("169.254.1.1", False),
        ("224.0.0.1", False),
        ("::1", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("::ffff:10.0.0.1", False),
        ("2002:7f00:0001::1", False),
    ],
)
def test_which_addresses_are_public(address: str, public: bool) -> None:
    assert is_public(address) is public
