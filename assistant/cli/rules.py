"""``okr rules`` and ``okr rule NAME``: the rules as a table, and one rule explained."""

import json
from collections.abc import Iterator

from assistant.cli.output import columns, show, tell, write
from assistant.cli.words import (
    ARGUABLE,
    BAD,
    BESIDE,
    CODE,
    GOOD,
    NAME,
    NEAREST_RULE,
    NO_KEY_RESULT,
    NO_RULE,
    OBJECTIVE,
    SEVERITY,
    SIDES,
    SILENCE,
    SOURCE,
    TITLE,
    said,
)
from assistant.errors import RuleError
from assistant.judge import all_rules, company_rules, find_rule
from assistant.report.layout import Row, paragraph
from assistant.report.words import typeset, words
from assistant.rule import Both, Case, Rule

_WIDEST = 100


def list_rules(language: str, form: str) -> int:
    """Print every rule; the exit code."""
    try:
        rules = [checked.rule for checked in all_rules()] + [checked.rule for checked in company_rules()]
    except RuleError as error:
        tell(str(error))
        return 2
    if form == "json":
        write(json.dumps([_data(rule, language) for rule in rules], ensure_ascii=False, indent=2) + "\n", utf8=True)
    elif form == "markdown":
        write(_markdown(rules, language), utf8=True)
    else:
        show(_table(rules, language))
    return 0


def show_rule(name: str, language: str) -> int:
    """Print one rule, its reasons and examples; the exit code."""
    try:
        rule = find_rule(name.strip().replace("_", "-").replace(" ", "-"))
    except RuleError as error:
        tell(str(error))
        return 2
    if rule is None:
        nearest = _nearest(name)
        tell(said(NEAREST_RULE if nearest else NO_RULE, language, name=name[:60], nearest=nearest))
        return 2
    show(_explained(rule, language, max(40, min(columns(), _WIDEST))))
    return 0


def _data(rule: Rule, language: str) -> dict[str, object]:
    return {
        "code": rule.code,
        "name": rule.name,
        "scope": rule.scope,
        "severity": rule.severity,
        "arguable": rule.arguable,
        "title": rule.title.said(language),
        "holds": rule.holds.said(language),
        "why": rule.why.said(language),
        "source": rule.source,
    }


def _cells(rules: list[Rule], language: str) -> list[tuple[str, str, str, str]]:
    severities = words(language).severities
    head = (CODE.said(language), NAME.said(language), SEVERITY.said(language), TITLE.said(language))
    return [head, *((rule.code, rule.name, severities[rule.severity], typeset(rule.title.said(language), language)) for rule in rules)]


def _markdown(rules: list[Rule], language: str) -> str:
    head, *lines = _cells(rules, language)
    rows = [head, ("---",) * 4, *((code, f"`{name}`", severity, title.replace("|", "\\|")) for code, name, severity, title in lines)]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def _table(rules: list[Rule], language: str) -> Iterator[Row]:
    cells = _cells(rules, language)
    wide = [max(len(row[column]) for row in cells) for column in range(3)]
    styles = ["head", *(rule.severity for rule in rules)]
    for (code, name, severity, title), style in zip(cells, styles, strict=True):
        plain = "head" if style == "head" else ""
        yield [(f"{code:{wide[0]}}  {name:{wide[1]}}  ", plain), (f"{severity:{wide[2]}}  ", style), (title, plain)]


def _explained(rule: Rule, language: str, width: int) -> Iterator[Row]:
    severity = words(language).severities[rule.severity]
    arguable = f" · {ARGUABLE.said(language)}" if rule.arguable else ""
    yield [(f"{rule.code} · {rule.name} · ", "dim"), (severity, rule.severity), (arguable, "dim")]
    yield from paragraph(typeset(rule.title.said(language), language), "headline", width, lead=[])
    yield []
    yield from paragraph(typeset(rule.holds.said(language), language), "", width, lead=[])
    yield []
    yield from paragraph(typeset(rule.why.said(language), language), "", width, lead=[])
    yield from _examples(BAD, "✗", rule.bad.fr if language == "fr" else rule.bad.en, language, width)
    yield from _examples(GOOD, "✓", rule.good.fr if language == "fr" else rule.good.en, language, width)
    if rule.sides:
        yield from ([], [(said(SIDES, language), "head")])
        yield from paragraph(typeset(rule.sides.said(language), language), "", width, lead=[])
    yield []
    yield from paragraph(said(SOURCE, language, source=rule.source), "dim", width, lead=[])
    yield from paragraph(said(SILENCE, language, name=rule.name), "dim", width, lead=[])


def _examples(title: Both, sign: str, examples: tuple[str | Case, ...], language: str, width: int) -> Iterator[Row]:
    yield from ([], [(said(title, language), "head")])
    style = "sound" if sign == "✓" else "error"
    for example in examples:
        case = Case(line=example) if isinstance(example, str) else example
        yield from paragraph(_main_line(case), "", width, lead=[(f"  {sign} ", style)])
        for note in _around(case, language):
            yield from paragraph(note, "dim", width, lead=[("      ", "")])


def _main_line(case: Case) -> str:
    return case.line or case.objective or "; ".join(case.key_results)


def _around(case: Case, language: str) -> Iterator[str]:
    """What stands around the main line of a case."""
    if case.line and case.objective:
        yield said(OBJECTIVE, language, text=case.objective)
    if case.others:
        yield said(BESIDE, language, text=" / ".join(case.others))
    if not case.line:
        yield from (f"- {text}" for text in case.key_results)
        if not case.key_results:
            yield f"({said(NO_KEY_RESULT, language)})"


def _nearest(name: str) -> str | None:
    """The rule whose name comes closest to ``name``."""
    from difflib import get_close_matches

    wanted = name.strip().casefold()
    names = [checked.rule.name for checked in all_rules()]
    codes = {checked.rule.code.casefold(): checked.rule.name for checked in all_rules()}
    within = [known for known in names if len(wanted) > 2 and (wanted in known or known in wanted)]
    close = within or get_close_matches(wanted, names, 1, 0.5) or [codes[code] for code in get_close_matches(wanted, list(codes), 1, 0.6)]
    return close[0] if close else None
