"""vanity-metric: counts attention, easy to inflate and not tied to value."""

from assistant.judge import Around
from assistant.reading import Reading
from assistant.rule import Both, Examples, Hit, Rule

RULE = Rule(
    code="K05",
    name="vanity-metric",
    scope="key_result",
    severity="warning",
    arguable=True,
    title=Both(fr="Un chiffre flatteur", en="A flattering figure"),
    holds=Both(
        fr="La ligne compte de l'attention, facile à gonfler et sans lien avec une valeur : abonnés, « j'aime », impressions, pages vues, téléchargements ou inscriptions bruts. Un filtre de qualité suffit à l'écarter.",
        en="The line counts attention, easy to inflate and not tied to value: followers, likes, impressions, page views, raw downloads or sign-ups. A quality filter is enough to rule it out.",
    ),
    why=Both(
        fr="Abonnés, vues, « j'aime », téléchargements ou inscriptions brutes montent facilement, avec un peu de"
        " budget ou de bruit, sans que personne achète, revienne ou soit mieux servi. Dès qu'un tel chiffre"
        " devient la cible, on le gonfle au lieu de chercher la valeur. Mesurez ce que les gens font ensuite :"
        " demander, acheter, utiliser, revenir.",
        en="Followers, views, likes, downloads or raw sign-ups rise easily, with a little budget or noise, without"
        " anyone buying, coming back or being better served. Once such a figure becomes the target, people inflate"
        " it rather than look for value. Measure what people do next: ask, buy, use, return.",
    ),
    sides=Both(
        fr="Pour certains, le meilleur résultat clé est un comportement de client : s'inscrire et s'en servir,"
        " revenir, recommander ; il se voit plus tôt que le chiffre d'affaires, et l'équipe peut agir dessus."
        " D'autres veulent aller jusqu'au bénéfice, car un comportement peut changer sans que rien n'y gagne."
        " Quant à l'attention, elle a ses défenseurs : pour une marque inconnue ou un canal tout neuf, elle est un"
        " signe avancé, le premier à bouger. Dans ce cas, gardez-la parmi vos KPI, ou à côté d'un résultat clé qui"
        " montre que cette attention mène quelque part.",
        en="For some, customer behaviour makes the best key result: signing up and using it, coming back,"
        " recommending; it shows sooner than revenue and the team can act on it. Others want to go all the way to"
        " the benefit, since behaviour can change and nothing be gained. Attention has its defenders too: for an"
        " unknown brand or a brand-new channel it is a leading sign, the first thing to move. In that case, keep"
        " it with your KPIs, or beside a key result that shows the attention leads somewhere.",
    ),
    source="Ries, The Lean Startup, 2011; Goodhart, Problems of Monetary Management, 1975",
    messages={
        "default": Both(
            fr="« {quote} » compte de l'attention : ce chiffre peut monter sans que personne achète, utilise ou"
            " revienne. Mesurez plutôt ce que ces personnes font ensuite, ou la part d'entre elles qui le fait.",
            en="“{quote}” counts attention: it can rise without anyone buying, using or coming back. Measure what"
            " these people do next instead, or the share of them who do it.",
        ),
    },
    bad=Examples(
        fr=(
            "20 000 abonnés sur les réseaux sociaux",
            "Doubler le nombre de vues de nos vidéos",
            "Impressions de la campagne : de 400 k à 900 k",
            "5 000 téléchargements de l'application",
            "Inscriptions gratuites venues du référencement naturel : de 800 à 1 500 par mois",
            "Pages vues du blog : +40 %",
            "Atteindre 10 000 likes sur la campagne de rentrée",
            "500 membres dans le groupe de discussion des parents",
            "Mentions « j'aime » sur la page de la mairie : de 300 à 1 000",
            "Passer de 2 000 à 6 000 followers",
        ),
        en=(
            "Reach 25k followers",
            "2 million impressions for the spring campaign",
            "App downloads from 3,000 to 10,000",
            "Blog page views up 40%",
            "Double our video views",
            "Sign-ups from content: 900 a month",
            "600 members in the residents' online group",
            "8k stars on the repo",
            "500 likes per post on average",
            "Webinar registrations: 1,200",
        ),
    ),
    good=Examples(
        fr=(
            "25 demandes de devis venues des réseaux sociaux",
            "Inscrits qui passent une première commande sous 30 jours : de 12 % à 20 %",
            "180 abonnés payants de plus à la saison théâtrale",
            "Taux d'ouverture de l'infolettre de 22 % à 35 %",
            "9 000 visiteurs payants à l'exposition d'été",
            "Notoriété spontanée chez les jeunes parents de 12 % à 20 %",
            "400 ouvertures de compte professionnel",
            "1 200 lecteurs inscrits actifs chaque semaine",
            "Publier 3 posts par semaine",
            "Part des ventes venues des réseaux sociaux : 15 %",
            "Réservations en ligne : 300 par mois",
        ),
        en=(
            "300 sign-ups who import their first file within a week",
            "250 paying subscribers by June",
            "45 quote requests from social media",
            "Newsletter click-through from 2% to 5%",
            "6,000 visitors through the garden gates",
            "Prompted awareness among new parents from 10% to 18%",
            "Weekly active users from 2,000 to 3,500",
            "Downloads that lead to a booking: 20%",
            "Post twice a week on social media",
            "30% of ticket sales traced to social media",
            "60 school group bookings",
        ),
    ),
)


def check(reading: Reading, around: Around) -> Hit | None:
    """Attention is counted raw: no share, no quality filter, no value behind it."""
    place = reading.attention
    return Hit(*place) if place else None
