"""What asking costs: tokens estimated before, counted after, and a cap that is never passed."""

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from assistant.critique.brief import Work
from assistant.critique.endpoint import Endpoint

if TYPE_CHECKING:
    from pydantic import BaseModel

# How long texts are in tokens, and answers by what they are about; measured with the o200k encoding on briefs and answers in both languages.
_CHARS_A_TOKEN = 3.6
_FEWEST_CHARS_A_TOKEN = 2.8  # for a cap: some encodings cut texts smaller
_OF_ANSWER = {"draft": 60, "objective": 150, "sound": 65, "weak": 125}
_AT_MOST = 2.0  # an answer is seldom longer than this times its estimate


class Estimate(NamedTuple):
    """Tokens in, tokens out as expected and at most, and what that costs; ``cost`` is None where no price is known."""

    tokens_in: int
    tokens_out: int
    most_out: int
    cost: float | None


def estimate(endpoint: Endpoint, sent: int, work: Work) -> Estimate:
    """What a request of ``sent`` code points about a draft will take."""
    results = [remarks for per_result in work.judgement.key_results for remarks in per_result]
    weak = sum(any(remark.severity != "advice" for remark in remarks) for remarks in results)
    out = _OF_ANSWER["draft"] + _OF_ANSWER["objective"] * len(work.draft.objectives)
    out += _OF_ANSWER["weak"] * weak + _OF_ANSWER["sound"] * (len(results) - weak)
    tokens_in = tokens(sent)
    return Estimate(tokens_in, out, int(out * _AT_MOST), endpoint.cost(tokens_in, out))


def tokens_of(messages: Sequence[Mapping[str, str]], form: "type[BaseModel]") -> int:
    """About how many tokens a request is at most: its messages and the form of its answer, counted with some margin."""
    from assistant.critique.answer import schema

    characters = sum(len(message["content"]) for message in messages) + len(json.dumps(schema(form)))
    return int(characters / _FEWEST_CHARS_A_TOKEN) + 1


def tokens(characters: int) -> int:
    """About how many tokens a text of so many code points is."""
    return int(characters / _CHARS_A_TOKEN) + 1


class Purse:
    """What a run has spent, and may still spend: money is set aside before each call, so that calls under way count."""

    def __init__(self, most: float | None) -> None:
        self.most = most
        self.cost = self._aside = 0.0

    def set_aside(self, endpoint: Endpoint, tokens_in: int, most_out: int) -> float | None:
        """The sum set aside for one call; None where the cap does not allow it."""
        needed = self.needed(endpoint, tokens_in, most_out)
        if self.most is not None and not self.cost + self._aside + needed <= self.most:  # so that NaN is no cap passed
            return None
        self._aside += needed
        return needed

    def settle(self, endpoint: Endpoint, aside: float, tokens_in: int, tokens_out: int) -> None:
        """What the call took, in place of what was set aside."""
        self._aside -= aside
        self.cost += self.needed(endpoint, tokens_in, tokens_out)

    def needed(self, endpoint: Endpoint, tokens_in: int, tokens_out: int) -> float:
        """What so many tokens cost, by a price assumed where none is known."""
        price_in, price_out = endpoint.assumed_prices
        return (tokens_in * price_in + tokens_out * price_out) / 1e6
