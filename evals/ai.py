"""How much a model adds: ``python -m evals --ai [FILE ...] [--drafts N] [--deadline SECONDS] [--concurrency N] [--not-alone]``,
or ``python -m evals --ai --recorded``, which asks nobody.

The same drafts are scored three ways: by the rules alone; by the model alone, which is told neither what the rules found nor the level
they read, and whose word is taken as it comes; by both, as a user gets them. The model is the one configured (OPENAI_API_KEY,
OPENAI_BASE_URL, OPENAI_MODEL). Beside each figure stands the interval that holds it in nine of ten resamplings of the drafts; answers
that could not be used are counted apart; what it cost is told. ``--not-alone`` leaves the model alone out, and half of the cost.

``evals/answers/`` keeps what a large model answered to the prompts (their layout and one sentence have changed since), on 20 labelled and 20 held-out drafts: ``--recorded`` scores
these answers as they are held against the drafts today; ``--keep FILE`` writes the answers of a run in that form.
"""

import asyncio
import json
import random
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from assistant.critique.answer import Answer
from assistant.critique.asked import Options
from assistant.critique.critic import Critic
from assistant.critique.endpoint import configured
from assistant.critique.turn import Opinion
from assistant.review import finished, reviewed, work_of
from assistant.settings import AiSettings, House
from evals.corpus import HELD, LABELLED, Row, rows
from evals.scoring import score_reports

ANSWERS = Path(__file__).parent / "answers"
_RESAMPLINGS = 200
WAYS = ("rules", "model", "both")


def recorded(path: Path) -> tuple[list[Row], dict[str, list[Row | None]]]:
    """The drafts whose answers are kept in ``path`` and their reports in the three ways."""
    known = {draft["id"]: draft for file in (LABELLED, HELD) for draft in rows(file)}
    drafts, reports = [], {way: list[Row | None]() for way in WAYS}
    critic = Critic(House(), Options(found=False))
    for kept in rows(path):
        drafts.append(known[kept["id"]])
        done = reviewed(drafts[-1]["text"], language=drafts[-1]["lang"])
        rules, work = done.report.model_dump(), work_of(done)
        beside = Answer.model_validate(kept["beside"])
        held = critic.asked(work).holder([]).hold(beside)
        reports["rules"].append(rules)
        reports["model"].append(as_said(rules, Answer.model_validate(kept["alone"])) if kept["alone"] else None)
        reports["both"].append(finished(done, Opinion(critic.endpoint, None, held, beside)).model_dump())
    return drafts, reports


async def answered(drafts: Sequence[Row], settings: AiSettings, *, alone_too: bool = True) -> dict[str, Any]:
    """The reports of each draft in the three ways, what failed, and what it took."""
    house = House(ai=settings)
    alone, beside = Critic(house, Options(found=False)) if alone_too else None, Critic(house)
    try:
        found = await asyncio.gather(*(_one(draft, house, alone, beside) for draft in drafts))
    finally:
        await (alone or beside).close()
        await beside.close()
    opinions = [opinion for _, both in found for opinion in both]
    return {
        "reports": {way: [reports[way] for reports, _ in found] for way in WAYS},
        "failed": Counter(opinion.error.kind for opinion in opinions if opinion.error),
        "tokens": sum(opinion.tokens or 0 for opinion in opinions),
        "cost": None if any(opinion.cost is None for opinion in opinions) else sum(opinion.cost or 0 for opinion in opinions),
        "calls": (alone.calls if alone else 0) + beside.calls,
        "model": beside.endpoint.model,
        "answers": [_kept(draft, own) for draft, (_, own) in zip(drafts, found, strict=True)],
    }


def _kept(draft: Row, opinions: list[Opinion]) -> Row:
    """The answers about one draft, to be kept."""
    *alone, beside = [opinion.answer.model_dump(mode="json") if opinion.answer else None for opinion in opinions]
    return {"id": draft["id"], "alone": alone[0] if alone else None, "beside": beside}


async def _one(draft: Row, house: House, alone: Critic | None, beside: Critic) -> tuple[dict[str, Row | None], list[Opinion]]:
    done = reviewed(draft["text"], language=draft["lang"], house=house)
    work = work_of(done)
    asking = [critic.opinion(work) for critic in (alone, beside) if critic]
    *own, other = await asyncio.gather(*asking)
    rules = done.report.model_dump()
    both = finished(done, other).model_dump()
    return {"rules": rules, "model": as_said(rules, own[0].answer) if own and own[0].answer else None, "both": both}, [*own, other]


def as_said(report: Row, answer: Answer) -> Row:
    """The report as the model alone would have it: its levels, and the rules it says hold."""
    goals = {one.id: one for one in answer.objectives}
    lines = {line.id: line for one in answer.objectives for line in one.key_results}
    return {
        "objectives": [
            {
                "text": objective["text"],
                "flags": [point.rule for point in goals[objective["id"]].rules.missed] if objective["id"] in goals else [],
                "key_results": [
                    {
                        "text": result["text"],
                        "level": lines[result["id"]].level if result["id"] in lines else None,
                        "flags": [point.rule for point in lines[result["id"]].rules.missed] if result["id"] in lines else [],
                    }
                    for result in objective["key_results"]
                ],
            }
            for objective in report["objectives"]
        ]
    }


def worded(reports: Sequence[Row | None]) -> str:
    """How many weak key results got a wording of the model's that passes the rules."""
    lines = [line for report in reports if report for objective in report["objectives"] for line in objective["key_results"]]
    weak = [line for line in lines if any(finding["severity"] != "advice" for finding in line["findings"])]
    outcomes = sum("outcome" in line["rewrites_by"] for line in weak)
    some = sum(bool(line["rewrites_by"]) for line in weak)
    share = f"{outcomes / max(1, len(weak)):.2f} on the outcome rung, {some / max(1, len(weak)):.2f} on some rung"
    return f"weak key results with a wording of the model's that passes: {share}, of {len(weak)}"


def compare(drafts: Sequence[Row], reports: dict[str, list[Row | None]]) -> dict[str, Row]:
    """Per way: the score, the interval of its macro F1 and level accuracy, and over how many drafts."""
    found = {}
    for way, own in reports.items():
        pairs = [(draft, report) for draft, report in zip(drafts, own, strict=True) if report is not None]
        if not pairs:
            continue
        chance = random.Random(0)
        drawn = [score_reports(chance.choices(pairs, k=len(pairs))) for _ in range(_RESAMPLINGS)]
        found[way] = score_reports(pairs) | {
            "interval": {name: _nine_in_ten([one[name] for one in drawn]) for name in ("macro_f1", "level_accuracy")}
        }
    return found


def _nine_in_ten(values: list[float]) -> tuple[float, float]:
    ordered = sorted(values)
    cut = len(ordered) // 20
    return ordered[cut], ordered[-1 - cut]


def main(arguments: list[str]) -> int:
    """Ask, score, print."""
    if "--recorded" in arguments:
        for path in sorted(ANSWERS.glob("*.jsonl")):
            drafts, reports = recorded(path)
            print(f"\n{path.stem}: {len(drafts)} drafts, recorded answers")
            _show_all(drafts, reports)
            print("\n" + worded(reports["both"]))
        return 0
    settings = AiSettings(deadline=float(_option(arguments, "--deadline") or 60.0))
    if not configured(settings):
        print("No model is configured: set OPENAI_API_KEY, or OPENAI_BASE_URL for a server of your own.", file=sys.stderr)
        return 2
    files = [Path(argument) for argument in arguments if argument.endswith((".jsonl", ".txt"))] or [LABELLED]
    drafts = spread([row for path in files for row in rows(path)], int(_option(arguments, "--drafts") or 0))
    settings = settings._replace(concurrency=int(_option(arguments, "--concurrency") or 8))
    got = asyncio.run(answered(drafts, settings, alone_too="--not-alone" not in arguments))
    print(f"{len(drafts)} drafts · {got['model']} · {got['calls']} calls · {got['tokens']} tokens · cost {_money(got['cost'])}")
    print("answers that could not be used: " + (", ".join(f"{kind} {n}" for kind, n in got["failed"].items()) or "none"))
    _show_all(drafts, got["reports"])
    if keep := _option(arguments, "--keep"):
        lines = [json.dumps(one, ensure_ascii=False) + "\n" for one in got["answers"] if one["beside"]]
        Path(keep).write_text("".join(lines), encoding="utf-8")
    return 0


def _show_all(drafts: Sequence[Row], reports: dict[str, list[Row | None]]) -> None:
    for language in ("", "fr", "en"):
        chosen = [at for at, draft in enumerate(drafts) if language in ("", draft["lang"])]
        if chosen:
            show(language or "all", compare([drafts[at] for at in chosen], {way: [reports[way][at] for at in chosen] for way in WAYS}))


def spread(drafts: list[Row], count: int) -> list[Row]:
    """``count`` of the drafts (all for 0), half in each language, the first of each."""
    by_language = {code: [draft for draft in drafts if draft["lang"] == code] for code in ("fr", "en")}
    return [draft for own in by_language.values() for draft in own[: (count + 1) // 2]] if count else drafts


def show(title: str, found: dict[str, Row]) -> None:
    """Print the three ways side by side."""
    print(f"\n{title}")
    for name in ("macro_f1", "level_accuracy"):
        cells = [f"{way} {one[name]:.3f} [{one['interval'][name][0]:.3f}, {one['interval'][name][1]:.3f}]" for way, one in found.items()]
        print(f"  {name:18} {'   '.join(cells)}")
    alarms = [f"{way} {one['clean_alarm']:.3f}" for way, one in found.items()]
    print(f"  {'clean_alarm':18} {'   '.join(alarms)}")
    for flag in (name for name, rate in next(iter(found.values()))["flags"].items() if rate["n"]):
        cells = [
            f"{one['flags'][flag]['precision']:.2f} / {one['flags'][flag]['recall']:.2f} / {one['flags'][flag]['f1']:.2f}"
            for one in found.values()
        ]
        print(
            f"  {flag:18} n {next(iter(found.values()))['flags'][flag]['n']:3}   "
            + "   ".join(f"{way} {cell}" for way, cell in zip(found, cells, strict=True))
        )


def _option(arguments: list[str], name: str) -> str | None:
    return arguments[arguments.index(name) + 1] if name in arguments[:-1] else None


def _money(cost: float | None) -> str:
    return "unknown" if cost is None else f"{cost:.4f}"
