"""``okr serve``: the checks before the start, the database brought up to date, the processes; and tokens from the command line."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from typing import Any

from assistant.cli.output import tell
from assistant.cli.review import house_for
from assistant.errors import OkrError, SettingsError
from assistant.rule import Both

from .logs import configuration
from .records.database import Database
from .records.tables import AuditRow, TokenRow
from .records.tokens import SCOPES, SIGN_IN, issue, live_tokens, revoke, shared_secret
from .settings import ServiceSettings, from_environment

_STOP = 10  # seconds that requests under way have when the service stops
_KEEP = 75  # seconds a connection may be idle: longer than clients and proxies keep theirs, who would send into one just closed
_PAUSE = 1.0  # seconds before a runner that died is started again
_NO_TOKENS = Both(
    fr="Pour écouter sur {host}, il faut un jeton ou une connexion OIDC : okr token add, ou OKR_OIDC_ISSUER ; sans cela, le service reste sur 127.0.0.1.",
    en="To listen on {host} there must be a token or OIDC sign-in: okr token add, or OKR_OIDC_ISSUER; without, the service stays on 127.0.0.1.",
)
_OIDC = Both(
    fr="OKR_OIDC_ISSUER demande aussi OKR_OIDC_CLIENT_ID, OKR_OIDC_CLIENT_SECRET et OKR_PUBLIC_URL.",
    en="OKR_OIDC_ISSUER also needs OKR_OIDC_CLIENT_ID, OKR_OIDC_CLIENT_SECRET and OKR_PUBLIC_URL.",
)
_SEVERAL = Both(
    fr="Plusieurs processus (OKR_PROCESSES) demandent PostgreSQL : OKR_DATABASE_URL=postgresql://…",
    en="Several processes (OKR_PROCESSES) need PostgreSQL: OKR_DATABASE_URL=postgresql://…",
)
_TAKEN = Both(
    fr="Le port {port} de {host} est déjà pris : arrêtez ce qui l'occupe, ou donnez --port.",
    en="Port {port} on {host} is taken: stop what holds it, or give --port.",
)
_AT = Both(fr="OKR : http://{host}:{port}/ (Ctrl-C pour arrêter)", en="OKR: http://{host}:{port}/ (Ctrl-C to stop)")
_MADE = Both(
    fr="Jeton {id} pour {name} (équipe : {team} ; droits : {scopes} ; jusqu'au {until}). Il ne sera plus montré :",
    en="Token {id} for {name} (team: {team}; scopes: {scopes}; until {until}). It will not be shown again:",
)
_SCOPE = Both(fr="Le droit « {scope} » n'existe pas : {known}.", en="There is no scope “{scope}”: {known}.")
_NO_TOKEN = Both(fr="Aucun jeton n'a l'identifiant {id}.", en="No token has the id {id}.")
_GONE = Both(fr="Le jeton {id} est retiré.", en="Token {id} is taken back.")
_NONE = Both(fr="Aucun jeton ; okr token add en fait un.", en="No tokens; okr token add makes one.")
_EVER = Both(fr="toujours", en="for ever")


def serve(language: str, **given: Any) -> int:
    """Check, prepare, and answer requests until told to stop; the exit code."""
    try:
        settings = from_environment(language, **given)
        _prepare(settings, language)
    except OkrError as error:
        tell(str(error))
        return 2
    _pass_on(settings)
    tell(_AT.said(language).format(host=f"[{settings.host}]" if ":" in settings.host else settings.host, port=settings.port))
    with tempfile.TemporaryDirectory(prefix="okr-metrics-") as figures:
        if settings.processes > 1:
            os.environ["PROMETHEUS_MULTIPROC_DIR"] = figures
        stop = threading.Event()
        keeper = threading.Thread(target=_keep_runner, args=(stop,), daemon=True) if settings.runner else None
        if keeper:
            keeper.start()
        try:
            _listen(settings)
        finally:
            stop.set()
            if keeper:
                keeper.join()
    return 0


def _prepare(settings: ServiceSettings, language: str) -> None:
    """Everything that must hold before the first request; raises ``OkrError``."""
    if settings.oidc_issuer and not (settings.oidc_client_id and settings.oidc_client_secret and settings.public_url):
        raise SettingsError(_OIDC.said(language))
    if settings.processes > 1 and not settings.database.startswith("postgresql"):
        raise SettingsError(_SEVERAL.said(language))
    house_for(str(settings.config) if settings.config else None, language)
    database = Database(settings.database, language)
    try:
        database.migrate()
        with database.writing() as session:
            shared_secret(session, SIGN_IN)  # before several processes want it at once
        if not settings.is_open and not settings.oidc_issuer:
            with database.reading() as session:
                if not live_tokens(session):
                    raise SettingsError(_NO_TOKENS.said(language).format(host=settings.host))
    finally:
        database.close()
    _check_port(settings, language)


def _check_port(settings: ServiceSettings, language: str) -> None:
    import socket

    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, settings.port))
        except OSError:
            raise SettingsError(_TAKEN.said(language).format(host=settings.host, port=settings.port)) from None


def _pass_on(settings: ServiceSettings) -> None:
    """The settings for the processes that are started, by their environment."""
    for name, value in settings.model_dump(mode="json", exclude_none=True).items():
        os.environ[f"OKR_{name.upper()}"] = " ".join(value) if isinstance(value, list | tuple) else str(value)


def _listen(settings: ServiceSettings) -> None:
    import uvicorn

    for number in (signal.SIGTERM, signal.SIGINT):  # the server answers them, then sends itself what it got: there is still work to do then
        signal.signal(number, lambda *_: None)
    uvicorn.run(
        "assistant.api.start:app",
        factory=True,
        host=settings.host,
        port=settings.port,
        workers=settings.processes,
        log_config=configuration(settings.log_level),
        access_log=False,
        server_header=False,
        forwarded_allow_ips=settings.proxies,
        timeout_graceful_shutdown=_STOP,
        timeout_keep_alive=_KEEP,
    )


def _keep_runner(stop: threading.Event) -> None:
    """Keep one runner alive until ``stop``."""
    while not stop.is_set():
        runner = subprocess.Popen([sys.executable, "-m", "assistant.api.runner"], stdin=subprocess.DEVNULL)
        while runner.poll() is None and not stop.wait(_PAUSE / 4):
            pass
        if runner.poll() is None:
            runner.terminate()
            try:
                runner.wait(_STOP)
            except subprocess.TimeoutExpired:
                runner.kill()
                runner.wait()
        else:
            stop.wait(_PAUSE)


def add_token(language: str, *, name: str, team: str, scopes: Sequence[str], days: int | None) -> int:
    """Make a token and print it; the exit code."""
    for scope in scopes:
        if scope not in SCOPES:
            tell(_SCOPE.said(language).format(scope=scope, known=", ".join(SCOPES)))
            return 2

    def made(database: Database) -> int:
        with database.writing() as session:
            row, text = issue(session, name=name, team=team, scopes=scopes, days=days)
            session.add(AuditRow(caller="command", team=team, action="token made", thing=row.id, address=""))
            until = _day(row.expires, language)
            tell(_MADE.said(language).format(id=row.id, name=name, team=team or "–", scopes=row.scopes, until=until))
        print(text)
        return 0

    return _with_database(language, made)


def list_tokens(language: str) -> int:
    """Print the tokens that still open something; the exit code."""

    def listed(database: Database) -> int:
        with database.reading() as session:
            rows: Sequence[TokenRow] = live_tokens(session)
            for row in rows:
                print(f"{row.id}  {_day(row.expires, language)}  {row.name}  {row.team or '–'}  {row.scopes}")
        if not rows:
            tell(_NONE.said(language))
        return 0

    return _with_database(language, listed)


def revoke_token(language: str, number: str) -> int:
    """Take a token back; the exit code."""

    def taken(database: Database) -> int:
        with database.writing() as session:
            is_known = revoke(session, number)
            if is_known:
                session.add(AuditRow(caller="command", team="", action="token taken back", thing=number[:200], address=""))
        tell((_GONE if is_known else _NO_TOKEN).said(language).format(id=number[:60]))
        return 0 if is_known else 2

    return _with_database(language, taken)


def _with_database(language: str, work: Any) -> int:
    try:
        database = Database(from_environment(language).database, language)
        database.migrate()
    except OkrError as error:
        tell(str(error))
        return 2
    try:
        done: int = work(database)
        return done
    finally:
        database.close()


def _day(moment: float | None, language: str) -> str:
    return _EVER.said(language) if moment is None else time.strftime("%Y-%m-%d", time.gmtime(moment))
