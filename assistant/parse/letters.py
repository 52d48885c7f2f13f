"""What is around a draft in a mail or a chat: greetings, thanks, signatures, asides. It is kept as notes."""

import re

from assistant.language.pattern import pattern

_GREETING = pattern(
    r"(?:bonjour|bonsoir|salut|hello|coucou|hi|hey|dear|cher|ch[èe]re|good (?:morning|afternoon)|morning|yo|allo|"
    r"respected|ch[èe]r[·.]?e?s|"
    r"madame|monsieur|team|hiya|greetings|all|tous)\b[^.:;]{0,50}?[,!:.]?\s*$|(?:bonjour|hello|hi|hey|salut|yo|morning|"
    r"coucou)\b.{0,200}",
    re.IGNORECASE,
)
_CLOSING = pattern(
    r"(?:bien )?(?:cordialement|sportivement|solidairement|fraternellement|bises|[àa] toute|bon courage|take care|"
    r"amicalement|sinc[èe]rement|respectueusement)|(?:bien [àa] (?:toi|vous|tous))|(?:[àa] (?:bient[ôo]t|plus|\+|lundi|"
    r"mardi|mercredi|jeudi|vendredi|demain))"
    r"|a\+|(?:bonne (?:journ[ée]e|soir[ée]e|semaine))|merci+|(?:kind|best|warm|many) (?:regards|wishes|thanks)|regards|"
    r"best|cheers|thanks?(?: you| a lot| so much|ing you)?\b"
    r"|thx|yours (?:faithfully|sincerely|truly)|sincerely|sent from my|envoy[ée] de mon|talk soon|see you|bisous?|"
    r"belle journ[ée]e|ciao|--+$|__+$",
    re.IGNORECASE,
)
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


def is_greeting(text: str) -> bool:
    """Whether the line greets, as at the top of a mail."""
    return bool(_GREETING.match(text.strip()))


def is_closing(text: str) -> bool:
    """Whether the line takes leave: everything after it is signature."""
    return len(text) < 90 and bool(_CLOSING.match(text.strip()))


def is_talk(text: str) -> bool:
    """Whether the line talks to the reader about the draft instead of being part of it."""
    bare = text.strip()
    return bool(_TALK.search(bare)) or (bare.startswith("(") and bare.endswith(")"))


def is_title(text: str) -> bool:
    """Whether the line names the document: "OKR 2027", "Marketing goals (draft)"."""
    return len(text) < 120 and bool(_TITLE.search(text))
