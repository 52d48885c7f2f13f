"""The command ``okr``: what it accepts; what it then does is in the modules beside."""

import gc
import sys
from typing import Annotated, Literal

import typer

from assistant.cli.service import service
from assistant.cli.words import UNEXPECTED, help_text, locale, said

_RARELY = 200_000  # objects made between two collections of garbage: a command is over before there is any

Lang = Annotated[Literal["fr", "en"] | None, typer.Option(help=help_text("lang"))]
Paths = Annotated[list[str] | None, typer.Argument(metavar="[PATH ...|-]", help=help_text("paths"), show_default=False)]

app = typer.Typer(
    name="okr",
    help=help_text("okr"),
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def main() -> None:
    """Run the command; whatever happens, the person reads a sentence."""
    gc.set_threshold(_RARELY)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        app()
    except Exception as error:  # the border of the program
        from assistant.report.plain import plain

        summary = plain(" ".join(f"{type(error).__name__}: {error}".split()))[:200]
        print(said(UNEXPECTED, locale(), error=summary), file=sys.stderr)
        sys.exit(2)


def _print_version(asked: bool) -> None:  # noqa: FBT001  # typer hands it over so
    if asked:
        from assistant import __version__

        print(f"okr {__version__}")
        raise typer.Exit


_Version = Annotated[bool, typer.Option("--version", help=help_text("version"), callback=_print_version, is_eager=True)]


@app.callback()
def _okr(*, version: _Version = False) -> None:
    """What stands before any command."""


@app.command("review", help=help_text("review"))
def _review(
    paths: Paths = None,
    *,
    lang: Lang = None,
    ai: Annotated[bool, typer.Option("--ai/--no-ai", help=help_text("ai"))] = False,
    context: Annotated[str | None, typer.Option(metavar="FILE", help=help_text("context"))] = None,
    rewrite: Annotated[bool, typer.Option("--rewrite", help=help_text("rewrite"))] = False,
    examples: Annotated[int, typer.Option(metavar="N", min=0, help=help_text("examples"))] = 0,
    against: Annotated[str | None, typer.Option(metavar="OLD", help=help_text("against"))] = None,
    form: Annotated[
        Literal["text", "markdown", "html", "json", "jsonl", "draft"], typer.Option("--format", help=help_text("form of review"))
    ] = "text",
    fail_on: Annotated[Literal["error", "warning", "never"], typer.Option(help=help_text("fail-on"))] = "error",
    config: Annotated[str | None, typer.Option(metavar="FILE", help=help_text("config"))] = None,
    team: Annotated[str | None, typer.Option(metavar="NAME", help=help_text("team"))] = None,
    show_prompt: Annotated[bool, typer.Option("--show-prompt", help=help_text("show-prompt"))] = False,
    max_cost: Annotated[float | None, typer.Option(metavar="X", min=0, help=help_text("max-cost"))] = None,
    redact: Annotated[bool, typer.Option("--redact", help=help_text("redact"))] = False,
) -> None:
    from assistant.cli.review import Model, Request, run

    raise typer.Exit(
        run(
            Request(
                tuple(paths or ["-"]),
                lang,
                form,
                fail_on,
                config,
                team,
                rewrite=rewrite or form == "draft",
                examples=examples,
                against=against,
                model=Model(ai, context, show_prompt, max_cost, redact),
            )
        )
    )


@app.command("batch", help=help_text("batch"))
def _batch(
    paths: Annotated[list[str], typer.Argument(metavar="PATH ...", help=help_text("batch paths"))],
    *,
    out: Annotated[str | None, typer.Option(metavar="DIR", help=help_text("out"))] = None,
    company: Annotated[str | None, typer.Option(metavar="FILE", help=help_text("company"))] = None,
    lang: Lang = None,
    ai: Annotated[bool, typer.Option("--ai/--no-ai", help=help_text("ai"))] = False,
    rewrite: Annotated[bool, typer.Option("--rewrite", help=help_text("rewrite"))] = False,
    max_cost: Annotated[float | None, typer.Option(metavar="X", min=0, help=help_text("max-cost"))] = None,
    redact: Annotated[bool, typer.Option("--redact", help=help_text("redact"))] = False,
    fail_on: Annotated[Literal["error", "warning", "never"], typer.Option(help=help_text("fail-on"))] = "error",
    config: Annotated[str | None, typer.Option(metavar="FILE", help=help_text("config"))] = None,
    engine: Annotated[str, typer.Option(metavar="URL|local", envvar="OKR_ENGINE", help=help_text("engine"))] = "local",
    later: Annotated[bool, typer.Option("--later", help=help_text("later"))] = False,
) -> None:
    from assistant.cli.batch import Request, run_batch

    request = Request(tuple(paths), out, company, lang, config, fail_on, ai, rewrite, max_cost, redact, engine, later)
    raise typer.Exit(run_batch(request))


@app.command("worker", help=help_text("worker"))
def _worker(
    *,
    engine: Annotated[str | None, typer.Option(metavar="URL", envvar="OKR_ENGINE", help=help_text("engine of worker"))] = None,
    concurrency: Annotated[int, typer.Option(metavar="N", min=1, max=200, help=help_text("concurrency"))] = 8,
    rate: Annotated[int | None, typer.Option(metavar="N", min=0, help=help_text("rate"))] = None,
    lang: Annotated[Literal["fr", "en"] | None, typer.Option(help=help_text("lang of worker"))] = None,
) -> None:
    from assistant.cli.worker import run_worker

    raise typer.Exit(run_worker(engine, concurrency, rate, lang or locale()))


@app.command("rules", help=help_text("rules"))
def _rules(
    *,
    lang: Lang = None,
    form: Annotated[Literal["text", "markdown", "json"], typer.Option("--format", help=help_text("format"))] = "text",
) -> None:
    from assistant.cli.rules import list_rules

    raise typer.Exit(list_rules(lang or locale(), form))


@app.command("rule", help=help_text("rule"))
def _rule(name: Annotated[str, typer.Argument(metavar="NAME", help=help_text("name"))], *, lang: Lang = None) -> None:
    from assistant.cli.rules import show_rule

    raise typer.Exit(show_rule(name, lang or locale()))


_examples = typer.Typer(
    help=help_text("examples of the library"),
    no_args_is_help=True,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.add_typer(_examples, name="examples")

ExampleLang = Annotated[Literal["fr", "en"] | None, typer.Option("--lang", help=help_text("lang of examples"))]
SpokenLang = Annotated[Literal["fr", "en"] | None, typer.Option("--lang", help=help_text("lang of worker"))]
Config = Annotated[str | None, typer.Option(metavar="FILE", help=help_text("config"))]
OfFunction = Annotated[str | None, typer.Option(metavar="NAME", help=help_text("function"))]
Own = Annotated[bool, typer.Option("--own", help=help_text("own"))]
Form = Annotated[Literal["text", "json"], typer.Option("--format", help=help_text("format"))]


@_examples.command("search", help=help_text("examples search"))
def _search(
    words: Annotated[list[str], typer.Argument(metavar="WORDS", help=help_text("words"))],
    *,
    lang: ExampleLang = None,
    count: Annotated[int, typer.Option("-n", "--count", min=1, max=50, help=help_text("count"))] = 5,
    function: OfFunction = None,
    form: Form = "text",
    config: Config = None,
) -> None:
    from assistant.cli import examples

    raise typer.Exit(examples.search(words, examples.Asked(lang, config, form), most=count, function=function))


@_examples.command("list", help=help_text("examples list"))
def _list(*, lang: ExampleLang = None, function: OfFunction = None, own: Own = False, form: Form = "text", config: Config = None) -> None:
    from assistant.cli import examples

    raise typer.Exit(examples.list_entries(examples.Asked(lang, config, form), function=function, own=own))


@_examples.command("add", help=help_text("examples add"))
def _add(
    paths: Annotated[list[str], typer.Argument(metavar="PATH ...|-", help=help_text("entry files"))],
    *,
    lang: ExampleLang = None,
    function: Annotated[str, typer.Option(metavar="NAME", help=help_text("function"))] = "house",
    config: Config = None,
) -> None:
    from assistant.cli import examples

    raise typer.Exit(examples.add(paths, examples.Asked(lang, config), function=function))


@_examples.command("remove", help=help_text("examples remove"))
def _remove(
    id_: Annotated[str, typer.Argument(metavar="ID", help=help_text("entry id"))], *, lang: ExampleLang = None, config: Config = None
) -> None:
    from assistant.cli import examples

    raise typer.Exit(examples.remove(id_, examples.Asked(lang, config)))


@_examples.command("export", help=help_text("examples export"))
def _export(*, lang: ExampleLang = None, own: Own = False, config: Config = None) -> None:
    from assistant.cli import examples

    raise typer.Exit(examples.export(examples.Asked(lang, config), own=own))


@app.command("serve", help=help_text("serve"))
def _serve(
    *,
    host: Annotated[str | None, typer.Option(metavar="ADDRESS", help=help_text("host"))] = None,
    port: Annotated[int | None, typer.Option(metavar="N", min=0, max=65535, help=help_text("port"))] = None,
    processes: Annotated[int | None, typer.Option(metavar="N", min=1, max=64, help=help_text("processes"))] = None,
    config: Config = None,
    lang: SpokenLang = None,
) -> None:
    raise typer.Exit(service("serve", lang or locale(), host=host, port=port, processes=processes, config=config))


@app.command("mcp", help=help_text("mcp"))
def _mcp(*, config: Config = None, lang: SpokenLang = None) -> None:
    raise typer.Exit(service("mcp", lang or locale(), config=config))


_tokens = typer.Typer(
    help=help_text("tokens"), no_args_is_help=True, rich_markup_mode=None, context_settings={"help_option_names": ["-h", "--help"]}
)
app.add_typer(_tokens, name="token")


@_tokens.command("add", help=help_text("token add"))
def _token_add(
    name: Annotated[str, typer.Argument(metavar="NAME", help=help_text("token name"))],
    *,
    team: Annotated[str, typer.Option(metavar="TEAM", help=help_text("token team"))] = "",
    scopes: Annotated[str, typer.Option(metavar="LIST", help=help_text("scopes"))] = "review,batch",
    days: Annotated[int, typer.Option(metavar="N", min=0, help=help_text("days"))] = 90,
    lang: SpokenLang = None,
) -> None:
    asked = [scope.strip() for scope in scopes.split(",") if scope.strip()]
    raise typer.Exit(service("add_token", lang or locale(), name=name, team=team, scopes=asked, days=days or None))


@_tokens.command("list", help=help_text("token list"))
def _token_list(*, lang: SpokenLang = None) -> None:
    raise typer.Exit(service("list_tokens", lang or locale()))


@_tokens.command("revoke", help=help_text("token revoke"))
def _token_revoke(number: Annotated[str, typer.Argument(metavar="ID", help=help_text("token id"))], *, lang: SpokenLang = None) -> None:
    raise typer.Exit(service("revoke_token", lang or locale(), number=number))


@app.command("learn", help=help_text("learn"))
def _learn(
    *,
    lang: SpokenLang = None,
    handout: Annotated[bool, typer.Option("--print", help=help_text("learn print"))] = False,
    form: Annotated[Literal["markdown", "html"], typer.Option("--format", help=help_text("learn format"))] = "markdown",
    name: Annotated[str | None, typer.Option(metavar="NAME", help=help_text("learn name"))] = None,
    anew: Annotated[bool, typer.Option("--anew", help=help_text("learn anew"))] = False,
    completion: Annotated[str | None, typer.Option(metavar="CSV", help=help_text("learn completion"))] = None,
    share: Annotated[bool | None, typer.Option("--share/--unshare", help=help_text("learn share"))] = None,
    shared: Annotated[bool, typer.Option("--shared", help=help_text("learn shared"))] = False,
    disputes: Annotated[bool, typer.Option("--disputes", help=help_text("learn disputes"))] = False,
    ai: Annotated[bool, typer.Option("--ai/--no-ai", help=help_text("learn ai"))] = False,
    config: Config = None,
) -> None:
    from assistant.cli import learn

    request = learn.Request(lang or locale(), config, name, ai)
    if handout:
        raise typer.Exit(learn.print_handout(request, form))
    if completion:
        raise typer.Exit(learn.print_completion(request, completion))
    if share is not None:
        raise typer.Exit(learn.share(request, is_shared=share))
    if shared:
        raise typer.Exit(learn.print_shared(request))
    raise typer.Exit(learn.print_disputes(request) if disputes else learn.run_course(request, anew=anew))
