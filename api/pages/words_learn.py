"""The words of the course's page."""

from __future__ import annotations

from assistant.rule import Both

LEARN = {
    "title": Both(fr="Apprendre à écrire des OKR", en="Learn to write OKRs"),
    "lead": Both(
        fr="Des leçons courtes, des exercices sur des OKR de tous les métiers et, pour finir, un petit contrôle : trois quarts d'heure en tout. "
        "Arrêtez-vous quand vous voulez, vous reprendrez à la même étape.",
        en="Short lessons, drills on OKRs of all trades and a small check at the end: three quarters of an hour in all. "
        "Stop whenever you like: you will go on at the same step.",
    ),
    "way": Both(fr="Les étapes du parcours", en="The steps of the course"),
    "step_done": Both(fr="terminée", en="done"),
    "lesson_named": Both(fr="Leçon {number} : {title}", en="Lesson {number}: {title}"),
    "check": Both(fr="Contrôle", en="Check"),
    "at_lesson": Both(fr="Leçon {number} sur {among} · {minutes} min de lecture", en="Lesson {number} of {among} · {minutes} min read"),
    "at_drill": Both(
        fr="Leçon {lesson} sur {lessons} · exercice {number} sur {among}", en="Lesson {lesson} of {lessons} · drill {number} of {among}"
    ),
    "at_again": Both(fr="Avant d'aller plus loin, un exercice sur ce qui a résisté", en="Before you go on, a drill on what was hard"),
    "at_check": Both(fr="Contrôle · question {number} sur {among}", en="Check · question {number} of {among}"),
    "at_end": Both(fr="Le parcours est terminé", en="The course is behind you"),
    "check_lead": Both(
        fr="Les leçons sont derrière vous. {count} questions sur l'ensemble, une réponse à chacune ; {least} réponses justes suffisent.",
        en="The lessons are behind you. {count} questions on all of them, one answer to each; {least} right answers are enough.",
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
    "your_set": Both(fr="Vos OKR", en="Your OKRs"),
    "your_set_note": Both(
        fr="Un objectif sur sa ligne, puis un résultat clé par ligne, chacun avec un tiret. Plusieurs réponses sont justes.",
        en="An objective on its line, then a key result a line, each with a dash. Many answers are right.",
    ),
    "set_shape": Both(fr="Objectif : …\n- …\n- …\n- …", en="Objective: …\n- …\n- …\n- …"),
    "hints": Both(fr="Un coup de pouce ?", en="A hint?"),
    "order_note": Both(
        fr="Déplacez les lignes avec leurs boutons, ou avec les flèches ↑ et ↓ du clavier quand l'un d'eux a le focus.",
        en="Move the lines by their buttons, or by the ↑ and ↓ keys while one of them has the focus.",
    ),
    "order_first": Both(fr="d'abord le travail", en="the work first"),
    "order_last": Both(fr="en dernier, le bénéfice", en="the benefit last"),
    "move_up": Both(fr="Monter : {text}", en="Move up: {text}"),
    "move_down": Both(fr="Descendre : {text}", en="Move down: {text}"),
    "moved_to": Both(fr="{text} : place {place} sur {count}", en="{text}: place {place} of {count}"),
    "answer": Both(fr="Répondre", en="Answer"),
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
    "disagreed": Both(
        fr="C'est noté pour l'équipe stratégie ; la réponse compte comme juste.",
        en="Noted for the strategy team; the answer counts as right.",
    ),
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
        fr="Qui organise la formation voit seulement le jour où vous avez commencé, combien de leçons sont derrière vous et le jour où vous avez terminé : ni vos réponses, ni vos erreurs.",
        en="Whoever runs the training sees the day you began, how many lessons are behind you and the day you ended, and nothing else: no answers, no mistakes.",
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
