"""What an objective's wording is: a direction (good), a figure, a project, or something any team could have written."""

import re

from assistant.language.lexicon import BIT
from assistant.reading.measure import Measure
from assistant.reading.sense import ABSTRACT, DELIVERABLE, EVENT, HEAD, METRIC, OPEN_V, SERVED, STAFF, TASK_N, TASK_V, THEME, WOOLLY, lead_index
from assistant.reading.tagging import Line

Place = tuple[int, int]
PROJECT = BIT["PROJECT_NOUNS"]

_PURPOSE = re.compile(r"\b(?:pour que|afin que|afin de|pour(?! (?:tous|toutes|le|la|les|l'|nos|notre|20))|so that|so (?:we|our|people|customers|they)|in order to|that (?:people|customers|users|let|make|help|everyone)|qui (?:donne|permet|fait|rend|leur|aide|convient|marche|tient|ne|nous|se)|dont|who(?:m)?|where|ou l'on|without|sans|people|not just)\b")
_STATE = re.compile(r"\b(?:is|are|feel\w*|think\w*|want|wants|trust\w*|love|know|knows|come|comes|stay\w*|no longer|plus jamais|ne \w+ plus|n'\w+ plus|sont|est|deviennent|devient|se sentent|viennent|restent|savent|veulent|peuvent|can|never|gets?|stop\w*|ont)\b")
_PROJECT_VERBS = re.compile(
    r"^(?:reussir|finaliser|achever|terminer|boucler|livrer|deployer|lancer|mettre en (?:place|oeuvre|service|production)|implementer|installer|migrer|refondre|ouvrir|construire|creer|demenager|fusionner|generaliser|integrer|passer|basculer|"
    r"dematerialiser|digitaliser|numeriser|automatiser|renover|moderniser|internaliser|externaliser|lever|obtenir|certifier|organiser|ecrire|rediger|concevoir|developper|"
    r"deliver|deploy|launch|roll out|rollout|implement|install|migrate|replatform|rebuild|redesign|revamp|open|build|create|complete|finish|finali[sz]e|move|merge|integrate|digiti[sz]e|automate|set up|introduce|ship|release|improve|raise|obtain|get|upgrade|replace|write|develop|organi[sz]e|run|establish|consolidate|switch)\b"
)
_SOFT = re.compile(r"^(?:improve|developper|develop|build|construire|creer|create|raise|get|run|passer|obtenir|obtain|lever|ouvrir|open|moderniser|establish|automatiser|integrer|move|deliver|livrer|organiser|organi[sz]e)$")
_FUNDING = re.compile(r"\b(?:serie [a-d]|series [a-d]|seed|fonds|funding round|tour de table|levee|iso \d+|soc 2|certification|label|licen[cs]e|agrement|accreditation)\b")
_EMPTY_VERBS = re.compile(
    r"^(?:ameliorer|developper|renforcer|optimiser|accroitre|augmenter|maitriser|structurer|professionnaliser|dynamiser|moderniser|accelerer|innover|communiquer|garantir|assurer|favoriser|promouvoir|soutenir|accompagner|consolider|explorer|mieux|etre|devenir|faire|doper|booster|ecouter|tenir|satisfaire|"
    r"improve|develop|strengthen|optimi[sz]e|enhance|increase|drive|foster|promote|support|accelerate|innovate|communicate|ensure|provide|deliver|achieve|be|become|get|build|grow|boost|maximi[sz]e|raise|work|add|create|make|continue|better|to)\b"
)
_CONCRETE = re.compile(r"\b(?:\d|client\w* (?:qui|pro)|nos (?:clients|patients|usagers|equipes|agents|conducteurs|vendeurs)|our (?:customers?|patients?|teams?|volunteers?|dealers?|drivers?)|margin|marge|activation|retention|cash|tresorerie)\b")


def figure(line: Line, measure: Measure | None) -> Place | None:
    """A figure in the objective, or nothing but an indicator's name."""
    if measure is not None and measure.end > measure.start:
        return measure.start, measure.end
    if 1 < len(line.words) <= 4 and line.tags:
        first = line.tags[0]
        rated = any(tag.bits & HEAD for tag in line.tags) and not line.has(THEME | ABSTRACT) and not re.match(r"(?:reduce|reduire|improve|ameliorer|ne|stop|more|plus)\b", line.core.strip())
        if first.first == 0 and first.bits & (METRIC | HEAD) and rated and not line.verb_at(0):
            return line.span(0, len(line.words) - 1)
        if first.first == 0 and first.last == len(line.words) - 1 and first.bits & METRIC and not first.bits & (THEME | ABSTRACT | PROJECT) and re.search(r"\b(?:multiple|per|par|ratio|rate|taux|index|indice|score)\b", line.core):
            return line.span(first.first, first.last)
    return None


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
    if first and first.bits & TASK_N and first.bits & ~(THEME | ABSTRACT) and re.match(r"\s(?:de|du|des|d'|of|for|a|au|to|en)\b", line.core[line.words[first.last].end :] + " ") and not first.bits & METRIC and not _is_theme_noun(line, first.first):
        return line.span(first.first, first.last)
    if head and head.bits & PROJECT and not head.bits & (ABSTRACT | THEME | METRIC) and len(line.words) <= 7 and head.last == (len(line.words) - 1 if not line.french else head.last):
        return line.span(head.first, head.last)
    return None


def _is_theme_noun(line: Line, at: int) -> bool:
    return bool(re.match(r"(?:developpement|amelioration|optimisation|renforcement|reduction|augmentation|maitrise|satisfaction|fidelisation|securisation|structuration|accompagnement|animation|communication|innovation|accueil|"
                         r"development|improvement|reduction|growth|promotion|support|engagement|empowerment|strengthening)", line.words[at].form))


def _project_after(line: Line, lead: int, verb: str) -> Place | None:
    rest = [tag for tag in line.tags if tag.first > lead and tag.first <= lead + 7]
    object_ = next((tag for tag in rest if tag.bits & (PROJECT | DELIVERABLE | EVENT | METRIC | THEME | ABSTRACT | SERVED | STAFF | TASK_N)), None)
    if _FUNDING.search(line.core[line.words[lead].end :]):
        return line.span(lead, len(line.words) - 1)
    if object_ is None or len(line.words) > 12:
        return None
    soft = bool(_SOFT.match(verb.strip()))
    made = object_.bits & (PROJECT | DELIVERABLE) and not object_.bits & (METRIC | ABSTRACT | SERVED)
    if soft and not made:
        return None
    if soft and object_.bits & THEME and not object_.bits & DELIVERABLE:
        return None
    if object_.bits & (SERVED | STAFF) and not object_.bits & (PROJECT | DELIVERABLE):
        return None
    if re.match(r"reussir", verb) and not object_.bits & (PROJECT | TASK_N | DELIVERABLE):
        return None
    return line.span(lead, object_.last)


def platitude(line: Line) -> Place | None:
    """A theme, a whole function's mission or a buzzword that any team could have written."""
    if not line.words:
        return None
    whole = line.span(0, len(line.words) - 1)
    content = [word for word in line.words if len(word.form) > 2 and word.form not in ("our", "the", "les", "des", "nos", "notre", "and", "aux", "pour", "for", "all", "tous", "toutes", "une", "with", "avec")]
    if len(content) <= 1:
        return whole if not _one_word_direction(line) else None
    if _CONCRETE.search(line.core):
        return None
    covered = [any(tag.first <= i <= tag.last and tag.bits & (ABSTRACT | THEME | WOOLLY) for tag in line.tags) for i, word in enumerate(line.words) if word in content]
    share = sum(covered) / max(1, len(covered))
    verbs = bool(_EMPTY_VERBS.match(line.core.strip()))
    if _STATE.search(line.core) and not re.match(r"\s*(?:etre|be|become|devenir)\b", line.core):
        return None
    if any(tag.bits & ABSTRACT and tag.first == 0 and tag.last >= len(line.words) - 2 for tag in line.tags):
        return whole
    if verbs and share >= 0.6 and len(content) <= 4:
        return whole
    if share >= 0.75 and len(content) <= 4:
        return whole
    return whole if share >= 0.5 and len(content) > 4 and verbs and re.search(r"\b(?:all|at all times|tous|toutes|au quotidien|excellen\w+|best|meilleur\w*|quality|qualite)\b", line.core) else None


def _one_word_direction(line: Line) -> bool:
    """ "Décarboner" names a direction; "Accelerate" names none."""
    form = line.words[0].form if len(line.words) == 1 else ""
    return bool(form) and bool(line.verb_at(0)) and not line.bits_at(0) & (ABSTRACT | THEME | WOOLLY | OPEN_V) and bool(line.verb_at(0) & TASK_V)
