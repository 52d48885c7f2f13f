"""Whether a figure is where things stand or stood, and not where they shall go."""

from assistant.language.figures import TIME_UNITS, Figure
from assistant.language.pattern import pattern

_LAST = (
    r"(?:last (?:year|quarter|season|month|term|time)|l'an(?:nee)? (?:passee?|dernier|derniere)|le (?:trimestre|mois) (?:passe|dernier))"
)
_BACK = pattern(
    r"[^()]{0,120}?(?:[\s,;(:–-]*|\s?\([a-z' ]{0,20}\s)(?:\b(?:best |record )?so far\s?:?|\b(?:up |down |en hausse |en baisse )?from|\bcontre|\bau lieu d[eu']s?|, (?:not|et non|non plus|no longer)(?: (?:in|en))?|\bet non(?: en)?|\bvs\.?|\bversus|\bagainst|\bcompared (?:with|to)|\binstead of|\brather than|\bpar rapport a(?:ux?)?|\bplutot que|"
    r"\bbase\s?:?|\b(?:the )?baseline(?: is| of)?\s?:?|\bdepart\s?:?|\bstarting point(?: is| of)?\s?:?|\bimproving on|"
    r"\b(?:it |they |we )?used to (?:be|take|have)|\bwas|\bwere|\bau depart|\bici|\bnow at|\bactuel(?:lement|le)?\s?:?|\bcurrently(?: at)?|\bcurrent\s?:?|\bnow\s?:?|\btoday\s?:?|\baujourd'hui\s?:?|\bhier|\bstarting (?:at|from)|\bstart\s?:?|\bavant\s?:|"
    rf"\b(?:today|{_LAST})'s(?: [a-z]+ is)?|[,;]\s*{_LAST},?|[,;]\s*(?:today|now|currently|at present|aujourd'hui|actuellement|pour l'instant|{_LAST}),? (?!(?:we|nous|on) (?:aim|vis))[a-z' ]{{0,24}}?|"
    rf"\b(?:today|now|currently|aujourd'hui|actuellement|{_LAST}),? (?:it's|it is|it was|that's|that is|that was|c'est|c'etait|seule?s?|(?:we|nous|on|ils|elles|il y en) (?!(?:aim|vis)\w*)[a-z']{{2,8}}(?: (?:at|a))?)|"
    r"\b(?:nous|on|ils|elles) (?:y |en )?(?:est|sommes|sont|plafonn(?:e|ent|ons)|etait|etions|etaient|stagn(?:e|ent|ons)) a|\b(?:nous|on|ils|elles) n(?:e |')(?:en |y )?(?:est|sommes|sont|etait|etions|etaient|avons|avions|avait|a) qu(?:e|'a|'en)?|"
    r"\b(?:on|nous) part(?:ons|ait|ions)? (?:de\b|d')|\b(?:en )?part(?:ant|ie?s?) de|\bwe(?: are|'re| were| stand)(?: at)?|\b(?:(?:la|notre) )?(?:derniere )?mesure (?:actuelle )?(?:est de|etait de|dit|donne|donnait)|"
    r"[,;(–-]\s*(?:quand|la ou|alors qu[e']|when|where|whereas) ?(?:ils?|elles?|nous|on|we|they|it) (?:y |en )?[a-z']{2,8}(?: (?:at|a))?|"
    r"\b(?:qui|ils?|elles?|which|it) (?:(?:est|sont|etai(?:en)?t|is|are|was|were|stands?|stood|plafonnent?|stagnent?|tournent?)\b)(?: at)?)\s*"
    r"(?:an? |at |a |de |d'|des |about |around |environ |plus de |moins de |les |la |le |l'|over |under |only |just |barely |roughly |nearly |almost |some |close to |record |seulement |a peine |presque |quelque |pres de |~)*$"
)
# Without one of these there is no such phrase.
_BACK_WORDS = frozenset(
    "so from contre lieu vs versus against compared instead rather rapport plutot base baseline depart was were ici now actuel actuelle actuellement "
    "current currently today aujourd hier sommes est plafonne are re at starting start avant non not longer is it stands stood sont etait "
    "etaient plafonnent stagne stagnent tourne tournent part partons partait partions partant partis partie parties plafonnons stagnons etions were stand last passe passee "
    "dernier derniere used improving mesure quand la when where whereas".split()
)
_WORD = pattern(r"[a-z]+")
_NOW = (
    r"aujourd'hui|actuellement|en ce moment|l'an (?:passe|dernier)|a ce jour|today|now|at (?:the moment|present)|currently|last [a-z]+|l[ea] [a-z]+ (?:passee?|derniere?)|"
    r"en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)"
)
_NOW_AFTER = pattern(
    r"[^()\d,;]{0,12}?\s?(?:\b(?:auj\b|aujourd'hui|actuel(?:s|le|les|lement)?|en ce moment|a date|a ce jour|l'an (?:passe|dernier)|l'annee (?:passee|derniere)|au (?:dernier|t[1-4]|s[1-2]|printemps|trimestre)|en (?:janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec|20\d\d|moyenne aujourd)|"
    r"an passe|today|now|currently|at present|last (?:year|quarter|season|month|term|time|cohort|cycle|summer|winter|spring|autumn)|this year|ly\b|in (?:20\d\d|q[1-4]|h[12]|[a-z]+uary|march|april|may|june|july|august|september|october|november|december|the last)|"
    r"sur (?:le|la) (?:precedent|proto|derniere?)|l[ea] [a-z]+ (?:passee?|derniere?|precedente?)|(?:a|en|au|lors de|sur) (?:la |l'|le )?[a-z]+ (?:passee?|derniere?|precedente?)|(?:the )?(?:previous|prior|preceding) [a-z]+|at the moment|to date|so far|baseline|at the (?:last|start|outset|beginning)|au (?:depart|debut)|for the current|the year before|previously|avant|auparavant|a fin|en debut|moy\. today|yoy base|fin 20\d\d|[ts][1-4]\b|q[1-4]\b))"
)
_NOW_THEN = pattern(
    rf"[^,;()\d]{{0,30}}\b(?:{_NOW})\b[^,;()\d]{{0,12}}[,;]\s*(?:[a-z' ]{{0,25}})|[^()\d]{{0,30}}\b(?:{_NOW})\b[^()\d]{{0,16}}\)[^()\d]{{0,50}}|"
    r"[^,;()\d]{0,30}[,;]\s*(?:viser|on vise|(?:a )?(?:ramener|porter|passer|reduire|monter) (?:a|sous)|objectif|cible|target|aim(?:ing)? for|goal)\s?:?\s?(?:les |moins de |plus de )?"
)
_NO_BASE = pattern(
    r"\b(?:max|min|cible|target|dont|of which|n\s?=|soit|i\.e|at least|au moins|minimum|maximum|within|sous|d'ici|by|objectif|phase|pour|for|tous|all|hors)\b"
)
_CLOSED = pattern(r"\s?[a-z%€$£/.' ]{0,12}\)")
_ASIDE = pattern(r"[;,–-]\s*(?:[a-z' ]{0,16})$")


def is_before(low: str, start: int, end: int) -> bool:
    """Whether the words between two figures say that the first is now and the second the goal: "4 % today, 6 % by June"."""
    gap = low[start:end]
    return ("," in gap or ";" in gap or ")" in gap) and _NOW_THEN.fullmatch(gap) is not None


def is_baseline(low: str, start: int, base: Figure) -> bool:
    """Whether ``base``, after a goal that ends at ``start``, is where things stand: "contre 9 %", "(84 % last year)"."""
    gap = low[start : base.start]
    words = _WORD.findall(gap)
    if not _BACK_WORDS.isdisjoint(words) and words[-1] not in ("within", "sous") and _BACK.fullmatch(gap):
        return True
    if "(" in gap:
        inside = gap.rsplit("(", 1)[-1]
        if _NO_BASE.search(inside):
            return False
        if (")" not in inside and not inside.strip() and _CLOSED.match(low, base.end)) or _NOW_AFTER.match(low, base.end, base.end + 40):
            return True
    return _ASIDE.search(gap) is not None and _NOW_AFTER.match(low, base.end, base.end + 40) is not None


def are_comparable(goal: Figure, base: Figure, *, is_first: bool) -> bool:
    """Whether two figures can be levels of one thing: the same unit, durations, or a bare figure beside the first."""
    if goal.unit in TIME_UNITS:
        return base.unit in TIME_UNITS or base.unit is None
    return goal.unit == base.unit or (base.unit is None and is_first)
