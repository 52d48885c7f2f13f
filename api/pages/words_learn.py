"""The words of the course's page."""

from __future__ import annotations

from assistant.rule import Both

LEARN = {
    "title": Both(fr="Apprendre à écrire des OKR", en="Learn to write OKRs"),
    "lead": Both(
        fr="Des leçons courtes, des exercices sur des OKR de tous les métiers et, pour finir, un petit contrôle : une heure environ en tout. "
        "Arrêtez-vous quand vous voulez, vous reprendrez à la même étape.",
        en="Short lessons, drills on OKRs of all trades and a small check at the end: about an hour in all. "
        "Stop whenever you like: you will go on at the same step.",
    ),
    "way": Both(fr="Les étapes du parcours", en="The steps of the course"),
    "step_done": Both(fr="terminée", en="done"),
    "lesson_named": Both(fr="Leçon {number} : {title}", en="Lesson {number}: {title}"),
    "check": Both(fr="Contrôle", en="Check"),
    "at_lesson": Both(
        fr="Leçon {number} sur {among} · {minutes} min avec les exercices", en="Lesson {number} of {among} · {minutes} min with its drills"
    ),
    "at_drill": Both(
        fr="Leçon {lesson} sur {lessons} · exercice {number} sur {among}", en="Lesson {lesson} of {lessons} · drill {number} of {among}"
    ),
    "at_again": Both(
        fr="Avant d'aller plus loin, ce qui a résisté · {number} sur {among}", en="Before you go on, what was hard · {number} of {among}"
    ),
    "lesson_again": Both(fr="(relire la leçon, nouvel onglet)", en="(read the lesson again, new tab)"),
    "at_check": Both(fr="Contrôle · question {number} sur {among}", en="Check · question {number} of {among}"),
    "at_end": Both(fr="Le parcours est terminé", en="The course is behind you"),
    "check_lead": Both(
        fr="Les leçons sont derrière vous. {count} questions sur l'ensemble, un seul essai pour chacune ; {least} réponses justes suffisent.",
        en="The lessons are behind you. {count} questions on all of them, one try at each; {least} right answers are enough.",
    ),
    "to_drills": Both(fr="Passer aux exercices", en="On to the drills"),
    "reread": Both(fr="Relire la leçon « {title} »", en="Read the lesson “{title}” again"),
    "sign_good": Both(fr="bon exemple :", en="good:"),
    "sign_bad": Both(fr="à éviter :", en="to avoid:"),
    "objective": Both(fr="Objectif", en="Objective"),
    "the_line": Both(fr="La ligne", en="The line"),
    "by_number": Both(
        fr="Au clavier : le numéro d'une réponse la choisit, Entrée la donne.",
        en="From the keyboard: the number of an answer chooses it, Enter gives it.",
    ),
    "your_line": Both(fr="Votre résultat clé", en="Your key result"),
    "your_line_note": Both(
        fr="En une phrase. Inventez les chiffres qui manquent ; plusieurs réponses sont justes.",
        en="In one sentence. Make up the figures that are missing; many answers are right.",
    ),
    "your_objective": Both(fr="Votre objectif", en="Your objective"),
    "your_objective_note": Both(
        fr="En une phrase, sans chiffre ; plusieurs réponses sont justes.", en="In one sentence, without a figure; many answers are right."
    ),
    "your_set": Both(fr="Vos OKR", en="Your OKRs"),
    "your_set_note": Both(
        fr="Un objectif sur sa ligne, puis un résultat clé par ligne, chacun avec un tiret. Plusieurs réponses sont justes.",
        en="An objective on its line, then a key result a line, each with a dash. Many answers are right.",
    ),
    "set_shape": Both(fr="Objectif : …\n- …\n- …\n- …", en="Objective: …\n- …\n- …\n- …"),
    "hints": Both(fr="Un coup de pouce ?", en="A hint?"),
    "order_note": Both(
        fr="Déplacez les lignes avec leurs boutons, ou choisissez un bouton et servez-vous des flèches ↑ et ↓ du clavier.",
        en="Move the lines by their buttons, or by the ↑ and ↓ keys while one of them has the focus.",
    ),
    "order_first": Both(fr="d'abord le travail", en="the work first"),
    "order_last": Both(fr="en dernier, le bénéfice", en="the benefit last"),
    "move_up": Both(fr="Monter : {text}", en="Move up: {text}"),
    "move_down": Both(fr="Descendre : {text}", en="Move down: {text}"),
    "moved_to": Both(fr="{text} : place {place} sur {count}", en="{text}: place {place} of {count}"),
    "answer": Both(fr="Répondre", en="Answer"),
    "answer_again": Both(fr="Répondre de nouveau", en="Answer again"),
    "solve": Both(fr="Voir la réponse", en="Show the answer"),
    "ask_model_too": Both(fr="Demander aussi son avis au modèle", en="Ask the model as well"),
    "ask_model_note": Both(
        fr="Ce que vous écrivez lui est alors envoyé. Il ajoute des remarques ; il ne rend jamais fausse une réponse juste.",
        en="What you write is then sent to it. It adds remarks; it never makes a right answer wrong.",
    ),
    "model_reads": Both(fr="Le modèle lit votre réponse…", en="The model is reading your answer…"),
    "key_result": Both(fr="Son résultat clé", en="Its key result"),
    "try_draft": Both(fr="Ouvrir ce brouillon dans l'éditeur (nouvel onglet)", en="Open this draft in the editor (new tab)"),
    "no_choice": Both(fr="Choisissez d'abord une réponse.", en="Choose an answer first."),
    "no_text": Both(fr="Écrivez d'abord votre réponse.", en="Write your answer first."),
    "go_on": Both(fr="Continuer", en="Go on"),
    "to_lesson": Both(fr="Leçon suivante", en="Next lesson"),
    "to_check": Both(fr="Au contrôle", en="To the check"),
    "to_end": Both(fr="Voir ce que vous emportez", en="See what you take along"),
    "disagree": Both(fr="Je ne suis pas d'accord", en="I disagree"),
    "disagree_why": Both(fr="Qu'est-ce qui vous semble injuste ?", en="What seems wrong to you?"),
    "disagree_note": Both(
        fr="La réponse comptera comme juste. Vos mots et votre réponse iront à l'équipe stratégie, sans votre nom.",
        en="The answer will count as right. Your words and your answer go to the strategy team, without your name.",
    ),
    "disagree_send": Both(fr="Envoyer", en="Send"),
    "elsewhere": Both(
        fr="Le parcours a avancé entre-temps, peut-être dans un autre onglet : voici où vous en êtes.",
        en="The course went on meanwhile, perhaps in another tab: here is where you are.",
    ),
    "passed": Both(
        fr="Contrôle réussi : {right} réponses justes sur {count}.", en="You passed the check: {right} right answers of {count}."
    ),
    "not_passed": Both(
        fr="Contrôle terminé : {right} réponses justes sur {count}, il en fallait {least}. Ce qui est à revoir est nommé plus bas ; "
        "d'autres exercices vous attendent si vous recommencez.",
        en="The check is over: {right} right answers of {count}; {least} were needed. What to see again is named below; "
        "other drills are waiting if you begin again.",
    ),
    "download": Both(fr="Télécharger (Markdown)", en="Download (Markdown)"),
    "download_name": Both(fr="ce-que-j-emporte.md", en="what-i-take-along.md"),
    "print_it": Both(fr="Imprimer", en="Print"),
    "try_yours": Both(fr="Relire vos propres OKR", en="Review your own OKRs"),
    "share": Both(fr="Partager ce bilan", en="Share this summary"),
    "unshare": Both(fr="Ne plus partager", en="Stop sharing"),
    "not_shared": Both(
        fr="Vous seul le voyez. Si vous le partagez, qui organise la formation pourra le lire ; ni vos réponses ni vos essais.",
        en="Only you see it. Share it, and whoever runs the training can read it; not your answers, nor your tries.",
    ),
    "is_shared": Both(fr="Qui organise la formation peut lire ce bilan.", en="Whoever runs the training can read this summary."),
    "to_people": Both(fr="Suivre un groupe", en="Follow a group"),
    "handout": Both(fr="Tout le cours sur une page, à imprimer", en="The whole course on one page, to print"),
    "again": Both(fr="Recommencer le parcours", en="Begin again"),
    "again_title": Both(fr="Recommencer depuis la première leçon ?", en="Begin again at the first lesson?"),
    "again_note": Both(
        fr="Vos réponses et votre avancement dans le parcours en français seront effacés pour de bon. Les exercices seront différents.",
        en="Your answers and your progress in the English course will be deleted for good. The drills will be different ones.",
    ),
    "kept": Both(fr="Ce qui est gardé, et qui le voit", en="What is kept, and who sees it"),
    "kept_answers": Both(
        fr="Le service garde votre nom, votre équipe, l'étape où vous en êtes et vos réponses. Vous seul les voyez dans ces pages ; « Recommencer » les efface.",
        en="The service keeps your name, your team, the step you are at and your answers. In these pages only you see them; “Begin again” deletes them.",
    ),
    "kept_manager": Both(
        fr="Qui organise la formation voit seulement le jour où vous avez commencé, combien de leçons sont derrière vous et le jour où vous avez terminé : ni vos réponses, ni vos erreurs. À la fin, vous pouvez partager votre bilan, et le reprendre.",
        en="Whoever runs the training sees the day you began, how many lessons are behind you and the day you ended, and nothing else: no answers, no mistakes. At the end you can share your summary, and take it back.",
    ),
    "kept_disagreed": Both(
        fr="Si vous n'êtes pas d'accord avec un verdict, l'équipe stratégie lit l'exercice, votre réponse et vos mots, sans votre nom.",
        en="Where you disagree with a verdict, the strategy team reads the drill, your answer and your words, without your name.",
    ),
    "kept_languages": Both(
        fr="Le parcours en français et le parcours en anglais avancent chacun de leur côté.",
        en="The English course and the French course go on each by itself.",
    ),
    "offline": Both(
        fr="Le service ne répond pas. Rien n'est perdu : réessayez dans un instant.",
        en="The service does not answer. Nothing is lost: try again in a moment.",
    ),
    "too_many": Both(
        fr="Trop de demandes en peu de temps : réessayez dans {seconds} s.",
        en="Too many requests in a short time: try again in {seconds} s.",
    ),
    "signed_out": Both(
        fr="Votre session est terminée : reconnectez-vous, vous reprendrez ici.",
        en="Your session is over: sign in again, you will go on here.",
    ),
    "retry": Both(fr="Réessayer", en="Try again"),
}

PEOPLE = {
    "title": Both(fr="Suivre un groupe", en="Follow a group"),
    "lead": Both(
        fr="Où en est chacun dans le cours : le jour où il a commencé, les leçons derrière lui, le jour où il a terminé. Ni réponses, ni erreurs ; un bilan, si la personne le partage.",
        en="How far everybody is in the course: the day they began, the lessons behind them, the day they ended. No answers, no mistakes; a summary, where somebody shares theirs.",
    ),
    "names": Both(fr="Les personnes attendues", en="The people you expect"),
    "names_note": Both(
        fr="Un nom par ligne, ou un CSV avec une colonne « nom » ou « name ». Les noms sont ceux des jetons ou de votre annuaire.",
        en="A name a line, or a CSV with a column “name” or “nom”. Names are those of the tokens or of your directory.",
    ),
    "look": Both(fr="Voir où elles en sont", en="See how far they are"),
    "choose": Both(fr="Choisir un fichier CSV", en="Choose a CSV file"),
    "everybody": Both(fr="Tous ceux qui ont commencé", en="Everybody who began"),
    "name": Both(fr="Nom", en="Name"),
    "begun": Both(fr="A commencé le", en="Began"),
    "lessons": Both(fr="Leçons", en="Lessons"),
    "ended": Both(fr="A terminé le", en="Finished"),
    "summary": Both(fr="Bilan", en="Summary"),
    "count": Both(fr="Personnes : {count} · parcours terminés : {ended}", en="People: {count} · courses finished: {ended}"),
    "nobody": Both(fr="Personne n'a encore commencé.", en="Nobody has begun yet."),
    "not_begun": Both(fr="pas encore", en="not yet"),
    "of_lessons": Both(fr="{done} leçons sur {count}", en="{done} lessons of {count}"),
    "read": Both(fr="Lire", en="Read"),
    "read_of": Both(fr="Lire le bilan de {name}", en="Read the summary of {name}"),
    "not_shared": Both(fr="non partagé", en="not shared"),
    "save": Both(fr="Télécharger (CSV)", en="Download (CSV)"),
    "file_name": Both(fr="avancement.csv", en="completion.csv"),
    "only": Both(
        fr="Vous voyez les personnes de votre équipe ; toutes, si votre jeton n'a pas d'équipe.",
        en="You see the people of your team; everybody, where your token has none.",
    ),
    "disputes": Both(fr="Ce avec quoi des apprenants ne sont pas d'accord", en="What learners disagree with"),
    "disputes_note": Both(
        fr="Sans nom. Ce qui revient mérite une règle, un réglage de la maison ou une phrase de leçon.",
        en="Without names. What comes up again deserves a rule, a setting of the house or a sentence in a lesson.",
    ),
    "dispute_of": Both(fr="{source} · réponse : {answer} · {day}", en="{source} · answer: {answer} · {day}"),
    "to_course": Both(fr="Le cours", en="The course"),
    "close": Both(fr="Fermer", en="Close"),
    "offline": LEARN["offline"],
    "too_many": LEARN["too_many"],
    "signed_out": LEARN["signed_out"],
}
