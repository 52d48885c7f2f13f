"""``okr review --ai`` and ``--show-prompt``: many drafts asked about at once, and what would leave the machine."""

import asyncio
import contextlib
import json
import sys
from collections.abc import Callable, Iterator, Sequence

from assistant.asking import areview
from assistant.cli.output import tell, write
from assistant.cli.review import UNREADABLE, Draft, Request, named, options_of
from assistant.cli.words import ALREADY_KEPT, ASKING, ASSUMED_PRICE, UNKNOWN_COST, WOULD_ASK, said
from assistant.critique.asked import Options as Manners
from assistant.critique.critic import Critic
from assistant.critique.endpoint import configured
from assistant.errors import OkrError
from assistant.language.figures import number_text
from assistant.report.model import Review
from assistant.report.words import words
from assistant.review import reviewed, work_of
from assistant.settings import House


class _Critics:
    """One critic for each set of settings among the drafts of a run, all paid from one purse."""

    def __init__(self, request: Request) -> None:
        self._manners = Manners(redact=request.model.redact, max_cost=request.model.max_cost)
        self._found: dict[tuple[object, object], Critic] = {}

    def of(self, house: House) -> Critic:
        """The critic that serves drafts with these settings."""
        key = (house.ai, house.examples)
        if key not in self._found:
            critic = Critic(house, self._manners)
            if self._found:
                critic.purse = next(iter(self._found.values())).purse
            self._found[key] = critic
        return self._found[key]

    async def close(self) -> None:
        """Close them all."""
        for critic in self._found.values():
            await critic.close()


def reviewed_with_a_model(drafts: Sequence[Draft | str], request: Request, context: str | None) -> list[Review | str]:
    """The reviews with the model's opinion, in order, or the sentence for each draft that could not be read."""
    _tell_assumed_price(drafts, request)
    with _watched(sum(isinstance(item, Draft) for item in drafts), request) as done:
        return asyncio.run(_all(drafts, request, context, done))


async def _all(drafts: Sequence[Draft | str], request: Request, context: str | None, done: Callable[[], None]) -> list[Review | str]:
    critics = _Critics(request)

    async def one(item: Draft | str) -> Review | str:
        if isinstance(item, str):
            return item
        try:
            asked = options_of(item, request) | {"ai": True, "context": context}
            return item.placed(await areview(item.text, critic=critics.of(item.house), **asked))
        except OkrError as error:
            return named(item.name, error, request)
        finally:
            done()

    try:
        return list(await asyncio.gather(*map(one, drafts)))
    finally:
        await critics.close()


def show_prompts(drafts: Sequence[Draft | str], request: Request, context: str | None) -> int:
    """Print what would be sent about each draft, and send nothing."""
    critics, bodies, texts, unread = _Critics(request), [], [], []
    for item in drafts:
        if isinstance(item, str):
            unread.append(item)
            continue
        critic = critics.of(item.house)
        try:
            work = work_of(reviewed(item.text, **options_of(item, request)))
        except OkrError as error:
            unread.append(named(item.name, error, request))
            continue
        asked = critic.asked(work, context=context)
        body, taken = critic.request(asked), asked.estimate
        bodies.append({"url": critic.endpoint.shown_url, "estimate": taken._asdict(), "body": body})
        cost = said(UNKNOWN_COST, work.language) if taken.cost is None else words(work.language).price(taken.cost)
        counts = {"tokens_in": taken.tokens_in, "tokens_out": taken.tokens_out, "most_out": taken.most_out}
        head = said(WOULD_ASK, work.language, place=critic.endpoint.place, model=critic.endpoint.model, cost=cost, **counts)
        kept = [said(ALREADY_KEPT, work.language)] if critic.has_kept(asked) else []
        messages = [f"--- {message['role']} ---\n{message['content']}" for message in body["messages"]]
        form = f"--- response_format ---\n{json.dumps(body['response_format'], ensure_ascii=False)}"
        texts.append("\n".join([head, *kept, "", *messages, form, ""]))
    if bodies:
        data = bodies[0] if len(bodies) == 1 else bodies
        write(json.dumps(data, ensure_ascii=False, indent=2) + "\n" if request.form in ("json", "jsonl") else "\n".join(texts), utf8=True)
    for sentence in unread:
        tell(sentence)
    return UNREADABLE if unread else 0


def _tell_assumed_price(drafts: Sequence[Draft | str], request: Request) -> None:
    """With a cap and no known price: what is reckoned with."""
    house = next((item.house for item in drafts if isinstance(item, Draft)), None)
    if house is None or request.model.max_cost is None or not configured(house.ai):
        return
    endpoint = Critic(house).endpoint
    if endpoint.prices is None:
        price_in, price_out = (number_text(price, request.spoken) for price in endpoint.assumed_prices)
        tell(said(ASSUMED_PRICE, request.spoken, model=endpoint.model, price_in=price_in, price_out=price_out))


@contextlib.contextmanager
def _watched(total: int, request: Request) -> Iterator[Callable[[], None]]:
    """Progress on a terminal while the model is asked: how many of how many, and for how long; call what is given after each."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(bar_width=24), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(said(ASKING, request.spoken), total=total)
        yield lambda: bar.advance(task)
