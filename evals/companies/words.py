"""Every word the rendered files need, in both languages; one line is one way to say it."""

from assistant.rule import Both

FIELDS = ("objective", "result", "owner", "due", "baseline", "target", "comment")
HEADINGS = Both(
    fr="""Objectif|Résultat clé|Porteur|Échéance|Baseline|Cible|Commentaires
OBJECTIF|KR|Qui|Pour quand|Valeur actuelle|Valeur visée|Remarques
Objectifs|Key Results|Pilote|Date|Départ|Arrivée|Notes
Objectif|KRs|Responsable|Deadline|Point de départ|Cible|Commentaire
Objectif du trimestre|Résultats clés|Owner|Échéance|Actuel|Cible fin de trimestre|Suivi
O|KR|Resp.|Date cible|T0|Cible|Obs.
Objectif (qualitatif)|Résultat clé (mesurable)|Pilote|Fin prévue|Référence|Cible|Commentaires
Notre objectif|Comment saurons-nous que c'est gagné ?|Référent|Quand|Niveau actuel|Niveau visé|Questions
Objectif OKR|Résultat-clé|Chef de file|Échéance|Valeur initiale|Valeur cible|Précisions
OBJECTIFS|RÉSULTATS CLÉS|RESPONSABLE|ÉCHÉANCE|DÉPART|CIBLE|COMMENTAIRES
Objectifs {quarter}|KR {quarter}|Lead|Date butoir|Situation actuelle|Situation visée|Commentaire libre
objectif|résultat attendu|porté par|d'ici|aujourd'hui|cible|à noter""",
    en="""Objective|Key result|Owner|Due|Baseline|Target|Comments
OBJECTIVE|KR|Lead|Deadline|Current|Goal|Remarks
Objectives|Key Results|DRI|By when|From|To|Notes
Objective|KRs|Responsible|Due date|Starting point|Target|Comment
Quarterly objective|Key results|Who|Date|Now|End of quarter|Follow-up
O|KR|Own.|Target date|Start|Target|Obs.
Objective (qualitative)|Key result (measurable)|Accountable|Finish|Reference|Target value|Comments
Our objective|How will we know?|Contact|When|Current level|Aim|Questions
Objective statement|Key-result|KR owner|Due by|Initial value|Target value|Clarifications
OBJECTIVES|KEY RESULTS|OWNER|DUE|START|TARGET|COMMENTS
{quarter} objectives|{quarter} KRs|Driver|Cut-off|As is|To be|Free text
objective|measure of success|owned by|by|today|target|worth knowing""",
)
WORDING = Both(
    fr="#|Intitulé\nN°|Libellé\nRéf.|Objectif / résultat clé\n|OKR\nN°|Énoncé",
    en="#|What\nNo.|Wording\nRef|Objective / key result\n|OKR\nID|Statement",
)
RESULTS = Both(fr="KR{k}\nKR {k}\nRésultat clé {k}\nKR n° {k}", en="KR{k}\nKR {k}\nKey result {k}\nKR #{k}")
BANNER = Both(fr="Objectifs et résultats clés\nOKR\nObjectif / KR", en="Objectives and key results\nOKRs\nObjective / KR")
STATUS_HEAD = Both(fr="Statut {last}\nBilan {last}\nRésultat {last}", en="{last} status\nStatus {last}\nResult {last}")
STATUS = Both(fr="OK\nKO\npartiel", en="OK\nKO\npartly")
TAGS = Both(
    fr="O{o}|KR{o}.{k}\n{o}|{o}.{k}\nO{o}|{o}.{k}\nObj. {o}|KR {o}.{k}", en="O{o}|KR{o}.{k}\n{o}|{o}.{k}\nO{o}|{o}.{k}\nObj {o}|KR {o}.{k}"
)
LABELS = Both(
    fr="Objectif|KR\nObjectif {o}|KR {k}\nO{o}|KR{o}.{k}\nObjectif :|Résultat clé :\nOBJECTIF|KR{k}",
    en="Objective|KR\nObjective {o}|KR {k}\nO{o}|KR{o}.{k}\nObjective:|Key result:\nOBJECTIVE|KR{k}",
)
PREFIXES = Both(
    fr="O{o} – |KR{o}.{k} \nObjectif {o} : |KR{k} - \nO{o}. |KR{o}.{k}  \nObjectif {o} : |KR {o}.{k} : \nObjectif {o} – |Résultat clé {k} : \nO{o} : |KR{k} : ",
    en="O{o} – |KR{o}.{k} \nObjective {o}: |KR{k} - \nO{o}. |KR{o}.{k}  \nObjective {o}: |KR {o}.{k}: \nObjective {o} – |Key result {k}: \nO{o}: |KR{k}: ",
)
COMPANY = Both(
    fr="Entreprise\nOKR Entreprise\n{name}\nSociété\nEntreprise – {cycle}\nNiveau entreprise",
    en="Company\nCompany OKRs\n{name}\nCompany-wide\nCompany – {cycle}\nCompany level",
)
GROUP_LABEL = Both(fr="Pôle\nDirection\nDépartement\nDivision", en="Division\nDepartment\nArea\nBusiness unit")
TEAM_HEAD = Both(fr="Équipe\néquipe\nService\nÉQUIPE\nTeam", en="Team\nteam\nTEAM\nSquad / team\nDepartment or team")
TITLE = Both(
    fr="OKR {team} – {cycle}\n{team} – brouillon\n{team} / {cycle} / v3\n{team} : nos OKR du trimestre\n{cycle} – {team}",
    en="OKR {team} – {cycle}\n{team} – draft\n{team} / {cycle} / v3\n{team}: our OKRs this quarter\n{cycle} – {team}",
)
NOTE = Both(
    fr="NB : version de travail, chiffres à valider\nÀ relire avant vendredi\nPrière de ne pas ajouter de colonnes\nDernière mise à jour : lundi",
    en="NB working draft, numbers still moving\nPlease read before Friday\nPlease do not add columns\nLast updated on Monday",
)
FOOTNOTE = Both(
    fr="Chiffres hors OKR suivis dans le tableau de bord mensuel.\n* chiffres arrêtés à la fin du mois dernier\nSource : contrôle de gestion",
    en="Everyday figures stay in the monthly dashboard.\n* figures as of the end of last month\nSource: management accounts",
)
COMMENT = Both(
    fr="à confirmer\nambitieux\nà reformuler ?\nsource : extraction du mois dernier\nvoir avec la direction\ncible à caler en codir\n??\ncomme au trimestre dernier",
    en="to be confirmed\nstretch\nreword?\nsource: last month's export\nask the exec team\nagree the target first\n??\nsame as last quarter",
)
PERSON = Both(
    fr="Objectifs individuels – {person}\nObjectifs perso de {person}\n{person} : objectifs individuels",
    en="Personal objectives – {person}\n{person}'s individual goals\nIndividual objectives: {person}",
)
README = Both(
    fr="""Campagne OKR {cycle}

Un onglet par équipe, merci de ne pas renommer les onglets.
Dépôt des brouillons : vendredi 18 h
Relecture croisée : semaine suivante
Question ? Passez voir la coordination OKR

Rappel : un objectif dit où l'on va, ses résultats clés disent comment on le saura
Légende : gris = commentaire, gras = intitulé""",
    en="""OKR round {cycle}

One tab per team, please keep the tab names.
Drafts due: Friday, 6 pm
Cross-reading: the week after
Questions? Ask the OKR champions

Reminder: an objective says where we are going, its key results say how we will know
Key: grey = comment, bold = wording""",
)
README_NAME = Both(fr="Lisez-moi\nMode d'emploi\nLISEZ MOI\nConsignes", en="Read me\nREADME\nHow to use\nInstructions")
LISTS_NAME = Both(fr="_listes\nListes\nparam", en="_lists\nLists\nsettings")
ARCHIVE_NAME = Both(fr="Archive {last}\n{last} (bilan)\nOKR {last}\n{last}", en="Archive {last}\n{last} (review)\nOKR {last}\n{last}")
ARCHIVE_TITLE = Both(
    fr="OKR {last_cycle} – bilan\nArchive {last_cycle}, ne plus modifier",
    en="OKR {last_cycle} – review\nArchive {last_cycle}, please do not edit",
)
ARCHIVE = Both(
    fr="Sortir la tête de l'eau sur le support interne|Demandes internes en retard de 140 à 40|Base de connaissances relue\n"
    "Un déménagement sans accroc|Bail signé|95 % des postes installés le premier jour",
    en="Get on top of internal requests|Overdue internal requests from 140 to 40|Knowledge base proof-read\n"
    "A painless office move|Lease signed|95% of desks set up on day one",
)
SUBTITLE = Both(
    fr="Brouillons des équipes, version de travail\nRevue des propositions", en="Team drafts, work in progress\nReview of the proposals"
)
AGENDA = Both(
    fr="Ordre du jour|Rappel du cadre (5 min)|OKR de l'entreprise|Tour des équipes|Points à trancher\nAu programme|Tour de table|Questions, puis décisions",
    en="Agenda|How we will work (5 min)|Company OKRs|Round of the teams|Decisions\nToday|Walk-through|Questions, then decisions",
)
NEXT = Both(
    fr="Prochaines étapes|Retours par écrit avant vendredi|Nouvelle lecture lundi|Affichage dans les bureaux\nEt maintenant ?|Arbitrages en codir|Version finale en fin de mois",
    en="Next steps|Written feedback by Friday|Second reading on Monday|Posters in the offices\nWhat happens now|Trade-offs in the exec meeting|Final version at month-end",
)
APPENDIX = Both(
    fr="Annexe – comment nous notons|0,7 : c'est une réussite|1,0 : l'ambition était trop faible|Revue toutes les deux semaines\n"
    "Annexe : calendrier|Semaine 1 : brouillons|Semaine 2 : relecture|Semaine 3 : validation",
    en="Appendix – how we score|0.7 is a success|1.0 means we aimed too low|Check-in every other week\n"
    "Appendix: calendar|Week 1: drafts|Week 2: cross-reading|Week 3: sign-off",
)
ASIDE = Both(
    fr="Demander des précisions sur les cibles\nPrévoir 5 minutes\nChiffres à revérifier avant la séance\nNe pas s'attarder sur cette équipe",
    en="Ask for more detail on the targets\nAllow five minutes\nNumbers to be checked before the meeting\nDo not dwell on this team",
)
SLIDE = Both(fr="{team}\nOKR {team}\n{team} – {cycle}", en="{team}\nOKRs {team}\n{team} – {cycle}")
INTRO = Both(
    fr="Document de travail compilé à partir des envois des équipes. Mise en forme non harmonisée, désolé.\n"
    "Vous trouverez ci-dessous les propositions reçues à ce jour pour le {cycle}.",
    en="Working document put together from what the teams sent. Formats were left as they came, sorry.\n"
    "Below are the proposals received so far for {cycle}.",
)
REMARK = Both(
    fr="(reçu par mail, non relu)\n[à discuter en séance]\n(version du manager, l'équipe n'a pas encore relu)",
    en="(received by mail, not proof-read)\n[to be discussed in the meeting]\n(manager's version, the team has yet to read it)",
)
STRUCK = Both(fr="environ\npeut-être\nplutôt", en="roughly\nperhaps\nmaybe")
PROPERTIES = Both(
    fr="Période: {cycle}\nResponsable: {owner}\nStatut: Brouillon\nDernière modification: lundi 9:12",
    en="Cycle: {cycle}\nOwner: {owner}\nStatus: Draft\nLast edited: Monday 9:12",
)
GREETING = Both(
    fr="Bonjour à tous,||voici la proposition de l'équipe {team} pour le {cycle}, dites-moi.\nSalut,||les OKR {team} comme promis. Il reste deux ou trois chiffres à caler.\n"
    "Bonjour,||ci-dessous notre copie ({team}, {cycle}). Merci de vos retours.",
    en="Hi all,||here is what {team} suggest for {cycle}, shout if it looks wrong.\nHello,||the {team} OKRs as promised. Two or three numbers are still to be settled.\n"
    "Dear all,||please find our draft below ({team}, {cycle}). Comments welcome.",
)
SIGNATURE = Both(
    fr="Bonne journée,|{owner}\nMerci !|{owner}\nCordialement,|{owner}|{team}",
    en="Thanks,|{owner}\nBest,|{owner}\nKind regards,|{owner}|{team}",
)
MAIL_HEAD = Both(fr="De : {owner}|Objet : OKR {team} – {cycle}|", en="From: {owner}|Subject: {team} OKRs {cycle}|")
