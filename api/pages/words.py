"""Every word of the pages, written for itself in French and in English; ``said.py`` sets French spacing on the way out."""

from __future__ import annotations

from assistant.rule import Both

from .samples import SAMPLE

COMMON = {
    "product": Both(fr="Relecture d'OKR", en="OKR review"),
    "skip": Both(fr="Aller au contenu", en="Skip to the content"),
    "pages": Both(fr="Pages", en="Pages"),
    "nav_editor": Both(fr="Un brouillon", en="One draft"),
    "nav_batches": Both(fr="Toutes les équipes", en="All teams"),
    "nav_rules": Both(fr="Les règles", en="The rules"),
    "language": Both(fr="Langue de la page", en="Language of the page"),
    "to_dark": Both(fr="Passer en couleurs sombres", en="Switch to dark colours"),
    "to_light": Both(fr="Passer en couleurs claires", en="Switch to light colours"),
    "sign_out": Both(fr="Se déconnecter", en="Sign out"),
    "cancel": Both(fr="Annuler", en="Cancel"),
    "close_it": Both(fr="Fermer", en="Close"),
    "delete_it": Both(fr="Supprimer", en="Delete"),
    "offline": Both(
        fr="Le service ne répond pas. Votre texte reste ici ; la relecture reprendra d'elle-même.",
        en="The service does not answer. Your text stays here; the review will go on by itself.",
    ),
    "too_many": Both(
        fr="Trop de demandes en peu de temps : la relecture reprend dans {seconds} s.",
        en="Too many requests in a short time: the review goes on in {seconds} s.",
    ),
    "broken": Both(
        fr="Une erreur imprévue s'est produite dans le service. Votre texte est intact ; réessayez dans un instant.",
        en="The service ran into an unexpected error. Your text is untouched; try again in a moment.",
    ),
    "signed_out": Both(
        fr="Votre session est terminée : reconnectez-vous, votre texte vous attendra ici.",
        en="Your session is over: sign in again, your text will be waiting here.",
    ),
    "sign_in": Both(fr="Se connecter", en="Sign in"),
    "no_script": Both(
        fr="Cette page a besoin de JavaScript, que votre navigateur n'exécute pas ici.",
        en="This page needs JavaScript, which your browser does not run here.",
    ),
}

EDITOR = {
    "title": Both(fr="Relire un brouillon d'OKR", en="Review a draft of OKRs"),
    "draft": Both(fr="Votre brouillon", en="Your draft"),
    "placeholder": Both(
        fr="Collez ou écrivez vos OKR ici, dans la forme qu'ils ont déjà…",
        en="Paste or type your OKRs here, in the shape they already have…",
    ),
    "undo": Both(fr="Annuler la dernière modification", en="Undo the last change"),
    "redo": Both(fr="Rétablir la modification", en="Redo the change"),
    "open_it": Both(fr="Ouvrir", en="Open"),
    "save": Both(fr="Enregistrer", en="Save"),
    "download": Both(fr="Télécharger", en="Download"),
    "copy_markdown": Both(fr="Copier", en="Copy"),
    "copy_title": Both(fr="Copier la relecture en Markdown", en="Copy the review as Markdown"),
    "copied": Both(fr="La relecture est copiée, en Markdown.", en="The review is copied, as Markdown."),
    "not_copied": Both(
        fr="Le navigateur n'a pas permis la copie : téléchargez plutôt le Markdown.",
        en="The browser did not allow copying: download the Markdown instead.",
    ),
    "as_docx": Both(fr="Word, remarques en commentaires", en="Word, remarks as comments"),
    "as_html": Both(fr="Page à imprimer", en="Page to print"),
    "as_markdown": Both(fr="Markdown", en="Markdown"),
    "as_draft": Both(fr="Le brouillon reformulé (texte)", en="The reworded draft (text)"),
    "downloaded": Both(fr="{name} est téléchargé.", en="{name} is downloaded."),
    "try_sample": Both(fr="Essayer avec un exemple", en="Try it with an example"),
    "sample": SAMPLE,
    "remarks": Both(fr="La relecture", en="The review"),
    "empty_title": Both(fr="Que valent vos OKR ?", en="How good are your OKRs?"),
    "empty": Both(
        fr="Collez votre brouillon : chaque résultat clé reçoit son niveau, et les mots qui posent problème sont soulignés pendant que vous écrivez. "
        "Placez le curseur sur une ligne pour voir pourquoi, et de meilleures formulations à reprendre.",
        en="Paste your draft: each key result gets its level, and the words that weaken it are underlined as you type. "
        "Put the cursor on a line to read why, and to take a better wording.",
    ),
    "levels": Both(fr="Les trois niveaux d'un résultat clé", en="The three levels of a key result"),
    "privacy": Both(
        fr="Le service ne garde rien tant que vous n'enregistrez pas. Les règles relisent sur place ; le texte ne part vers un modèle de langage que si vous le demandez.",
        en="The service keeps nothing unless you save. The rules review on the spot; the text goes to a language model only when you ask for it.",
    ),
    "privacy_texts": Both(
        fr="Les formulations que vous reprenez sont gardées, avec la ligne qu'elles remplacent, pour enrichir les exemples de la maison.",
        en="Wordings that you take are kept, with the line they replace, to enrich the house's examples.",
    ),
    "no_okr": Both(
        fr="Pas encore d'OKR dans ce texte : écrivez un objectif, puis ses résultats clés, un par ligne.",
        en="No OKRs in this text yet: write an objective, then its key results, one a line.",
    ),
    "line": Both(fr="ligne {line}", en="line {line}"),
    "to_line": Both(fr="Aller à {id}, ligne {line}", en="Go to {id}, line {line}"),
    "to_words": Both(fr="Aller aux mots de cette remarque", en="Go to the words of this remark"),
    "why": Both(fr="Pourquoi ?", en="Why?"),
    "read_rule": Both(fr="La règle et ses exemples", en="The rule and its examples"),
    "objective": Both(fr="objectif", en="objective"),
    "whole": Both(fr="Sur l'ensemble du brouillon", en="On the draft as a whole"),
    "further": Both(fr="Pour aller plus loin", en="To go further"),
    "apart": Both(fr="Gardé à part", en="Kept apart"),
    "kpis": Both(fr="Indicateurs suivis : {lines}", en="Indicators watched: {lines}"),
    "notes": Both(fr="Notes : {lines}", en="Notes: {lines}"),
    "unread": Both(fr="Lignes non comprises : {lines}", en="Lines not understood: {lines}"),
    "remarks_one": Both(fr="1 remarque", en="1 remark"),
    "remarks_more": Both(fr="{count} remarques", en="{count} remarks"),
    "remarks_none": Both(fr="aucune remarque", en="no remarks"),
    "all_good": Both(fr="Rien à corriger : ce brouillon peut être partagé.", en="Nothing to correct: this draft can be shared."),
    "better": Both(fr="Meilleures formulations", en="Better wordings"),
    "ladder_wait": Both(fr="Les formulations arrivent…", en="The wordings are coming…"),
    "ladder_none": Both(
        fr="Pas de formulation sûre pour cette ligne : répondez d'abord aux questions.",
        en="No safe wording for this line: answer the questions first.",
    ),
    "ladder_plain": Both(fr="Pas d'autre formulation à proposer pour cette ligne.", en="No other wording to offer for this line."),
    "ladder_input": Both(fr="ce que vous ferez", en="what you will do"),
    "ladder_output": Both(fr="son effet direct", en="its direct effect"),
    "ladder_outcome": Both(fr="le bénéfice recherché", en="the benefit sought"),
    "rather": Both(fr="L'objectif, comme une situation à atteindre", en="The objective, as a state to reach"),
    "your_line": Both(fr="votre ligne", en="your line"),
    "best": Both(fr="conseillé", en="advised"),
    "take": Both(fr="Reprendre", en="Take"),
    "take_this": Both(fr="Reprendre : {text}", en="Take: {text}"),
    "taken": Both(
        fr="La ligne est remplacée ; Ctrl+Z la rétablit. Complétez les crochets.",
        en="The line is replaced; Ctrl+Z brings it back. Fill in the brackets.",
    ),
    "added": Both(fr="La ligne est ajoutée ; Ctrl+Z la retire.", en="The line is added; Ctrl+Z takes it out."),
    "split": Both(fr="Deux résultats en un : à séparer", en="Two results in one: split them"),
    "split_one": Both(fr="Le résultat seul ; le travail devient une initiative", en="The result alone; the work becomes an initiative"),
    "take_split": Both(fr="Séparer en {count} lignes", en="Split into {count} lines"),
    "proposed": Both(fr="Résultats clés qui manquent", en="Key results that are missing"),
    "add": Both(fr="Ajouter", en="Add"),
    "add_this": Both(fr="Ajouter : {text}", en="Add: {text}"),
    "questions": Both(fr="Questions à vous poser", en="Questions to ask yourselves"),
    "examples": Both(fr="Exemples proches", en="Similar examples"),
    "instead_of": Both(fr="au lieu de « {text} »", en="instead of “{text}”"),
    "ask_model": Both(fr="Demander l'avis du modèle", en="Ask the model"),
    "ask_note": Both(fr="Le texte sera envoyé au modèle configuré.", en="The text will be sent to the configured model."),
    "asking": Both(fr="Le modèle lit votre brouillon…", en="The model is reading your draft…"),
    "stop": Both(fr="Arrêter", en="Stop"),
    "stopped": Both(fr="Arrêté. Ce qui est arrivé reste affiché.", en="Stopped. What had come stays on the page."),
    "asked": Both(fr="Avis de {model}, vérifié ligne à ligne.", en="Opinion of {model}, checked line by line."),
    "asked_part": Both(fr="Avis incomplet : {reason}", en="Opinion incomplete: {reason}"),
    "asked_failed": Both(fr="Pas d'avis du modèle : {reason}", en="No opinion of the model: {reason}"),
    "opinion": Both(fr="Avis du modèle", en="The model's opinion"),
    "by_model": Both(fr="modèle", en="model"),
    "disputed": Both(fr="Le modèle conteste : {why}", en="The model disputes this: {why}"),
    "insufficient": Both(
        fr="Tous atteints, ses résultats clés ne suffiraient pas à convaincre.", en="Even all reached, its key results would not convince."
    ),
    "save_title": Both(fr="Enregistrer ce brouillon", en="Save this draft"),
    "save_note": Both(
        fr="Votre équipe pourra l'ouvrir et le modifier. Vous pourrez le supprimer à tout moment.",
        en="Your team will be able to open and change it. You can delete it at any time.",
    ),
    "draft_title": Both(fr="Titre", en="Title"),
    "saved": Both(fr="« {title} » est enregistré.", en="“{title}” is saved."),
    "save_new": Both(fr="Enregistrer à part", en="Save as another"),
    "open_title": Both(fr="Brouillons enregistrés", en="Saved drafts"),
    "open_none": Both(fr="Aucun brouillon enregistré pour l'instant.", en="No saved drafts yet."),
    "opened": Both(fr="« {title} » est ouvert.", en="“{title}” is open."),
    "open_this": Both(fr="Ouvrir « {title} »", en="Open “{title}”"),
    "delete_this": Both(fr="Supprimer « {title} »", en="Delete “{title}”"),
    "delete_sure": Both(fr="Supprimer pour de bon ?", en="Delete for good?"),
    "deleted": Both(fr="« {title} » est supprimé.", en="“{title}” is deleted."),
    "nothing_yet": Both(fr="Écrivez d'abord quelque chose.", en="Write something first."),
    "keys": Both(
        fr="F8 : remarque suivante · Ctrl+Entrée : vers les formulations · Échap : retour au texte",
        en="F8: next remark · Ctrl+Enter: to the wordings · Escape: back to the text",
    ),
}

BATCHES = {
    "title": Both(fr="Relire les OKR de toutes les équipes", en="Review the OKRs of all teams"),
    "lead": Both(
        fr="Donnez le classeur, la présentation, les documents ou l'archive de toutes les équipes. Chacune est relue, ce qui ne se voit qu'entre équipes est dit, "
        "et les fichiers reviennent annotés.",
        en="Give the workbook, deck, documents or archive of all teams. Each is reviewed, what only shows across teams is said, "
        "and the files come back with the remarks in them.",
    ),
    "drop": Both(fr="Déposez vos fichiers ici", en="Drop your files here"),
    "choose": Both(fr="Choisir des fichiers", en="Choose files"),
    "choose_one": Both(fr="Choisir un fichier", en="Choose a file"),
    "kinds": Both(
        fr="Excel, PowerPoint, Word, CSV, Markdown, texte, ou une archive .zip",
        en="Excel, PowerPoint, Word, CSV, Markdown, text, or a .zip archive",
    ),
    "chosen": Both(fr="Fichiers choisis", en="Chosen files"),
    "leave_out": Both(fr="Retirer {name}", en="Leave out {name}"),
    "name": Both(fr="Nom du lot (facultatif)", en="Name of the batch (optional)"),
    "company": Both(
        fr="OKR de l'entreprise, si c'est un fichier à part (facultatif)", en="The company's OKRs, if a file of their own (optional)"
    ),
    "drafts_language": Both(fr="Langue des brouillons", en="Language of the drafts"),
    "found_out": Both(fr="à reconnaître", en="to be recognised"),
    "french": Both(fr="français", en="French"),
    "english": Both(fr="anglais", en="English"),
    "with_rewrite": Both(fr="Proposer de meilleures formulations", en="Offer better wordings"),
    "with_ai": Both(
        fr="Demander aussi l'avis du modèle (les textes lui seront envoyés)", en="Also ask the model (the texts will be sent to it)"
    ),
    "start": Both(fr="Lancer la relecture", en="Start the review"),
    "sending": Both(fr="Envoi : {share} %", en="Sending: {share}%"),
    "offline_upload": Both(
        fr="L'envoi a échoué : vérifiez la connexion, puis relancez.", en="The upload failed: check the connection, then start again."
    ),
    "no_file": Both(fr="Choisissez d'abord au moins un fichier.", en="Choose at least one file first."),
    "kept": Both(
        fr="Les fichiers et leurs résultats restent sur ce service, pour votre équipe seule, jusqu'à ce que vous les supprimiez ou que leur délai passe.",
        en="The files and their results stay on this service, for your team only, until you delete them or their time is over.",
    ),
    "batches": Both(fr="Vos lots", en="Your batches"),
    "none_yet": Both(fr="Aucun lot pour l'instant.", en="No batches yet."),
    "waiting": Both(fr="en attente", en="waiting"),
    "running": Both(fr="en cours", en="under way"),
    "done": Both(fr="terminé", en="done"),
    "failed": Both(fr="arrêté", en="stopped"),
    "progress": Both(fr="{done} sur {total} relus", en="{done} of {total} reviewed"),
    "reading": Both(fr="lecture des fichiers…", en="reading the files…"),
    "reviewed": Both(fr="{total} brouillons relus", en="{total} drafts reviewed"),
    "reviewed_one": Both(fr="1 brouillon relu", en="1 draft reviewed"),
    "expires": Both(fr="gardé jusqu'au {date}", en="kept until {date}"),
    "said": Both(fr="À savoir", en="Worth knowing"),
    "board": Both(fr="Ouvrir la synthèse", en="Open the board"),
    "workbook": Both(fr="Synthèse en Excel", en="Board as a workbook"),
    "all_files": Both(fr="Tout télécharger (.zip)", en="Download all (.zip)"),
    "teams": Both(fr="La relecture de chaque équipe", en="Each team's review"),
    "files": Both(fr="Vos fichiers, annotés", en="Your files, with the remarks"),
    "resume": Both(fr="Reprendre", en="Resume"),
    "delete_title": Both(fr="Supprimer ce lot ?", en="Delete this batch?"),
    "delete_note": Both(
        fr="« {name} », ses fichiers et ses résultats seront supprimés pour de bon.",
        en="“{name}”, its files and its results will be deleted for good.",
    ),
    "more": Both(fr="Lots plus anciens", en="Older batches"),
}

RULES = {
    "title": Both(fr="Les règles de la relecture", en="The rules of the review"),
    "lead": Both(
        fr="{count} règles, dont {across} entre équipes. Chacune dit quand elle s'applique, pourquoi, et d'où elle vient.",
        en="{count} rules, {across} of them across teams. Each says when it holds, why, and where it comes from.",
    ),
    "search": Both(fr="Chercher une règle", en="Search the rules"),
    "none_found": Both(fr="Aucune règle ne répond à cette recherche.", en="No rule matches this search."),
    "found_one": Both(fr="1 règle", en="1 rule"),
    "found_more": Both(fr="{count} règles", en="{count} rules"),
    "key_result": Both(fr="Sur un résultat clé", en="On a key result"),
    "objective": Both(fr="Sur un objectif", en="On an objective"),
    "draft": Both(fr="Sur le brouillon entier", en="On the whole draft"),
    "company": Both(fr="Entre les équipes", en="Across teams"),
    "arguable": Both(fr="à discuter selon le contexte", en="arguable, depending on the context"),
    "holds": Both(fr="Quand elle s'applique", en="When it holds"),
    "why": Both(fr="Pourquoi", en="Why"),
    "sides": Both(fr="Les avis diffèrent", en="Where experts disagree"),
    "bad": Both(fr="Ce qu'elle relève", en="What it flags"),
    "good": Both(fr="Ce qu'elle laisse passer", en="What it lets be"),
    "source": Both(fr="Source", en="Source"),
    "under": Both(fr="Objectif : {text}", en="Objective: {text}"),
    "all_rules": Both(fr="Toutes les règles", en="All rules"),
    "unknown": Both(fr="Aucune règle ne porte ce nom. Les voici toutes.", en="No rule has this name. Here are all of them."),
}

SIGN_IN = {
    "title": Both(fr="Se connecter", en="Sign in"),
    "lead": Both(
        fr="Ce service demande de savoir qui vous êtes. Collez le jeton que vous a donné la personne qui le tient.",
        en="This service needs to know who you are. Paste the token that whoever keeps it gave you.",
    ),
    "token": Both(fr="Jeton", en="Token"),
    "enter": Both(fr="Entrer", en="Enter"),
    "oidc": Both(fr="Se connecter avec votre compte de la maison", en="Sign in with your house account"),
    "oidc_or": Both(fr="ou avec un jeton", en="or with a token"),
    "kept": Both(
        fr="Le jeton n'est pas gardé par la page : il ouvre une session, dans un cookie qu'aucun script ne peut lire.",
        en="The page does not keep the token: it opens a session, in a cookie that no script can read.",
    ),
    "wrong": Both(fr="Ce jeton est inconnu, périmé ou retiré.", en="This token is unknown, over or taken back."),
    "already": Both(fr="Vous êtes déjà connecté : {name}.", en="You are already signed in: {name}."),
    "open_service": Both(fr="Ce service ne demande pas de jeton.", en="This service needs no token."),
    "go_on": Both(fr="Continuer", en="Go on"),
}
