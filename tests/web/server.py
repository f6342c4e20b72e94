"""A real server on loopback, for clients that want one and for those that misbehave."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from starlette.applications import Starlette

from kamerdraad.web.serving import config


@contextmanager
def running(app: Starlette, **settings: object) -> Iterator[int]:
    """The port on which `app` is served, as the verb serves it."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    port: int = listener.getsockname()[1]
    made = config(app, "127.0.0.1", port)
    for name, value in settings.items():
        setattr(made, name, value)
    server = uvicorn.Server(made)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    try:
        while not server.started and thread.is_alive():
            thread.join(0.02)
        yield port
    finally:
        server.should_exit = True
        thread.join(20)
        listener.close()
