"""The files of the pages: scripts, styles, the icon; under an address that changes with any of them, so that browsers keep them for good."""

from __future__ import annotations

import gzip
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

_HERE = Path(__file__).parent / "static"
_KINDS = {".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml"}
_WORTH_PACKING = 1_000


class Asset(NamedTuple):
    """A file as it is sent: plain, and packed where that is shorter."""

    kind: str
    data: bytes
    packed: bytes | None


@lru_cache
def assets() -> dict[str, Asset]:
    """All files by name; read once."""
    return {path.name: _asset(path) for path in sorted(_HERE.iterdir()) if path.suffix in _KINDS}


@lru_cache
def version() -> str:
    """A name for this state of all files: modules name each other without one, so they share it."""
    digest = sha256()
    for name, asset in assets().items():
        digest.update(f"{name}\0{len(asset.data)}\0".encode() + asset.data)
    return digest.hexdigest()[:16]


def address(name: str) -> str:
    """Where a page finds the file ``name``."""
    if name not in assets():
        raise KeyError(name)
    return f"/static/{version()}/{name}"


def _asset(path: Path) -> Asset:
    data = path.read_bytes()
    packed = gzip.compress(data, 9, mtime=0) if len(data) > _WORTH_PACKING else None
    return Asset(_KINDS[path.suffix], data, packed)
