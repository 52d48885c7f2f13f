"""Asks a model for its opinion of reviewed drafts: once a draft, within a deadline and a cap, and holds the answer against the draft.

``brief → redact → prompt → answers kept → chat → answer → hold``; one critic serves one run, whatever the number of drafts.
"""

import asyncio
import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from assistant.aside import aside
from assistant.critique.answers import Answers, answers, of_endpoint
from assistant.critique.asked import OPTIONS, Asked, Options
from assistant.critique.border import Reply
from assistant.critique.brief import Data, Work, digest
from assistant.critique.chat import Chat, Heard, Methods, Question, request_body
from assistant.critique.endpoint import configured, endpoint
from assistant.critique.errand import Errand
from assistant.critique.failure import LASTING, failure
from assistant.critique.later import Later
from assistant.critique.library import Library
from assistant.critique.prompt import fenced, prompt
from assistant.critique.purse import Purse
from assistant.critique.turn import Kept, Opinion, Till, Turn
from assistant.errors import ModelError
from assistant.language import Language
from assistant.settings import DEFAULT, House

if TYPE_CHECKING:
    from pydantic import BaseModel

    from assistant.critique.answer import Answer
    from assistant.critique.hold import Held

_Form = TypeVar("_Form", bound="BaseModel")
_LEAST_SECONDS = 1.0  # less time than this is not worth a second try
_LONGEST_SHOWN = 20_000  # code points of a wrong answer that go back with the request to mend it
_LONG_ANSWER = 2500  # tokens; a longer one is streamed, so that what has come by the deadline is not lost
_OF_WORDINGS = 150  # tokens of second tries at one line


class Critic:
    """Asks for opinions with one endpoint, one purse and one memory; use it within one event loop, and close it.

    With ``later`` nothing is sent: answers are those of batches, and what they lack is noted there.
    """

    def __init__(self, house: House = DEFAULT, options: Options = OPTIONS, later: Later | None = None) -> None:
        self.settings, self.options = house.ai, options
        settings = self.settings
        self._library = Library(house.examples)
        self.endpoint = later.endpoint if later else endpoint(settings)
        self.purse = Purse(options.max_cost)
        self._answers: Answers = answers(settings)
        known = self._answers.find(of_endpoint(self.endpoint.base_url, self.endpoint.model))
        methods = Methods(known if isinstance(known, str) else None, self._remember)
        self._later = later
        self._chat: Chat | Later = later or Chat(self.endpoint, methods, seconds=settings.deadline)
        self._places = asyncio.Semaphore(settings.concurrency)
        self._under_way: dict[str, asyncio.Task[Kept]] = {}
        self._closed: ModelError | None = None

    @property
    def calls(self) -> int:
        """How many requests were sent."""
        return self._chat.calls

    async def close(self) -> None:
        """Leave what is still being asked, and close the connections and the library."""
        running = list(self._under_way.values())
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        await self._chat.close()
        self._library.close()

    def asked(self, work: Work, *, context: str | None = None) -> Asked:
        """What would be asked about a draft; nothing is sent."""
        return Asked(work, self.endpoint, self._library, self.settings, self.options, context)

    def has_kept(self, asked: Asked) -> bool:
        """Whether the answer is kept already, or handed over to come later, so that nothing would be sent."""
        from assistant.critique.answer import Answer
        from assistant.critique.reply import usable

        if self._later and self._later.knows(Question(asked.messages, Answer, asked.work.language)):
            return True
        return usable(self._answers.find(asked.key)) is not None

    def request(self, asked: Asked) -> dict[str, Any]:
        """The body of the first request about a draft, as it would leave."""
        from assistant.critique.answer import Answer

        return request_body(self.endpoint, Question(asked.messages, Answer, asked.work.language))

    async def opinion(self, work: Work, *, context: str | None = None, heard: Heard | None = None) -> Opinion:
        """The opinion on a draft; whatever goes wrong stands in it. ``heard`` is told the answer's text as it grows."""
        if not configured(self.settings):
            return Opinion(self.endpoint, None, error=failure("off", work.language))
        if not self.endpoint.place:
            return Opinion(self.endpoint, None, error=failure("address", work.language))
        if not _is_installed():
            return Opinion(self.endpoint, None, error=failure("package", work.language))
        if not work.reading.known_language:
            return Opinion(self.endpoint, None, error=failure("language", work.language))
        try:
            turn = await aside(self._turn, work, context, heard)
        except Exception as error:  # a fault of ours costs the opinion, never the review
            return Opinion(self.endpoint, None, error=failure("unexpected", work.language, said=type(error).__name__))
        try:
            return await self._opinion(turn)
        except ModelError as error:
            return self._told(turn, error=error)
        except Exception as error:
            return self._told(turn, error=failure("unexpected", work.language, said=type(error).__name__))

    def _turn(self, work: Work, context: str | None, heard: Heard | None) -> Turn:
        """A draft at its turn, its messages written."""
        turn = Turn(self.asked(work, context=context), heard)
        _ = turn.asked.messages, turn.asked.estimate
        return turn

    def so_far(self, work: Work, text: str, *, context: str | None = None) -> Opinion | None:
        """What counts of an answer of which only the beginning ``text`` is there; None where no line of it is whole."""
        from assistant.critique.reply import salvaged

        answer = salvaged(text)
        if answer is None or not answer.objectives:
            return None
        turn = Turn(self.asked(work, context=context), None)
        held = turn.held({"answer": answer.model_dump(mode="json"), "examples": turn.asked.examples})
        return Opinion(self.endpoint, turn.asked.prompt.version, held, answer, growing=True)

    def _told(self, turn: Turn, *, kept: Kept | None = None, error: ModelError | None = None, paid: bool = True) -> Opinion:
        from assistant.critique.answer import Answer

        return Opinion(
            self.endpoint,
            turn.asked.prompt.version,
            kept.held if kept else None,
            Answer.model_validate(turn.asked.shown(kept.data["answer"])) if kept else None,
            error or (_incomplete(kept, turn.language) if kept else None),
            turn.tokens_in + turn.tokens_out,
            self.endpoint.cost(turn.tokens_in, turn.tokens_out),
            not paid,
            warning=self._library.trouble,
        )

    async def filled(self, errand: Errand, form: "type[_Form]") -> "_Form":
        """What the model fills in for an errand, kept from before where the same was asked; one repair turn where its form is wrong.

        Raises ``ModelError``; the errand tells what it took.
        """
        from assistant.critique.reply import read

        if not configured(self.settings) or not self.endpoint.place or not _is_installed():
            raise failure("off" if not configured(self.settings) else "address" if not self.endpoint.place else "package", errand.language)
        key = errand.key(self.endpoint)
        kept = self._answers.find(key)
        if kept is not None and not isinstance(found := read(json.dumps(kept), form), str):
            return found
        errand.begin(self.endpoint, self.settings.deadline)
        messages = errand.messages
        for last in (False, True):
            reply = await self._ask(errand, form, messages, errand.estimate.most_out)
            found = read(reply.text, form)
            if not isinstance(found, str):
                self._answers.keep(key, found.model_dump(mode="json"))
                self._forget_replies(errand)
                return found
            if last or not reply.whole:
                break
            said = prompt("repair", errand.language).user(problem=found)
            messages = (*messages, {"role": "assistant", "content": reply.text[:_LONGEST_SHOWN]}, {"role": "user", "content": said})
        self._forget_replies(errand)
        raise failure("form", errand.language)

    async def _opinion(self, turn: Turn) -> Opinion:
        """What is kept of the same draft, what is being said of it, or what the model says when asked."""
        from assistant.critique.reply import usable

        key = turn.asked.key
        data = usable(self._answers.find(key))
        if data is not None:
            return self._told(turn, kept=Kept(data, await aside(turn.held, data)), paid=False)
        running, paid = self._under_way.get(key), False
        if running is None:
            running = self._under_way[key] = asyncio.ensure_future(self._converse(turn))
            running.add_done_callback(lambda done: self._forget(key, done))
            paid = True
        kept = await asyncio.shield(running)
        if not paid:  # the answer is shared, not what it comes to: the same words to a model may be other words here
            kept = kept._replace(held=await aside(turn.held, kept.data))
        return self._told(turn, kept=kept, paid=paid)

    def _forget(self, key: str, done: "asyncio.Task[Kept]") -> None:
        self._under_way.pop(key, None)
        if not done.cancelled():
            done.exception()  # told to whoever waits; nobody else has to hear of it

    async def _converse(self, turn: Turn) -> Kept:
        """The answer, mended once where its form or language is wrong, with second tries at wordings; kept when it is whole."""
        answer, cut = await self._answer(turn)
        data: Data = {"answer": answer.model_dump(mode="json"), "wordings": None, "examples": turn.asked.examples}
        held = await aside(lambda: turn.held(data, turn.holder))
        if cut is None:
            data["wordings"] = await self._second_tries(turn, held)
            self._answers.keep(turn.asked.key, data)
            self._forget_replies(turn)
        return Kept(data, await aside(turn.held, data) if data["wordings"] else held, cut)

    async def _answer(self, turn: Turn) -> "tuple[Answer, ModelError | None]":
        """The answer, and what cut it short; one repair turn where it cannot be used."""
        from assistant.critique.answer import Answer
        from assistant.critique.reply import TONGUE, misfit, read, saved

        messages = turn.asked.messages
        try:
            reply = await self._ask(turn, Answer, messages, turn.asked.estimate.most_out)
        except ModelError as error:  # what had come by then is worth having
            return saved(turn.text, error), error
        found = read(reply.text, Answer)
        problem = found if isinstance(found, str) else misfit(found, turn)
        if not isinstance(found, str) and problem is None:
            return found, None
        if not reply.whole:
            cut = failure("cut", turn.language)
            return saved(reply.text, cut), cut
        said = prompt("repair", turn.language).user(problem=problem or "")
        messages = (*messages, {"role": "assistant", "content": reply.text[:_LONGEST_SHOWN]}, {"role": "user", "content": said})
        reply = await self._ask(turn, Answer, messages, turn.asked.estimate.most_out)
        found = read(reply.text, Answer)
        problem = found if isinstance(found, str) else misfit(found, turn)
        if isinstance(found, str) or problem:
            self._forget_replies(turn)  # so that another run asks again
            raise failure("tongue" if problem == TONGUE[turn.language] else "form", turn.language)
        return found, None

    async def _second_tries(self, turn: Turn, held: "Held") -> Data | None:
        """Other wordings for the lines that are left without any, where money and time allow it."""
        from assistant.critique.answer import Wordings
        from assistant.critique.reply import read

        bare = {one.id for one in held.refused if not {"output", "outcome"} & set(held.parts[one.id].wordings)}
        if not bare or turn.until - asyncio.get_running_loop().time() < _LEAST_SECONDS:
            return None
        lines = [
            {
                "id": one.key_result.id,
                "objective": goal.objective.text,
                "text": one.key_result.text,
                "refused": [
                    {"rung": each.rung, "text": each.text, "why": each.why} for each in held.refused if each.id == one.key_result.id
                ],
            }
            for goal in turn.work.reading.objectives
            for one in goal.key_results
            if one.key_result.id in bare
        ]
        said = prompt("wordings", turn.language)
        data = {"lines": lines}
        user = said.user(data=fenced(turn.asked.hidden(data)))
        messages = ({"role": "system", "content": said.system}, {"role": "user", "content": user})
        try:
            reply = await self._ask(turn, Wordings, messages, _OF_WORDINGS * (1 + len(lines)), streamed=False)
        except ModelError as error:
            if error.kind == "later":
                raise
            return None  # the first answer stands
        found = read(reply.text, Wordings)
        return None if isinstance(found, str) else found.model_dump(mode="json")

    async def _ask(
        self, turn: Turn | Errand, form: "type[BaseModel]", messages: Sequence[Mapping[str, str]], most_out: int, *, streamed: bool = True
    ) -> Reply:
        """One question, paid for from the purse; the deadline runs while the draft is asked about, not while it waits for its turn.

        A reply is on disk at once: whatever becomes of this run, the next one goes on from it.
        """
        from assistant.critique.reply import kept_reply

        loop = asyncio.get_running_loop()
        since = loop.time()
        key = digest("reply", self.endpoint.base_url, self.endpoint.model, json.dumps(messages), form.__name__)
        turn.replies.append(key)
        if (kept := kept_reply(self._answers.find(key))) is not None:
            turn.until = turn.until or since + self.settings.deadline
            return kept
        async with self._places:
            if self._closed:  # by what came back for another draft
                raise self._closed
            turn.until = turn.until + loop.time() - since if turn.until else loop.time() + self.settings.deadline
            till = Till(self.purse, turn, form, messages, most_out)
            heard = turn.hear if streamed and (turn.heard or turn.expected > _LONG_ANSWER) else None
            most = most_out if self.options.max_cost is not None else None
            try:
                reply = await self._chat.ask(Question(messages, form, turn.language, most, till), until=turn.until, heard=heard)
            except ModelError as error:
                if error.kind in LASTING:
                    self._closed = error
                raise
            if reply.whole:
                self._answers.keep(key, reply._asdict())
            return reply

    def _forget_replies(self, turn: Turn | Errand) -> None:
        for key in turn.replies:
            self._answers.forget(key)

    def _remember(self, method: str) -> None:
        self._answers.keep(of_endpoint(self.endpoint.base_url, self.endpoint.model), method)


def _incomplete(kept: Kept, language: Language) -> ModelError | None:
    """What there is to say of an answer that was cut short, or leaves lines out."""
    if kept.cut is None and kept.held.uncovered:
        return failure("gaps", language, lines=", ".join(kept.held.uncovered))
    return kept.cut


def _is_installed() -> bool:
    """Whether the packages of the ``ai`` extra are there."""
    try:
        import openai  # noqa: F401
        import tenacity  # noqa: F401
    except ImportError:
        return False
    return True
