"""Connections that reach public addresses only, and that end when their time is up.

The address is judged where the connection is made, after the name was looked up: a name that is
public when it is checked and private when it is used gets nowhere. Nothing goes through a proxy,
which would look the name up itself.
"""

import ipaddress
import socket
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import httpcore
import httpx

from kamerdraad.errors import SourceError

Clock = Callable[[], float]


class PrivateAddressError(SourceError):
    """A name or a redirect that leads to an address inside somebody's own network."""


def is_public(address: str) -> bool:
    """Whether an IP address is one of the open internet: not local, private, reserved or multicast.

    An IPv6 address that wraps an IPv4 one is what the wrapped one is.
    """
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        wrapped = ip.ipv4_mapped or ip.sixtofour
        if wrapped is not None:
            ip = wrapped
    return ip.is_global and not ip.is_multicast


class Guard(httpcore.NetworkBackend):
    """Opens connections to public addresses, and to the private ones that the settings name."""

    def __init__(self, private_hosts: frozenset[str], clock: Clock = time.monotonic) -> None:
        self._private = private_hosts
        self._clock = clock
        self._plain = httpcore.SyncBackend()
        self._deadline: float | None = None

    def allow(self, seconds: float) -> None:
        """Sets how long everything that is done from now on may take together."""
        self._deadline = self._clock() + seconds

    def left(self, timeout: float | None) -> float:
        """The seconds that one step may take; raises where the whole has taken too long."""
        if self._deadline is None:
            return timeout if timeout is not None else 30.0
        left = self._deadline - self._clock()
        if left <= 0:
            raise httpcore.ReadTimeout("the whole took too long")
        return left if timeout is None else min(left, timeout)

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Connects to the first address of a host that answers."""
        failure: httpcore.ConnectError | httpcore.ConnectTimeout | None = None
        for address in self._addresses(host, port):
            try:
                stream = self._plain.connect_tcp(
                    address, port, self.left(timeout), local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
                continue
            return _Stream(stream, self)
        raise failure or httpcore.ConnectError(f"{host} has no address")

    def _addresses(self, host: str, port: int) -> list[str]:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError(f"{host} is not known ({error})") from None
        addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
        if f"{host.lower()}:{port}" in self._private:
            return addresses
        for address in addresses:
            if not is_public(address):
                raise PrivateAddressError(
                    f"{host}:{port} leads to the private address {address}, which is refused; where"
                    " that is meant, name it in KAMERDRAAD_PRIVATE_HOSTS"
                )
        return addresses


class _Stream(httpcore.NetworkStream):
    """A connection whose every step counts towards the time of the whole."""

    def __init__(self, stream: httpcore.NetworkStream, guard: Guard) -> None:
        self._stream = stream
        self._guard = guard

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._guard.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._guard.left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        secure = self._stream.start_tls(ssl_context, server_hostname, self._guard.left(timeout))
        return _Stream(secure, self._guard)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _Body(httpx.SyncByteStream):
    def __init__(self, response: httpcore.Response) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        yield from self._response.iter_stream()

    def close(self) -> None:
        self._response.close()


class GuardedTransport(httpx.BaseTransport):
    """httpx over guarded connections; each request has one of its own, so that none is left confused."""

    def __init__(self, guard: Guard) -> None:
        self._pool = httpcore.ConnectionPool(
            ssl_context=httpx.create_ssl_context(),
            max_keepalive_connections=0,
            network_backend=guard,
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """One request over a guarded connection."""
        url = httpcore.URL(
            scheme=request.url.raw_scheme,
            host=request.url.raw_host,
            port=request.url.port,
            target=request.url.raw_path,
        )
        response = self._pool.handle_request(
            httpcore.Request(
                request.method,
                url,
                headers=request.headers.raw,
                content=request.read(),
                extensions=request.extensions,
            )
        )
        return httpx.Response(response.status, headers=response.headers, stream=_Body(response))

    def close(self) -> None:
        """Closes every connection."""
        self._pool.close()
