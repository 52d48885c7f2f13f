"""Passages of a draft that speak to whoever reviews it rather than of the team's goals."""

from collections.abc import Iterator

from assistant.draft import Draft
from assistant.language.pattern import pattern
from assistant.language.text import fold

_SPEAKS_TO_A_READER = pattern(
    r"\b(?:ignor\w+|disregard|forget|oubli\w+|ne tene[zs] (?:pas|plus) compte|override|bypass|contourn\w+)\b.{0,40}"
    r"\b(?:instructions?|consignes?|regles?|rules?|prompt|precedent\w*|previous|above|ci-dessus|directives?|guidelines?)\b"
    r"|\b(?:system|systeme) ?(?:prompt|message|:)|<\/?(?:system|assistant|user|instructions?)>|\[/?inst\]|\b(?:begin|end) (?:system|prompt)\b"
    r"|\b(?:you are|act as|tu es|vous etes|agis comme|agissez comme) (?:an? |un |une |now |desormais |maintenant )*(?:ai|ia|llm|assistant|modele|model|reviewer|relecteur|evaluateur|coach)\b"
    r"|\b(?:note (?:a|pour|to|for)|message (?:a|pour|to|for)|a l'attention d\w*|attention|dear|cher|chere|hey|bonjour) (?:l'|la |le |the )?(?:ai|ia|llm|assistant|modele|model|reviewer|relecteur|relectrice|chatgpt|gpt|bot)\b"
    r"|\b(?:reveal|print|show|repeat|display|output|montre[rz]?|affiche[rz]?|revele[rz]?|repete[rz]?|recopie[rz]?|donne[rz]?)\b.{0,30}\b(?:prompt|instructions?|consignes?|system message|message systeme)\b"
    r"|\b(?:mark|rate|flag|classify|class|label|note[rz]?|juge[rz]?|classe[rz]?|marque[rz]?|considere[rz]?|declare[rz]?|valide[rz]?)\b.{0,40}\b(?:as (?:outcome|sound|ready|perfect|valid|compliant)|comme (?:outcome|solide|pret\w*|parfait\w*|valide\w*|conforme\w*))\b"
    r"|\b(?:no findings?|aucune remarque|sans remarque|zero finding)\b.{0,40}\b(?:report|return|answer|reply|repond\w*|renvo\w+|rapport)\b|\b(?:report|return|reply|answer|repond\w*|renvo\w+|signale\w*)\b.{0,40}\b(?:no findings?|aucune remarque|aucun(?:e)? (?:erreur|probleme|defaut)|no (?:errors?|issues?|problems?))\b"
)


def addressed(draft: Draft, context: str = "") -> Iterator[str]:
    """Each such passage of what is sent: titles, lines, their columns, what stands outside them, lines of the context."""
    texts = [draft.title or ""]
    for objective in draft.objectives:
        texts += [objective.text, *(kept.text for kept in objective.initiatives)]
        for result in objective.key_results:
            texts += [result.text, *filter(None, (result.owner, result.due, result.baseline, result.target))]
    texts += [kept.text for kept in (*draft.kpis, *draft.notes, *draft.unread)]
    yield from (text for text in (*texts, *context.splitlines()) if _SPEAKS_TO_A_READER.search(fold(text)))
