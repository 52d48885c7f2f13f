"""Reading what came back: JSON in whatever it is wrapped, what is whole of an answer cut short, and what was kept on disk."""

from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import from_json

from assistant.critique.answer import Answer, Wordings
from assistant.critique.border import Reply
from assistant.errors import ModelError

if TYPE_CHECKING:
    from assistant.critique.brief import Data
    from assistant.critique.turn import Turn

_Form = TypeVar("_Form", bound=BaseModel)
_MOST_PROBLEMS, _LONGEST_PROBLEM = 3, 400


TONGUE = {"fr": "elle n'est pas en français.", "en": "it is not in English."}
_NO_LINE = {"fr": "aucun des objectifs {ids} n'y figure sous son id.", "en": "none of the objectives {ids} is there under its id."}


def read(text: str, form: type[_Form]) -> _Form | str:
    """The answer in ``text``, or what is wrong with it in a few words for the one who gave it."""
    try:
        return form.model_validate_json(_bare(text))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[:_MOST_PROBLEMS]
        return "; ".join(f"{'.'.join(map(str, one['loc'])) or 'JSON'}: {one['msg']}" for one in first)[:_LONGEST_PROBLEM]


def salvaged(text: str) -> Answer | None:
    """What is whole of an answer that was cut short: all but its last line; None where nothing is."""
    try:
        found = from_json(text[max(0, text.find("{")) :], allow_partial=True)
        objectives = found["objectives"]
        last = objectives[-1]
        if "rules" not in last:  # it ends among its key results, the last of them unfinished
            objectives[-1] = {"id": last["id"], "key_results": last["key_results"][:-1]}
        answer = Answer.model_validate(found)
    except (ValueError, ValidationError, AttributeError, TypeError, LookupError):
        return None
    return answer if any(one.key_results for one in answer.objectives) else None


def usable(kept: Any) -> "Data | None":
    """What was kept on disk, where it is an answer; a file that somebody changed is none."""
    try:
        Answer.model_validate(kept["answer"])
        if kept.get("wordings"):
            Wordings.model_validate(kept["wordings"])
    except (ValidationError, TypeError, LookupError, AttributeError):
        return None
    return kept  # type: ignore[no-any-return]


def kept_reply(kept: Any) -> Reply | None:
    """A reply as it was kept; a file that somebody changed is none."""
    try:
        reply = Reply(**kept)
    except TypeError:
        return None
    return reply if isinstance(reply.text, str) else None


def saved(text: str, error: ModelError) -> Answer:
    """What is whole of an answer that was cut short; raises ``error`` where nothing is."""
    whole = salvaged(text)
    if whole is None:
        raise error
    return whole


def misfit(answer: Answer, turn: "Turn") -> str | None:
    """Why an answer of the right form still says nothing of this draft."""
    known = {goal.objective.id for goal in turn.work.reading.objectives}
    if not known & {one.id for one in answer.objectives}:
        return _NO_LINE[turn.language].format(ids=", ".join(sorted(known)))
    return TONGUE[turn.language] if turn.holder.is_foreign(answer) else None


def _bare(text: str) -> str:
    """The JSON object in ``text``: without a fence or words around it."""
    start, end = text.find("{"), text.rfind("}")
    return text[start : end + 1] if 0 <= start < end else text
