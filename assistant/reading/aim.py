"""What an objective's wording is: a direction (good), a figure, a project, or something any team could have written."""

import re

from assistant.reading.classes import ABSTRACT, DELIVERABLE, EVENT, GAIN_V, METRIC, PROJECT, SERVED, STAFF, TASK_N, THEME, WOOLLY
from assistant.reading.measure import Measure
from assistant.reading.sense import lead_index
from assistant.reading.tagging import Line

Place = tuple[int, int]

_PURPOSE = re.compile(
    r"\b(?:pour que|afin que|afin de|pour(?! (?:tous|toutes|le|la|les|l'|nos|notre|20))|so that|so (?:we|our|people|customers|they)|in order to|that|qui|que|dont|who(?:m)?|where|ou l'on|without|sans|people|not just)\b"
)
_STATE = re.compile(
    r"\b(?:is|are|feel\w*|think\w*|want|wants|trust\w*|love|know|knows|come|comes|stay\w*|no longer|plus jamais|ne \w+ plus|n'\w+ plus|sont|est|deviennent|devient|se sentent|viennent|restent|savent|veulent|peuvent|can|never|gets?|stop\w*|ont)\b"
)
_PROJECT_VERBS = re.compile(
    r"^(?:reussir|finaliser|achever|terminer|boucler|livrer|deployer|lancer|mettre (?:en (?:place|oeuvre|service|production)|a (?:jour|niveau))|implanter|implementer|installer|migrer|refondre|ouvrir|construire|creer|demenager|fusionner|generaliser|integrer|passer|basculer|"
    r"dematerialiser|digitaliser|numeriser|automatiser|renover|moderniser|internaliser|externaliser|lever|obtenir|certifier|organiser|ecrire|rediger|concevoir|developper|"
    r"deliver|deploy|launch|roll out|rollout|implement|install|migrate|replatform|rebuild|redesign|revamp|open|build|create|complete|finish|finali[sz]e|move|merge|integrate|digiti[sz]e|automate|set up|introduce|ship|release|improve|raise|obtain|upgrade|replace|write|develop|organi[sz]e|run|establish|consolidate|switch)\b"
)
_STRONG = re.compile(
    r"(?:deployer|mettre (?:en|a)|implement|implanter|installer|migrer|refondre|demenager|fusionner|dematerialiser|digitaliser|numeriser|deploy|launch|lancer|roll|migrate|replatform|rebuild|redesign|revamp|install|set up|digiti)"
)
_SOFT = re.compile(
    r"^(?:improve|developper|develop|build|construire|creer|create|raise|get|run|passer|obtenir|obtain|lever|ouvrir|open|moderniser|establish|automatiser|integrer|move|deliver|livrer|organiser|organi[sz]e)$"
)
_FUNDING = re.compile(
    r"\b(?:serie [a-d]|series [a-d]|seed|fonds|funding round|tour de table|levee|iso \d+|soc 2|certification|label|licen[cs]e|agrement|accreditation)\b"
)
_EMPTY_VERBS = re.compile(
    r"^(?:ameliorer|developper|renforcer|optimiser|accroitre|augmenter|maitriser|structurer|professionnaliser|dynamiser|moderniser|accelerer|innover|communiquer|garantir|assurer|favoriser|promouvoir|soutenir|accompagner|consolider|explorer|mieux|etre|devenir|faire|doper|booster|ecouter|tenir|satisfaire|mobiliser|federer|grandir|croitre|progresser|"
    r"improve|develop|strengthen|optimi[sz]e|enhance|increase|drive|foster|promote|support|accelerate|innovate|communicate|ensure|provide|deliver|achieve|be|become|get|build|grow|boost|maximi[sz]e|raise|work|add|create|make|continue|better|to)\b"
)
_CONCRETE = re.compile(
    r"\b(?:\d|client\w* (?:qui|pro)|nos (?:clients|patients|usagers|equipes|agents|conducteurs|vendeurs)|our (?:customers?|patients?|teams?|volunteers?|dealers?|drivers?)|margin|marge|activation|retention|cash|tresorerie)\b"
)


def figure(line: Line, measure: Measure | None) -> Place | None:
    """A figure in the objective, or nothing but an indicator's name."""
    if (
        measure is not None
        and measure.end > measure.start
        and (measure.change is not None or _FIGURE.search(line.folded[measure.start : measure.end]))
    ):
        return measure.start, measure.end
    if 1 < len(line.words) <= 4 and _RATED.search(line.core) and not line.verb_at(0) and not line.has(THEME | ABSTRACT):
        return line.span(0, len(line.words) - 1)
    return None


_FIGURE = re.compile(
    r"\d|zero|half|moitie|doubl|twice as|tripl|halv|divis|tiers|third|(?:un|une|one|deux|two|trois|three|quatre|four|cinq|five|six|sept|seven|huit|eight|neuf|nine|dix|ten) (?:jours?|days?|mois|months?|heures?|hours?|minutes?|semaines?|weeks?)"
)
_RATED = re.compile(r"\b(?:multiple|per|par|ratio|rate|taux|index|indice|score|nps|churn|mrr|arr|csat|turnover|dso|ebitda)\b")


def project(line: Line) -> Place | None:
    """A project or deliverable named as the aim, where no state to reach or purpose is said."""
    if not line.words or _PURPOSE.search(line.core):
        return None
    lead = lead_index(line)
    if lead >= len(line.words):
        return None
    found = _PROJECT_VERBS.match(line.core[line.words[lead].start :])
    if found:
        return _project_after(line, lead, found[0])
    if _STATE.search(line.core):
        return None
    first = next((tag for tag in line.tags if tag.first == lead), None)
    head = next((tag for tag in reversed(line.tags) if tag.bits & (PROJECT | TASK_N)), None) if not line.french else first
    if (
        first
        and first.bits & TASK_N
        and first.bits & ~(THEME | ABSTRACT)
        and re.match(r"\s(?:de|du|des|d'|of|for|a|au|to|en)\b", line.core[line.words[first.last].end :] + " ")
        and not first.bits & METRIC
        and not _is_theme_noun(line, first.first)
    ):
        return line.span(first.first, first.last)
    if line.verb_at(lead) & GAIN_V or re.match(r"\s*(?:des|les|un|une|nos|our|better|more|a|happy)\b", line.core):
        return None
    if (
        not line.french
        and head
        and head.bits & TASK_N
        and len(line.words) <= 8
        and head.last >= 0
        and re.match(r"(?:\s(?:of|in|to|for|at|across)\b|$)", line.core[line.words[head.last].end :].rstrip() or "")
        and not head.bits & (THEME | ABSTRACT | METRIC)
        and not _is_theme_noun(line, head.first)
    ):
        return line.span(head.first, head.last)
    if (
        head
        and head.bits & PROJECT
        and not head.bits & (ABSTRACT | THEME | METRIC)
        and len(line.words) <= 7
        and head.last == (len(line.words) - 1 if not line.french else head.last)
    ):
        return line.span(head.first, head.last)
    return None


def _is_theme_noun(line: Line, at: int) -> bool:
    return bool(
        re.match(
            r"(?:developpement|amelioration|optimisation|renforcement|reduction|augmentation|maitrise|satisfaction|fidelisation|securisation|structuration|accompagnement|animation|communication|innovation|accueil|"
            r"development|improvement|reduction|growth|promotion|support|engagement|empowerment|strengthening)",
            line.words[at].form,
        )
    )


def _project_after(line: Line, lead: int, verb: str) -> Place | None:
    rest = [tag for tag in line.tags if tag.first > lead and tag.first <= lead + 7]
    object_ = next(
        (tag for tag in rest if tag.bits & (PROJECT | DELIVERABLE | EVENT | METRIC | THEME | ABSTRACT | SERVED | STAFF | TASK_N)), None
    )
    if _FUNDING.search(line.core[line.words[lead].end :]):
        return line.span(lead, len(line.words) - 1)
    if _STRONG.match(verb) and len(line.words) <= 9 and not (object_ and object_.bits & (SERVED | STAFF)):
        return line.span(lead, len(line.words) - 1)
    if (
        re.match(r"ouvrir|open", verb)
        and re.match(r"\s(?:une?|le|la|l'|a|the|our) ?", line.core[line.words[lead].end :])
        and len(line.words) <= 9
    ):
        return line.span(lead, len(line.words) - 1)
    if object_ is None or len(line.words) > 12:
        return None
    if any(tag.first <= lead <= tag.last and tag.bits & ABSTRACT for tag in line.tags):
        return None
    first = next(
        (tag for tag in line.tags if tag.first > lead and not (tag.bits & WOOLLY and not tag.bits & (DELIVERABLE | PROJECT))), object_
    )
    if _SOFT.match(verb.strip()) and (
        first.bits & (THEME | ABSTRACT | METRIC | WOOLLY) and not first.bits & DELIVERABLE or not first.bits & (PROJECT | DELIVERABLE)
    ):
        return None
    if object_.bits & (SERVED | STAFF) and not object_.bits & (PROJECT | DELIVERABLE):
        return None
    if verb.startswith("reussir") and not (
        (first.bits & TASK_N and first.first <= lead + 2)
        or line.is_deed_noun(first.first)
        or re.match(r"passage|transition|bascule|mise|migration|lancement|demenagement|integration", line.words[first.first].form)
    ):
        return None
    return line.span(lead, object_.last)


def platitude(line: Line) -> Place | None:
    """A theme, a whole function's mission or a buzzword that any team could have written."""
    if not line.words:
        return None
    whole = line.span(0, len(line.words) - 1)
    content = [
        word
        for word in line.words
        if len(word.form) > 2
        and word.form
        not in ("our", "the", "les", "des", "nos", "notre", "and", "aux", "pour", "for", "all", "tous", "toutes", "une", "with", "avec")
    ]
    if len(content) <= 1:
        return whole if not _one_word_direction(line) else None
    if _PHRASES.search(line.core) and len(content) <= 7:
        return whole
    if _CONCRETE.search(line.core):
        return None
    covered = [_is_generic(line, index) for index, word in enumerate(line.words) if word in content]
    share = sum(covered) / max(1, len(covered))
    if _STATE.search(line.core) and not re.match(r"\s*(?:etre|be|become|devenir)\b", line.core):
        return None
    if _CONFORMITY.match(line.core):
        return None
    if any(tag.bits & ABSTRACT and tag.first == 0 and tag.last >= len(line.words) - 1 for tag in line.tags):
        return whole
    theme = _leading_theme(line)
    if theme and len(content) <= 4:
        return whole
    return whole if share >= (1.0 if len(content) <= 3 else 0.75) and len(content) <= 5 else None


_PHRASES = re.compile(
    r"^\s*(?:to )?(?:get|be|become|etre|devenir) (?:more|better|plus|mieux) \w+$|\b(?:of the future|of choice|de choix|de demain|world[- ]class|best[- ]in[- ]class|at all times|au quotidien|operational excellence|excellence operationnelle)\b|"
    r"\b(?:excellence|delight|holistic|high-quality|pleinement)\b|^\s*(?:etre|be|devenir|become) (?:les |la |le |the )?(?:meilleure?s?|best)\b|^\s*(?:ressources humaines|human resources|une? \w+ (?:performante?|moderne|agile|efficace)|an? (?:great|modern|agile) \w+)$|^\s*(?:communicate|work|collaborate|communiquer|travailler|collaborer) (?:better|together|mieux|ensemble|plus)|^\s*raise awareness$|^\s*faire parler de (?:nous|soi)|^\s*(?:to )?(?:provide|deliver|offrir|fournir) (?:an? |un )?(?:excellent|great|good|quality|meilleur|bon)"
)


_CONFORMITY = re.compile(r"\s*(?:etre|be) (?:en conformite|en regle|conforme|compliant|\w+ compliant)\b")


def _leading_theme(line: Line) -> bool:
    """Whether a theme heads the wording ("Sécurité du patient", "Shared governance"), or follows an empty verb at once."""
    if line.verb_at(0) and not _EMPTY_VERBS.match(line.core.strip()):
        return False
    tags = [tag for tag in line.tags if tag.bits & ~WOOLLY]
    if _EMPTY_VERBS.match(line.core.strip()):
        following = next((tag for tag in tags if tag.first > 0), None)
        short = len(line.words) <= 2 or line.french
        return bool(
            short and following and following.bits & THEME and not following.bits & METRIC and following.last >= len(line.words) - 2
        )
    if not tags or re.match(r"\s*(?:des|les|nos|our|un|une|a)\b", line.core):
        return False
    head = tags[0] if line.french else tags[-1]
    placed = head.first <= 1 if line.french else head.last == len(line.words) - 1
    return placed and bool(head.bits & (THEME | ABSTRACT)) and not head.bits & (METRIC | EVENT | SERVED)


def _is_generic(line: Line, index: int) -> bool:
    """Whether a word of an objective says nothing of its own: a theme, an empty verb, people in general."""
    bits = line.bits_at(index)
    if bits & (ABSTRACT | THEME):
        return True
    form = line.words[index].form
    return bool(_EMPTY_VERBS.match(form)) or form in _ANYBODY


_ANYBODY = frozenset(
    (
        "clients client customers customer team teams equipe equipes personnel employees employee people staff salaries collaborateurs "
        "collab users partners organisation organization company entreprise service services business great good new"
    ).split()
)


def _one_word_direction(line: Line) -> bool:
    """ "Décarboner" names a direction; "Accelerate" names none."""
    form = line.words[0].form if len(line.words) == 1 else ""
    return line.french and form.endswith(("er", "ir", "re")) and not _EMPTY_VERBS.match(form)
