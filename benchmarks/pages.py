"""How the pages hold under fifty readers: the example letters multiplied to 1,000, served and read.

usage: python benchmarks/pages.py [STORE]

Fifty clients at a time each ask for a page, think for a second and ask for the next, for a minute.
The pages are of every kind, drawn at random from those that the site itself links to. After that each
shipped query is asked once. STORE is a built store to use in place of the multiplied one. Quote the
95th percentile, and the load of the machine with it; any error ends it.
"""

import asyncio
import os
import random
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

import httpx
from multiply import copies

from kamerdraad import verbs

LETTERS = 1_000
CLIENTS = 50
SECONDS = 60
THOUGHT = 1.0
START = ("/", "/letters", "/commitments", "/tensions", "/actors", "/topics", "/search", "/about")
START += ("/query", "/search?q=toezegging", "/search?q=onderzoek+kosten")
LINK = re.compile(r'href="(/[^"#]*)"')
DATA = re.compile(
    r"\.(?:ttl|jsonld|nt|trig)\b|[?&]format=|^/(?:api|sparql|static|query/|neighbourhood\.)"
)
"""What is no page."""
OF_A_KIND = 40
"""Addresses of one kind that are asked for at most."""


def kind(path: str) -> str:
    """`/doc/statement/…` → `doc/statement`: what sort of page an address is."""
    parts = path.partition("?")[0].strip("/").split("/")
    return "/".join(parts[:2]) if parts[0] in {"doc", "id", "graph"} else parts[0] or "start"


def linked(client: httpx.Client, seed: int = 7) -> dict[str, list[str]]:
    """Addresses by kind: what the first pages link to, and what is linked to from there."""
    found: dict[str, set[str]] = defaultdict(set)
    chance = random.Random(seed)
    asked: set[str] = set()
    todo = list(START)
    for _ in range(3):
        for path in todo:
            asked.add(path)
            reply = client.get(path)
            if "html" not in reply.headers.get("content-type", ""):
                continue
            for link in LINK.findall(reply.text):
                path_of = link.replace("&amp;", "&")
                if not DATA.search(path_of):
                    found[kind(path_of)].add(path_of)
        todo = [
            path
            for paths in found.values()
            for path in chance.sample(sorted(paths - asked), min(2, len(paths - asked)))
        ]
    return {
        name: chance.sample(sorted(paths), min(OF_A_KIND, len(paths)))
        for name, paths in sorted(found.items())
    }


async def reader(
    client: httpx.AsyncClient,
    pages: dict[str, list[str]],
    until: float,
    took: dict[str, list[float]],
    number: int,
) -> None:
    chance = random.Random(number)
    await asyncio.sleep(chance.uniform(0, THOUGHT))
    kinds = sorted(pages)
    while time.monotonic() < until:
        name = chance.choice(kinds)
        path = chance.choice(pages[name])
        began = time.perf_counter()
        reply = await client.get(path, headers={"accept": "text/html, */*;q=0.5"})
        took[name].append(time.perf_counter() - began)
        assert reply.status_code in {200, 303}, f"{reply.status_code} from {path}"
        await asyncio.sleep(THOUGHT)


async def crowd(address: str, pages: dict[str, list[str]]) -> dict[str, list[float]]:
    took: dict[str, list[float]] = defaultdict(list)
    until = time.monotonic() + SECONDS
    limits = httpx.Limits(max_connections=CLIENTS)
    async with httpx.AsyncClient(base_url=address, limits=limits, timeout=60) as client:
        await asyncio.gather(*(reader(client, pages, until, took, n) for n in range(CLIENTS)))
    return took


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))] * 1000


def queries(client: httpx.Client) -> None:
    """Asks each query as it is asked without parameters, or with those of its example."""
    document = client.get("/api/openapi.json").json()
    for path, methods in sorted(document["paths"].items()):
        given = {p["name"]: p["example"] for p in methods["get"]["parameters"] if p["required"]}
        began = time.perf_counter()
        reply = client.get(path, params=given)
        took = (time.perf_counter() - began) * 1000
        said = f"{len(reply.content):,} bytes" if reply.is_success else reply.text.strip()
        print(f"{path:36}{took:7.0f} ms · {said}")


def report(took: dict[str, list[float]], load: float) -> None:
    every = [value for values in took.values() for value in values]
    for name, values in sorted(took.items()):
        print(
            f"{name:24}{len(values):6} asked · median {statistics.median(values) * 1000:6.0f} ms"
            f" · p95 {percentile(values, 0.95):6.0f} ms"
        )
    print(
        f"{len(every):,} pages by {CLIENTS} clients in {SECONDS} s, no error · median"
        f" {statistics.median(every) * 1000:.0f} ms · p95 {percentile(every, 0.95):.0f} ms (goal 200 ms)"
        f" · load {load:.1f} before, {os.getloadavg()[0]:.1f} after, on {os.cpu_count()} cores"
    )


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def wait_for(client: httpx.Client) -> None:
    for _ in range(600):
        try:
            client.get("/about")
            return
        except httpx.TransportError:
            time.sleep(0.1)
    raise SystemExit("the server did not start")


def main(arguments: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = arguments[0] if arguments else str(Path(folder) / "store")
        if not arguments:
            letters = Path(folder) / "letters"
            letters.mkdir()
            verbs.build([*copies(letters, LETTERS)], Path(store))
        port = free_port()
        command = [sys.executable, "-m", "kamerdraad", "serve", "-s", store, "--port", str(port)]
        server = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        try:
            address = f"http://127.0.0.1:{port}"
            with httpx.Client(base_url=address, timeout=120) as client:
                wait_for(client)
                pages = linked(client)
                load = os.getloadavg()[0]
                report(asyncio.run(crowd(address, pages)), load)
                queries(client)
        finally:
            server.terminate()
            used = os.wait4(server.pid, 0)[2]
        print(f"the server used {used.ru_utime + used.ru_stime:.1f} s of processor in all")


if __name__ == "__main__":
    main(sys.argv[1:])
