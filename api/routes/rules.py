"""The rules: what each holds, why, with its examples."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request

from assistant.rule import Both

from ..access import Reviewer
from ..fields import Language
from ..language import asked_language
from ..problems import ProblemError, problems
from ..rulebook import RuleReport, RuleSummary, known, named

router = APIRouter(prefix="/rules", tags=["rules"], responses=problems(401, 403, 422, 429))
_UNKNOWN = Both(fr="Aucune règle de ce nom : voyez /api/v1/rules.", en="There is no rule of that name: see /api/v1/rules.")
Lang = Annotated[Language | None, Query(description="fr or en; by default what Accept-Language asks for.")]


@router.get("", summary="All rules")
def get_rules(request: Request, caller: Reviewer, lang: Lang = None) -> list[RuleSummary]:
    """Every rule in short, those across teams last."""
    return known(lang or asked_language(request))


@router.get("/{name}", responses=problems(404), summary="One rule explained")
def get_rule(
    name: Annotated[str, Path(max_length=60, description="Its name or code.", examples=["action-as-kr"])],
    request: Request,
    caller: Reviewer,
    lang: Lang = None,
) -> RuleReport:
    """When it holds, why, where it comes from, with its examples."""
    found = named(name, lang or asked_language(request))
    if found is None:
        raise ProblemError(404, _UNKNOWN, code="unknown-rule")
    return found
