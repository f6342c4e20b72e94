"""The verb that serves a store over HTTP."""

from __future__ import annotations

from typing import Annotated

import typer

from kamerdraad.cli_options import StoreOption


def serve(
    store: StoreOption = "kamerdraad.db",
    port: Annotated[int, typer.Option(min=1, max=65535, help="Port to listen on.")] = 8000,
    host: Annotated[
        str, typer.Option(help="Address to listen on; 0.0.0.0 lets other machines in.")
    ] = "127.0.0.1",
    workers: Annotated[
        int, typer.Option(min=1, max=64, help="SPARQL queries that run at a time.")
    ] = 2,
    allow_service: Annotated[
        list[str] | None,
        typer.Option(
            metavar="HOST",
            help="A host that queries may call with SERVICE, by its name as in its address, with the"
            " port where that has one. May be given more than once; none by default.",
        ),
    ] = None,
) -> None:
    """Serve the store: pages, linked data, a SPARQL endpoint and the queries as a web API."""
    import socket

    from kamerdraad.errors import KamerdraadError
    from kamerdraad.web.app import make_app
    from kamerdraad.web.live import Live
    from kamerdraad.web.serving import serve as run

    try:
        with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((host, port))
    except OSError as error:
        raise KamerdraadError(
            f"cannot listen on {host} port {port} ({error.strerror}): give another --port"
        ) from None
    relay = None
    if allow_service:
        from kamerdraad.settings import sources
        from kamerdraad.web.relay import Relay

        relay = Relay(allow_service, sources().private_hosts)
    app = make_app(Live(store, workers=workers, relay=relay))
    shown = f"[{host}]" if ":" in host else host
    typer.echo(f"serving {store} · http://{shown}:{port}/ · end with Ctrl+C")
    run(app, host, port)
