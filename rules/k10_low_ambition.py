"""low-ambition: a move too small to notice is not worth a place among the key results."""

from assistant.judge import Around
from assistant.language.figures import number_text
from assistant.reading import Reading
from assistant.rule import Both, Examples, Hit, Rule

RULE = Rule(
    code="K10",
    name="low-ambition",
    scope="key_result",
    severity="advice",
    arguable=True,
    title=Both(fr="Un pas trop petit pour se voir", en="A step too small to notice"),
    holds=Both(
        fr="Le progrès visé est trop petit pour se remarquer, et le brouillon ne parle pas d'engagement ferme.",
        en="The move is too small to notice, and the draft does not speak of a commitment.",
    ),
    why=Both(
        fr=(
            "Un écart aussi mince peut venir du hasard, ou arriver tout seul : à la fin du cycle, personne "
            "ne saura si le travail y est pour quelque chose. Des buts exigeants donnent de meilleurs "
            "résultats que des buts gagnés d'avance. Demandez-vous quel niveau changerait vraiment quelque "
            "chose, même si vous risquez de ne pas l'atteindre tout à fait. Près de 100 %, regardez ce qui "
            "manque encore : un petit pas peut y être grand."
        ),
        en=(
            "A gap this thin may be chance, or may close by itself: at the end of the cycle nobody will "
            "know whether the work had any part in it. Demanding goals draw better results than goals won "
            "in advance. Ask what level would really make a difference, even if you may fall a little "
            "short. Close to 100%, look at what is still missing: a small step there can be a large one."
        ),
    ),
    sides=None,
    source=("Locke & Latham, A Theory of Goal Setting and Task Performance, 1990; Doerr, Measure What Matters, 2018 (stretch)"),
    messages={
        "default": Both(
            fr=(
                "De {baseline} à {target}, la différence risque de ne pas se voir. Quel niveau changerait "
                "vraiment les choses pour ceux que cela concerne ?"
            ),
            en=(
                "From {baseline} to {target}, the difference may go unnoticed. What level would really "
                "change things for the people concerned?"
            ),
        ),
    },
    bad=Examples(
        fr=(
            "Taux de satisfaction de 71 % à 71,5 %",
            "Panier moyen de 80 € à 81 €",
            "Délai moyen de livraison ramené de 40 à 39,5 jours",
            "Fréquentation : 12 000 → 12 100 visiteurs",
            "Absentéisme de 8,1 % à 8 %",
            "Note des stagiaires passée de 7,2 à 7,25 sur 10",
            "CA du rayon frais de 500 k€ à 505 k€",
            "Taux de remplissage de 64,2 % à 64,8 %",
        ),
        en=(
            "Renewal rate from 70% to 70.5%",
            "Average basket £52 to £52.50",
            "Lead time cut from 60 days to 59.5",
            "Members: 4,000 to 4,030",
            "Staff turnover from 20.2% to 20%",
            "Review score up from 6.8 to 6.85 out of 10",
            "Yearly income from £900k to £908k",
            "On-time arrivals 78.1% → 78.4%",
        ),
    ),
    good=Examples(
        fr=(
            "Taux de satisfaction de 71 % à 82 %",
            "Disponibilité du service de 99,5 % à 99,9 %",
            "Lots conformes : de 99,2 % à 99,8 %",
            "Taux de défaut de 0,8 % à 0,5 %",
            "Taux de transformation de 1,1 % à 1,6 %",
            "Note des voyageurs de 4,4 à 4,7 sur 5",
            "Délai de devis de 10 à 4 jours",
            "Signer 3 restaurants",
            "DSO : 62 → 50 jours",
        ),
        en=(
            "Renewal rate from 70% to 82%",
            "Order accuracy 99.1% to 99.7%",
            "Uptime from 99.8% to 99.95%",
            "Defect rate 0.9% to 0.6%",
            "Conversion from 1.2% to 1.8%",
            "App rating 4.3 to 4.7 out of 5",
            "Interest paid from 5.4% to 4.2%",
            "Win 4 new vets",
            "Lead time 60 days to 40",
        ),
    ),
)


_NOTICEABLE = 0.03  # of the level; for rates also of a third of what is left to reach
_LEFT = 0.08


def check(reading: Reading, around: Around) -> Hit | None:
    """A move nobody would notice, unless the draft says it is committed."""
    measure = reading.measure
    if measure is None or measure.baseline is None or measure.target is None or around.draft.says_committed:
        return None
    start, goal = measure.baseline, measure.target
    if start == goal or abs(goal - start) >= _NOTICEABLE * abs(start):
        return None
    if measure.unit == "%" and start < 100 and abs(goal - start) >= _LEFT * (100 - start):
        return None
    language = around.draft.language
    fields = {"baseline": number_text(start, language), "target": number_text(goal, language)}
    return Hit(measure.start, measure.end, fields=fields)
