"""A draft to try the editor with: invented, with the faults that drafts have."""

from __future__ import annotations

from assistant.rule import Both

SAMPLE = Both(
    fr="""OKR de l'équipe Relation clients – T1 2027

Objectif 1 : Des clients qui restent parce que tout leur est simple
- Taux de renouvellement : de 82 % à 90 %
- Mise en place d'un nouvel espace client
- Délai médian de réponse : de 9 h à 2 h
- Améliorer la satisfaction

Objectif 2 : Refonte du site
- 5 000 abonnés à notre page
- Publier 12 articles et réduire les appels de 20 %
- NPS
""",
    en="""Customer care OKRs – Q1 2027

Objective 1: Customers stay because everything is easy
- Renewal rate from 82% to 90%
- Launch the new customer portal
- Median reply time from 9 h to 2 h
- Improve satisfaction

Objective 2: Website redesign
- 5,000 followers on our page
- Publish 12 articles and cut calls by 20%
- NPS
""",
)
