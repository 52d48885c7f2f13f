"""Dates, years, quarters and seasons, told apart from figures."""

from assistant.language.hints import DATE as MAY_BE_DATED
from assistant.language.hints import PERIOD
from assistant.language.pattern import pattern

MONTHS = tuple(  # their full names in both languages, folded
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre "
    "january february march april may june july august september october november december".split()
)
_MONTH = (
    r"(?:janv(?:ier)?|fev(?:r(?:ier)?)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?|"
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|october|november|december)"
)
_WEEKDAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
DATE = pattern(
    rf"\b\d{{4}}-\d{{2}}-\d{{2}}\b|\b\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})\b|\b(?:du|au|le|avant le|before|by|on|until|au plus tard le|fin|end|ici le) (?:\d{{1,2}} (?:au|to) )?\d{{1,2}}/\d{{1,2}}\b|\bdu \d{{1,2}} au \d{{1,2}}\b|"
    rf"\b\d{{1,2}}(?:er|st|nd|rd|th|e)?\.? (?:of )?{_MONTH}\b\.?(?: \d{{4}})?|\b{_MONTH}\.? (?:[12]?\d|3[01])(?:st|nd|rd|th)?\b(?!\s?%)(?:,? \d{{4}})?|\b{_MONTH}\.? (?:19|20)\d\d\b|"
    rf"\b{_WEEKDAY} \d{{1,2}}\b|\b(?:[tqshw][1-4]|h[12])(?:[ -]?(?:fy)?(?:20)?\d\d)?\b|\bfy ?'?\d\d(?:\d\d)?\b|\b(?:19|20)\d\d[-/](?:19|20)?\d\d\b|"
    rf"\b(?:en|in|fin|end|mi|d'ici|ici|by|since|depuis|annee|year|of|vs|pour|for|de|debut|until|jusqu'en|a|early|late|du|summer|winter|ete|hiver|printemps|automne|spring|autumn|fall|noel|before|avant) (?:fin |end |end of |la fin )?(?:19[5-9]|20[0-4])\d\b(?!\s?[%€$£a-z]|[ ,.]\d|\s?(?:->|→|-|/)\s?\d)|"
    r"(?<!par )(?<!per )(?<!a )\b(?:semaine|week|wk|s) ?\d{1,2}\b(?! ?%)|\b[jdm]\s?[+-]\s?\d{1,3}\b"
)
_SIGNS_OF_ONE = pattern(r"\d(?: ?[/-] ?| au )\d|\b(?:[jdm] ?[+-]|semaine|week|wk|fy)[ ']?\d")
_LETTERS = pattern(r"[a-z]+")
_DUE_WORDS = frozenset(
    (
        "janv janvier fev fevr fevrier mars avr avril mai juin juil juillet aout sept septembre oct octobre nov novembre dec decembre jan "
        "january feb february mar march apr april may jun june jul july aug august sep september october november december quarter "
        "trimestre semestre noel christmas ete printemps automne hiver summer winter autumn spring rentree paques easter cycle"
    ).split()
)
_DUE_PHRASE = pattern(
    r"\b(?:year[- ]end|(?:first|second) half|half[- ]year|fin d'annee|mi-annee|end of (?:the )?(?:year|month)|fin de (?:mois|l'annee))\b"
)
# What a date without a month cannot do without.
_MAY_STAND = pattern(r"\d ?(?:[/-]|au) ?\d|(?:19|20)\d\d|\b(?:[jdmws] ?[+-]?|semaine|week|wk|fy)[ ']?\d|d(?:i|ay) \d")
_CALENDAR = pattern(r"\b(?:20[2-4]\d|[tqsh][1-4])\b")

_CYCLE = (
    rf"(?:(?:the |this |next |our |la |le |l'|du |de la |de l'|ce |cette )?(?:(?:very )?end of |fin (?:de |du )?)?(?:the |this |next |la |le |l'|ce |cette )?"
    rf"(?:(?:financial |fiscal |school |calendar |first |second |third |fourth )?(?:quarter|year|half|half-year|month|cycle|season|term|semester)(?:[- ]end)?|"
    rf"(?:(?:premier|second|deuxieme|troisieme|quatrieme|prochain) )?(?:trimestre|annee|semestre|mois|cycle|saison|exercice)(?: (?:scolaire|prochaine?))?|"
    rf"[tqsh][1-4]|20\d\d|(?:\d{{1,2}}(?:er|st|nd|rd|th)? (?:of )?)?{_MONTH}(?: \d{{1,2}}(?:st|nd|rd|th)?)?|noel|paques|christmas|easter|ete|printemps|automne|hiver|summer|spring|autumn|winter|fall|rentree)(?:,? ?(?:20)\d\d)?)"
)
_DEADLINE = pattern(
    rf"[\s,;(–-]*\b(?:by|before|until|at|in|d'ici(?: a)?|avant|pour|au plus tard|en|a(?! (?:year|half|quarter|month|cycle|season|term|semester)\b)|au|fin|mi|debut|(?=ce |cette |this |end of |fin )) ?(?:{_CYCLE})[\s).]*$"
)


def deadline(folded: str) -> int:
    """Where the words begin that say by when at the end of a folded line ("by the end of June"); its length where there are none."""
    found = _DEADLINE.search(folded)
    return found.start() if found else len(folded)


def has_date(folded: str) -> bool:
    """Whether a folded text names a date, a month, a quarter, a season or a cycle; the commonest are looked for first."""
    if _CALENDAR.search(folded) or not _DUE_WORDS.isdisjoint(_LETTERS.findall(folded)):
        return True
    phrased = any(map(folded.__contains__, ("year", "half", "annee", "month", "mois")))
    return bool((phrased and _DUE_PHRASE.search(folded)) or (_MAY_STAND.search(folded) and DATE.search(folded)))


def date_spans(low: str, known: int) -> list[tuple[int, int]]:
    """Where the dates with a digit stand in a folded line; ``known`` are its hints."""
    if known & MAY_BE_DATED or ((known & PERIOD or "/" in low or "-" in low or "+" in low) and _SIGNS_OF_ONE.search(low)):
        return [found.span() for found in DATE.finditer(low)]
    return []
