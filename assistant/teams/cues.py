"""Words that say a line waits for somebody else's work, in French and English, and what is waited for."""

import re
from typing import NamedTuple

from assistant.language.pattern import pattern
from assistant.language.text import fold

# Each matches folded text; the group "what" is what is waited for. The weights are log-odds, set on sample companies.
_REST = r"(?P<what>.{3,90})"
_CUES: tuple[tuple[float, str], ...] = (
    (
        3.0,
        rf"\b(?:depend(?:s|ing|ent|ant)? (?:on|de|des|du|d')|relying on|relies on|waiting (?:for|on)|pending|subject to|contingent on|provided(?: that)?|conditional on|hinges on|requires? (?:that )?|sous reserve d(?:e|u|es)?'? ?|a condition (?:que|qu'|de|d')|pourvu qu(?:e|')|en attente d|suspendue?s? a|conditionnee?s? a|tributaire d) ?{_REST}",
    ),
    (
        3.0,
        rf"\b(?:only (?:possible )?(?:if|once|when)|as soon as|il (?:nous )?faut (?:d'abord|avant)|(?:besoin|necessite) (?:d'abord )?d|needs? .{{0,25}}from|we need|sauf si|si tant est) ?{_REST}",
    ),
    (
        2.2,
        rf"\b(?:once|when|if|des qu(?:e|')|une fois (?:qu(?:e|')|que)?|lorsqu(?:e|')|quand|si (?=l|les?|la|d)|after|apres|des (?=l[ae']|les?)|dans les? .{{1,14}} qui suiv\w+|following|in the .{{1,14}} after|off the back of|on the back of|a la suite d(?:e|u|es)) ?{_REST}",
    ),
    (
        1.6,
        rf"\b(?:thanks to|grace (?:a|au|aux)|par le biais d|au moyen d|by means of|courtesy of|en appliquant|under (?=the new)|with the new|avec l[ae] (?:nouvel\w*|futur\w*)|avec les (?:nouve\w+|futur\w*)) ?{_REST}",
    ),
    (
        0.9,
        rf"\b(?:via|through|par (?=l[ae] |l')|depuis l[ae]|a partir d(?:e|u|es)|sur l[ae] (?:nouvel\w*|futur\w*|second\w*)|from (?=inside|within)|through|using|built (?:into|by)|on the (?:new|tablet|mobile)) ?{_REST}",
    ),
    (0.5, rf"\b(?:with|avec|by|par|from|whose|dont|on|sur) (?=\w){_REST}"),
)
_NOT_YET = pattern(
    r"\b(?:(?:encore|still) (?:a|to be?) (?:creer|construire|faire|ecrire|recruter|signer|livrer|made|built|written|hired|found|come|do)|not yet|pas encore|yet to (?:be )?\w+|"
    r"(?:we )?(?:do not|don't) have(?: yet)?|qu(?:e|')(?: nous)? n'avons pas|a (?:construire|creer|developper|recruter|livrer|negocier|fournir|signer|embaucher)|to be (?:built|hired|signed|delivered|made|created)|"
    r"(?:la |le |l')?futur(?:e|es|s)?\b|upcoming|forthcoming|(?:it|its|sa|son|leur|their) (?:launch|release|sortie|lancement|arrivee|mise en service)|"
    r"once .{0,40}(?:is|are) (?:live|out|ready|in place|signed|available)|devant venir|doit (?:nous )?\w+er|doivent (?:nous )?\w+er|(?:nous )?fournira|(?:nous )?livrera|aura (?:livre|ouvert|fini|signe))\b"
)
_ASKED = pattern(
    r"\b(?:supplied|delivered|provided|built|carried|borne|signed|made|reworked|asked|written|opened|hired|shot|loaded|fournie?s?|portee?s?|livree?s?|construite?s?|ouverte?s?|signee?s?|"
    r"recrutee?s?|ecrite?s?|preparee?s?|validee?s?|negociee?s?) (?:by|par|cote)\b"
)
_MADE = pattern(
    r"\b(?:app(?:li(?:cation)?s?|s)?|module|page|ecran|screens?|api|newsletter|outils?|tools?|features?|fonction(?:nalite)?s?|models?|modeles?|data ?mart|datamart|donnees?|data|contra(?:ct|t)s?|versions?|serve(?:r|ur)s?|"
    r"campa(?:ign|gne)s?|films?|formules?|sites?|portails?|portals?|connect(?:eu|o)rs?|screen|events?|scores?|reports?|rapports?|listes?|lists?|grilles?|moteurs?|engine|alertes?|labels?|etiquettes?|help|aide|"
    r"mode|scheduler|dashboards?|tableaux? de bord|tablet|tablette|single sign-on|sso|suivi|tracking|formulaires?|forms?|signature|virements?|kit|terminal|terminaux|card|cartes?|offre|offer|plans?|pricing|tarif|"
    r"embauches?|hires?|recrut\w+|recruits?|designers?|machinists?|shift|equipe de nuit|location|lease|marche|tender|supplier|fournisseur|cabinet|integration|sandbox|sdk|plugin|webhooks?|certificat\w*|licen[cs]es?|"
    r"instructor|accord|agreement|banks?|terms|replay|feature|creneaux?|slots?|migration|release|launch|sortie|lancement)\b"
)


class Cue(NamedTuple):
    """A place where a line may wait for others: how strongly it says so, and the words for what it waits for (folded)."""

    weight: float
    what: str


def cues_of(text: str) -> list[Cue]:
    """The places where ``text`` may say that it waits for work, the strongest first."""
    low = fold(text)
    extra = (1.5 if _NOT_YET.search(low) else 0.0) + (1.0 if _ASKED.search(low) else 0.0)
    found = []
    for weight, expression in _EXPRESSIONS:
        if match := expression.search(low):
            what = match["what"]
            found.append(Cue(weight + extra + (0.8 if _MADE.search(what) else -0.6), what))
    if not found and extra:
        found.append(Cue(extra, low))
    return sorted(found, key=lambda cue: -cue.weight)


_EXPRESSIONS = tuple((weight, re.compile(expression)) for weight, expression in _CUES)
