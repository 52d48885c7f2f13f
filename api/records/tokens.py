"""Tokens and sessions: secrets are shown once and kept as digests; a secret of 256 bits needs no slow hash."""

from __future__ import annotations

import secrets
import time
from collections.abc import Collection, Sequence
from hashlib import sha256
from hmac import compare_digest
from typing import NamedTuple

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from .tables import SecretRow, SessionRow, TokenRow

SCOPES = ("review", "batch", "library", "people", "admin")
SIGN_IN = "sign-in"  # the secret that signs the cookie of a sign-in under way
DAY = 86_400.0  # seconds


class Caller(NamedTuple):
    """Who asks: ``id`` for the audit and the limits, the team whose things they see, what they may do."""

    id: str
    name: str
    team: str
    scopes: frozenset[str]
    token: str | None = None

    def may(self, scope: str) -> bool:
        """Whether they may do what ``scope`` names."""
        return scope in self.scopes


LOCAL = Caller("local", "local", "", frozenset(SCOPES))


def issue(session: Session, *, name: str, team: str, scopes: Collection[str], days: int | None) -> tuple[TokenRow, str]:
    """A new token and its text, ``okr_<id>_<secret>``, which nobody can read again."""
    secret = secrets.token_urlsafe(32)
    row = TokenRow(
        name=name,
        team=team,
        scopes=" ".join(sorted(set(scopes), key=SCOPES.index)),
        digest=_digest(secret),
        expires=time.time() + days * DAY if days else None,
    )
    session.add(row)
    session.flush()
    return row, f"okr_{row.id}_{secret}"


def caller_of(session: Session, token: str) -> tuple[Caller, float | None] | None:
    """Whose a token is and until when; None where it is unknown, revoked or over."""
    kind, _, rest = token.partition("_")
    number, _, secret = rest.partition("_")
    row = session.get(TokenRow, number) if kind == "okr" and len(number) == 32 and secret and "\x00" not in number else None
    if row is None or not compare_digest(row.digest, _digest(secret)) or not _is_alive(row, time.time()):
        return None
    return _caller(row), row.expires


def live_tokens(session: Session, *, scope: str | None = None) -> Sequence[TokenRow]:
    """The tokens that still open something."""
    now = time.time()
    return [row for row in session.scalars(select(TokenRow)) if _is_alive(row, now) and (scope is None or scope in row.scopes.split())]


def revoke(session: Session, number: str) -> bool:
    """Take a token back, and the sessions it opened with it; whether there was one."""
    row = session.get(TokenRow, number)
    if row is None:
        return False
    session.execute(update(TokenRow).where(TokenRow.id == number, TokenRow.revoked.is_(None)).values(revoked=time.time()))
    for one in session.scalars(select(SessionRow).where(SessionRow.token == number)):
        session.delete(one)
    return True


def open_session(session: Session, caller: Caller, *, hours: int) -> str:
    """A session for a browser; the text for its cookie."""
    secret = secrets.token_urlsafe(32)
    session.add(
        SessionRow(
            digest=_digest(secret),
            caller=caller.id,
            name=caller.name,
            team=caller.team,
            scopes=" ".join(sorted(caller.scopes)),
            token=caller.token,
            expires=time.time() + hours * 3600,
        )
    )
    return secret


def session_of(session: Session, cookie: str) -> tuple[Caller, float] | None:
    """Whose session a cookie is and until when; None where it is unknown or over, or its token was taken back."""
    row = session.get(SessionRow, _digest(cookie))
    if row is None or row.expires <= time.time():
        return None
    token = session.get(TokenRow, row.token) if row.token else None
    if row.token and (token is None or not _is_alive(token, time.time())):
        return None
    return Caller(row.caller, row.name, row.team, frozenset(row.scopes.split()), row.token), row.expires


def close_session(session: Session, cookie: str) -> None:
    """End a session."""
    row = session.get(SessionRow, _digest(cookie))
    if row:
        session.delete(row)


def shared_secret(session: Session, name: str) -> str:
    """A secret of the service, the same in all its processes."""
    row = session.get(SecretRow, name)
    if row is None:
        row = SecretRow(name=name, value=secrets.token_urlsafe(32))
        session.add(row)
    return row.value


def _caller(row: TokenRow) -> Caller:
    return Caller(f"token:{row.id}", row.name, row.team, frozenset(row.scopes.split()), row.id)


def _is_alive(row: TokenRow, now: float) -> bool:
    return row.revoked is None and (row.expires is None or row.expires > now)


def _digest(secret: str) -> str:
    return sha256(secret.encode()).hexdigest()
