"""no-owner: where the other lines have an owner, a line without one is nobody's."""

from assistant.judge import Around
from assistant.reading import Reading
from assistant.rule import Both, Case, Examples, Hit, Rule

RULE = Rule(
    code="K12",
    name="no-owner",
    scope="key_result",
    severity="advice",
    arguable=False,
    title=Both(fr="Personne ne porte cette ligne", en="Nobody carries this line"),
    holds=Both(
        fr="Personne n'est nommé pour en répondre.",
        en="Nobody is named to answer for it.",
    ),
    why=Both(
        fr=(
            "Dans un document où les autres lignes ont un responsable, celle qui n'en a pas est la "
            "première oubliée. Le responsable ne fait pas tout le travail : il tient le chiffre à jour et "
            "alerte quand il n'avance pas. Un prénom au bout de la ligne suffit."
        ),
        en=(
            "In a draft where the other lines have an owner, the one without is the first to be forgotten. "
            "The owner need not do all the work: they keep the figure up to date and speak up when it "
            "stalls. A first name at the end of the line is enough."
        ),
    ),
    sides=None,
    source="Doran, There's a S.M.A.R.T. Way to Write Management's Goals and Objectives, 1981 (assignable)",
    messages={
        "default": Both(
            fr="Les autres lignes ont un responsable, pas celle-ci. Qui tiendra ce chiffre à jour ?",
            en="Other lines have an owner; this one has none. Who will keep its figure up to date?",
        ),
    },
    bad=Examples(
        fr=(
            Case(
                line="Attente en caisse de 7 à 3 min",
                objective="Un magasin sans file",
                others=("Ruptures de 9 % à 4 % (resp. : Marc)",),
            ),
            Case(
                line="Signer 8 exploitants",
                objective="Une filière locale",
                others=("Prix moyen +10 % @lea", "Pertes de 12 % à 6 % @hugo"),
            ),
            Case(
                line="Pannes par mois : 14 → 5",
                objective="Une ligne fiable",
                others=("TRS de 58 % à 70 % (owner: Bea)",),
            ),
            Case(
                line="Note des visiteurs de 4,0 à 4,6 (enquête de sortie)",
                objective="Des visites réussies",
                others=("Retours : 11 % → 20 % (resp. : Inès)",),
            ),
            Case(
                line="Absences de 9 % à 7 %",
                objective="Une équipe en forme",
                others=("Départs : 8 → 3 (resp. : Karim)", "2 postes pourvus (resp. : Anne)"),
            ),
            Case(
                line="Pommes vendues @ 2 € le kilo : 40 t",
                objective="Vivre du verger",
                others=("Jus vendus : 6 000 litres @paul",),
            ),
            Case(
                line="Refonte de la page tarifs",
                objective="Un site qui convertit",
                others=("Demandes de devis : 20 → 45 (resp. : Zoé)",),
            ),
            Case(
                line="Factures en retard : 25 % → 5 %",
                objective="Payer à l'heure",
                others=("Litiges fournisseurs : 30 → 10 @nora",),
            ),
        ),
        en=(
            Case(
                line="Queue time from 9 min to 4",
                objective="A shop without a queue",
                others=("Stock-outs 9% to 4% (owner: Raj)",),
            ),
            Case(line="Sign 8 growers", objective="A local supply chain", others=("Wastage 12% to 6% @meg",)),
            Case(
                line="Breakdowns a month 14 to 5",
                objective="A line we can rely on",
                others=("Yield 88% to 94% (owner: Bea)", "Scrap halved (owner: Tom)"),
            ),
            Case(
                line="Visitor rating 4.0 to 4.6 (exit survey)",
                objective="Tours worth the trip",
                others=("Return visits 11% to 20% (owner: Ines)",),
            ),
            Case(line="Sick days from 9% to 6%", objective="A healthy crew", others=("Leavers from 8 to 3 @kofi",)),
            Case(
                line="Apples sold @ £2 a kilo: 40 t",
                objective="An orchard that pays",
                others=("Juice sold: 6,000 litres @pat",),
            ),
            Case(
                line="New quote form",
                objective="A site that converts",
                others=("Quote requests 20 to 45 (owner: Zoe)",),
            ),
            Case(
                line="Late invoices 25% to 5%",
                objective="Pay people on time",
                others=("Supplier disputes 30 to 10 (owner: Nora)",),
            ),
        ),
    ),
    good=Examples(
        fr=(
            Case(
                line="Attente en caisse de 7 à 3 min (resp. : Lou)",
                objective="Un magasin sans file",
                others=("Ruptures de 9 % à 4 % (resp. : Marc)",),
            ),
            Case(
                line="Signer 8 exploitants @hugo",
                objective="Une filière locale",
                others=("Prix moyen +10 % @lea",),
            ),
            Case(
                line="Pannes par mois : 14 → 5",
                objective="Une ligne fiable",
                others=("TRS de 58 % à 70 %", "Rebuts de 6 % à 3 %"),
            ),
            Case(
                line="Note des visiteurs de 4,0 à 4,6",
                objective="Des visites réussies",
                others=("Retours : 11 % → 20 % (enquête de sortie)",),
            ),
            Case(
                line="Absences de 9 % à 7 % (owner: Karim)",
                objective="Une équipe en forme",
                others=("Départs : 8 → 3 (resp. : Anne)",),
            ),
            Case(
                line="Jus vendus : 6 000 litres",
                objective="Vivre du verger",
                others=("Pommes vendues @ 2 € le kilo : 40 t",),
            ),
            Case(
                line="Refonte de la page tarifs @zoe",
                objective="Un site qui convertit",
                others=("Demandes de devis : 20 → 45",),
            ),
            Case(line="Factures en retard : 25 % → 5 %", objective="Payer à l'heure"),
        ),
        en=(
            Case(
                line="Queue time from 9 min to 4 (owner: Sam)",
                objective="A shop without a queue",
                others=("Stock-outs 9% to 4% (owner: Raj)",),
            ),
            Case(line="Sign 8 growers @ali", objective="A local supply chain", others=("Wastage 12% to 6% @meg",)),
            Case(
                line="Breakdowns a month 14 to 5",
                objective="A line we can rely on",
                others=("Yield 88% to 94%", "Scrap halved"),
            ),
            Case(
                line="Visitor rating 4.0 to 4.6",
                objective="Tours worth the trip",
                others=("Return visits 11% to 20% (exit survey)",),
            ),
            Case(
                line="Sick days from 9% to 6% @kofi",
                objective="A healthy crew",
                others=("Leavers from 8 to 3 (owner: Anna)",),
            ),
            Case(
                line="Juice sold: 6,000 litres",
                objective="An orchard that pays",
                others=("Apples sold @ £2 a kilo: 40 t",),
            ),
            Case(
                line="New quote form (owner: Zoe)",
                objective="A site that converts",
                others=("Quote requests 20 to 45",),
            ),
            Case(line="Late invoices 25% to 5%", objective="Pay people on time"),
        ),
    ),
)


def check(reading: Reading, around: Around) -> Hit | None:
    """Others in this draft name who carries them; this one does not."""
    if reading.key_result.owner or not around.draft.names_owners:
        return None
    return Hit(0, 0)
