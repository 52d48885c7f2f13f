"""What the command itself says, in both languages; the words of the reports are in ``report/words.py``."""

import os

from assistant.report.words import typeset
from assistant.rule import Both


def locale() -> str:
    """The language the system is set to: French, or else English."""
    setting = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(name))), "")
    return "fr" if setting.lower().startswith("fr") else "en"


def said(text: Both, language: str, /, **fields: object) -> str:
    """``text`` in ``language`` with its fields, in that language's spacing."""
    return typeset(text.said(language).format(**fields), language)


NAMED = Both(fr="{name} : {sentence}", en="{name}: {sentence}")
NO_OKR_IN_FILE = Both(
    fr="aucun OKR n'y a été reconnu : une feuille, une diapositive ou un titre par équipe, l'objectif et ses résultats clés en colonnes ou en liste.",
    en="no OKRs were recognised in it: a sheet, slide or heading a team, the objective and its key results in columns or as a list.",
)
BATCH_REVIEWING = Both(fr="Relecture", en="Reviewing")
BATCH_COST = Both(
    fr="À demander au modèle : {drafts} brouillons, environ {tokens} jetons, coût {cost}.",
    en="To ask the model about: {drafts} drafts, about {tokens} tokens, cost {cost}.",
)
BATCH_DONE = Both(
    fr="Équipes relues : {teams}. Résultats clés solides : {sound} sur {total}. Constats entre équipes : {findings}. À ouvrir : {out}/board.html",
    en="Teams reviewed: {teams}. Sound key results: {sound} of {total}. Findings across teams: {findings}. To open: {out}/board.html",
)
BATCH_SET_ASIDE = Both(
    fr="Laissé de côté, puisque --company donne les OKR de l'entreprise : {pages}.",
    en="Left aside, since --company gives the company's own OKRs: {pages}.",
)
BATCH_NOTHING = Both(
    fr="Aucun OKR n'a été trouvé : donnez un classeur (une feuille par équipe), une présentation, un document, un dossier ou un export.",
    en="No OKRs were found: give a workbook (a sheet a team), a deck, a document, a folder or an export.",
)
BATCH_STOPPED = Both(
    fr="Arrêté ; ce qui est relu est gardé : la même commande reprend où elle en était.",
    en="Stopped; what is reviewed is kept: the same command goes on where it was.",
)
NO_SERVER = Both(
    fr="Cette commande demande des paquets de plus ({name} manque) : pip install 'okr-assistant[{extra}]'.",
    en="This command needs more packages ({name} is missing): pip install 'okr-assistant[{extra}]'.",
)
LATER_WHERE = Both(
    fr="--later demande --out, où noter ce qui est remis, et ne va pas avec --engine.",
    en="--later needs --out, where what is handed over is written down, and does not go with --engine.",
)
LATER_LEFT = Both(
    fr="Remis à {place} : {new} questions ; en attente : {left}. Redonnez la même commande plus tard, un jour au plus ; d'ici là, les règles seules parlent.",
    en="Handed to {place}: {new} questions; waiting: {left}. Give the same command again later, a day at most; until then the rules alone speak.",
)
LATER_DONE = Both(fr="Toutes les réponses du modèle sont là.", en="All the model's answers are in.")
WITHOUT_AI = Both(
    fr="Sans effet sans --ai : {options}.",
    en="Without effect without --ai: {options}.",
)
ASSUMED_PRICE = Both(
    fr="Le prix de {model} n'est pas connu : --max-cost compte {price_in} et {price_out} par million de jetons (entrée, sortie) ; donnez price_input et price_output sous [ai] dans okr.toml.",
    en="The price of {model} is not known: --max-cost reckons with {price_in} and {price_out} per million tokens (in, out); set price_input and price_output under [ai] in okr.toml.",
)
ASKING = Both(fr="Avis du modèle", en="The model's opinion")
WOULD_ASK = Both(
    fr="À envoyer à {place}, modèle {model} : environ {tokens_in} jetons, réponse attendue d'environ {tokens_out} (au plus {most_out}), coût {cost}.",
    en="To be sent to {place}, model {model}: about {tokens_in} tokens, an answer of about {tokens_out} expected (at most {most_out}), cost {cost}.",
)
ALREADY_KEPT = Both(
    fr="Rien ne partirait : un avis sur ce brouillon est déjà gardé.",
    en="Nothing would leave: an opinion on this draft is kept already.",
)
UNKNOWN_COST = Both(fr="inconnu", en="unknown")
PASTE = Both(
    fr="Collez votre brouillon, puis terminez par Ctrl-D (Ctrl-Z puis Entrée sous Windows).",
    en="Paste your draft, then end with Ctrl-D (Ctrl-Z then Enter on Windows).",
)
BUILDING = Both(fr="Préparation des exemples", en="Preparing the examples")
EMPTY_SEARCH = Both(fr="Que cherchez-vous ? Donnez un mot ou une ligne.", en="What are you looking for? Give a word or a line.")
NO_EXAMPLE = Both(fr="Aucun exemple ne s'en approche.", en="No example comes close.")
NOTHING_ADDED = Both(
    fr="Rien n'a été ajouté : il n'y a là ni entrée ni résultat clé solide.",
    en="Nothing was added: there is neither an entry nor a sound key result in it.",
)
NOT_SOUND = Both(fr="Laissé de côté, car pas encore solide : {text}", en="Left out, as it is not sound yet: {text}")
ADDED = Both(fr="Ajouté : {count} ({path}).", en="Added: {count} ({path}).")
REMOVED = Both(fr="« {id} » a été retiré.", en="“{id}” was taken out.")
OWN = Both(fr="maison", en="house")
SERVES = Both(fr="au service de : {text}", en="serves: {text}")
NO_RULE = Both(fr="Aucune règle ne s'appelle « {name} » ; la liste : okr rules.", en="No rule is called “{name}”; for the list: okr rules.")
NEAREST_RULE = Both(
    fr="Aucune règle ne s'appelle « {name} » ; vouliez-vous dire {nearest} ?",
    en="No rule is called “{name}”; did you mean {nearest}?",
)
NO_SETTINGS = Both(fr="{path} : ce fichier de réglages n'existe pas.", en="{path}: there is no such settings file.")
UNEXPECTED = Both(
    fr="Une erreur imprévue a arrêté okr ({error}) ; merci de la signaler avec le brouillon qui l'a causée, si vous pouvez le partager.",
    en="An unexpected error stopped okr ({error}); please report it, with the draft that caused it if you can share it.",
)

CODE = Both(fr="code", en="code")
NAME = Both(fr="nom", en="name")
SEVERITY = Both(fr="gravité", en="severity")
TITLE = Both(fr="titre", en="title")
ARGUABLE = Both(fr="se discute", en="arguable")
BAD = Both(fr="À reprendre", en="To rework")
GOOD = Both(fr="Sans reproche ici", en="Fine as far as this rule goes")
SIDES = Both(fr="Là où les experts ne sont pas d'accord", en="Where experts disagree")
SOURCE = Both(fr="Source : {source}", en="Source: {source}")
SILENCE = Both(
    fr='Pour ne plus la voir : ignore = ["{name}"] dans okr.toml.',
    en='To switch it off: ignore = ["{name}"] in okr.toml.',
)
OBJECTIVE = Both(fr="objectif : {text}", en="objective: {text}")
BESIDE = Both(fr="à côté de : {text}", en="beside: {text}")
NO_KEY_RESULT = Both(fr="sans résultat clé", en="no key result")

HELP = {
    "okr": Both(
        fr="Relit des brouillons d'OKR en français et en anglais : ce qui ne va pas, pourquoi, et le niveau de chaque résultat clé.",
        en="Reviews draft OKRs in French and English: what is wrong, why, and which level each key result has.",
    ),
    "review": Both(
        fr="Relit un ou plusieurs brouillons ; sans fichier, lit l'entrée standard.",
        en="Review one or more drafts; reads standard input without a file.",
    ),
    "examples of the library": Both(
        fr="La bibliothèque d'exemples : chercher, lister, et y garder les vôtres.",
        en="The example library: search it, list it, keep your own in it.",
    ),
    "examples search": Both(
        fr="Cherche les exemples les plus proches d'un mot ou d'une ligne.", en="Find the examples closest to a word or a line."
    ),
    "examples add": Both(
        fr="Ajoute des exemples de la maison : entrées (JSON, une par ligne) ou OKR approuvés, dont les résultats clés solides sont gardés.",
        en="Add examples of the house: entries (JSON, one a line) or approved OKRs, whose sound key results are kept.",
    ),
    "examples list": Both(fr="Liste les exemples.", en="List the examples."),
    "examples remove": Both(fr="Retire un exemple de la maison.", en="Take one of the house's examples out."),
    "examples export": Both(fr="Écrit les exemples en JSON, un par ligne.", en="Write the examples as JSON, one a line."),
    "words": Both(fr="Mots ou ligne à chercher.", en="Words or a line to look for."),
    "count": Both(fr="Nombre d'exemples.", en="How many examples."),
    "function": Both(fr="Métier (sales, hr, finance…).", en="Function (sales, hr, finance…)."),
    "own": Both(fr="Seulement ceux de la maison.", en="Only those of the house."),
    "entry files": Both(
        fr="Fichiers d'entrées ou d'OKR approuvés, ou - pour l'entrée standard.",
        en="Files of entries or approved OKRs, or - for standard input.",
    ),
    "entry id": Both(fr="Identifiant de l'exemple.", en="Id of the example."),
    "lang of examples": Both(fr="Langue des exemples et des messages.", en="Language of the examples and the messages."),
    "rules": Both(fr="Liste toutes les règles.", en="List all the rules."),
    "rule": Both(fr="Explique une règle : pourquoi, exemples, avis des experts.", en="Explain one rule: why, examples, what experts say."),
    "paths": Both(
        fr="Fichiers .md, .txt ou .html, dossiers, ou - pour l'entrée standard.",
        en="Files (.md, .txt, .html), folders, or - for standard input.",
    ),
    "lang": Both(
        fr="Langue du brouillon et des messages (devinée sinon).", en="Language of the draft and the messages (found out otherwise)."
    ),
    "ai": Both(fr="Demander aussi l'avis du modèle configuré.", en="Ask for the configured model's opinion too."),
    "batch": Both(
        fr="Relire tous les brouillons d'une entreprise en une fois : équipes, ce qui se voit entre elles, tableau d'ensemble, fichiers rendus annotés.",
        en="Review all drafts of a company at once: each team, what shows across teams, an overview, and the files handed back with remarks.",
    ),
    "batch paths": Both(
        fr="Classeurs, présentations, documents, CSV, textes, archives .zip ou dossiers.",
        en="Workbooks, decks, documents, CSV, texts, .zip archives or folders.",
    ),
    "engine": Both(
        fr="Où relire : local (ici), ou l'adresse d'une base PostgreSQL que servent des okr worker (postgresql://utilisateur@machine:5432/base).",
        en="Where to review: local (here), or the address of a PostgreSQL database served by okr workers (postgresql://user@machine:5432/database).",
    ),
    "later": Both(
        fr="Avec le modèle, mais par lots (API Batch d'OpenAI) : moitié prix, réponse sous un jour ; la même commande ira la chercher.",
        en="With the model, but in batches (OpenAI's Batch API): half the price, answers within a day; the same command fetches them.",
    ),
    "learn": Both(
        fr="Apprendre la méthode : huit leçons courtes et des exercices, en reprenant où vous en étiez.",
        en="Learn the method: eight short lessons with drills, going on where you were.",
    ),
    "learn print": Both(fr="Tout le cours en un document.", en="The whole course as one handout."),
    "learn format": Both(fr="De --print.", en="Of --print."),
    "learn name": Both(fr="Qui apprend (par défaut, le nom du compte).", en="Who learns (by default the account's name)."),
    "learn anew": Both(fr="Reprendre du début.", en="Begin again."),
    "learn completion": Both(
        fr="Une liste de personnes (CSV, colonne nom) : où chacune en est, rien d'autre.",
        en="A list of people (CSV, column name): how far each is, nothing else.",
    ),
    "learn share": Both(
        fr="Montrer votre bilan à qui organise la formation, ou le reprendre.",
        en="Show your summary to whoever runs the training, or take it back.",
    ),
    "learn shared": Both(fr="Les bilans que des apprenants partagent.", en="The summaries that learners share."),
    "learn disputes": Both(fr="Ce avec quoi des apprenants n'étaient pas d'accord.", en="What learners disagreed with."),
    "learn ai": Both(fr="Demander aussi au modèle son avis sur ce que vous écrivez.", en="Ask the model as well about what you write."),
    "serve": Both(
        fr="Ouvrir le service : l'éditeur dans un navigateur, l'API pour le reste. Ses réglages sont des variables OKR_….",
        en="Start the service: the editor in a browser, the API for everything else. Its settings are variables OKR_….",
    ),
    "host": Both(
        fr="Où écouter (127.0.0.1) ; ailleurs, il faut des jetons.", en="Where to listen (127.0.0.1); elsewhere tokens are needed."
    ),
    "port": Both(fr="Le port (8000).", en="The port (8000)."),
    "processes": Both(
        fr="Processus qui répondent (1) ; plusieurs demandent PostgreSQL.", en="Processes that answer (1); several need PostgreSQL."
    ),
    "mcp": Both(
        fr="Servir les assistants par MCP, sur l'entrée et la sortie standard : relire, reformuler, expliquer une règle, chercher des exemples.",
        en="Serve assistants by MCP, on standard input and output: review, reword, explain a rule, search examples.",
    ),
    "tokens": Both(fr="Les jetons du service.", en="The tokens of the service."),
    "token add": Both(fr="Faire un jeton ; il n'est montré qu'une fois.", en="Make a token; it is shown this once."),
    "token list": Both(fr="Les jetons qui ouvrent encore quelque chose.", en="The tokens that still open something."),
    "token revoke": Both(fr="Retirer un jeton.", en="Take a token back."),
    "token name": Both(fr="À qui il est.", en="Whose it is."),
    "token team": Both(fr="L'équipe dont il voit les brouillons.", en="The team whose drafts it sees."),
    "token id": Both(fr="L'identifiant du jeton.", en="The token's id."),
    "scopes": Both(
        fr="Ce qu'il permet : review, batch, library, people, admin.", en="What it allows: review, batch, library, people, admin."
    ),
    "days": Both(fr="Combien de jours il vaut ; 0 : toujours.", en="For how many days it is good; 0: for ever."),
    "worker": Both(
        fr="Relire les brouillons que okr batch --engine confie à une base PostgreSQL, jusqu'à Ctrl-C ; autant de workers que l'on veut, sur autant de machines.",
        en="Review the drafts that okr batch --engine hands to a PostgreSQL database, until Ctrl-C; any number of workers, on any number of machines.",
    ),
    "engine of worker": Both(
        fr="Adresse de la base PostgreSQL (postgresql://utilisateur@machine:5432/base).",
        en="Address of the PostgreSQL database (postgresql://user@machine:5432/database).",
    ),
    "concurrency": Both(fr="Brouillons relus à la fois par ce worker.", en="Drafts this worker reviews at once."),
    "rate": Both(
        fr="Brouillons par minute, tous workers confondus ; vaut jusqu'à ce qu'un worker en donne un autre (0 : sans limite).",
        en="Drafts a minute over all workers; holds until a worker is given another (0: no limit).",
    ),
    "lang of worker": Both(fr="Langue des messages.", en="Language of the messages."),
    "out": Both(
        fr="Dossier des résultats (reviews.jsonl, teams.json, board.html, board.xlsx, files/) ; sans lui, les rapports en JSON, un par ligne.",
        en="Folder for the results (reviews.jsonl, teams.json, board.html, board.xlsx, files/); without it, the reports as JSON lines.",
    ),
    "company": Both(
        fr="Fichier des OKR de l'entreprise, s'ils sont à part.", en="File with the company's own OKRs, where they stand apart."
    ),
    "context": Both(
        fr="OKR de l'entreprise, à lire par le modèle avec le brouillon.", en="The company's OKRs, for the model to read beside the draft."
    ),
    "rewrite": Both(
        fr="Proposer de meilleures formulations, des questions, et le brouillon réécrit.",
        en="Suggest better wordings and questions, and reword the draft.",
    ),
    "examples": Both(fr="Montrer N exemples proches sous chaque ligne à revoir.", en="Show N close examples under each line to rework."),
    "against": Both(
        fr="Comparer avec une version précédente : ce qui est corrigé, nouveau, toujours là.",
        en="Hold against an older draft: what is mended, new, still there.",
    ),
    "form of review": Both(
        fr="Forme du résultat ; draft donne le brouillon réécrit, seul.", en="Form of the output; draft gives the reworded draft alone."
    ),
    "format": Both(fr="Forme du résultat.", en="Form of the output."),
    "fail-on": Both(fr="Gravité à partir de laquelle le code de sortie est 1.", en="Severity from which the exit code is 1."),
    "config": Both(
        fr="Réglages de la maison (sinon le okr.toml à côté du brouillon).", en="House settings (otherwise the okr.toml beside the draft)."
    ),
    "team": Both(fr="Équipe dont c'est le brouillon.", en="Whose draft this is."),
    "show-prompt": Both(
        fr="Montrer ce qui serait envoyé au modèle, sans rien envoyer.", en="Show what would be sent to the model, and send nothing."
    ),
    "max-cost": Both(fr="Coût à ne pas dépasser, pour tous les brouillons ensemble.", en="Cost not to exceed, for all drafts together."),
    "redact": Both(
        fr="Remplacer noms, adresses, montants et mots choisis avant l'envoi.",
        en="Replace names, addresses, amounts and chosen words before anything is sent.",
    ),
    "name": Both(fr="Nom ou code de la règle.", en="Name or code of the rule."),
    "version": Both(fr="Afficher la version.", en="Show the version."),
}


def help_text(key: str) -> str:
    """The help of a command or option, in the language of the system."""
    return said(HELP[key], locale())
