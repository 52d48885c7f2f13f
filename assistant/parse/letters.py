"""What is around a draft in a mail or a chat: greetings, thanks, signatures, asides. It is kept as notes."""

import re

from assistant.language.pattern import pattern
from assistant.language.text import fold

_GREETING = pattern(
    r"(?:bonjour|bonsoir|salut|hello|coucou|hi|hey|dear|cher|ch[èe]re|good (?:morning|afternoon)|morning|yo|allo|"
    r"respected|ch[èe]r[·.]?e?s|"
    r"madame|monsieur|team|hiya|greetings|all|tous)\b[^.:;]{0,50}?[,!:.]?\s*$|(?:bonjour|hello|hi|hey|salut|yo|morning|"
    r"coucou)\b.{0,200}",
    re.IGNORECASE,
)
# What a line that takes leave begins with, folded.
_CLOSINGS = (
    *(lead + word for lead in ("", "bien ") for word in ("cordialement", "sportivement", "solidairement", "fraternellement", "bises")),
    *(lead + word for lead in ("", "bien ") for word in ("a toute", "bon courage", "take care", "amicalement", "sincerement")),
    *(lead + "respectueusement" for lead in ("", "bien ")),
    *("bien a " + whom for whom in ("toi", "vous", "tous")),
    *("a " + when for when in ("bientot", "plus", "+", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "demain")),
    *("bonne " + time for time in ("journee", "soiree", "semaine")),
    *(kind + what for kind in ("kind ", "best ", "warm ", "many ") for what in ("regards", "wishes", "thanks")),
    *("a+", "merci", "regards", "best", "cheers", "thx", "yours faithfully", "yours sincerely", "yours truly", "sincerely"),
    *("thanks ", "thank ", "thanks,", "thanks!", "thanks.", "thanking you", "sent from my", "envoye de mon", "talk soon"),
    *("see you", "bisou", "belle journee", "ciao"),
)
_CLOSING_STARTS = frozenset({"--", "__", *(words[:2] for words in _CLOSINGS)})
_THANKS = frozenset(("thank", "thanks"))
_TALK = pattern(
    r"\b(?:voici|voil[àa]|ci-dessous|ci-joint|comme convenu|n['’]h[ée]site|dis-moi|dites-moi|qu['’]en penses|vos retours|"
    r"ton avis|votre avis|je suis dispo|on en reparle|"
    r"please find|find below|here(?:['’]s| is| are)|as discussed|as agreed|let me know|happy to|feel free|"
    r"what do you think|your feedback|draft below|"
    r"see below|tell me|roast me|first (?:draft|pass|stab)|premier jet|premi[èe]re version|pas tr[èe]s|j['’]ai fait|"
    r"je n['’]ai pas|i (?:have|haven['’]t|did)|"
    r"next (?:meeting|review|week|time)|last time|to be (?:discussed|confirmed|checked)|prochaine? (?:r[ée]union|revue|comit[ée])|"
    r"la derni[èe]re fois|[àa] (?:discuter|confirmer|valider|v[ée]rifier)|"
    r"look forward|attached|quick (?:one|note))\b",
    re.IGNORECASE,
)
_TITLE = pattern(
    r"\bokrs?\b|\bobjectifs\b|\bobjectives\b|\bgoals\b|^(?:[TQSH][1-4]|20\d\d)\b|\bdraft\b|\bbrouillon\b|\bv\d\b|"
    r"\b[TQ][1-4](?:\s|$)|\bdocument de travail\b|\bkey results\b|"
    r"\bplan (?:annuel|20\d\d)|\bpriorit[ée]s? 20\d\d|^(?:[ée]quipe|team|service|p[ôo]le|department)\s[\w&'’. -]{1,40}(?:$|[:–—,(])",
    re.IGNORECASE,
)
_TITLE_WORDS = ("okr", "objectifs", "objectives", "goals", "draft", "brouillon", "document de travail", "key results")
_GROUPS = ("equipe", "équipe", "team", "service", "pole", "pôle", "department")
_DIGITS = frozenset("0123456789")


def is_greeting(text: str) -> bool:
    """Whether the line greets, as at the top of a mail."""
    return bool(_GREETING.match(text.strip()))


def is_closing(text: str) -> bool:
    """Whether the line takes leave: everything after it is signature."""
    if len(text) >= 90:
        return False
    bare = text.strip()
    if fold(bare[:2]) not in _CLOSING_STARTS:
        return False
    low = fold(bare)
    return low.startswith(_CLOSINGS) or low in _THANKS or (low[:2] in ("--", "__") and not low.strip(low[0]))


def is_talk(text: str) -> bool:
    """Whether the line talks to the reader about the draft instead of being part of it."""
    bare = text.strip()
    return bool(_TALK.search(bare)) or (bare.startswith("(") and bare.endswith(")"))


def is_title(text: str) -> bool:
    """Whether the line names the document: "OKR 2027", "Marketing goals (draft)"."""
    if len(text) >= 120:
        return False
    low = text.lower()
    may_be = not _DIGITS.isdisjoint(text) or low.startswith(_GROUPS) or any(word in low for word in _TITLE_WORDS)
    return may_be and bool(_TITLE.search(text))
