"""ZIP files from outside: what is hostile, broken or locked is refused before anything is unpacked."""

import struct
import zlib
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from kamerdraad.errors import UnreadableLetterError

MEMBERS = 10_000
"""Files in one ZIP file: a Word file has some dozens, a year of letters some thousands."""
TOTAL = 400_000_000
"""Unpacked bytes of one ZIP file: eight letters of the largest size that is read."""
RATIO = 250
"""Unpacked bytes to one packed byte: text shrinks to a tenth, a bomb to a thousandth."""
SMALL = 1_000_000
"""Below this many unpacked bytes the ratio says nothing: blank pages shrink well too."""

_BROKEN = (BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, LookupError)
"""What Python's own reader raises for a file that is cut off or holds nonsense."""


class Container:
    """A ZIP file that was checked; members are unpacked one at a time, in memory only."""

    def __init__(self, source: bytes | Path, where: str, total: int = TOTAL) -> None:
        self._where = where
        self._total = total
        try:
            self._zip = ZipFile(BytesIO(source) if isinstance(source, bytes) else source)
            self._members = {info.filename: info for info in self._zip.infolist() if info.filename}
        except (*_BROKEN, NotImplementedError):
            raise UnreadableLetterError(
                f"{where}: the ZIP-based file (DOCX, ODT, ZIP) is broken or cut off; fetch it again"
            ) from None
        self._refuse_bombs()

    @property
    def names(self) -> list[str]:
        """Names of the files in it, in their order, as the file gives them."""
        return [name for name, info in self._members.items() if not info.is_dir()]

    def size(self, name: str) -> int:
        """Bytes that a member has once unpacked."""
        return self._members[name].file_size

    def read(self, name: str, limit: int = -1) -> bytes | None:
        """The bytes of a member, the first `limit` of them; None where there is no such member.

        Raises:
            UnreadableLetterError: it is locked, broken, or packed in a way that is not read.
        """
        info = self._members.get(name)
        if info is None:
            return None
        inside = f"{self._where}: '{name[:100]}' in it"
        if info.flag_bits & 1:
            raise UnreadableLetterError(
                f"{inside} is locked by a password; unlock it and try again"
            )
        if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            # The others may ask for gigabytes before the first byte comes out.
            raise UnreadableLetterError(
                f"{inside} is packed in a way that is not read; pack it anew"
            )
        try:
            with self._zip.open(info) as member:
                return member.read(limit)
        except (*_BROKEN, RuntimeError):
            raise UnreadableLetterError(
                f"{inside} is broken or cut off; fetch the file again"
            ) from None

    def _refuse_bombs(self) -> None:
        infos = list(self._members.values())
        if len(infos) > MEMBERS:
            raise UnreadableLetterError(
                f"{self._where}: {len(infos):,} files in one ZIP file is more than the limit of"
                f" {MEMBERS:,}; split it"
            )
        total = sum(info.file_size for info in infos)
        if total > self._total:
            raise UnreadableLetterError(
                f"{self._where}: it unpacks to {total:,} bytes, more than the limit of"
                f" {self._total:,};"
                " split it"
            )
        for info in infos:
            if _swells(info):
                raise UnreadableLetterError(
                    f"{self._where}: '{info.filename[:100]}' in it unpacks to more than {RATIO} times"
                    " its size; that is no letter, and it is refused"
                )


def _swells(info: ZipInfo) -> bool:
    return info.file_size > SMALL and info.file_size > RATIO * max(info.compress_size, 1)
