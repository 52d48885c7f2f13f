"""task-objective: a project can be delivered without anything getting better for anyone."""

from assistant.judge import Around
from assistant.reading import ObjectiveReading
from assistant.rule import Both, Examples, Hit, Rule

RULE = Rule(
    code="O02",
    name="task-objective",
    scope="objective",
    severity="error",
    arguable=True,
    title=Both(fr="Un projet à la place d'un objectif", en="A project posing as an objective"),
    holds=Both(
        fr="L'objectif nomme un projet ou un livrable, et non une situation à atteindre. Un changement de système qui a une fin en est un ; un chantier sans fin est flou plutôt que tâche.",
        en="The objective names a project or a deliverable rather than a state to reach. A change of system with an end is one; open-ended structuring is vague rather than a task.",
    ),
    why=Both(
        fr=(
            "Un projet se livre ; un objectif s'atteint. Si l'objectif nomme un outil, un chantier ou un "
            "livrable, il sera coché le jour de la livraison, même si personne ne s'en sert. Demandez-vous "
            "ce qui ira mieux une fois le projet terminé, et pour qui : c'est cela, l'objectif. Le projet "
            "trouve sa place dessous, parmi les initiatives."
        ),
        en=(
            "A project gets delivered; an objective gets reached. When the objective names a tool, a "
            "programme of work or a deliverable, it is ticked off on delivery day, even if nobody ever "
            "uses the thing. Ask what will be better once the project is finished, and for whom: that is "
            "the objective. The project belongs underneath, among the initiatives."
        ),
    ),
    sides=None,
    source="Seiden, Outcomes Over Output, 2019; Wodtke, Radical Focus, 2016",
    messages={
        "default": Both(
            fr=(
                "« {quote} » nomme un projet. Dites plutôt ce qui ira mieux quand il sera terminé, et "
                "gardez le projet parmi les initiatives."
            ),
            en=(
                "“{quote}” names a project. Say instead what will be better once it is finished, and keep "
                "the project among the initiatives."
            ),
        ),
    },
    bad=Examples(
        fr=(
            "Lancer la nouvelle application mobile",
            "Migrer la paie vers le nouveau logiciel",
            "Refonte du site internet",
            "Mettre en place un CRM",
            "Ouvrir une deuxième boutique à Rennes",
            "Déménagement de l'entrepôt",
            "Créer une école de formation interne",
            "Numériser les archives municipales",
            "Organiser le forum des métiers",
        ),
        en=(
            "Launch the loyalty app",
            "Replace the warehouse management system",
            "Website redesign",
            "Roll out the new rota software to all depots",
            "Build a customer portal",
            "Merge the two fundraising databases",
            "Write the research strategy",
            "Office move to Leeds",
            "Implementation of the electronic patient record",
        ),
    ),
    good=Examples(
        fr=(
            "Livrer une appli que les coursiers ouvrent avec plaisir",
            "Réussir la saison des vendanges",
            "Des archives où chacun retrouve ce qu'il cherche",
            "Un déménagement que nos clients n'auront pas senti passer",
            "Structurer la fonction achats",
            "Sortir de l'urgence permanente à l'atelier",
            "Être en règle sur l'accessibilité de nos locaux",
            "Faire de la cantine un endroit où l'on a envie de manger",
        ),
        en=(
            "Ship a checkout that shoppers finish without thinking",
            "Build a sales engine that no longer depends on referrals",
            "Patients barely notice that the clinic has moved",
            "Be ready for an inspection any day of the week",
            "Rotas are fair and known well ahead",
            "Raise a generation of confident young readers",
            "Strengthen our procurement function",
            "Earn the trust of small growers",
        ),
    ),
)


def check(reading: ObjectiveReading, around: Around) -> Hit | None:
    """It names a project or a deliverable."""
    return Hit(0, len(reading.line.text)) if reading.weighed.holds("task") else None
