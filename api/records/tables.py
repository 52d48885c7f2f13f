"""The tables. Times are seconds of the clock since 1970 (UTC); ids are 32 hexadecimal digits; texts of drafts stand in ``drafts``,
``wordings`` and the batch tables only.
"""

from __future__ import annotations

import time
from uuid import uuid4

from sqlalchemy import Double, ForeignKey, Index, Integer, LargeBinary, MetaData, String, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

_NAMES = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


def new_id() -> str:
    """An id nobody can guess."""
    return uuid4().hex


class Base(DeclarativeBase):
    """What all tables share."""

    metadata = MetaData(naming_convention=_NAMES)


class TokenRow(Base):
    """A token: the digest of its secret, whose it is, what it may do."""

    __tablename__ = "tokens"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    name: Mapped[str] = mapped_column(String(200))
    team: Mapped[str] = mapped_column(String(200))
    scopes: Mapped[str] = mapped_column(String(200))
    digest: Mapped[str] = mapped_column(String(64))
    created: Mapped[float] = mapped_column(Double, default=time.time)
    expires: Mapped[float | None] = mapped_column(Double)
    revoked: Mapped[float | None] = mapped_column(Double)


class SessionRow(Base):
    """A person who signed in with a browser: the digest of what their cookie holds."""

    __tablename__ = "sessions"
    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    caller: Mapped[str] = mapped_column(String(200))
    name: Mapped[str] = mapped_column(String(200))
    team: Mapped[str] = mapped_column(String(200))
    scopes: Mapped[str] = mapped_column(String(200))
    token: Mapped[str | None] = mapped_column(ForeignKey("tokens.id", ondelete="CASCADE"))
    expires: Mapped[float] = mapped_column(Double)


class SecretRow(Base):
    """A secret that all processes share, made on first need."""

    __tablename__ = "secrets"
    name: Mapped[str] = mapped_column(String(50), primary_key=True)
    value: Mapped[str] = mapped_column(String(200))


class DraftRow(Base):
    """A draft that somebody saved; ``version`` counts its changes."""

    __tablename__ = "drafts"
    __table_args__ = (Index("ix_drafts_team_updated", "team", "updated", "id"),)
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    team: Mapped[str] = mapped_column(String(200))
    owner: Mapped[str] = mapped_column(String(200))
    title: Mapped[str] = mapped_column(String(200))
    text: Mapped[str] = mapped_column(Text)
    language: Mapped[str | None] = mapped_column(String(2))
    version: Mapped[int] = mapped_column(Integer, default=1)
    created: Mapped[float] = mapped_column(Double, default=time.time)
    updated: Mapped[float] = mapped_column(Double, default=time.time)
    expires: Mapped[float | None] = mapped_column(Double, index=True)


class WordingRow(Base):
    """A better wording that somebody took: of which rung, mending which rules; the texts only where the house keeps them."""

    __tablename__ = "wordings"
    __table_args__ = (Index("ix_wordings_team_created", "team", "created", "id"),)
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    team: Mapped[str] = mapped_column(String(200))
    language: Mapped[str] = mapped_column(String(2))
    rung: Mapped[str] = mapped_column(String(10))
    rules: Mapped[str] = mapped_column(String(1000))
    by: Mapped[str] = mapped_column(String(10))
    was: Mapped[str | None] = mapped_column(Text)
    taken: Mapped[str | None] = mapped_column(Text)
    created: Mapped[float] = mapped_column(Double, default=time.time)


class BatchRow(Base):
    """A batch: what was asked, how far it is, which process has it until when (``lease``)."""

    __tablename__ = "batches"
    __table_args__ = (Index("ix_batches_team_created", "team", "created", "id"), Index("ix_batches_state_lease", "state", "lease"))
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    team: Mapped[str] = mapped_column(String(200))
    owner: Mapped[str] = mapped_column(String(200))
    name: Mapped[str] = mapped_column(String(200))
    options: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(String(10), default="waiting")
    total: Mapped[int | None] = mapped_column(Integer)
    done: Mapped[int] = mapped_column(Integer, default=0)
    said: Mapped[str] = mapped_column(Text, default="[]")
    created: Mapped[float] = mapped_column(Double, default=time.time)
    finished: Mapped[float | None] = mapped_column(Double)
    expires: Mapped[float | None] = mapped_column(Double, index=True)
    runner: Mapped[str | None] = mapped_column(String(100))
    lease: Mapped[float] = mapped_column(Double, default=0.0)
    tries: Mapped[int] = mapped_column(Integer, default=0)


class BatchFileRow(Base):
    """A file of a batch: ``kind`` given, company or made."""

    __tablename__ = "batch_files"
    __table_args__ = (UniqueConstraint("batch", "kind", "name", name="uq_batch_files_batch"),)
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    batch: Mapped[str] = mapped_column(ForeignKey("batches.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(10))
    name: Mapped[str] = mapped_column(String(500))
    size: Mapped[int] = mapped_column(Integer)
    data: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)


class BatchReviewRow(Base):
    """A finished review of a batch, or the sentence that says why there is none."""

    __tablename__ = "batch_reviews"
    batch: Mapped[str] = mapped_column(ForeignKey("batches.id", ondelete="CASCADE"), primary_key=True)
    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    report: Mapped[str | None] = mapped_column(Text)
    sentence: Mapped[str | None] = mapped_column(Text)


class LearnerRow(Base):
    """Where a learner is in the course in one language: their state as JSON."""

    __tablename__ = "learners"
    caller: Mapped[str] = mapped_column(String(200), primary_key=True)
    language: Mapped[str] = mapped_column(String(2), primary_key=True)
    name: Mapped[str] = mapped_column(String(200), index=True)
    team: Mapped[str] = mapped_column(String(200))
    state: Mapped[str] = mapped_column(Text)


class DisputeRow(Base):
    """What a learner disagreed with; not who."""

    __tablename__ = "disputes"
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    at: Mapped[str] = mapped_column(String(40), index=True)
    source: Mapped[str] = mapped_column(String(100))
    kind: Mapped[str] = mapped_column(String(10))
    answer: Mapped[str] = mapped_column(Text)
    words: Mapped[str] = mapped_column(Text)


class OnceRow(Base):
    """What was answered to a request that bore an Idempotency-Key."""

    __tablename__ = "once"
    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    fingerprint: Mapped[str] = mapped_column(String(64))
    status: Mapped[int] = mapped_column(Integer)
    answer: Mapped[str] = mapped_column(Text)
    created: Mapped[float] = mapped_column(Double, default=time.time, index=True)


class AuditRow(Base):
    """Who did what to which thing; never a text of a draft."""

    __tablename__ = "audit"
    __table_args__ = (Index("ix_audit_at", "at", "id"),)
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    at: Mapped[float] = mapped_column(Double, default=time.time)
    caller: Mapped[str] = mapped_column(String(200))
    team: Mapped[str] = mapped_column(String(200))
    action: Mapped[str] = mapped_column(String(50))
    thing: Mapped[str] = mapped_column(String(200))
    address: Mapped[str] = mapped_column(String(100))
