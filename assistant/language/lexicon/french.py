"""French word classes: base forms, comma-separated; the code inflects. Notes on each class stand above it."""


# Work that depends on the team alone (infinitives, some with their object)
TASK_VERBS = """
lancer, relancer, démarrer, amorcer, initier, entamer, débuter, commencer, engager, enclencher, entreprendre, finir, terminer, achever,
boucler, clore, finaliser, compléter, conclure les travaux, parachever, livrer, déployer, redéployer, implémenter, implanter, mettre en
place, mettre en œuvre, mettre en oeuvre, mettre en ligne, mettre en production, mettre en service, mettre en route, mettre en forme,
mettre en page, mettre à jour, mettre à disposition, mettre à plat, mettre au point, mettre aux normes, mettre en conformité, mettre sur
pied, mettre sous contrôle, mettre en vente, mettre en avant, mettre en place un suivi, passer en production, passer en prod, prendre en
main, installer, désinstaller, réinstaller, instaurer, instituer, établir, poser, poser les bases, monter, démonter, assembler,
construire, bâtir, rebâtir, reconstruire, ériger, édifier, aménager, réaménager, équiper, rééquiper, doter, outiller, brancher, raccorder,
câbler, connecter, interconnecter, interfacer, coupler, créer, recréer, concevoir, reconcevoir, imaginer, inventer, dessiner, redessiner,
esquisser, maquetter, prototyper, designer, élaborer, définir, redéfinir, déterminer, préciser, cadrer, recadrer, spécifier, formaliser,
modéliser, conceptualiser, poser le cadre, fixer, rédiger, écrire, réécrire, rerédiger, co-rédiger, coécrire, consigner, transcrire,
retranscrire, documenter, redocumenter, relire, corriger, annoter, reformuler, résumer, synthétiser, compiler, recenser, répertorier,
lister, inventorier, dénombrer, dresser, dresser la liste, dresser un état des lieux, cartographier, schématiser, publier, republier,
poster, éditer, rééditer, imprimer, réimprimer, diffuser, rediffuser, communiquer, annoncer, afficher, placarder, distribuer, remettre,
tracter, boîter, présenter, représenter, exposer, dévoiler, partager, restituer, transmettre, envoyer, renvoyer, expédier, adresser, faire
parvenir, mailer, notifier, informer, prévenir, aviser, alerter, organiser, réorganiser, co-organiser, coorganiser, planifier,
replanifier, programmer, reprogrammer, ordonnancer, préparer, coordonner, orchestrer, animer, co-animer, coanimer, modérer, faciliter un
atelier, tenir une réunion, tenir un stand, réunir, se réunir, rassembler, convier, inviter, convoquer, accueillir, recevoir, héberger un
événement, célébrer, fêter, inaugurer, ouvrir, rouvrir, réouvrir, fermer, participer, participer à, assister à, prendre part à,
intervenir, intervenir dans, prendre la parole, exposer sur un salon, être présent sur, être présent à, faire, refaire, réaliser,
effectuer, exécuter, mener, mener à bien, conduire, piloter, opérer, procéder à, assurer un atelier, dispenser, donner un cours, donner
une formation, donner une conférence, rencontrer, visiter, aller voir, passer voir, se déplacer, faire le tour de, appeler, rappeler,
téléphoner, contacter, recontacter, joindre, démarcher, prospecter, solliciter, approcher, interroger, interviewer, questionner, sonder,
consulter, écouter, observer, échanger avec, discuter avec, s'entretenir, faire passer un entretien, recevoir en entretien, débriefer,
briefer, faire un point, faire un retour, qualifier, former, reformer, co-former, entraîner, coacher, tutorer, mentorer, accompagner,
parrainer, encadrer, instruire, initier à, habiliter, sensibiliser, acculturer, évangéliser, onboarder, offboarder, intégrer, éduquer,
évaluer, réévaluer, noter, certifier en interne, upskiller, faire monter en compétences, tester, retester, pré-tester, essayer,
expérimenter, éprouver, piloter un test, qualifier en recette, recetter, valider, faire valider, prévalider, homologuer, faire homologuer,
vérifier, contrôler, inspecter, auditer, expertiser, diagnostiquer, analyser, étudier, examiner, benchmarker, comparer, calculer,
chiffrer, estimer, dimensionner, quantifier, simuler, calibrer, étalonner, calculer le bilan carbone, revoir, réviser, repenser, refondre,
remanier, retravailler, rafraîchir, moderniser, rénover, rajeunir, relooker, réhabiliter, restaurer, retaper, repeindre, isoler, nettoyer,
désinfecter, assainir, ranger, trier, purger, archiver, désarchiver, numériser, scanner, digitaliser, dématérialiser, informatiser,
automatiser, robotiser, mécaniser, industrialiser, standardiser, normaliser, harmoniser, uniformiser, homogénéiser, unifier, centraliser,
mutualiser, rationaliser, consolider, regrouper, fusionner, scinder, séparer, découpler, internaliser, externaliser, réinternaliser,
sous-traiter, délocaliser, relocaliser, transférer, déménager, emménager, relier, migrer, basculer, transitionner, porter, refactorer,
refactoriser, réécrire le code, coder, développer un module, développer une application, développer un outil, développer une
fonctionnalité, paramétrer, reparamétrer, configurer, reconfigurer, administrer, instrumenter, tracker des événements, tagger, taguer,
baliser, indexer, versionner, compiler le code, containeriser, conteneuriser, dockeriser, virtualiser, provisionner, sauvegarder,
restaurer une sauvegarde, répliquer, décommissionner, décommissioner, débrancher, éteindre, désactiver, activer, mettre hors service,
patcher, corriger les bugs, débugger, déboguer, releaser, shipper, merger, pentester, chiffrer les postes, segmenter le réseau, durcir,
sécuriser les accès, ouvrir les droits, exposer une api, brancher un flux, requêter, extraire, importer, exporter, dédoublonner,
dédupliquer, géolocaliser, géocoder, annoter des données, labelliser des données, entraîner un modèle, fine-tuner, backtester, benchmarker
des solutions, monter de version, upgrader, updater, implémenter un tracking, a/b tester, ab-tester, wireframer, itérer, choisir,
sélectionner, retenir un prestataire, arbitrer, trancher, décider, prioriser, hiérarchiser, classer, segmenter, scorer, catégoriser,
identifier, repérer, détecter des besoins, cibler, sourcer, rechercher, chercher, trouver, dénicher, désigner, nommer, mandater,
missionner, affecter, attribuer, confier, déléguer, répartir, référencer, déréférencer, présélectionner, shortlister, négocier,
renégocier, contractualiser, conventionner, rédiger un contrat, faire un appel d'offres, lancer un appel d'offres, répondre à un appel
d'offres, acheter, acquérir un logiciel, commander, approvisionner, réapprovisionner, louer, réserver, résilier, dénoncer un contrat,
mettre en concurrence, chiffrer un devis, deviser, établir un devis, facturer, refacturer, encaisser les chèques, relancer les impayés,
payer, rembourser, solder, régler, provisionner les comptes, budgéter, budgétiser, imputer, comptabiliser, lettrer, rapprocher, clôturer,
clôturer les comptes, déclarer, télédéclarer, reporter, liquider, mandater les factures, déposer, soumettre, introduire, introduire un
dossier, candidater, postuler, répondre, monter un dossier, constituer un dossier, instruire un dossier, instruire les demandes,
enregistrer, immatriculer, inscrire, réinscrire, faire signer, faire approuver, faire voter, faire adopter le règlement, adopter un
règlement, voter, délibérer, approuver, ratifier, promulguer, arrêter le budget, proposer, soumettre au vote, plaider, assigner, mettre en
demeure, saisir, saisir les données, ressaisir, notarier, enquêter, concerter, mener une concertation, produire, fabriquer, usiner,
souder, couler, mouler, emballer, conditionner, étiqueter, ensacher, palettiser, charger, décharger, livrer les commandes, stocker,
inventorier le stock, réassortir, remplir les rayons, implanter un rayon, merchandiser, théâtraliser, décorer, étiqueter les prix, solder
le stock, brader, remplacer, changer, échanger les pièces, réparer, dépanner, entretenir, réviser les machines, lubrifier, graisser,
fiabiliser les machines, affûter, régler les machines, dérouler, mener un chantier 5s, cuisiner, cuire, mitonner, goûter, déguster,
brasser, embouteiller, pétrir, tourner, émailler, tapisser, coudre, tisser, planter, semer, replanter, récolter, moissonner, vendanger,
tailler, greffer, irriguer, drainer, épandre, désherber, labourer, abattre, élever, vacciner le troupeau, baguer, clôturer les parcelles,
creuser, terrasser, goudronner, bétonner, carreler, plâtrer, maçonner, démolir, démanteler, désamianter, dépolluer, végétaliser, reboiser,
débitumer, soigner, vacciner, dépister, examiner les patients, opérer les patients, prescrire, orienter, repérer les fragilités, visiter à
domicile, distribuer des colis, collecter, ramasser, marauder, tenir une permanence, loger, enseigner, faire cours, faire réviser,
corriger les copies, surveiller les examens, jumeler, emmener, sortir les élèves, scénographier, exposer des œuvres, accrocher, restaurer
les œuvres, récoler, cataloguer, désherber les collections, programmer des concerts, répéter, jouer, enregistrer un album, filmer,
photographier, monter une vidéo, tourner une vidéo, podcaster, illustrer, graver, dédicacer, traduire, localiser, sous-titrer, adapter,
sponsoriser, promouvoir une offre, promotionner, boucler le budget, rebrander, renommer, rebaptiser, repositionner, packager, bundler,
teaser, pitcher, démontrer, faire une démo, marketer, emailer, prospecter à froid, phoner, supprimer, retirer, enlever, arrêter, stopper,
abandonner, suspendre, geler, éliminer les doublons, sortir du catalogue, désengorger, généraliser, étendre, élargir, dupliquer, répliquer
le modèle, essaimer, décliner, transposer, ajouter, incorporer, injecter, introduire un contrôle, enrichir, étoffer, simplifier, alléger,
optimiser le référencement, reprendre, récapituler, capitaliser, tirer les leçons, faire le bilan, rendre compte, rendre public, rendre
obligatoire, ritualiser, instaurer un rituel, formaliser un processus, structurer, restructurer, clarifier, objectiver, prendre
rendez-vous, fixer des rendez-vous, prendre contact, adhérer, souscrire, s'inscrire, se former, se faire accompagner, se doter, se rendre,
s'équiper, s'abonner, lire, apprendre, conduire une étude, mener une enquête, mener un audit, passer l'audit, passer la certification,
préparer la certification, faire un vrai site, faire les marchés, faire un salon, faire des posts, envoyer l'infolettre, aller sur le
terrain, tenir un comité, dépoussiérer, roder, outiller les équipes, armer, cranter, phaser, jalonner, kick-offer, closer le projet,
réceptionner, livrer un chantier, lever les réserves, poser la première pierre, viabiliser, raccorder au réseau, mettre en eau, mettre
sous tension, relamper, instrumenter les compteurs, télérelever, sectoriser, curer, élaguer, faucher, damer, déneiger, baliser les
sentiers, flécher, signaliser, jalonner les itinéraires, recalculer, redistribuer, rétrocéder, recevoir les administrés, recenser les
besoins, ouvrir une ligne, affréter, immobiliser, reconditionner, réemployer, consigner les bouteilles, composter, échantillonner,
prélever, doser, synthétiser un composé, cribler, séquencer, caractériser, breveter, déposer un brevet, soumettre un article, randomiser,
inclure des patients, monter un banc d'essai
"""

# Work without an end state (verbs and phrases)
OPEN_VERBS = """
travailler sur, travailler à, travailler avec, travailler de concert avec, continuer, continuer à, continuer de, poursuivre, explorer,
creuser, creuser le sujet, étudier la possibilité de, étudier l'opportunité de, regarder, regarder si, regarder du côté de, réfléchir à,
réfléchir sur, mener une réflexion, entamer une réflexion, lancer une réflexion, soutenir, appuyer, épauler, aider, aider à, accompagner,
accompagner le changement, accompagner les équipes, accompagner la transformation, contribuer à, contribuer au, participer à l'effort,
être impliqué dans, s'impliquer dans, s'investir dans, prendre part aux, concourir à, œuvrer à, œuvrer pour, oeuvrer pour, se mobiliser,
se mobiliser pour, mobiliser, faire de son mieux, avancer sur, progresser sur, faire avancer, faire progresser, faire vivre, animer le
réseau, animer la communauté, entretenir, entretenir les liens, cultiver, nourrir, encourager, inciter, inciter à, favoriser, promouvoir,
stimuler, motiver, impulser, insuffler, valoriser, mettre en valeur, mettre l'accent sur, porter une attention particulière à, porter le
sujet, défendre, faciliter, fluidifier, sensibiliser, sensibiliser à, acculturer, conscientiser, faire prendre conscience,
responsabiliser, impliquer, associer, embarquer, fédérer, rassembler autour de, faire adhérer, donner envie, faire connaître, faire
rayonner, communiquer sur, communiquer davantage, échanger avec, échanger régulièrement, dialoguer, collaborer, collaborer avec, coopérer,
se rapprocher de, se concerter, resserrer les liens, renforcer les liens, renforcer les partenariats, tisser des liens, nouer des
relations, développer les relations, développer le réseau, développer les synergies, développer la culture, développer une culture, créer
du lien, créer des synergies, entretenir le dialogue, développer, renforcer, consolider, approfondir, intensifier, pousser, persévérer,
persévérer dans, capitaliser sur, s'appuyer sur, tirer parti de, exploiter, expérimenter, tester des pistes, identifier des pistes,
chercher des pistes, rechercher des opportunités, être force de proposition, être proactif, être à l'écoute, rester à l'écoute, être
vigilant, veiller à, veiller à ce que, s'assurer de, s'assurer que, faire en sorte que, faire attention à, chercher à, essayer de, tenter
de, tâcher de, viser à, tendre vers, aller vers, s'inscrire dans, s'engager dans, s'efforcer de, prendre en compte, tenir compte de,
intégrer les enjeux, gérer, gérer au mieux, gérer le quotidien, s'occuper de, prendre soin de, assurer, assurer la continuité, assurer la
coordination, assurer le suivi, assurer une présence, garantir la qualité, suivre l'avancement, piloter l'activité, coordonner les
acteurs, participer activement, participer aux réflexions, participer à la dynamique, prendre du recul, monter en puissance, amplifier,
dynamiser, redynamiser, améliorer en continu, optimiser en continu, affiner, peaufiner, maturer, faire mûrir, défricher, prospecter de
nouvelles pistes, se pencher sur, plancher sur, phosphorer sur, brainstormer sur, itérer sur, s'intéresser à, faire de la veille, faire du
lobbying, faire de la pédagogie, faire de la prévention, faire de la sensibilisation
"""

# What others must grant: a result (infinitives and phrases)
GAIN_VERBS = """
gagner, gagner des clients, gagner des parts de marché, remporter, décrocher, signer, faire signer un client, cosigner, conclure, conclure
une vente, closer, closer un deal, vendre, revendre, prévendre, écouler, placer, louer des surfaces, commercialiser, facturer, encaisser,
recouvrer, récupérer, lever, lever des fonds, collecter, récolter des dons, renouveler, reconduire, prolonger un contrat, fidéliser,
retenir, conserver un client, regagner, reconquérir, réactiver, ramener, faire revenir, rapatrier un client, obtenir, réobtenir, se voir
attribuer, se faire attribuer, se voir décerner, se faire financer, se faire subventionner, se faire référencer, se faire agréer, recevoir
un prix, recevoir l'agrément, bénéficier de, toucher une subvention, mériter, acquérir, acquérir des clients, conquérir, attirer, séduire,
capter, capturer, convaincre, persuader, convertir, transformer, transformer des prospects, rallier, engager des donateurs, enrôler,
embarquer un client, engranger, générer, dégager, rapporter, dégager une marge, dégager des économies, produire du chiffre, économiser,
faire économiser, upseller, cross-seller, upsell, cross-sell, faire monter en gamme, faire passer à l'offre, être sélectionné, être
retenu, être lauréat, être référencé, être choisi, être admis, être accepté, être certifié, être labellisé, être homologué, être agréé,
être accrédité, être primé, être récompensé, être classé, être cité, être recommandé, être nominé, être financé, être invité, être
reconnu, être élu, être indexé, être listé, être publié dans la presse, être renouvelé, être éligible, passer un audit avec succès,
réussir l'audit, réussir l'examen, réussir la certification, obtenir le label, obtenir la certification, obtenir le feu vert, obtenir
l'accord, obtenir l'amm, obtenir le marquage ce, faire breveter, faire accepter, faire adopter, faire venir, faire parler de, faire
acheter, faire classer, entrer dans le top, entrer au catalogue, monter sur le podium, se qualifier, se classer, accéder à la division,
monter en division, boucler un tour de table, boucler la levée, sécuriser un financement, sécuriser un contrat, sécuriser un client,
verrouiller un contrat, emporter l'adhésion, rafler, glaner, empocher, percer, pénétrer un marché, débaucher, doubler la concurrence,
prendre des parts de marché, reprendre des parts, inscrire de nouveaux élèves, faire inscrire, abonner, réabonner, faire réabonner,
remplir la salle, faire salle comble, vendre à guichets fermés, caser, insérer en emploi, placer en emploi, reloger, faire embaucher
"""

# Hiring
HIRE_VERBS = """
recruter, embaucher, prendre un apprenti, prendre un alternant, prendre un stagiaire, staffer, pourvoir, pourvoir un poste,
remplacer un départ, doubler l'équipe, étoffer l'équipe, renforcer l'équipe, agrandir l'équipe, compléter l'équipe, enrôler, accueillir un
alternant, faire venir un associé, trouver un associé, trouver un remplaçant, trouver un successeur, attirer des candidats, titulariser,
cdiser, transformer en cdi, mobiliser des bénévoles, signer une promesse d'embauche, intégrer un nouveau, accueillir un vie
"""

# Change of a quantity, upward
UP_VERBS = """
augmenter, accroître, hausser, rehausser, relever, élever, faire monter, monter, remonter, faire grimper, grimper, croître, faire croître,
grandir, faire grandir, progresser, faire progresser, améliorer, bonifier, doubler, tripler, quadrupler, quintupler, décupler, multiplier,
multiplier par, doper, booster, gonfler, étendre, élargir, agrandir, développer, amplifier, intensifier, accélérer, renforcer, maximiser,
optimiser, majorer, gagner, gagner des points, prendre des points, ajouter, rajouter, apporter plus de, porter plus haut, pousser, tirer
vers le haut, faire décoller, décoller, bondir, faire bondir, exploser, faire exploser, scaler, upscaler, allonger, rallonger, prolonger,
densifier, enrichir, redresser, rattraper, combler, retrouver, regagner, rétablir, surperformer, surpasser, battre le record, revaloriser,
valoriser, élever le niveau, être en hausse, être en croissance, aller plus loin, aller plus vite, en faire plus, vendre plus, recruter
plus, produire plus, mieux répartir, favoriser la hausse, dynamiser, redynamiser, relancer la croissance, stimuler, fructifier, faire
fructifier
"""

# Change of a quantity, downward
DOWN_VERBS = """
réduire, diminuer, baisser, faire baisser, faire diminuer, faire reculer, reculer, abaisser, rabaisser, faire descendre, descendre, faire
tomber, tomber, chuter, faire chuter, couper, couper par deux, sabrer, tailler dans, rogner, comprimer, resserrer, restreindre, limiter,
minimiser, minorer, atténuer, alléger, amoindrir, modérer, freiner, ralentir, endiguer, enrayer, juguler, contenir, raccourcir, écourter,
abréger, accélérer, diviser, diviser par, diviser par deux, réduire de moitié, éliminer, supprimer, éradiquer, abolir, annuler, effacer,
éviter, empêcher, prévenir, bannir, ne plus avoir, ne plus perdre, ne plus dépasser, ne plus faire, en finir avec, mettre fin à, sortir
de, venir à bout de, résorber, apurer, désendetter, absorber, rattraper le retard, solder, vider, purger, écluser, désengorger,
désencombrer, économiser, épargner, amputer, dégraisser, ramener à zéro, ramener sous, faire passer sous, passer sous, passer sous la
barre de, descendre sous, être en baisse, perdre moins, gaspiller moins, jeter moins, dépenser moins, consommer moins, attendre moins,
moins de, décarboner, désensibiliser, décroître, décélérer, inverser la tendance, casser la courbe, downsizer, lisser, dégonfler, fondre,
faire fondre
"""

# Change of a quantity, direction unknown
CHANGE_VERBS = """
passer de, passer à, passer, faire passer, faire passer de, aller de, évoluer, évoluer de, faire évoluer, varier de, porter, porter à,
porter de, amener, amener à, ramener, ramener à, ramener de, mener à, faire basculer, basculer de, glisser de, bouger, faire bouger,
déplacer, transformer, modifier, changer, faire changer, ajuster, réajuster, rééquilibrer, équilibrer, inverser, retourner, infléchir,
corriger, recaler, caler à, aligner, rapprocher de, converger vers, tendre vers, viser, cibler, fixer à, établir à, situer à, se situer à,
se situer entre, faire varier, réviser à, convertir en, revenir à, retrouver le niveau de, retourner à
"""

# Reaching a level
REACH_VERBS = """
atteindre, parvenir à, arriver à, arriver à un taux de, dépasser, franchir, franchir le cap, franchir la barre, passer la barre, passer le
cap, passer au-dessus de, excéder, surpasser, réaliser, réaliser un chiffre, réaliser un score, réussir, réussir à, accomplir, totaliser,
compter, cumuler, afficher, enregistrer, toucher, toucher les, tutoyer, frôler, avoisiner, égaler, battre, obtenir un score, obtenir une
note, avoir, avoir au moins, disposer de, détenir, posséder, faire, générer, délivrer, délivrer un taux, tenir l'objectif, remplir
l'objectif, finir à, finir l'année à, terminer à, terminer l'année à, clôturer à, clôturer l'année à, culminer à, monter à, grimper à, se
hisser à, être à, être au moins à, être au-dessus de, être en dessous de, être sous, être sous la barre, descendre à, tomber à, se limiter
à, hitter, scorer, performer à, aboutir à, en arriver à, équivaloir à
"""

# Watching
WATCH_VERBS = """
suivre, assurer le suivi de, faire le suivi, mettre sous suivi, mesurer, remesurer, surveiller, monitorer, monitorer au quotidien,
piloter, piloter l'indicateur, tracker, traquer, observer, superviser, relever chaque semaine, relever, rendre compte de, reporter,
reporter sur, faire un reporting, faire le reporting, faire remonter, contrôler, contrôler mensuellement, vérifier régulièrement, garder
un œil sur, garder un oeil sur, avoir l'œil sur, garder à l'œil, jeter un œil, veiller sur, veiller à, être attentif à, rester attentif à,
rester vigilant sur, faire attention à, analyser, analyser chaque mois, analyser l'évolution, comparer chaque mois, compter, historiser,
regarder, passer en revue, revoir chaque mois, auditer en continu, suivre de près, suivre l'évolution de, suivre les indicateurs, suivre
au fil de l'eau, suivre mensuellement, faire un point régulier sur, tenir à jour le tableau, tenir un tableau de bord, avoir de la
visibilité sur, être au courant de, scruter, ausculter, sonder régulièrement, prendre le pouls, challenger les chiffres, checker
"""

# Holding a level
HOLD_VERBS = """
maintenir, tenir, garder, conserver, préserver, rester, rester à, rester sous, rester au-dessus de, rester en dessous de, rester stable,
demeurer, continuer à, continuer d'être, poursuivre à, stabiliser, pérenniser, sécuriser, sanctuariser, protéger, garantir, assurer,
respecter, faire respecter, honorer, tenir le budget, tenir les délais, tenir le rythme, tenir le cap, tenir les engagements, respecter le
budget, respecter les délais, respecter les échéances, respecter le planning, respecter les sla, respecter la réglementation, se conformer
à, ne pas dépasser, ne pas descendre sous, ne pas descendre en dessous de, ne pas excéder, ne pas dégrader, ne pas baisser, ne pas perdre,
ne pas augmenter, ne pas franchir, ne pas laisser, éviter de dépasser, contenir, contenir à, contenir sous, limiter à, plafonner,
plafonner à, borner, maîtriser, veiller à ce que, veiller à maintenir, faire en sorte de garder, faire perdurer, soutenir le niveau,
entretenir, consolider, ne pas faire moins que, au même niveau, à l'équilibre, à périmètre constant, à iso-effectif, sans dégrader, être à
jour, être constant, se maintenir, se stabiliser, s'en tenir à, viser la stabilité, à l'identique, figer
"""

# Nominalised work (singular nouns)
TASK_NOUNS = """
lancement, relance, démarrage, redémarrage, amorçage, initiation, début, finalisation, finition, achèvement, bouclage, complétion,
livraison, mise en place, mise en œuvre, mise en oeuvre, mise en ligne, mise en production, mise en prod, mise en service, mise en route,
mise à jour, mise à niveau, mise aux normes, mise en conformité, mise à disposition, mise au point, mise à plat, mise en page, mise en
marché, mise en vente, mise en concurrence, mise en réseau, mise en valeur, mise en sécurité, mise sur le marché, mise sur pied, mise hors
service, mise en demeure, prise en main, prise de contact, prise de parole, prise de rendez-vous, remise à plat, remise à niveau, remise
en état, remise en service, déploiement, redéploiement, implémentation, implantation, installation, désinstallation, instauration,
établissement, pose, montage, démontage, assemblage, construction, reconstruction, aménagement, réaménagement, équipement, rééquipement,
raccordement, câblage, connexion, interconnexion, interfaçage, intégration, réintégration, branchement, dotation, création, recréation,
conception, co-conception, reconception, élaboration, définition, redéfinition, cadrage, recadrage, spécification, formalisation,
modélisation, conceptualisation, maquettage, prototypage, design, dessin, rédaction, réécriture, écriture, relecture, correction,
documentation, transcription, retranscription, synthèse, compilation, recensement, inventaire, cartographie, état des lieux, diagnostic,
prédiagnostic, autodiagnostic, listing, référencement, déréférencement, catalogage, récolement, publication, republication, édition,
réédition, impression, réimpression, diffusion, rediffusion, distribution, annonce, affichage, présentation, représentation, exposition,
partage, restitution, transmission, envoi, expédition, notification, communication, information, alerte, mailing, emailing, phoning,
boîtage, tractage, publipostage, organisation, réorganisation, co-organisation, planification, programmation, reprogrammation,
ordonnancement, préparation, coordination, orchestration, animation, co-animation, tenue, accueil, réception, célébration, inauguration,
ouverture, réouverture, fermeture, participation, intervention, prestation, réalisation, exécution, accomplissement, conduite, pilotage,
opération, production, coproduction, visite, tournée, appel, rappel, démarchage, prospection, sollicitation, consultation, concertation,
interview, entretien, sondage, enquête, écoute, observation, questionnaire, rencontre, débriefing, briefing, qualification, formation,
reformation, entraînement, coaching, mentorat, tutorat, accompagnement, parrainage, encadrement, habilitation, sensibilisation,
acculturation, évangélisation, onboarding, offboarding, évaluation, réévaluation, autoévaluation, notation, certification,
recertification, accréditation, labellisation, homologation, agrément, enrôlement, inscription, immatriculation, enregistrement, test,
retest, essai, expérimentation, recette, validation, vérification, contrôle, inspection, audit, audit interne, expertise,
contre-expertise, analyse, étude, étude de faisabilité, étude de marché, étude d'impact, étude d'opportunité, examen, benchmark,
benchmarking, comparaison, calcul, chiffrage, estimation, dimensionnement, quantification, simulation, calibration, calibrage, étalonnage,
mesure initiale, bilan carbone, revue, revue de code, révision, refonte, remaniement, rafraîchissement, modernisation, rénovation,
relooking, réhabilitation, restauration, ravalement, réfection, isolation, nettoyage, désinfection, assainissement, rangement, tri, purge,
archivage, numérisation, scannage, digitalisation, dématérialisation, informatisation, automatisation, robotisation, mécanisation,
industrialisation, standardisation, normalisation, harmonisation, uniformisation, unification, centralisation, décentralisation,
mutualisation, rationalisation, consolidation, regroupement, fusion, scission, séparation, découplage, internalisation, externalisation,
réinternalisation, sous-traitance, délocalisation, relocalisation, transfert, déménagement, emménagement, relocation, migration, bascule,
basculement, transition, portage, refactoring, refactorisation, codage, développement, développement d'un module, développement de
l'application, paramétrage, reparamétrage, configuration, reconfiguration, instrumentation, tracking, taggage, tagging, plan de taggage,
balisage, indexation, versioning, containerisation, conteneurisation, virtualisation, provisionnement, sauvegarde, réplication,
décommissionnement, débranchement, extinction, désactivation, activation, patching, patch management, debug, débogage, release, pentest,
test d'intrusion, segmentation réseau, durcissement, hardening, extraction, import, export, reprise de données, dédoublonnage,
déduplication, géolocalisation, annotation, labellisation des données, entraînement du modèle, fine-tuning, backtest, montée de version,
upgrade, poc, pilote, itération, choix, sélection, présélection, arbitrage, priorisation, hiérarchisation, segmentation, scoring,
catégorisation, identification, repérage, ciblage, sourcing, recherche, désignation, nomination, affectation, attribution, délégation,
répartition, négociation, renégociation, contractualisation, conventionnement, signature de la convention, appel d'offres, consultation
des entreprises, achat, acquisition d'un logiciel, commande, approvisionnement, réapprovisionnement, location, réservation, résiliation,
dénonciation, facturation, refacturation, relance des impayés, recouvrement, paiement, remboursement, règlement, provision, budgétisation,
comptabilisation, lettrage, rapprochement bancaire, clôture, déclaration, télédéclaration, liquidation, mandatement, dépôt, dépôt de
dossier, dépôt de brevet, soumission, candidature, réponse, montage de dossier, constitution du dossier, instruction, approbation, vote,
délibération, ratification, adoption du règlement, adoption du plan, proposition, saisie, ressaisie, fabrication, usinage, emballage,
conditionnement, étiquetage, palettisation, chargement, stockage, réassort, réimplantation, merchandising, décoration, remplacement,
changement, échange, réparation, dépannage, maintenance préventive, révision des machines, graissage, affûtage, chantier 5s, chantier
smed, chantier kaizen, plantation, semis, replantation, récolte, moisson, vendange, taille, irrigation, drainage, élevage, vaccination,
dépistage, prescription, orientation, permanence, maraude, collecte, ramassage, scénographie, accrochage, enregistrement audio, tournage,
captation, photographie, prise de vue, reportage, illustration, traduction, localisation, sous-titrage, adaptation, sponsoring, parrainage
d'événement, promotion d'une offre, rebranding, changement de nom, repositionnement, packaging, teasing, démonstration, suppression,
retrait, arrêt, abandon, suspension, gel, généralisation, extension, élargissement, duplication, essaimage, déclinaison, transposition,
ajout, introduction, enrichissement, simplification, reprise, capitalisation, retour d'expérience, bilan, structuration, restructuration,
clarification, réflexion, construction du plan, terrassement, démolition, démantèlement, désamiantage, dépollution, végétalisation,
reboisement, élagage, curage, déneigement, balisage du sentier, viabilisation, affrètement, reconditionnement, réemploi, échantillonnage,
prélèvement, caractérisation, synthèse du composé, criblage, séquençage, campagne d'essais, recrutement, embauche, chasse de têtes,
titularisation, mobilité, promotion interne, remise de prix, levée de fonds, tour de table, acquisition, cession, reprise d'entreprise,
joint-venture, rachat, roll-out, rollout, go-live, kick-off, kickoff, set-up, setup, build, run, delivery, discovery, exploration,
idéation, roadshow, sprint, spike
"""

# Nouns of a rise
UP_NOUNS = """
augmentation, hausse, accroissement, croissance, progression, amélioration, relèvement, élévation, montée, remontée, essor, doublement,
triplement, quadruplement, multiplication, développement, accélération, extension, élargissement, renforcement, optimisation,
maximisation, bond, gain, gain de points, boost, redressement, rétablissement, reprise, rebond, rattrapage, dynamisation, redynamisation,
revalorisation, majoration, allongement, densification, intensification, amplification, enrichissement, expansion, montée en puissance,
montée en compétences, montée en gamme, surperformance, plus-value, scale-up, scaling, upsell, regain, envol, décollage, poussée, élan
"""

# Nouns of a fall
DOWN_NOUNS = """
réduction, diminution, baisse, recul, abaissement, chute, limitation, minimisation, minoration, allègement, atténuation, modération,
ralentissement, frein, raccourcissement, division par deux, élimination, suppression, éradication, disparition, fin, résorption,
apurement, désendettement, rattrapage du retard, économie, épargne, maîtrise, compression, resserrement, restriction, décroissance,
décélération, décarbonation, prévention, évitement, dégraissage, coupe, coupe budgétaire, rationalisation, optimisation des coûts,
descente, repli, fonte, désengorgement, désencombrement, désensibilisation, assèchement, sobriété
"""

# Nouns of watching
WATCH_NOUNS = """
suivi, suivi hebdomadaire, suivi mensuel, mesure, monitoring, surveillance, pilotage, reporting, tracking, observation, supervision,
contrôle, contrôle continu, relevé, veille, vigilance, compte rendu, état mensuel, point d'avancement, point chiffres, revue des
indicateurs, revue mensuelle, évolution, analyse de l'évolution, analyse mensuelle, remontée, remontée des chiffres, comptage, calcul
mensuel, historique, vue d'ensemble, visibilité sur, bilan mensuel, indicateur, kpi, métrique, statistiques, stats, thermomètre, météo,
check
"""

# Nouns of holding
HOLD_NOUNS = """
maintien, respect, tenue, préservation, conservation, stabilisation, stabilité, pérennisation, continuité, constance, maîtrise, garantie,
assurance, protection, sécurisation, sauvegarde, non-dépassement, non dépassement, non-dégradation, non-régression, respect du budget,
respect des délais, respect du planning, respect des engagements, tenue des délais, tenue du budget, équilibre, plafond, plancher, seuil,
reconduction, entretien, statu quo, conformité au budget, aucune hausse, aucune dégradation, aucune baisse, niveau constant
"""

# Things a team makes or puts in place (singular)
DELIVERABLES = """
tableau de bord, dashboard, cockpit, reporting, rapport, rapport annuel, rapport d'activité, rapport rse, rapport d'étonnement, rapport de
durabilité, rapport d'impact, compte rendu, compte-rendu, relevé de décisions, procès-verbal, pv, bilan, bilan social, bilan carbone,
bilan de campagne, synthèse, note, note de cadrage, note de service, note de synthèse, mémo, mémoire, mémoire technique, étude, étude de
marché, étude de faisabilité, étude d'impact, enquête, questionnaire, sondage, baromètre, diagnostic, audit, état des lieux, benchmark,
cartographie, cartographie des risques, cartographie des processus, inventaire, registre, registre des traitements, document unique,
duerp, livre blanc, white paper, étude de cas, business case, business plan, plan d'affaires, prévisionnel, pitch deck, deck,
présentation, support, support de formation, support de présentation, slides, diaporama, fiche, fiche de poste, fiche produit, fiche
pratique, fiche réflexe, fiche technique, fiche procédure, fiche recette, fiche métier, one-pager, one pager, argumentaire, argumentaire
de vente, script, script d'appel, pitch, plaquette, brochure, dépliant, flyer, tract, prospectus, affiche, affichage, catalogue, guide,
guide pratique, guide d'accueil, guide de style, guide utilisateur, guide des bonnes pratiques, livret, livret d'accueil, manuel, manuel
qualité, mode opératoire, mode d'emploi, notice, tutoriel, tuto, vadémécum, vademecum, mémento, playbook, runbook, book, cahier, cahier
des charges, cahier de recette, cahier de vacances, carnet, carnet de bord, carnet de liaison, agenda, calendrier, calendrier éditorial,
rétroplanning, planning, échéancier, emploi du temps, roadmap, feuille de route, backlog, user story, epic, spécification, specs, prd,
rfc, adr, schéma directeur, schéma, schéma d'architecture, organigramme, trombinoscope, annuaire, liste, check-list, checklist, liste de
contrôle, to-do, grille, grille tarifaire, grille de salaires, grille d'évaluation, grille d'entretien, grille de lecture, matrice,
matrice de compétences, matrice de polyvalence, matrice de risques, référentiel, référentiel de compétences, nomenclature, glossaire,
lexique, dictionnaire de données, charte, charte graphique, charte éditoriale, charte informatique, charte de télétravail, charte éthique,
code de conduite, règlement, règlement intérieur, convention, accord, accord d'entreprise, accord télétravail, protocole, protocole de
soins, protocole d'accord, processus, process, procédure, procédure d'alerte, procédure d'accueil, circuit, circuit de validation,
workflow, parcours, parcours client, parcours d'intégration, parcours de formation, parcours patient, parcours utilisateur, parcours
d'achat, parcours d'onboarding, filière, filière courte, politique, politique salariale, politique d'achat, politique de sécurité,
politique voyage, politique tarifaire, pssi, pca, pra, plan de continuité, plan de reprise, plan, plan d'action, plan d'actions, plan de
communication, plan de com, plan de formation, plan de développement des compétences, plan marketing, plan média, plan commercial, plan de
comptes, plan de contrôle, plan de maintenance, plan de mobilité, plan de relance, plan de prévention, plan de sobriété, plan de
succession, plan de charge, plan de test, plan de migration, plan de masse, plan blanc, plan climat, plan local d'urbanisme, plu, projet
d'établissement, projet de service, projet pédagogique, projet associatif, projet de soins, stratégie, stratégie de marque, stratégie de
contenu, stratégie digitale, vision, modèle, modèle de prévision, modèle de scoring, modèle d'attribution, template, modèle de contrat,
contrat type, contrat-cadre, gabarit, maquette, wireframe, prototype, proto, preuve de concept, poc, mvp, pilote, démonstrateur, démo,
démo en ligne, bêta, version bêta, v1, v2, version, release, correctif, patch, hotfix, fonctionnalité, feature, module, composant,
connecteur, plugin, extension, widget, api, webhook, sdk, librairie, bibliothèque, bibliothèque de composants, design system, interface,
intégration, flux, pipeline, pipeline ci/cd, pipeline de données, entrepôt de données, data warehouse, data lake, datamart, data catalog,
catalogue de données, base, base de données, base de connaissances, base documentaire, base clients, base donateurs, wiki, faq, foire aux
questions, centre d'aide, documentation, doc, documentation technique, doc api, outil, outil de suivi, outil de ticketing, outil de
gestion, logiciel, progiciel, solution, solution saas, plateforme, plateforme e-learning, lms, sirh, erp, crm, gmao, gpec, gepp, ged, mes,
wms, tms, pim, cms, cdp, dmp, ats, siem, edr, soc, mdm, vpn, sso, mfa, itsm, application, application mobile, appli, app, site, site
internet, site web, site vitrine, site e-commerce, site carrière, site marchand, boutique en ligne, e-shop, eshop, webshop, marketplace,
click and collect, landing page, page, page d'accueil, page carrière, page produit, page tarifs, pricing page, page de destination,
mini-site, microsite, blog, vlog, forum, intranet, extranet, portail, portail client, portail fournisseurs, portail famille, portail
agents, portail citoyen, espace client, espace adhérent, espace membre, espace partenaire, espace personnel, formulaire, formulaire de
contact, formulaire en ligne, simulateur, configurateur, calculateur, comparateur, chatbot, chat, agent conversationnel, assistant
virtuel, assistant ia, callbot, numéro vert, ligne d'écoute, hotline, standard, boîte à idées, boîte à outils, boîte à livres, kit, kit
manager, kit de communication, kit média, kit presse, dossier de presse, communiqué, communiqué de presse, kit d'accueil, kit de
bienvenue, welcome pack, mallette, mallette pédagogique, valise pédagogique, coffret, goodies, newsletter, infolettre, lettre
d'information, lettre d'info, e-mailing, séquence d'emails, magazine, journal interne, gazette, bulletin, bulletin municipal, revue,
article, billet, tribune, dossier, dossier de candidature, dossier de subvention, dossier de financement, dossier technique, dossier
réglementaire, dossier d'amm, appel à projets, appel à candidatures, offre d'emploi, annonce, fiche d'identité, publication, post, visuel,
infographie, photo, photothèque, vidéothèque, vidéo, vidéo de présentation, film, film institutionnel, clip, teaser, bande-annonce, spot,
spot radio, podcast, épisode, série, motion design, illustration, logo, identité visuelle, marque, marque employeur, slogan, signature,
nom de domaine, signalétique, panneau, totem, vitrine, plv, présentoir, stand, kakémono, emballage, packaging, étiquette, uniforme,
programme, programme de fidélité, programme de parrainage, programme ambassadeur, programme partenaire, programme de mentorat, programme
de formation, programme d'intégration, programme d'accélération, programme culturel, carte de fidélité, carte d'abonnement, carte cadeau,
chèque cadeau, abonnement, formule, offre, offre de service, offre groupée, offre découverte, bundle, pack, promotion, tarif, tarif
solidaire, gamme, nouvelle gamme, collection, produit, nouveau produit, service, nouveau service, menu, menu du jour, carte, carte des
vins, carte d'été, plat, plat végétarien, recette, formule déjeuner, module de formation, module e-learning, e-learning, mooc, formation,
cursus, cours, cours en ligne, séquence pédagogique, tutorat, université interne, école interne, académie, academy, certification,
certification interne, badge, label, norme, prime, prime d'intéressement, intéressement, dispositif, dispositif d'alerte, dispositif de
parrainage, système, système de management, système de suivi, système qualité, smq, sms, système d'information, architecture,
infrastructure, environnement, environnement de test, environnement de recette, préproduction, serveur, cluster, réseau, wifi, fibre, parc
informatique, pc portable, tablette, borne, borne de recharge, borne interactive, automate, caisse automatique, caisse, tpe, machine,
ligne de production, nouvelle ligne, banc d'essai, robot, cobot, capteur, compteur, compteur communicant, caméra, vidéosurveillance,
contrôle d'accès, badgeuse, alarme, détecteur, extincteur, défibrillateur, éclairage led, panneau solaire, panneau photovoltaïque,
centrale solaire, éolienne, chaudière, chaufferie, pompe à chaleur, composteur, bac de tri, poubelle de tri, benne, bac, racks, rayonnage,
entrepôt, quai, dépôt, atelier, laboratoire, labo, fablab, showroom, magasin, boutique, boutique éphémère, pop-up store, corner, point de
vente, point relais, agence, antenne, bureau, bureaux, open space, salle, salle de réunion, salle de pause, salle de formation, salle
d'attente, salle polyvalente, cantine, cafétéria, réfectoire, terrasse, vestiaire, crèche, micro-crèche, école, bibliothèque de rue,
médiathèque, ludothèque, gymnase, terrain, piste, piste cyclable, voie verte, parking, parking relais, aire de jeux, parc, jardin, jardin
partagé, potager, serre, verger, haie, bassin, forage, puits, château d'eau, station d'épuration, déchetterie, recyclerie, ressourcerie,
épicerie solidaire, banque alimentaire, centre de santé, maison de santé, maison france services, guichet, guichet unique, accueil unique,
comptoir, tiers-lieu, coworking, logement, résidence, foyer, hébergement, hôtel, chambre, gîte, route, rond-point, passerelle, ligne de
bus, arrêt, navette, exposition, expo, parcours de visite, audioguide, spectacle, saison culturelle, festival, équipe, cellule, cellule de
crise, cellule d'écoute, task force, squad, guilde, communauté, communauté de pratique, club, club utilisateurs, réseau d'ambassadeurs,
réseau de référents, réseau de correspondants, comité, comité de pilotage, copil, comité d'éthique, comité de direction, commission,
conseil, conseil citoyen, conseil des jeunes, conseil de vie sociale, conseil scientifique, groupe de travail, gt, groupe de parole,
instance, gouvernance, observatoire, panel, panel de testeurs, panel clients, fonds, fondation, association, filiale, structure,
partenariat, convention de partenariat, mécénat, chaire, brevet, dépôt de marque, modèle déposé, publication scientifique, article
scientifique, thèse, jeu de données, dataset, jeu de test, test automatisé, test unitaire, suite de tests, script d'automatisation, macro,
fichier, fichier excel, fichier de suivi, fichier client, tableau, tableau de suivi, tableau excel, matrice raci, raci, kanban, tableau
visuel, management visuel, poste de travail, équipement, mobilier, matériel, véhicule, véhicule électrique, flotte électrique, camion,
vélo, vélo-cargo, drone, terminal, scanner, logiciel de caisse, logiciel de paie, coffre-fort numérique, signature électronique, facture
électronique, budget, budget participatif, compte de résultat, tableau de trésorerie, prévision de trésorerie, sop, kpi tree, okr,
segmentation, persona, personas, storytelling, plateforme de marque, brand book, tone of voice, campagne, campagne d'emailing, campagne
adwords, séquence de prospection, cadence, scénario, scénario d'automation, règle d'alerte, alerte, alerting, slo, sla, contrat de
service, catalogue de services, clause, avenant, cgv, cgu, mentions légales, politique de confidentialité, politique cookies, aipd, dpia,
pia, code, algorithme, moteur de recherche, moteur de recommandation, index, feature store, data product, notebook, cahier de laboratoire,
protocole d'essai, formule galénique, lot pilote, premier lot, présérie, outillage, moule, gamme opératoire, standard de travail,
poka-yoke, andon, plan de fiabilisation, stock de sécurité, marché public, marché, délibération, arrêté, permis de construire, permis,
autorisation, dossier icpe, plan de gestion, plan de financement, plan de trésorerie, plan de bataille, plan de carrière, plan de tournée,
plan de salle, rituel, routine, accueil des nouveaux, tutoriel vidéo, webinaire enregistré, replay, boîte mail générique, adresse
générique, canal slack, canal teams, groupe whatsapp, page facebook, compte instagram, compte tiktok, chaîne youtube, page linkedin,
profil google, fiche google, fiche google my business, bdc, dce, rfp, rfi, term sheet, pacte d'associés, data room, bible de marque,
référent, poste, cdi, alternance, dpo, référent handicap, référent qualité
"""

# Countable activities or meetings (singular)
EVENTS = """
réunion, réunion d'équipe, réunion publique, réunion d'information, réunion de service, réunion de chantier, réunion de quartier, réunion
parents-professeurs, atelier, atelier de travail, atelier parents-enfants, atelier participatif, workshop, séminaire, séminaire d'équipe,
webinaire, webinar, conférence, conférence de presse, table ronde, colloque, congrès, symposium, forum, forum de l'emploi, assises, états
généraux, convention, sommet, journée d'étude, journée portes ouvertes, portes ouvertes, jpo, porte ouverte, journée d'intégration,
journée de cohésion, team building, teambuilding, team-building, offsite, off-site, hackathon, ideathon, bootcamp, masterclass, learning
lunch, brown bag lunch, lunch and learn, bbl, meetup, afterwork, petit-déjeuner, petit déjeuner, petit-déj, déjeuner, déjeuner d'équipe,
dîner, dîner de gala, gala, cocktail, apéro, 5 à 7, cinq à sept, vernissage, nocturne, visite guidée, visite, visite client, visite de
site, visite de chantier, visite sécurité, visite managériale de sécurité, visite à domicile, visite terrain, vis ma vie, tournée, tournée
des régions, roadshow, salon, salon professionnel, foire, foire agricole, comice, marché, marché de noël, brocante, vide-grenier,
braderie, kermesse, fête, fête de l'école, fête de quartier, tombola, loto, concert, spectacle, représentation, répétition, projection,
lecture, heure du conte, club de lecture, dédicace, exposition, animation, animation commerciale, animation en magasin, dégustation,
démonstration, démo, démo client, essai, test, test utilisateur, test a/b, a/b test, expérience, sprint, itération, rétrospective, rétro,
daily, stand-up, standup, weekly, point, point hebdomadaire, point hebdo, point d'étape, point mensuel, point d'équipe, brief, briefing,
débrief, quart d'heure sécurité, causerie, causerie sécurité, minute sécurité, toolbox meeting, tour de terrain, gemba, gemba walk, top 5,
rituel, one-to-one, one to one, 1:1, 1-1, one-on-one, tête-à-tête, entretien, entretien individuel, entretien annuel, entretien
professionnel, entretien de départ, entretien d'embauche, entretien utilisateur, entretien client, interview, interview utilisateur, focus
group, groupe de discussion, panel, sondage, enquête, questionnaire, consultation, concertation, permanence, comité, comité de pilotage,
copil, codir, comex, coproj, cotech, cotec, conseil d'administration, conseil municipal, conseil de quartier, conseil de classe, conseil
d'école, assemblée générale, ag, commission, négociation, audience, appel, appel téléphonique, appel de prospection, cold call, appel à
froid, call, rendez-vous, rdv, rdv client, rendez-vous commercial, rendez-vous découverte, rencontre, rencontre presse, échange,
formation, session de formation, session, session d'information, cours, classe, leçon, séance, séance de coaching, stage, journée de
formation, module, exercice, exercice d'évacuation, exercice incendie, exercice de crise, simulation, simulation de crise, campagne de
phishing, test de phishing, test de restauration, game day, post-mortem, post mortem, retex, rex, revue, revue de direction, revue de
performance, revue de pipe, revue de pipeline, revue de portefeuille, revue de code, revue de presse, business review, qbr, audit, audit
interne, audit croisé, audit fournisseur, inspection, contrôle, inventaire, inventaire tournant, campagne, campagne de communication,
campagne publicitaire, campagne d'affichage, campagne d'emailing, campagne de dons, campagne de recrutement, campagne de vaccination,
campagne de dépistage, campagne d'essais, opération, opération commerciale, opération promotionnelle, opération coup de poing, collecte,
collecte de sang, maraude, distribution, distribution alimentaire, chantier, chantier participatif, chantier 5s, chantier kaizen, chantier
smed, kaizen, plantation, ramassage de déchets, nettoyage de plage, randonnée, course, course solidaire, tournoi, compétition, match,
championnat, concours, challenge, challenge commercial, défi, jeu-concours, festival, festival off, résidence, résidence d'artiste,
sortie, sortie scolaire, voyage, voyage d'étude, learning expedition, mission, déplacement, publication, post, post linkedin, article,
article de blog, billet, tribune, newsletter, infolettre, communiqué, communiqué de presse, vidéo, épisode, épisode de podcast, podcast,
reportage, story, reel, live, mailing, e-mailing, emailing, courrier, relance, tract, offre, devis, proposition, proposition commerciale,
candidature, dossier, dossier de subvention, release, livraison, déploiement, mise en production, mise en prod, migration, intervention,
consultation médicale, dépistage, ronde, astreinte, garde, expérimentation, manip, prototype, lot pilote, brassin, cuvée, présentation,
pitch, keynote, talk, pitch investisseurs, rendez-vous investisseurs, café-débat, café client, café des parents, café citoyen, ciné-débat,
balade urbaine, diagnostic en marchant, stand, fiche, fiche pratique, partenariat, influenceur, parrainage, immersion, période
d'immersion, job dating, speed dating, speed recruiting, mock exam, examen blanc, bac blanc, contrôle continu, évaluation, soutenance
"""

# Participles (masculine singular) or phrases that say a piece of work is done
DONE = """
en ligne, en place, en production, en prod, en service, en route, en œuvre, en oeuvre, en fonction, en vigueur, en marche, en vente, en
rayon, en magasin, en kiosque, à jour, à disposition, à l'affiche, au catalogue, au point, sur pied, sur les rails, live, up, up and
running, go-live, done, shippé, releasé, mergé, ready, prêt, prêt à l'emploi, prêt à imprimer, bon à tirer, opérationnel, fonctionnel,
actif, accessible, disponible, utilisable, exploitable, complet, bouclé, terminé, fini, achevé, finalisé, complété, clos, clôturé, conclu,
soldé, livré, déployé, redéployé, implémenté, implanté, installé, instauré, institué, établi, posé, monté, construit, bâti, aménagé,
réaménagé, équipé, raccordé, câblé, connecté, interconnecté, interfacé, intégré, branché, créé, conçu, élaboré, défini, redéfini, cadré,
spécifié, formalisé, modélisé, maquetté, prototypé, designé, rédigé, écrit, réécrit, documenté, relu, corrigé, synthétisé, recensé,
répertorié, listé, inventorié, cartographié, publié, republié, posté, édité, imprimé, diffusé, communiqué, annoncé, affiché, distribué,
remis, présenté, exposé, dévoilé, partagé, restitué, transmis, envoyé, expédié, adressé, mailé, notifié, informé, organisé, réorganisé,
planifié, programmé, préparé, coordonné, animé, tenu, inauguré, ouvert, rouvert, fermé, lancé, relancé, démarré, initié, entamé, engagé,
amorcé, débuté, commencé, effectué, réalisé, fait, refait, exécuté, mené, mené à bien, conduit, piloté, rencontré, visité, appelé,
contacté, interrogé, interviewé, consulté, sondé, écouté, démarché, prospecté, formé, coaché, accompagné, sensibilisé, acculturé,
habilité, onboardé, évalué, noté, testé, retesté, expérimenté, recetté, validé, homologué, vérifié, contrôlé, inspecté, audité,
diagnostiqué, analysé, étudié, examiné, benchmarké, comparé, calculé, chiffré, estimé, dimensionné, simulé, calibré, étalonné, revu,
révisé, repensé, refondu, remanié, rafraîchi, modernisé, rénové, réhabilité, restauré, repeint, isolé, nettoyé, désinfecté, rangé, trié,
purgé, archivé, numérisé, scanné, digitalisé, dématérialisé, informatisé, automatisé, robotisé, industrialisé, standardisé, normalisé,
harmonisé, uniformisé, unifié, centralisé, mutualisé, rationalisé, consolidé, regroupé, fusionné, scindé, internalisé, externalisé,
transféré, déménagé, migré, basculé, porté, refactoré, codé, développé, paramétré, configuré, instrumenté, taggé, tagué, balisé, indexé,
containerisé, virtualisé, sauvegardé, répliqué, décommissionné, débranché, éteint, désactivé, activé, patché, pentesté, durci, extrait,
importé, exporté, dédoublonné, annoté, labellisé, entraîné, upgradé, choisi, sélectionné, arbitré, décidé, priorisé, classé, segmenté,
scoré, identifié, repéré, ciblé, sourcé, trouvé, désigné, nommé, affecté, attribué, délégué, réparti, référencé, déréférencé, négocié,
renégocié, contractualisé, conventionné, acheté, commandé, approvisionné, loué, réservé, résilié, facturé, payé, réglé, remboursé,
budgété, comptabilisé, lettré, déclaré, déposé, soumis, introduit, instruit, enregistré, approuvé, voté, ratifié, adopté par le conseil,
adopté par le comité, adopté en conseil, délibéré, arbitré en codir, proposé, saisi, acté, entériné, signé, signé par la direction, signé
par les parties, validé par la direction, validé en codir, validé en comex, validé par le comité, approuvé par le conseil, go donné,
go/no-go passé, produit, fabriqué, usiné, assemblé, emballé, conditionné, étiqueté, chargé, stocké, réassorti, décoré, remplacé, changé,
réparé, entretenu, planté, semé, récolté, taillé, irrigué, vacciné, dépisté, collecté, ramassé, distribué aux équipes, logé, filmé,
photographié, tourné, enregistré en studio, traduit, localisé, sous-titré, illustré, adapté, rebrandé, repositionné, supprimé, retiré,
arrêté, abandonné, suspendu, gelé, généralisé, étendu, élargi, dupliqué, essaimé, décliné, ajouté, enrichi, simplifié, repris, structuré,
restructuré, clarifié, démoli, dépollué, végétalisé, reboisé, terrassé, coulé, réceptionné, viabilisé, recruté, embauché, arrivé, en
poste, pourvu, obtenu, certifié, accrédité, breveté, mis en place, mis en œuvre, mis en oeuvre, mis en ligne, mis en production, mis en
service, mis à jour, mis à disposition, mis au point, mis aux normes, mis en conformité, mis sur pied, mis en route, mis en vente, remis
en état, remis à plat, pris en main, passé en production, passé en prod, passé en recette, passé au vert, livré au client, livré clé en
main, clé en main, rendu, rendu public, rendu obligatoire, envoyé à tous, diffusé à tous, affiché partout, accessible à tous, connu de
tous, signé et diffusé, ok, fait à 100 %, à 100 %, coché, tamponné, bon pour accord, tranché, fixé, dessiné, outillé, doté, lié, relié,
calé, booké, ritualisé, instauré chaque semaine, parti à l'impression, sous presse, sorti, paru, en librairie, joué, répété, accroché,
monté en ligne, notifié au titulaire, attribué en cao, délivré, affrété, peint, posé et testé, branché et testé, câblé et testé, rodé,
stabilisé en production
"""

# Words of bare recurrence
ROUTINE_WORDS = """
quotidien, quotidiennement, hebdomadaire, hebdomadairement, hebdo, mensuel, mensuellement, bimensuel, bimestriel, bihebdomadaire,
trimestriel, trimestriellement, semestriel, semestriellement, annuel, annuellement, biannuel, bisannuel, journalier, chaque jour, chaque
matin, chaque soir, chaque semaine, chaque quinzaine, chaque mois, chaque trimestre, chaque semestre, chaque année, chaque lundi, chaque
mardi, chaque mercredi, chaque jeudi, chaque vendredi, chaque samedi, chaque dimanche, tous les jours, tous les matins, tous les soirs,
toutes les semaines, toutes les quinzaines, tous les mois, tous les trimestres, tous les semestres, tous les ans, tous les lundis, tous
les mardis, tous les mercredis, tous les jeudis, tous les vendredis, tous les samedis, toutes les deux semaines, tous les quinze jours,
tous les 15 jours, toutes les 2 semaines, tous les deux mois, aux deux semaines, aux 2 semaines, aux deux mois, aux trois mois, par
quinzaine, en début de mois, en fin de mois, en fin de semaine, à chaque sprint, à chaque réunion, à chaque comité, à chaque livraison, à
chaque fois, à chaque visite, à chaque rentrée, à chaque saison, régulier, régulièrement, périodique, périodiquement, systématique,
systématiquement, récurrent, de manière récurrente, de façon régulière, en continu, au fil de l'eau, au long de l'année, toute l'année, en
permanence, permanent, continuellement, à intervalles réguliers, fréquent, fréquemment, ponctuel, ponctuellement, ritualisé, de routine,
habituel, weekly, daily, monthly, quarterly, bi-weekly, biweekly, récurrence, rythme hebdomadaire, cadence mensuelle, à date fixe, à tour
de rôle, en rotation, un jour sur deux, une semaine sur deux, un mois sur deux
"""

# Attention counts, easy to inflate, when raw
VANITY = """
follower, followers, abonné, abonné instagram, abonné linkedin, abonné facebook, abonné youtube, abonné tiktok, abonné à la newsletter,
abonné à l'infolettre, nombre d'abonnés, suiveur, fan, fans, like, likes, j'aime, mention j'aime, cœur, réactions, commentaires, repost,
retweet, rt, mention, mentions, hashtag, impression, impressions, impression publicitaire, vue, vues, vue de vidéo, vues youtube, vues
tiktok, vues par vidéo, visionnage, visionnages, lectures vidéo, écoutes, écoute du podcast, écoutes du podcast, streams, portée, portée
organique, reach, couverture média, audience cumulée, page vue, pages vues, page view, clic, clics, clics publicitaires, visites du site,
visites sur le site, visiteur du site, visiteurs uniques, visiteur unique, trafic, trafic du site, trafic web, trafic brut, hit, hits,
téléchargement, téléchargements, téléchargements de l'application, téléchargements du livre blanc, installs, installation de l'appli,
installations de l'application, inscription, inscriptions, inscrits, inscriptions à la newsletter, inscriptions au webinaire, inscrits au
webinaire, sign-up, sign-ups, signup, signups, compte créé, comptes créés, création de compte, créations de compte, utilisateur inscrit,
utilisateurs inscrits, utilisateurs enregistrés, étoile github, étoiles github, stars github, github stars, star github, fork, forks,
membre du slack, membres du slack, membre du discord, membres du discord, membres du groupe, membres du groupe facebook, membre du groupe
whatsapp, membre de la communauté, membres de la communauté, contact en base, taille de la base emailing, adresse email collectée, emails
collectés, ouverture d'email, retombée presse, retombées presse, retombées, parutions, coupure de presse, buzz, viralité, équivalent
publicitaire, visibilité sur les réseaux, notoriété sur les réseaux, nombre de vues, nombre de likes, nombre de clics, nombre de visites,
nombre de téléchargements, nombre d'inscrits, scan de qr code, scans du qr code, passage sur le stand, cartes de visite collectées, badge
scanné, badges scannés, note instagram, classement app store, taille de la communauté, share of voice, part de voix, upvote, upvotes,
swipes, story vue, vues de story, participant au jeu-concours, participations au jeu-concours
"""

# Words and phrases that make a line disputable when no figure settles it
WOOLLY = """
mieux, meilleur, plus, plus de, davantage, moins, moins de, trop, assez, suffisant, suffisamment, beaucoup, beaucoup de, bien, très, le
plus possible, autant que possible, dans la mesure du possible, si possible, au maximum, au mieux, au minimum, à minima, a minima, au plus
vite, dès que possible, rapidement, vite, plus vite, plus rapidement, prochainement, à terme, progressivement, graduellement, petit à
petit, peu à peu, au fur et à mesure, régulièrement, souvent, plus souvent, fréquemment, parfois, quelques, plusieurs, certain, certains,
divers, diverses, différents, différentes, nombreux, nombreuses, de nombreux, un maximum de, un grand nombre de, la plupart, la majorité,
une bonne partie, une partie, le plus grand nombre, de nouveaux, de nouvelles, une série de, un ensemble de, tout type de, notamment,
entre autres, améliorer, optimiser, maximiser, minimiser, renforcer, développer, consolider, dynamiser, redynamiser, valoriser, favoriser,
faciliter, fluidifier, simplifier, moderniser, professionnaliser, structurer, rationaliser, pérenniser, encourager, promouvoir,
accompagner, soutenir, sensibiliser, contribuer, participer à l'effort, mobiliser, fédérer, impliquer, responsabiliser, stimuler, booster,
doper, accélérer, intensifier, approfondir, enrichir, élargir, étendre, diversifier, augmenter, accroître, réduire, diminuer, limiter,
maîtriser, clarifier, harmoniser, fiabiliser, sécuriser, assainir, travailler sur, avancer sur, progresser, progresser sur, s'améliorer,
monter en puissance, monter en compétence, monter en compétences, monter en gamme, prendre en compte, mettre l'accent sur, mettre le focus
sur, faire un effort, faire des efforts, faire mieux, faire plus, faire preuve de, être plus, être davantage, être mieux, communiquer
mieux, communiquer davantage, explorer, réfléchir à, s'inspirer de, bon, bonne, excellent, excellence, de qualité, haute qualité, qualité,
qualitatif, qualitative, optimal, optimale, optimum, efficace, efficacement, efficient, efficience, efficacité, performant, performance,
pertinent, pertinence, adapté, adéquat, approprié, satisfaisant, convenable, correct, acceptable, raisonnable, raisonnablement, idéal,
parfait, irréprochable, exemplaire, exemplarité, fluide, fluidité, simple, facile, facilement, intuitif, ergonomique, agréable, convivial,
confortable, moderne, innovant, innovante, robuste, solide, fiable, stable, scalable, agile, agilité, flexible, souple, réactif,
réactivité, proactif, proactive, proactivité, plus proactif, dynamique, dynamisme, fort, forte, fortement, significatif, significative,
significativement, sensible, sensiblement, notable, notablement, considérablement, nettement, substantiel, important, majeur, conséquent,
massif, massivement, drastique, drastiquement, durable, durablement, pérenne, cohérent, cohérence, clair, clairement, clarté, lisible,
lisibilité, visible, visibilité, transparent, transparence, global, globalement, transverse, transversal, transversalité, holistique,
intégré, personnalisé, sur mesure, ambitieux, qualifié, stratégique, clé, incontournable, différenciant, compétitif, compétitivité,
rentable, rentabilité, au top, nickel, top, cool, sympa, wow, world class, best in class, next level, state of the art, à la pointe, à
l'état de l'art, aux meilleurs standards, selon les bonnes pratiques, bonnes pratiques, de référence, reconnu, attractif, attractivité,
engagé, engagement, motivé, motivation, soudé, serein, sereinement, sérénité, apaisé, bienveillant, bienveillance, confiance, esprit
d'équipe, cohésion, synergie, synergies, collaboration, valeur, valeur ajoutée, à valeur ajoutée, impact, impactant, fort impact, quick
wins, quick win, sous contrôle, maîtrisé, normalement, en bonne voie, bien avancé, avancé, bien engagé, en hausse, en baisse, en
croissance, en progression, en amélioration, à la hausse, à la baisse, stabilisé, équilibré, de façon optimale, de manière efficace, de
manière optimale, de manière proactive, de façon significative, de manière significative, de façon durable, en profondeur, à grande
échelle, à tous les niveaux, au quotidien, en temps utile, dans les meilleurs délais, dans les meilleures conditions, dans de bonnes
conditions, dans un délai raisonnable, à moindre coût, au juste prix, au bon moment, en toute sécurité, sans perte de qualité, comme il
faut, tant bien que mal, autant que faire se peut, le cas échéant, si besoin, si nécessaire, selon les besoins, en fonction des besoins, à
définir, à préciser, quelque chose, un peu, un peu plus, encore plus, toujours plus, tous azimuts, plus proche, au plus près, plus fluide,
plus simple, plus clair, plus fort, plus grand, plus visible, plus efficace, plus performant, plus rentable, plus agile, plus attractif,
plus responsable, plus vert, plus inclusif, écoresponsable, responsable, vertueux
"""

# Bare abstract themes naming no indicator
THEMES = """
communication, communication interne, communication externe, accessibilité, accessibilité numérique, travail d'équipe, esprit d'équipe,
cohésion, cohésion d'équipe, culture qualité, culture sécurité, culture d'entreprise, culture client, culture data, culture du feedback,
culture produit, culture du résultat, visibilité, collaboration, coopération, transversalité, décloisonnement, qualité, qualité de
données, qualité des données, qualité de service, qualité de code, qualité de l'accueil, qualité des soins, qualité de vie au travail,
qvt, qvct, bien-être, bien-être animal, bien-être au travail, bientraitance, bienveillance, diversité, inclusion, égalité, égalité
professionnelle, parité, équité, handicap, mixité, solidarité, lien social, vivre-ensemble, citoyenneté, laïcité, participation citoyenne,
démocratie locale, proximité, attractivité, attractivité du territoire, marque employeur, image, image de marque, réputation, rayonnement,
positionnement, identité, innovation, créativité, agilité, transformation, transformation digitale, transformation numérique, transition
écologique, transition énergétique, numérique, digital, digitalisation, ia, intelligence artificielle, data, données, gouvernance,
gouvernance des données, pilotage, management, leadership, organisation, structuration, process, processus, méthodes, outils, outillage,
documentation, connaissance, gestion des connaissances, knowledge management, partage de connaissances, capitalisation, compétences,
développement des compétences, formation, apprentissage, pédagogie, réussite, réussite éducative, orientation, insertion, emploi,
employabilité, recrutement, intégration, fidélisation, engagement, motivation, reconnaissance, autonomie, responsabilisation,
responsabilité, confiance, transparence, exemplarité, éthique, déontologie, conformité, compliance, rgpd, sécurité, sûreté, sécurité
informatique, sécurité au travail, cybersécurité, cyber, confidentialité, protection des données, risques, gestion des risques, maîtrise
des risques, résilience, continuité d'activité, scalabilité, performance, performance commerciale, performance web, performance
opérationnelle, efficacité, efficience, compétitivité, croissance, développement, développement commercial, développement durable, rse,
environnement, écologie, biodiversité, climat, sobriété, sobriété énergétique, énergie, mobilité, mobilité douce, mobilité interne,
économie circulaire, réemploi, gestion des déchets, tri, zéro déchet, achats responsables, relation client, expérience client, expérience
utilisateur, expérience collaborateur, expérience patient, expérience visiteur, parcours client, écoute client, orientation client,
centricité client, service client, support, accueil, hospitalité, relation fournisseurs, relation partenaires, relations presse, relation
élus, relation parents, relations publiques, partenariats, réseau, communauté, synergies, internationalisation, international, export,
diversification, stratégie, vision, alignement, cohérence, coordination, réactivité, proactivité, rigueur, discipline, fiabilité,
stabilité, maintenabilité, dette technique, architecture, testabilité, observabilité, monitoring, ergonomie, design, ux, ui, seo,
référencement, référencement naturel, contenu, contenus, réseaux sociaux, social media, acquisition, monétisation, branding, marketing,
prospection, tarification, pricing, finances, gestion, budget, maîtrise des coûts, contrôle interne, logistique, supply chain,
approvisionnement, achats, maintenance, hygiène, propreté, santé, prévention, prévention santé, santé mentale, nutrition, sport, culture,
médiation culturelle, patrimoine, tourisme, jeunesse, petite enfance, vie scolaire, vie associative, bénévolat, mécénat, gouvernance
associative, dialogue social, climat social, climat scolaire, conditions de travail, ergonomie des postes, équilibre vie pro vie perso,
télétravail, charge de travail, cadre de vie, urbanisme, logement, ruralité, recherche, veille, veille technologique, veille
concurrentielle, propriété intellectuelle, qualité produit, traçabilité, fraîcheur, circuits courts, bio, sourcing local, inclusion
numérique, souveraineté, souveraineté numérique, interopérabilité, simplification administrative, dématérialisation, modernisation,
service public, relation usagers, proximité avec le terrain, présence terrain, esprit commercial, esprit de service, polyvalence
"""

# Words and phrases that alone make an objective any team could have written
ABSTRACT_GOALS = """
excellence, excellence opérationnelle, performance, performance globale, innovation, efficacité, efficience, transformation,
transformation digitale, transformation numérique, digitalisation, croissance, développement, compétences, conformité, visibilité,
qualité, sécurité, satisfaction client, satisfaction, engagement, collaboration, communication, agilité, productivité, rentabilité,
compétitivité, organisation, structuration, scalabilité, international, rayonnement, attractivité, durabilité, rse, optimisation,
amélioration continue, qualité de service, orientation client, expérience client, culture, bien-être, cohésion, synergie, leadership,
notoriété, image, marque, proximité, modernisation, professionnalisation, maîtrise des coûts, maîtrise des risques, budget, finances,
équipe, recrutement, management, data, ia, numérique, seo, ventes, marketing, produit, technique, tech, stabilité, fiabilité,
accélération, ambition, succès, réussite, progrès, autonomie, confiance, être le meilleur, être les meilleurs, être leader, devenir
leader, devenir le leader, devenir le leader du marché, devenir la référence, être la référence, devenir un acteur majeur, devenir un
acteur incontournable, devenir incontournable, être reconnu, être un employeur de choix, être exemplaire, être irréprochable, être
innovant, être plus innovant, être performant, être plus performant, être plus efficace, être plus efficaces, être efficace, être agile,
être plus agile, être plus réactif, être proactif, être data-driven, devenir data-driven, être customer-centric, être orienté client, être
au service de, être au service des clients, être au plus près du terrain, être au top, être à la pointe, être à l'écoute, rester
compétitif, rester à la pointe, rester leader, faire la différence, faire mieux, faire mieux avec moins, faire plus avec moins, faire
grandir l'équipe, faire grandir l'entreprise, faire vivre les valeurs, faire vivre l'engagement, aller plus loin, aller de l'avant, passer
à l'échelle, passer au niveau supérieur, passer un cap, monter en puissance, monter en compétences, monter en gamme, viser l'excellence,
atteindre l'excellence, tendre vers l'excellence, atteindre nos objectifs, atteindre les objectifs, réussir l'année, réussir notre année,
réussir la transformation, accélérer la croissance, accélérer, accélérer le développement, accélérer la transformation, soutenir la
croissance, accompagner la croissance, accompagner le changement, accompagner la transformation, assurer la croissance, assurer la
pérennité, assurer le développement, assurer un service de qualité, offrir un service de qualité, offrir une qualité de service, offrir la
meilleure expérience, offrir la meilleure expérience client, offrir un excellent service, rendre un service de qualité, garantir la
qualité, garantir la satisfaction, améliorer la qualité, améliorer la qualité de service, améliorer la performance, améliorer les
performances, améliorer nos performances, améliorer nos processus, améliorer les processus, améliorer les process, améliorer
l'organisation, améliorer le fonctionnement, améliorer l'efficacité, améliorer l'efficacité opérationnelle, améliorer la communication,
améliorer la communication interne, améliorer la collaboration, améliorer l'image, améliorer la visibilité, améliorer notre visibilité,
améliorer l'expérience client, améliorer l'expérience utilisateur, améliorer l'expérience collaborateur, améliorer la satisfaction,
améliorer la satisfaction client, améliorer la rentabilité, améliorer la productivité, améliorer la sécurité, améliorer nos outils,
améliorer nos méthodes, améliorer la relation client, améliorer le service client, améliorer le bien-être au travail, optimiser les
processus, optimiser nos process, optimiser l'organisation, optimiser les ressources, optimiser les coûts, optimiser la performance,
renforcer la communication interne, renforcer la collaboration, renforcer la cohésion, renforcer notre position, renforcer notre
positionnement, renforcer notre présence, renforcer notre image, renforcer la marque, renforcer la qualité, renforcer la sécurité,
renforcer les compétences, renforcer l'équipe, renforcer les liens, renforcer les partenariats, renforcer l'attractivité, renforcer notre
visibilité, développer l'activité, développer l'entreprise, développer le business, développer le chiffre d'affaires, développer les
ventes, développer les compétences, développer les talents, développer l'équipe, développer la marque, développer la notoriété, développer
l'innovation, développer les partenariats, développer notre visibilité, développer la culture d'entreprise, doper la visibilité, booster
les ventes, booster la croissance, augmenter les ventes, augmenter la visibilité, réduire les coûts, réduire les risques, maîtriser les
coûts, maîtriser le budget, maîtriser les risques, gérer les risques, travailler mieux ensemble, mieux travailler ensemble, mieux
collaborer, mieux communiquer, mieux s'organiser, mieux répondre aux besoins, mieux servir nos clients, mieux accompagner, répondre aux
besoins des clients, répondre aux enjeux, répondre aux attentes, satisfaire nos clients, satisfaire les clients, placer le client au
centre, mettre le client au cœur, mettre l'humain au cœur, mettre l'humain au centre, créer de la valeur, apporter de la valeur, délivrer
de la valeur, générer de la valeur, avoir de l'impact, maximiser l'impact, avoir un impact positif, contribuer à la stratégie, contribuer
au succès, contribuer à la réussite, moderniser nos pratiques, moderniser nos outils, moderniser le service public, innover, se
transformer, se réinventer, se développer, s'améliorer, se professionnaliser, se structurer, grandir, progresser, évoluer, performer,
structurer l'activité, structurer l'équipe, structurer le service, consolider nos acquis, consolider les fondamentaux, préparer l'avenir,
préparer le futur, construire l'avenir, relever les défis, relever les défis de demain, fédérer les équipes, mobiliser les équipes,
engager les équipes, motiver les équipes, valoriser les équipes, valoriser nos métiers, développer l'esprit d'équipe, promouvoir
l'innovation, promouvoir la qualité, favoriser l'innovation, encourager l'innovation, exceller, gagner en efficacité, gagner en
performance, gagner en visibilité, gagner en agilité, gagner en maturité, gagner en qualité, gagner en compétitivité, gagner en autonomie,
sécuriser l'activité, sécuriser la croissance, pérenniser l'activité, pérenniser l'association, écouter le terrain, écouter davantage le
terrain, explorer de nouveaux modèles, explorer de nouvelles pistes, diversifier nos activités, penser client, penser collectif, qualité
irréprochable, sécurité d'abord, tech scalable, scaler, scale, delivery, run
"""

# Nouns that make an objective a project
PROJECT_NOUNS = """
projet, projet pilote, chantier, programme, migration, bascule, erp, crm, sirh, gmao, ged, wms, tms, mes, pim, lms, cms, refonte, refonte
du site, refonte de l'application, site, site internet, site web, application, application mobile, appli, plateforme, portail, intranet,
extranet, marketplace, boutique en ligne, e-shop, certification, certification iso, iso 9001, iso 14001, iso 27001, soc 2, hds, label,
labellisation, homologation, agrément, accréditation, fusion, fusion-absorption, rapprochement, acquisition, rachat, cession, scission,
transmission, intégration, intégration de la filiale, déménagement, emménagement, relocalisation, installation, implantation, ouverture,
ouverture d'agence, ouverture de magasin, ouverture du site, fermeture, lancement, lancement de la gamme, lancement du produit, mise en
place, mise en œuvre, mise en oeuvre, mise en production, mise en conformité, mise en service, mise aux normes, digitalisation,
numérisation, dématérialisation, informatisation, automatisation, robotisation, industrialisation, internalisation, externalisation,
réinternalisation, déploiement, roll-out, rollout, généralisation, restructuration, réorganisation, réforme, rénovation, réhabilitation,
restauration, construction, extension, travaux, aménagement, réaménagement, chantier de rénovation, nouveau bâtiment, nouvelle usine,
nouvelle ligne, nouvel entrepôt, nouveau siège, nouveau magasin, entrepôt, usine, bâtiment, tramway, piste cyclable, centrale solaire,
parc éolien, chaufferie, levée, levée de fonds, série a, série b, seed, tour de table, introduction en bourse, ipo, rebranding, changement
de marque, nouvelle identité, charte graphique, nouvelle marque, schéma directeur, plan stratégique, projet d'établissement, projet de
service, projet associatif, plu, pssi, pca, pra, rgpd, accord télétravail, accord d'entreprise, négociation annuelle, nao, facturation
électronique, facture électronique, passage au cloud, move to cloud, cloud, data lake, data warehouse, data platform, plateforme de
données, datacenter, kubernetes, microservices, windows 11, office 365, microsoft 365, google workspace, salesforce, hubspot, sap, sage,
netsuite, odoo, s/4hana, design system, mvp, v1, v2, v3, version 2, bêta, prototype, pilote, poc, étude, étude de marché, audit, appel
d'offres, marché public, dce, recensement, inventaire, événement, salon, festival, exposition, congrès, colloque, anniversaire, gala,
black friday, passage, passage à l'euro numérique, passage au prêt automatisé, passage à la comptabilité analytique, transition vers,
changement d'outil, changement de logiciel, changement de prestataire, nouveau logiciel, nouvel outil, nouveau crm, nouvel erp, nouveau
site, nouvelle offre, nouvelle application, nouvelle grille, grille salariale, système qualité, système de management, programme de
fidélité, programme de formation, programme ambassadeurs, dépôt de brevet, brevet, essai clinique, amm, marquage ce, réécriture,
refactoring, monolithe, api publique, api, module de paiement, tunnel de paiement, chatbot, tableau de bord, baromètre
"""

# Indicators: revenue and sales (in all METRIC_ families the plural is given where the plural is what names the indicator)
METRIC_REVENUE = """
chiffre d'affaires, chiffre d'affaire, chiffre d'affaires récurrent, ca, ca ht, ca ttc, ca récurrent, ca net, ca export, ca en ligne, ca
additionnel, mrr, nouveau mrr, new mrr, expansion mrr, arr, net new arr, acv, tcv, arpu, arpa, arppu, arpdau, gmv, volume d'affaires,
panier moyen, panier, ticket moyen, addition moyenne, couvert moyen, prix moyen, prix de vente moyen, ventes, ventes en volume, ventes en
valeur, ventes à périmètre constant, ventes additionnelles, vente, unités vendues, billets vendus, nuitées vendues, couverts par service,
prises de commandes, prise de commande, commandes, commandes par mois, carnet de commandes, bookings, facturation, honoraires, honoraires
facturés, revenu, revenus, revenu net, revenu mensuel, recettes, recettes propres, recettes de billetterie, recette par place, recettes
commerciales, produit net bancaire, pnb, primes émises, primes, encours, encours gérés, collecte nette, production de crédits,
cotisations, part de marché, part de marché valeur, lifetime value, ltv, clv, valeur vie client, valeur à vie, revpar, adr, ca au m², ca
par m², ca par magasin, ca par client, ca par tête, ca par commercial, indice de vente, uvc, upsell, cross-sell, taux d'équipement, taux
d'attache, taux de vente croisée, prix au kilo, rendement par hectare, part du ca récurrent, part du ca à l'export, part des nouveaux
produits dans le ca, croissance, croissance organique, royalties, redevances, ca sur les offres, pipe signé, montant signé, valeur des
contrats signés
"""

# Indicators: margin and profit
METRIC_MARGIN = """
marge, marge brute, marge nette, marge opérationnelle, marge commerciale, marge sur coûts variables, marge sur coût variable, mcv, marge
par projet, marge par chantier, marge par affaire, marge arrière, marge semi-brute, marge avant, taux de marge, taux de marque, point de
marge, ebitda, ebit, excédent brut d'exploitation, ebe, résultat, résultat net, résultat d'exploitation, résultat opérationnel, résultat
courant, bénéfice, bénéfice net, profit, rentabilité, rentabilité nette, rentabilité par client, seuil de rentabilité, point mort, roi,
roas, retour sur investissement, roe, roce, capacité d'autofinancement, caf, épargne brute, épargne nette, excédent, déficit, perte,
coefficient d'exploitation, ratio combiné, ratio sinistres sur primes, sinistralité, s/p, contribution, marge de contribution, ltv/cac,
ratio ltv/cac, règle des 40, rule of 40, food cost, coefficient multiplicateur, démarque, taux de démarque, remise moyenne, taux de remise
"""

# Indicators: cost and spending
METRIC_COST = """
coût, coûts, coût total, coût de revient, coût unitaire, coût par unité, coût par commande, coût par ticket, coût par dossier, coût par
appel, coût par km, coût par tonne, coût par lit, coût par élève, coût par bénéficiaire, coût par m², coût par recrutement, coût de
recrutement, coût d'acquisition, coût d'acquisition client, cac, cac payback, coût par lead, cpl, coût par clic, cpc, cpm, cpa, coût
matière, coût des matières, coût de production, coût de fabrication, coût de non-qualité, coût de la non-qualité, coûts de non-qualité,
cnq, coût de maintenance, coût d'exploitation, coûts fixes, coûts variables, coût complet, coût cloud, facture cloud, coût d'hébergement,
coût d'infrastructure, coût logistique, coût de transport, coût du dernier kilomètre, coût de stockage, coût de la dette, coût moyen de la
dette, coût de la collecte, coût du sinistre, coût moyen du sinistre, coût des sinistres, tco, opex, capex, dépense, dépenses, dépenses de
fonctionnement, dépenses énergétiques, charges, charges fixes, charges de personnel, charges locatives, masse salariale, frais, frais
généraux, frais de structure, frais de déplacement, frais de port, frais bancaires, frais de collecte, budget, budget consommé, budget de
fonctionnement, enveloppe, prix d'achat, prix de revient, tarif d'achat, économies, économies générées, économie réalisée, gains achats,
gain achat, savings, facture d'énergie, facture énergétique, facture d'électricité, facture télécom, dépenses d'intérim, coût de
l'intérim, intérim, heures d'intérim, heures supplémentaires payées, pénalités, pénalités de retard, surcoût, surcoûts, dépassement de
budget, écart budgétaire, dérive budgétaire, surestaries, gaspillage, coût de l'absentéisme, consommation de carburant, coût au couvert,
coût horaire, taux horaire, licences inutilisées, abonnements
"""

# Indicators: cash
METRIC_CASH = """
trésorerie, tréso, trésorerie nette, trésorerie disponible, solde de trésorerie, cash, cash-flow, cash flow, cashflow, free cash flow,
flux de trésorerie, cash burn, burn, burn rate, burn multiple, runway, mois de trésorerie, bfr, besoin en fonds de roulement, fonds de
roulement, bfr en jours, dso, dpo, dio, délai de paiement, délai de paiement client, délai de règlement, délai moyen de règlement, délai
d'encaissement, encaissement, encaissements, taux d'encaissement, taux de recouvrement, recouvrement, créance, créances, créances clients,
créances échues, créances douteuses, impayé, impayés, taux d'impayés, loyers impayés, retard de paiement, retards de paiement, factures en
retard, factures échues, factures impayées, encours client, encours échu, balance âgée, provision pour créances douteuses, dette, dette
nette, endettement, taux d'endettement, ratio d'endettement, capacité de désendettement, découvert, jours de découvert, agios, réserves,
fonds propres, autofinancement, acomptes encaissés, factures non émises, en-cours de facturation, prévision de trésorerie, écart de
prévision de trésorerie, taux d'exécution, taux de réalisation des recettes, subventions encaissées, dons encaissés, dons récurrents,
montant collecté, fonds levés, fonds collectés
"""

# Indicators: customers won or served
METRIC_CUSTOMERS = """
client, clients, nouveau client, nouveaux clients, client actif, clients actifs, clients payants, client payant, comptes, comptes clés,
grands comptes, comptes actifs, nouveaux comptes, logos, nouveaux logos, new logos, contrats, contrats signés, nouveaux contrats, affaires
gagnées, deals, deals signés, deals gagnés, abonnés payants, abonnements, abonnements vendus, nouveaux abonnements, adhérents, nouveaux
adhérents, sociétaires, membres payants, nouveaux membres, donateurs, nouveaux donateurs, donateurs réguliers, donateurs mensuels,
donatrices, mécènes, patients, nouveaux patients, file active, bénéficiaires, bénéficiaires accompagnés, ménages accompagnés, familles
accompagnées, usagers, usagers accueillis, élèves, étudiants, assurés, nouveaux assurés, contrats en portefeuille, polices, polices
souscrites, souscriptions, ouvertures de compte, comptes ouverts, mandats, mandats exclusifs, mandats signés, chantiers signés, projets
signés, missions signées, devis acceptés, devis signés, commandes signées, points de vente référencés, référencements, référencements
enseignes, distributeurs, revendeurs, établissements clients, villes clientes, communes adhérentes, parc clients, base clients, base
installée, part de clients, clients gagnés, clients réactivés, clients équipés, licences vendues, sièges vendus, postes vendus, baux
signés, lots vendus, logements vendus, logements loués, hectares sous contrat, exploitations clientes, producteurs engagés
"""

# Indicators: leads and pipeline
METRIC_LEADS = """
lead, leads, leads qualifiés, leads entrants, leads inbound, lead qualifié, mql, sql, sql inbound, sal, pql, prospect, prospects,
prospects qualifiés, opportunité, opportunités, opportunités qualifiées, opportunités créées, pipe, pipeline, pipeline commercial,
pipeline qualifié, pipe généré, valeur du pipe, couverture du pipe, couverture de pipeline, pipeline sourcé marketing, part du pipe,
rendez-vous qualifiés, rdv qualifiés, rendez-vous pris, rendez-vous obtenus, rendez-vous commerciaux, demandes de démo, demande de démo,
démos demandées, demandes de devis, demande de devis, devis demandés, devis émis, devis envoyés, devis en cours, demandes entrantes,
demandes de contact, contacts qualifiés, contacts entrants, appels entrants, appels à candidatures reçus, candidatures reçues, invitations
à soumissionner, appels d'offres reçus, appels d'offres gagnables, essais gratuits démarrés, essais gratuits, visites de biens, visites
d'appartement témoin, estimations, mandats potentiels, promesses de dons, intentions de legs, vœux parcoursup, voeux parcoursup, dossiers
de candidature, demandes d'inscription, préinscriptions, pré-inscriptions, précommandes, pré-commandes, liste d'attente, liste de
souhaits, ajouts à la liste de souhaits, wishlists, recommandations reçues, mises en relation, lettres d'intention, term sheets
"""

# Indicators: conversion
METRIC_CONVERSION = """
conversion, taux de conversion, taux de conversion mobile, taux de transformation, transformation, taux de closing, closing, closing rate,
taux de signature, win rate, taux de gain, taux de succès aux appels d'offres, taux de réussite aux appels d'offres, hit rate, taux de
concrétisation, taux d'acceptation, taux d'acceptation des offres, taux d'acceptation des devis, taux de clic, ctr, taux de clics, taux de
rebond, taux d'ajout au panier, taux d'abandon, taux d'abandon de panier, abandon de panier, paniers abandonnés, taux de finalisation,
taux de complétion, taux d'activation, activation, taux d'achèvement, taux de passage, taux de passage en payant, passage en payant,
free-to-paid, conversion essai payant, taux d'inscription, taux de prise de rendez-vous, taux de no-show, no-show, taux de présence au
rendez-vous, taux d'honoration des rendez-vous, taux de réponse, taux de réponse aux emails, taux de décroché, taux d'ouverture, taux
d'ouverture des mails, taux de lecture, taux de désinscription, taux de retour, taux de retour des mailings, taux de souscription, taux de
renonciation, taux d'entrée en magasin, taux de captation, taux de remplissage du formulaire, taux de transformation des devis, taux de
transformation des candidatures, taux de transformation visite achat, taux d'octroi, taux d'acceptation des crédits, taux de rendement du
recrutement, cycle de vente, durée du cycle de vente, sales velocity, k-factor, coefficient viral, taux de parrainage, invitations par
utilisateur, vente par visite, taux d'admission, taux de confirmation
"""

# Indicators: customers who stay
METRIC_RETENTION = """
rétention, taux de rétention, rétention à 30 jours, rétention à j7, rétention à d30, rétention nette, rétention brute, nrr, grr, net
revenue retention, ndr, churn, churn mensuel, churn annuel, churn logo, churn revenu, taux de churn, attrition, taux d'attrition,
attrition clients, taux de résiliation, résiliation, résiliations, désabonnement, désabonnements, taux de désabonnement, taux de départ
clients, clients perdus, comptes perdus, perte de clients, taux de perte, fidélité, taux de fidélité, taux de fidélisation, fidélisation,
taux de renouvellement, renouvellement, renouvellements, taux de réabonnement, réabonnement, réabonnements, réadhésion, taux de
réadhésion, taux de réinscription, réinscriptions, taux de réachat, réachat, réachats, taux de rachat, taux de repeat, repeat rate, achats
répétés, deuxième achat, second achat, deuxième commande, fréquence d'achat, fréquence de visite, clients récurrents, part de clients
récurrents, clients fidèles, clients revenus, clients qui reviennent, taux de retour des visiteurs, taux de revisite, revisites,
ancienneté moyenne des clients, durée de vie client, durée moyenne d'abonnement, taux de réengagement, fidélité des donateurs, taux de
reconduction, contrats reconduits, encours reconduits, taux de sortie, taux de transfert sortant, rachats de contrats, downgrades,
downsell, contraction mrr, dormants, clients dormants, clients inactifs réactivés, taux de réactivation, health score, score de santé
client, décrochage, taux de décrochage
"""

# Indicators: satisfaction
METRIC_SATISFACTION = """
nps, net promoter score, nps client, nps patient, nps interne, nps transactionnel, csat, ces, customer effort score, score d'effort,
satisfaction, satisfaction client, satisfaction usagers, satisfaction patient, satisfaction des familles, satisfaction parents,
satisfaction à chaud, satisfaction à froid, satisfaction des stagiaires, satisfaction des élus, satisfaction des commerciaux, satisfaction
interne, taux de satisfaction, score de satisfaction, indice de satisfaction, note de satisfaction, note moyenne, note google, note
trustpilot, note sur les stores, note app store, note tripadvisor, note booking, note client, note des clients, note de la formation, note
d'appréciation, avis, avis positifs, avis 5 étoiles, avis google, avis clients, avis négatifs, étoiles, promoteurs, détracteurs, part de
détracteurs, part de promoteurs, part de clients satisfaits, clients satisfaits, clients très satisfaits, taux de recommandation,
recommandation, intention de recommandation, intention de réachat, esatis, e-satis, score e-satis, sus, score sus, hcahps, quali, mystery
shopping, visite mystère, score de visite mystère, client mystère, score client mystère, baromètre de satisfaction, baromètre qualité,
indice de confiance, confiance, taux de confiance, ressenti, qualité perçue, valeur perçue, verbatims positifs, pouce levé, taux de
réponses utiles
"""

# Indicators: complaints
METRIC_COMPLAINTS = """
réclamation, réclamations, réclamations clients, réclamations fondées, taux de réclamation, plainte, plaintes, plaintes d'usagers,
plaintes de riverains, litige, litiges, litiges clients, litiges fournisseurs, litiges contractuels, taux de litige, contentieux,
contestation, contestations, recours, recours gracieux, mécontentement, clients mécontents, insatisfaits, clients insatisfaits, retours
clients négatifs, avis négatifs, avis 1 étoile, signalement, signalements, signalements d'usagers, doléances, griefs, fiches d'événement
indésirable, fiches de dysfonctionnement, remontées négatives, escalade, escalades, escalades au siège, saisines du médiateur, saisine du
médiateur, médiations, chargeback, chargebacks, taux de chargeback, demandes de remboursement, remboursements, avoirs, avoirs émis, gestes
commerciaux, pénalités clients, retours produits, taux de retour produit, taux de réitération, réitérations, appels répétés, appels de
relance, bad buzz
"""

# Indicators: awareness
METRIC_AWARENESS = """
notoriété, notoriété spontanée, notoriété assistée, notoriété top of mind, top of mind, taux de notoriété, taux de mémorisation,
mémorisation, souvenir publicitaire, reconnaissance de la marque, considération, taux de considération, intention d'achat, intention de
visite, préférence de marque, préférence, image de marque, score d'image, attribution, part de voix, share of voice, recherches de marque,
recherche de marque, trafic de marque, requêtes de marque, volume de recherche de la marque, premier choix cité, citations spontanées,
citation spontanée, part des habitants qui connaissent, part des salariés qui connaissent, connaissance du service, connaissance du
dispositif, connaissance du plan stratégique, taux de connaissance, brand lift, classement des écoles, rang au classement, classement,
invitations à intervenir, sollicitations, demandes entrantes spontanées, candidatures spontanées, réputation, score de réputation,
e-réputation, tonalité des mentions, sentiment
"""

# Indicators: web and shop traffic
METRIC_TRAFFIC = """
trafic, trafic organique, trafic seo, trafic direct, trafic qualifié, trafic payant, trafic du site, trafic web, trafic en magasin, trafic
magasin, trafic mobile, visites, visites du site, visites organiques, visiteurs uniques, visiteur unique, sessions, sessions organiques,
pages vues, vues, clics, impressions, position moyenne, position google, positions en top 3, mots-clés en top 3, mots-clés en première
page, mots-clés positionnés, part de trafic organique, part du trafic, pages indexées, pages indexées par google, backlinks, domaines
référents, autorité de domaine, temps passé sur le site, durée de session, pages par session, taux de rebond, taux de sortie, entrées en
magasin, flux en magasin, passages, passages en caisse, passages devant la boutique, fréquentation du site, abonnés newsletter, taille de
la base emailing, portée, reach, taux d'engagement, taux d'interaction
"""

# Indicators: usage and adoption
METRIC_USAGE = """
usage, utilisation, taux d'usage, taux d'utilisation, adoption, taux d'adoption, utilisateurs actifs, utilisateur actif, utilisateurs
actifs mensuels, utilisateurs actifs hebdomadaires, utilisateurs quotidiens, mau, wau, dau, dau/mau, wau/mau, stickiness, équipes actives,
comptes actifs, abonnés actifs, inscrits actifs, adhérents actifs, emprunteurs actifs, connexions, taux de connexion, fréquence
d'utilisation, fréquence de connexion, durée de session, durée de jeu, temps passé, temps d'écoute, profondeur d'usage, fonctionnalités
utilisées, fonctionnalité utilisée, taux d'activation, activation, time to value, taux d'équipement, taux d'ouverture de l'application,
taux de complétion, taux de complétion des modules, part des demandes en ligne, part de démarches en ligne, démarches en ligne, taux de
dématérialisation, taux de recours, non-recours, taux de non-recours, taux de self-service, self-service, libre-service, taux de
déflexion, déflexion, taux d'automatisation, taux de prêts sur automate, prêts, emprunts, prêts par habitant, taux de rotation, rotation,
taux d'occupation, occupation, taux de remplissage, taux d'utilisation des salles, taux de réservation, réservations en ligne, paiements
en ligne, paiements sans contact, appels api, requêtes par jour, documents consultés, consultations de la base de connaissances, saisies
dans le crm, taux de saisie crm, opportunités à jour dans le crm, télédéclarations, taux de numérisation, rendez-vous pris en ligne, part
des rendez-vous en ligne, part modale, part modale du vélo, trajets, trajets par jour, voyages, covoitureurs, taux de participation au tri
"""

# Indicators: speed and delay
METRIC_SPEED = """
délai, délais, délai moyen, délai médian, délai de livraison, délai de traitement, délai de réponse, délai de prise en charge, délai
d'instruction, délai de rendez-vous, délai d'accès, délai d'envoi du devis, délai de facturation, délai de paiement fournisseur, délai de
recrutement, délai d'approvisionnement, délai de clôture, délai de validation, délai de signature, délai de relecture, délai de mise en
service, délai de mise sur le marché, délai d'intervention, délai d'obtention, délai d'attribution, délai de remboursement, délai
d'indemnisation, délai de règlement des sinistres, délai d'attente, délai entre, temps, temps moyen, temps médian, temps d'attente, temps
d'attente au guichet, temps d'attente en caisse, temps d'attente au téléphone, temps de réponse, temps de première réponse, temps de
résolution, temps de traitement, temps de passage, temps de cycle, temps de changement de série, temps de chargement, temps de démarrage,
temps de build, temps de déploiement, temps de préparation, temps de service, temps de trajet, temps de parcours, first response time,
frt, dmt, durée moyenne de traitement, tma, dms, durée moyenne de séjour, durée de séjour, durée, durée moyenne, durée du cycle, durée de
traitement, durée d'attente, lead time, lead time de livraison, cycle time, time to market, time-to-market, time to hire, time to fill,
time to value, time to first value, tat, turnaround, mttr, mttd, mtta, ttr, sla, respect des sla, taux de respect des sla, respect des
délais, taux de respect des délais, otd, otif, on time in full, taux de service à l'heure, ponctualité, taux de ponctualité, livraisons à
l'heure, livraison à l'heure, livraisons en retard, retard, retards, jours de retard, retard moyen, trains à l'heure, bus à l'heure,
départs à l'heure, chantiers livrés à l'heure, projets livrés à l'heure, jours de clôture, latence, latence p95, latence p99, p95, p99,
p75, lcp, ttfb, inp, fid, core web vitals, vitesse, vitesse de chargement, rapidité, setup time, smed, attente, file d'attente, patients
sur brancard, durée de brancardage, abandons d'appels, taux d'appels abandonnés, taux de décroché, heure de sortie, tickets résolus en 24
h, réponses sous 48 h
"""

# Indicators: quality
METRIC_QUALITY = """
taux de défaut, taux de défauts, défaut, défauts, ppm, dpmo, sigma, cpk, taux de rebut, rebut, rebuts, taux de retouche, retouche,
retouches, reprises, taux de reprise, taux de refabrication, casse, taux de casse, taux de perte, pertes, pertes matière, freinte,
démarque inconnue, taux de non-conformité, non-conformité, non-conformités, non-conformités majeures, non-conformités mineures, réserves,
réserves à la réception, réserves à la livraison, malfaçons, taux d'erreur, erreur, erreurs, erreurs de saisie, erreurs de paie, erreurs
de préparation, erreurs de commande, erreurs de facturation, erreurs de dispensation, erreurs médicamenteuses, exactitude, fiabilité des
commandes, taux de conformité, conformité des commandes, bon du premier coup, bon premier coup, taux de bon du premier coup, first pass
yield, fpy, first time right, rendement premier passage, résolution au premier contact, résolu au premier contact, fcr, taux de
résolution, taux de résolution au premier contact, retours, taux de retour, retours sav, retours garantie, taux de retour sav, taux de
panne, garanties, réclamations qualité, bug, bugs, bugs critiques, bugs bloquants, bugs en production, anomalies, anomalies en recette,
régressions, hotfix, hotfixes, rollback, rollbacks, change failure rate, taux d'échec des déploiements, escaped defects, taux d'échec,
taux de crash, sessions sans crash, crash-free, dette technique, complexité, duplication de code, score qualité, score d'audit, score
d'audit qualité, score de relecture, note technique, note d'hygiène, score hygiène, points de non-conformité, écart d'audit, écarts
d'audit, observations d'audit, écritures de correction, corrections après clôture, ajustements d'audit, rejets, taux de rejet, rejets de
paie, dossiers rejetés, dossiers incomplets, taux de dossiers complets, indus, précision, précision du modèle, recall, score f1, auc, faux
positifs, faux négatifs, taux de faux positifs, taux de reproductibilité, dispersion, variabilité, rendement de synthèse, pureté, durée de
vie, densité énergétique, autonomie de la batterie, rendement, taux de reprise chirurgicale, infections nosocomiales, taux d'infection,
cellules somatiques, taux de protéines, taux de sucre, taux de déclassement, accessibilité rgaa, critères conformes
"""

# Indicators: reliability
METRIC_RELIABILITY = """
disponibilité, taux de disponibilité, disponibilité machine, disponibilité de la plateforme, uptime, indisponibilité, minutes
d'indisponibilité, heures d'indisponibilité, downtime, temps d'arrêt, arrêts machine, micro-arrêts, arrêts non planifiés, panne, pannes,
nombre de pannes, mtbf, mttr, mttf, fiabilité, taux de fiabilité, incident, incidents, incidents majeurs, incidents critiques, incidents
p1, incidents p2, p1, p2, incidents récurrents, incidents de production, incidents en production, taux d'incident, coupures, coupure,
durée de coupure, saidi, saifi, critère b, interruption, interruptions, interruptions de service, alertes, alertes nocturnes, alertes par
astreinte, fausses alertes, interventions d'astreinte, appels d'astreinte, error budget, budget d'erreur, slo, respect des slo, taux
d'erreur 5xx, erreurs 5xx, taux de requêtes en erreur, crash, crashs, plantages, sessions sans crash, perte de données, rpo, rto, temps de
reprise, temps de rétablissement, taux de restauration réussie, taux de réussite des sauvegardes, taux de réussite des jobs, pipelines en
échec, jobs en échec, fuites, taux de fuite, rendement du réseau, rendement de réseau, casses de conduites, annulations, trains supprimés,
courses non effectuées, bus supprimés, taux de réalisation des courses, rupture de la chaîne du froid, ruptures de froid, écarts de
température, annulation de séance, blocs annulés, opérations déprogrammées, taux de déprogrammation, taux de maintenance préventive, ratio
préventif correctif, taux de réalisation du préventif, ascenseurs à l'arrêt
"""

# Indicators: productivity and output
METRIC_PRODUCTIVITY = """
productivité, productivité horaire, trs, trg, oee, rendement, rendement matière, rendement à l'hectare, rendement au m², cadence, débit,
throughput, capacité, capacité de production, taux de charge, taux d'utilisation, taux d'occupation des consultants, tace, taux d'activité
congés exclus, taux d'occupation facturable, taux facturable, jours facturés, jours facturables, tjm, taux de facturation, heures
facturées, heures productives, production, production par heure, production journalière, pièces par heure, pièces par poste, unités par
heure, colis par heure, lignes par heure, lignes préparées par heure, palettes par heure, commandes préparées par heure, couverts par
service, litres par vache, lait par vache, quintaux par hectare, tonnes par heure, tonnes par hectare, dossiers par agent, dossiers
traités, dossiers traités par jour, tickets par agent, tickets traités, appels par agent, consultations par jour, actes, actes par jour,
interventions par technicien, interventions par jour, visites par jour, rotation des lits, taux d'occupation des lits, taux d'occupation
du bloc, taux d'ouverture des salles, vélocité, velocity, story points, fréquence de déploiement, déploiements par jour, déploiements par
semaine, deployment frequency, mises en production par semaine, pr mergées, taux de prédictibilité, prédictibilité, engagement de sprint
tenu, ca par salarié, ca par etp, ca par heure, marge par heure, temps administratif, heures administratives, temps de saisie, temps passé
en réunion, heures gagnées, temps gagné, temps libéré, temps économisé, jours gagnés, heures de saisie, tâches manuelles, heures de tâches
manuelles, ressaisies, déplacements, km à vide, kilomètres à vide, taux de remplissage des camions, taux de remplissage, taux de
chargement, km par tournée, arrêts par tournée, colis par tournée, taux d'échec de livraison, ratio etp, ratio d'encadrement, ventes par
vendeur, ventes par heure, taux de perte matière, heures de retouche, gaspillage, gaspillage alimentaire, grammes jetés par repas,
invendus, taux d'invendus, pertes alimentaires
"""

# Indicators: safety at work
METRIC_SAFETY = """
accident, accidents, accident du travail, accidents du travail, accidents avec arrêt, accidents sans arrêt, accidents graves, accident
grave, accident mortel, accidents de trajet, accidents de manutention, accidents de la route, sinistres auto, at, tf, tf1, tf2, tf3, taux
de fréquence, taux de gravité, tg, trir, ltir, ltifr, jours sans accident, jours perdus, jours d'arrêt, blessure, blessures, chutes,
chutes de hauteur, chutes de patients, chute, brûlures, coupures, presqu'accidents, presqu'accident, presque accidents, presque-accidents,
quasi-accidents, near miss, situations dangereuses, situations dangereuses remontées, situations dangereuses levées, remontées sécurité,
fiches sécurité, risques critiques, port des epi, taux de port des epi, exposition au bruit, exposition aux tms, tms, troubles
musculosquelettiques, maladies professionnelles, agressions, agressions d'agents, incivilités, violences, contentions, événements
indésirables graves, eig, événements indésirables, indice de sécurité, note d'audit sécurité, score d'audit sécurité, conformité machine,
départ de feu, incendies, déversements, infractions routières, excès de vitesse, freinages brusques, noyades, passages à niveau, accidents
d'usagers, accidents corporels
"""

# Indicators: staff who stay or miss work
METRIC_STAFF_STAY = """
turnover, turn-over, taux de turnover, turnover volontaire, taux de rotation du personnel, rotation du personnel, taux de roulement,
roulement, roulement du personnel, attrition des salariés, taux de départ, départ, départs, départs volontaires, départs non souhaités,
départs regrettés, départs dans les 6 mois, départs la première année, démission, démissions, ruptures conventionnelles, ruptures de
période d'essai, fins de période d'essai, ruptures d'apprentissage, taux de rétention des salariés, rétention des talents, taux de
fidélisation des salariés, ancienneté, ancienneté moyenne, absentéisme, taux d'absentéisme, absence, absences, absences courte durée,
absences non remplacées, jours d'absence, arrêts maladie, arrêt maladie, jours d'arrêt maladie, congés maladie, taux de présence, retards,
taux de maintien en poste, maintien dans l'emploi, salariés encore en poste, en poste à 6 mois, encore là à un an, taux de validation de
période d'essai, période d'essai validée, taux de renouvellement des bénévoles, bénévoles qui reviennent, bénévoles actifs, bénévoles
perdus, retour des saisonniers, saisonniers qui reviennent, taux de retour des saisonniers, burn-out, burnouts, burn-outs, inaptitudes,
reclassements, heures d'intérim, recours à l'intérim, postes vacants, heures de remplacement, mutations demandées, demandes de mutation,
agents en départ, grèves, jours de grève, mobilité interne, taux de mobilité interne, promotions internes, postes pourvus en interne
"""

# Indicators: staff engagement
METRIC_ENGAGEMENT = """
enps, e-nps, nps collaborateur, nps salarié, nps interne, engagement, score d'engagement, taux d'engagement, indice d'engagement,
engagement des collaborateurs, baromètre, baromètre social, baromètre interne, baromètre qvt, score au baromètre, note au baromètre, score
pulse, pulse, enquête d'engagement, gptw, great place to work, trust index, note glassdoor, score glassdoor, happy index, happyatwork,
satisfaction des collaborateurs, satisfaction des salariés, satisfaction des agents, satisfaction des bénévoles, satisfaction au travail,
bien-être au travail, taux de participation au baromètre, taux de participation à l'enquête, taux de réponse au baromètre, score de
confiance, confiance dans la direction, confiance envers le manager, sentiment d'appartenance, fierté d'appartenance, score de fierté,
recommandation employeur, part des salariés qui recommandent, réponses favorables, réponses positives, part de réponses favorables, score
de reconnaissance, score de sens, score de charge, ressenti de la charge, stress perçu, niveau de stress, index de bien-être, climat
social, qualité du management, note du manager, score manager, nps manager, clarté des objectifs, score de clarté, part des salariés qui
connaissent la stratégie, participation aux élections, idées proposées, idées mises en œuvre, idées d'amélioration, suggestions,
suggestions par salarié, taux de participation, heures de bénévolat, bénévoles engagés, taux d'entretiens réalisés, taux de feedback,
feedbacks échangés
"""

# Indicators: hiring
METRIC_HIRING = """
recrutement, recrutements, recrutements réalisés, postes pourvus, poste pourvu, postes ouverts, postes vacants, taux de vacance, taux de
postes vacants, effectif, effectifs, etp, headcount, candidatures, candidatures qualifiées, candidatures par poste, candidats, candidats
qualifiés, candidats en short-list, candidats en finale, candidatures spontanées, candidatures féminines, offres acceptées, taux
d'acceptation des offres, taux d'acceptation d'offre, délai de recrutement, durée de recrutement, time to hire, time to fill, coût par
recrutement, coût de recrutement, qualité de recrutement, quality of hire, taux de réussite de période d'essai, part de cooptation,
cooptations, recrutements par cooptation, taux de cooptation, recrutements directs, part des recrutements sans cabinet, recours au
cabinet, taux de transformation des stages, alternants, apprentis, stagiaires, nouveaux bénévoles, taux de désistement, désistements,
candidats fantômes, nps candidat, satisfaction candidat, expérience candidat, taux de féminisation des recrutements
"""

# Indicators: skills
METRIC_SKILLS = """
taux de formation, taux d'accès à la formation, personnes certifiées, salariés certifiés, collaborateurs certifiés, consultants certifiés,
développeurs certifiés, techniciens certifiés, soudeurs qualifiés, taux de certification, certifications obtenues, certification, taux de
réussite à la certification, diplômés, diplômes obtenus, titres professionnels obtenus, cqp obtenus, vae validées, caces, habilitations,
habilitations à jour, taux d'habilitation, polyvalence, taux de polyvalence, opérateurs polyvalents, postes maîtrisés, indice de
polyvalence, niveau de compétence, score de compétence, score au test, score au quiz, taux de réussite au quiz, taux de bonnes réponses,
bonnes réponses, résultat au test, note au test, taux de réussite à l'examen, autonomie au poste, délai d'autonomie, délai de montée en
autonomie, temps de montée en compétence, ramp-up, ramp up, time to productivity, nouveaux autonomes, recrues autonomes, bus factor,
compétences critiques couvertes, compétences doublées, backups, postes clés avec un successeur, plan de succession couvert, vivier,
promotions, niveau d'anglais, score toeic, score pix, niveau de maturité, score de maturité, taux de complétion des formations, modules
validés, transfert en situation de travail
"""

# Indicators: compliance
METRIC_COMPLIANCE = """
taux de conformité, conformité, score de conformité, score de conformité rgaa, rgaa, critères conformes, critères rgaa, wcag, conformité
rgpd, écart, écarts, écarts majeurs, écarts mineurs, écarts réglementaires, non-conformités réglementaires, non-conformités, points de
contrôle conformes, contrôles conformes, contrôles sans écart, recommandations d'audit closes, recommandations closes, recommandations
soldées, recommandations en retard, points d'audit ouverts, points d'audit clos, constats d'audit, réserves des commissaires aux comptes,
réserves du commissaire aux comptes, sanction, sanctions, sanctions cnil, mise en demeure, mises en demeure, amende, amendes, montant des
amendes, pénalités réglementaires, procès-verbaux, redressement, redressements, redressement urssaf, contentieux, contentieux perdus,
recours perdus, condamnations, demandes de droits traitées, demandes d'accès rgpd, réponses dans le délai légal, délai de réponse légal,
violations de données, notifications cnil, dossiers kyc à jour, taux de kyc à jour, kyc, kyc à jour, alertes lcb-ft traitées, déclarations
de soupçon, obligations légales, obligations déclaratives, déclarations à l'heure, déclarations hors délai, visites médicales à jour,
contrôles réglementaires à jour, vérifications périodiques à jour, réserves levées, levée des réserves, permis à jour, index égapro, index
d'égalité, index égalité professionnelle, taux d'emploi de personnes handicapées, oeth, taux d'emploi direct, contrats signés avant
démarrage, contrats conformes, marchés conformes, achats hors marché, achats hors contrat, achats hors procédure, cotation has, score has,
score iqss, note alim'confiance, conformité egalim, taux egalim, part de bio, part de produits durables, certificat d'économies d'énergie,
cee, déclarations sociales rejetées, dossiers régularisés, situations irrégulières, taux de signature de la charte, cas de fraude,
fraudes, taux de fraude, alertes éthiques traitées, conflits d'intérêts déclarés
"""

# Indicators: stock and availability
METRIC_STOCK = """
stock, stocks, valeur de stock, valeur du stock, niveau de stock, stock moyen, stock dormant, stocks dormants, surstock, surstocks, stock
mort, stock obsolète, obsolètes, stock de sécurité, couverture de stock, jours de stock, jours de couverture, rotation des stocks, taux de
rotation, taux de rotation des stocks, rupture, ruptures, ruptures de stock, taux de rupture, taux de rupture linéaire, rupture linéaire,
ruptures en rayon, ruptures fournisseurs, ruptures de médicaments, taux de service, taux de service client, taux de service fournisseur,
taux de disponibilité, disponibilité produit, disponibilité en rayon, disponibilité des pièces, osa, on-shelf availability, fill rate,
manquants, pièces manquantes, manquants en ligne, articles manquants, reliquats, backorders, commandes en attente, commandes incomplètes,
commandes complètes, taux de commandes complètes, précision d'inventaire, fiabilité des stocks, fiabilité d'inventaire, taux de fiabilité
des stocks, écart d'inventaire, écarts d'inventaire, démarque, démarque inconnue, démarque connue, casse, périmés, produits périmés,
péremptions, dlc dépassées, invendus, taux d'invendus, taux d'écoulement, sell-through, sell through, part de références actives, nombre
de références, références, fiabilité des prévisions, précision des prévisions, erreur de prévision, mape, wape, forecast accuracy, taux
d'occupation de l'entrepôt, emplacements occupés, taux de livraison fournisseurs à l'heure
"""

# Indicators: environment
METRIC_ENVIRONMENT = """
émissions, émissions de co2, émissions de gaz à effet de serre, co2, teqco2, tco2e, ges, gaz à effet de serre, empreinte carbone, bilan
carbone, intensité carbone, carbone, scope 1, scope 2, scope 3, consommation d'énergie, consommation énergétique, consommation d'eau,
consommation d'électricité, consommation de gaz, consommation de carburant, consommation de papier, consommation, conso, conso gaz, conso
électrique, kwh, kwh par m², kwh par tonne, mwh, wh/kg, eau par litre, litres d'eau, eau prélevée, m³ d'eau, l/100 km, litres aux 100,
litres aux 100 km, part d'énergie renouvelable, part d'électricité verte, autoconsommation, taux d'autoconsommation, production solaire,
production photovoltaïque, dpe, étiquette énergétique, logements classés f et g, passoires thermiques, déchet, déchets, déchets par
habitant, tonnes de déchets, tonnage d'ordures ménagères, ordures ménagères, déchets ultimes, déchets non triés, taux de tri, taux de
recyclage, taux de valorisation, taux de valorisation des déchets, taux de réemploi, taux de refus de tri, refus de tri, gaspillage,
gaspillage alimentaire, emballages, plastique, plastique à usage unique, part de matière recyclée, part de recyclé, matière recyclée, part
de bio, part de local, produits locaux, circuits courts, phytosanitaires, ift, intrants, azote, nitrates, produits chimiques, cov, rejets,
rejets aqueux, dbo, dco, poussières, bruit, nuisances, surface végétalisée, surface désimperméabilisée, arbres plantés, haies plantées,
mètres de haies, biodiversité, espèces observées, hectares protégés, hectares en bio, part modale, part du vélo, part des déplacements
doux, véhicules électriques, part de flotte électrique, trajets en avion, km parcourus, qualité de l'air, pm2.5, note ecovadis, score
ecovadis, score cdp, sobriété
"""

# Indicators: attendance
METRIC_ATTENDANCE = """
fréquentation, fréquentation du musée, fréquentation annuelle, visiteurs, visiteur, visites, nombre de visiteurs, visiteurs payants,
visites scolaires, scolaires, groupes scolaires, familles, entrées, entrées payantes, billets, billets vendus, billetterie, spectateurs,
jauge, taux de remplissage, remplissage, taux de jauge, salles pleines, salle comble, participants, participation, taux de participation,
taux de présence, présence, présents, inscriptions, inscrits, inscription, nouveaux inscrits, pré-inscriptions, effectifs, effectifs en
première année, effectif à la rentrée, élèves inscrits, étudiants inscrits, inscriptions à la rentrée, nouveaux licenciés, licenciés,
licences, adhésions, adhésions jeunes, nouvelles adhésions, abonnements, abonnés de la saison, public, nouveaux publics, primo-visiteurs,
part de primo-visiteurs, lecteurs, lecteurs inscrits, emprunteurs, prêts, nuitées, taux d'occupation, taux d'occupation des chambres,
nuits vendues, couverts, couverts par jour, clients par jour, tables occupées, tables vides, affluence, exposants, taux de retour des
exposants, visiteurs professionnels, taux d'absence aux rendez-vous, rendez-vous non honorés, no-shows, taux de no-show, absents, absents
à la formation, assiduité, taux d'assiduité, taux d'abstention, votants, bulletins, projets déposés, propositions citoyennes, usagers
accueillis, passages aux urgences, passages, places occupées, places en crèche occupées, enfants accueillis, jeunes touchés, habitants
touchés, durée de visite, audience, audience moyenne, auditeurs, téléspectateurs, lectorat, tirage
"""

# Indicators: health
METRIC_HEALTH = """
mortalité, taux de mortalité, mortalité maternelle, mortalité infantile, morbidité, réadmission, réadmissions, taux de réadmission,
réhospitalisation, réhospitalisations, taux de réhospitalisation, infections, infections nosocomiales, taux d'infection, infections du
site opératoire, escarres, taux d'escarres, chutes, chutes de patients, chutes de résidents, erreurs médicamenteuses, événements
indésirables graves, dénutrition, taux de dénutrition, douleur, score de douleur, patients soulagés, contention, contentions, durée
moyenne de séjour, dms, taux de chirurgie ambulatoire, ambulatoire, départs sans soins, patients sans lit, passages évitables,
hospitalisations évitées, délai d'accès aux soins, délai de rendez-vous, délai de diagnostic, couverture vaccinale, taux de vaccination,
vaccination, taux de dépistage, dépistages, observance, taux d'observance, adhésion au traitement, patients équilibrés, patients
diabétiques équilibrés, hba1c, tension équilibrée, charge virale, taux de guérison, taux de rémission, rémission, guérison, taux de
survie, survie à 5 ans, retour à domicile, autonomie des résidents, score adl, gir, qualité de vie, score de qualité de vie, indice de
masse corporelle, surpoids, fumeurs, taux d'arrêt du tabac, arrêt du tabac, consommation d'alcool, malnutrition, malnutrition aiguë,
retard de croissance, accouchements assistés, consultations prénatales, paludisme, incidence, prévalence, nouvelles infections,
allaitement, patients avec médecin traitant, sans médecin traitant, patients suivis, perdus de vue, taux de perdus de vue, jours
d'antibiotiques, prescription d'antibiotiques, mortalité du troupeau, santé animale
"""

# Indicators: education
METRIC_EDUCATION = """
taux de réussite, taux de réussite au bac, réussite au bac, réussite au brevet, taux de réussite au brevet, réussite aux examens,
mentions, taux de mentions, admis, admissions, taux d'admission, diplômés, taux de diplomation, taux d'obtention du diplôme, moyenne
générale, moyenne de classe, moyenne au contrôle, note moyenne, résultats aux évaluations, évaluations nationales, score aux évaluations,
niveau de lecture, fluence, mots lus par minute, élèves lecteurs, élèves en difficulté, maîtrise des savoirs, compétences acquises,
décrochage, décrochage scolaire, taux de décrochage, décrocheurs, taux d'abandon, abandons, abandon en première année, taux de
redoublement, redoublement, redoublements, absentéisme scolaire, absentéisme des élèves, absences injustifiées, exclusions, sanctions,
conseils de discipline, retards d'élèves, taux de passage, passage en deuxième année, taux de persévérance, persévérance, taux de
poursuite d'études, poursuite d'études, orientation choisie, affectation au premier vœu, premier vœu obtenu, taux d'insertion, insertion
professionnelle, insertion à six mois, salaire de sortie, taux d'encadrement, élèves par classe, heures de cours non remplacées, taux de
remplacement, taux de scolarisation, scolarisation des filles, filles scolarisées, alphabétisation, taux d'alphabétisation, progression
des élèves, stages trouvés, élèves avec un stage, contrats d'apprentissage, satisfaction étudiante, évaluation des enseignements, note des
cours, publications, citations, publications par chercheur, doctorants, thèses soutenues, bourses obtenues, niveau d'anglais, score pisa,
score toeic, delf, présence aux réunions parents, devoirs rendus
"""

# Indicators: social outcomes
METRIC_SOCIAL = """
retour à l'emploi, taux de retour à l'emploi, sorties vers l'emploi, sorties positives, sorties dynamiques, taux de sorties positives,
taux de sorties dynamiques, personnes en emploi, jeunes en emploi, bénéficiaires en emploi, en emploi à 6 mois, cdi signés, contrats
durables, emplois créés, emplois maintenus, entreprises créées, taux de survie des entreprises, taux de pérennité, revenu des
bénéficiaires, revenu médian, revenu des producteurs, ménages au-dessus du seuil de pauvreté, taux de pauvreté, taux de chômage, personnes
logées, personnes relogées, ménages relogés, relogements, familles relogées, sans-abri, personnes sorties de la rue, nuitées
d'hébergement, maintien dans le logement, expulsions, expulsions évitées, loyers impayés, surendettement, dossiers de surendettement,
repas, repas distribués, repas servis, colis, colis alimentaires, tonnes distribuées, familles aidées, personnes aidées, personnes
accompagnées, personnes accueillies, bénéficiaires, accès aux droits, droits ouverts, taux de recours aux droits, non-recours, personnes
isolées, isolement, personnes âgées visitées, maintien à domicile, taux de maintien à domicile, taux de récidive, récidive, femmes mises à
l'abri, violences, enfants placés, familles en attente, délai d'attribution d'un logement, demandeurs de logement, personnes handicapées
employées, taux d'emploi des personnes handicapées, part de femmes, part de femmes cadres, part de femmes au comité de direction, femmes
managers, écart salarial, écart de salaire, index égapro, part de bénéficiaires issus des quartiers, qpv, habitants des quartiers
prioritaires, jeunes neet, accès à l'eau, personnes ayant accès à l'eau, accès à l'électricité, villages raccordés, villages desservis,
ménages raccordés, autonomie des personnes, sentiment de sécurité, délinquance, cambriolages, incivilités
"""

# Indicators: security of systems
METRIC_SECURITY = """
vulnérabilité, vulnérabilités, vulnérabilités critiques, vulnérabilités ouvertes, cve, cve critiques, failles, failles critiques, délai de
correction des vulnérabilités, délai de patch, taux de patch, postes à jour, serveurs à jour, postes non patchés, systèmes obsolètes,
incidents de sécurité, incidents cyber, intrusions, compromissions, fuites de données, violations de données, comptes compromis, comptes
orphelins, comptes à privilèges, comptes admin, comptes inactifs, droits revus, revue des droits, taux de mfa, comptes sous mfa,
couverture mfa, mfa activé, couverture edr, couverture soc, couverture antivirus, mots de passe faibles, taux de clic au phishing, clic
phishing, taux de clic sur le phishing, taux de signalement du phishing, mails de phishing signalés, hameçonnage, taux de hameçonnage,
score de sécurité, securityscorecard, cyberscore, secure score, score cyber, note d'audit ssi, mttd, temps de détection, délai de
détection, temps de réponse aux incidents, temps de remédiation, tests de restauration réussis, sauvegardes restaurées, données chiffrées,
postes chiffrés, secrets exposés, secrets dans le code, actifs inventoriés, shadow it, fournisseurs évalués, fraude, fraudes, tentatives
de fraude, montant des fraudes, fraude au président, taux de fraude, usurpations, vols, vols à l'étalage, cambriolages, intrusions sur
site, badges non rendus, points de pentest ouverts, points critiques du pentest
"""

# Indicators: data quality
METRIC_DATA = """
qualité des données, taux de complétude, complétude, complétude des fiches, champs renseignés, fiches complètes, fiches produit complètes,
taux d'exactitude, exactitude, exactitude des données, fraîcheur, fraîcheur des données, données à jour, doublon, doublons, taux de
doublons, erreurs de saisie, données manquantes, valeurs manquantes, valeurs aberrantes, enregistrements en erreur, adresses valides,
adresses email valides, taux de bounce, npai, taux de rejet, tests de données en échec, tests de qualité passés, incidents de données,
data downtime, tables documentées, tables sans propriétaire, jeux de données documentés, jeux de données publiés, jeux de données en open
data, sources connectées, écart entre les sources, écart de réconciliation, écarts de rapprochement, taux de rapprochement, taux de match,
matching, taux d'opt-in, opt-in, contacts joignables, précision du modèle, précision, auc, f1, f1-score, recall, rmse, mae, mape, dérive
du modèle, modèles en production, modèles utilisés, requêtes en libre-service, rapports manuels, extractions manuelles, demandes ad hoc,
dashboards utilisés, rapports utilisés, décisions prises avec, définition unique, indicateurs certifiés, tables certifiées, écart
prévision réalisé, écart entre prévision et réalisé, écart au budget, fiabilité des prévisions, qualité de la prévision, délai de mise à
disposition des données, retard des flux, flux en erreur
"""

# Indicators: backlog
METRIC_BACKLOG = """
backlog, stock de dossiers, stock de tickets, dossiers en attente, dossiers en stock, dossiers en retard, dossiers en cours, dossiers de
plus de 30 jours, dossiers non traités, tickets ouverts, tickets en attente, tickets de plus de 7 jours, tickets non résolus, tickets,
tickets par client, tickets par mois, tickets par commande, tickets entrants, volume de tickets, demandes en attente, demandes en
souffrance, demandes en retard, demandes non traitées, mails non lus, emails en attente, courriers en attente, courriers non traités,
appels en attente, liste d'attente, patients en attente, personnes en attente, enfants en attente, file d'attente, retard de traitement,
arriéré, arriérés, en-cours, encours de production, wip, travaux en cours, ordres de fabrication en retard, of en retard, commandes en
retard, commandes en souffrance, factures en attente, factures bloquées, factures non rapprochées, actions en retard, actions correctives
en retard, recommandations ouvertes, bugs ouverts, bugs de plus de 90 jours, dette de bugs, anomalies ouvertes, pr en attente, pull
requests en attente, demandes de travaux, demandes d'intervention en attente, interventions en attente, bons de travaux ouverts, réserves
ouvertes, réserves non levées, comptes rendus en attente, courriers de sortie en attente, entretiens en retard, sinistres ouverts,
sinistres en stock, réclamations ouvertes, copies à corriger, notices à cataloguer, objets à récoler, permis en attente, titres en
attente, plis non ouverts, solde de congés, jours de congés non pris
"""

# Indicators: coverage
METRIC_COVERAGE = """
couverture, taux de couverture, couverture de tests, couverture de test, couverture de code, test coverage, couverture fonctionnelle,
couverture documentaire, taux d'automatisation des tests, tests automatisés, part de tests automatisés, taux de documentation, part
documentée, procédures à jour, part de procédures à jour, procédures documentées, services documentés, api documentées, services avec un
slo, services supervisés, services monitorés, taux de supervision, taux de numérisation, part numérisée, dossiers numérisés, archives
numérisées, taux de dématérialisation, factures dématérialisées, bulletins dématérialisés, part dématérialisée, taux d'équipement, sites
équipés, postes équipés, magasins équipés, classes équipées, taux de raccordement, foyers raccordés, foyers éligibles à la fibre,
couverture fibre, couverture 4g, taux de déploiement, taux d'avancement, avancement, taux de réalisation, taux d'exécution, taux de
complétion, part des sites, part des magasins, part des équipes, part des fournisseurs, part des contrats, part des dépenses, part des
dépenses sous contrat, dépenses sous contrat-cadre, dépenses couvertes, spend under management, fournisseurs évalués, fournisseurs
audités, fournisseurs signataires, contrats numérisés, contrats à jour, salariés couverts, salariés ayant eu un entretien, entretiens
réalisés, taux d'entretiens annuels, taux d'entretiens professionnels, part de collections cataloguées, collections en ligne, œuvres
récolées, taux de récolement, notices en ligne, rues éclairées en led, points lumineux en led, km de pistes cyclables, km de réseau
renouvelés, taux de renouvellement du réseau, communes couvertes, communes adhérentes, écoles couvertes, villages couverts, population
couverte, zones blanches, traductions, langues couvertes, pages traduites, composants du design system utilisés, écrans migrés, clients
migrés, comptes migrés, taux de migration, serveurs migrés, applications migrées, hectares couverts, parcelles cartographiées, risques
couverts, plans testés, sites avec un plan de continuité
"""

# Indicators: partners
METRIC_PARTNERS = """
partenaire, partenaires, partenaires actifs, nouveaux partenaires, partenariats, partenariats signés, partenariats actifs, conventions
signées, conventions de partenariat, conventions, contrats-cadres, contrats cadres, accords signés, accords de distribution,
distributeurs, distributeurs actifs, revendeurs, revendeurs actifs, revendeurs certifiés, intégrateurs, intégrateurs certifiés, apporteurs
d'affaires, apporteurs actifs, prescripteurs, prescripteurs actifs, ca apporté par les partenaires, ca indirect, part du ca indirect,
leads partenaires, deals apportés, affaires apportées, points de vente, points relais, franchisés, franchises, franchises ouvertes,
licenciés, adhérents, communes partenaires, communes signataires, collectivités partenaires, écoles partenaires, entreprises partenaires,
employeurs partenaires, employeurs qui recrutent, fournisseurs, fournisseurs actifs, fournisseurs locaux, fournisseurs stratégiques,
fournisseurs qualifiés, double source, panel fournisseurs, satisfaction fournisseurs, nps partenaires, satisfaction partenaires, mécènes,
mécènes d'entreprise, sponsors, montant du sponsoring, bailleurs, bailleurs de fonds, subventions obtenues, financeurs, cofinancements,
cofinancement, médecins correspondants, médecins adresseurs, adressages, orientations reçues, laboratoires partenaires, consortium,
projets collaboratifs, projets européens, lettres d'intention, lettres de soutien, copublications, ambassadeurs, ambassadeurs actifs,
influenceurs, créateurs partenaires, intégrations partenaires, apps sur la marketplace
"""

# Indicators: press
METRIC_PRESS = """
retombées presse, retombées médias, retombées, retombées qualifiées, retombées nationales, article de presse, articles de presse, articles
dans la presse, articles parus, articles dans la presse nationale, parutions, citations presse, citations, mentions presse, mentions
médias, passages tv, passage tv, passages radio, passage à la télévision, passage au 20 heures, interviews accordées, demandes
d'interview, sollicitations presse, demandes de journalistes, journalistes présents, tribunes publiées, communiqués repris, taux de
reprise, taux de reprise des communiqués, équivalent publicitaire, part de voix, part de voix presse, tonalité, tonalité des articles,
articles positifs, articles négatifs, couverture médiatique, audience cumulée, critiques, critiques positives, prix, prix littéraires,
prix obtenus, distinctions, médailles, étoile, étoile michelin, toques, sélections en festival
"""

# Indicators: workload
METRIC_WORKLOAD = """
charge de travail, charge, score de charge, charge mentale, heures supplémentaires, heures sup, heures supp, temps supplémentaire, heures
par semaine, heures travaillées, heures travaillées par semaine, semaine de travail, jours travaillés, week-ends travaillés, fins de
semaine travaillées, dimanches travaillés, nuits travaillées, nuits par semaine, soirées travaillées, soirées par semaine, jours de repos,
jours de congés pris, congés pris, congés non pris, solde de congés, soldes de congés, rtt non pris, compte épargne temps, astreintes,
astreintes par personne, alertes nocturnes, appels la nuit, réveils nocturnes, rappels sur repos, rappels à domicile, changements de
planning, plannings publiés à temps, planning publié, délai de prévenance, amplitude, amplitude horaire, journées de plus de 10 heures,
journées de plus de 12 heures, heures de réunion, heures de réunion par semaine, temps en réunion, temps de réunion, interruptions, mails
après 20 h, mails hors horaires, messages hors horaires, patients par infirmier, ratio patients par soignant, ratio soignants, lits par
infirmière, élèves par classe, dossiers par juriste, dossiers par gestionnaire, comptes par csm, clients par conseiller, tickets par
agent, retours au dépôt après l'heure, fins de service tardives, fermetures tardives, jours de télétravail, temps de trajet, nuits
d'hôtel, temps de repos, pauses prises, temps pour soi, jours sans réunion, chevauchements de planning, heures d'atelier, temps de
production, part du temps passé sur le correctif, temps passé sur le run, part du run, toil
"""

# Generic heads of indicators
METRIC_HEADS = """
taux, taux de, taux d', part, part de, part des, part d', proportion, proportion de, pourcentage, % de, % des, % d', pct, nombre, nombre
de, nombre d', nb, nb de, nbre, nbre de, quantité, quantité de, volume, volume de, montant, montant de, montant des, total, total des,
somme, somme des, cumul, cumul de, valeur de, moyenne, moyenne de, moyenne des, médiane, médiane de, percentile, décile, quartile, ratio,
score, score de, score moyen, note, note de, note moyenne, indice, indice de, index, index de, niveau, niveau de, degré de, seuil, rang,
classement, position, points de, temps, temps de, temps moyen, temps médian, délai, délai de, délai moyen, délai médian, délais, durée,
durée de, durée moyenne, ancienneté, âge moyen, fréquence, fréquence de, cadence, rythme de, vitesse, débit, latence, distance, coût, coût
de, coût par, coût moyen, coûts, prix, prix moyen, prix par, dépense, dépenses de, dépense par, recettes de, revenu par, chiffre
d'affaires par, ca par, marge par, nombre moyen de, nombre médian de, taille, taille moyenne, surface, poids, tonnage, superficie,
hauteur, température, kilométrage, consommation, consommation de, consommation moyenne, rendement, capacité, densité, intensité, écart,
écart de, écart entre, écart moyen, variance, écart-type, dispersion, variation, évolution de, croissance de, hausse de, baisse de, solde,
solde de, stock de, encours de, effectif, effectifs, heures de, jours de, minutes de, mois de, heures par, jours par, par client, par
mois, par semaine, par jour, par salarié, par etp, par m², par tonne, par habitant, kpi, indicateur de, métrique, compteur, mesure de,
performance de, probabilité, chance de, risque de, précision, exactitude, complétude, disponibilité de
"""

# People outside the team: customers, users, beneficiaries, partners (singular)
PEOPLE_SERVED = """
client, cliente, clientèle, client final, client pro, client professionnel, client particulier, grand compte, grands comptes, compte clé,
prospect, lead, acheteur, acheteuse, consommateur, consommatrice, utilisateur, utilisatrice, user, utilisateur final, abonné, abonnée,
adhérent, adhérente, membre, sociétaire, assuré, assurée, bénéficiaire, allocataire, ayant droit, usager, usagère, administré,
administrée, citoyen, citoyenne, contribuable, habitant, habitante, riverain, riveraine, résident, résidente, locataire, propriétaire,
copropriétaire, bailleur, demandeur, demandeur d'emploi, demandeur d'asile, chercheur d'emploi, candidat, candidate, patient, patiente,
malade, aidant, proche, proche aidant, famille, parent, parent d'élève, enfant, bébé, nouveau-né, jeune, adolescent, ado, mineur, adulte,
senior, aîné, retraité, retraitée, personne âgée, personne handicapée, personne en situation de handicap, personne accompagnée, personne
accueillie, personne hébergée, personne isolée, sans-abri, sans-papiers, réfugié, réfugiée, migrant, exilé, femme, fille, garçon, femme
enceinte, mère, père, couple, ménage, foyer, élève, écolier, écolière, collégien, collégienne, lycéen, lycéenne, étudiant, étudiante,
alumni, alumnus, ancien élève, diplômé, diplômée, doctorant, stagiaire de la formation, apprenant, apprenante, participant, participante,
inscrit, inscrite, auditeur, auditrice, lecteur, lectrice, emprunteur, emprunteuse, spectateur, spectatrice, téléspectateur, visiteur,
visiteuse, touriste, voyageur, voyageuse, passager, passagère, vacancier, hôte, hôtelier, convive, joueur, joueuse, licencié, licenciée,
sportif, sportive, supporter, supportrice, fan, randonneur, cycliste, piéton, automobiliste, conducteur particulier, donateur, donatrice,
donneur, mécène, sponsor, parrain, marraine, filleul, testateur, bailleur de fonds, financeur, investisseur, investisseuse, business
angel, fonds d'investissement, actionnaire, épargnant, déposant, débiteur, créancier, banque, banquier, partenaire, fournisseur,
sous-traitant, prestataire, distributeur, revendeur, détaillant, grossiste, concessionnaire, franchisé, franchisée, intégrateur,
installateur, apporteur d'affaires, prescripteur, prescriptrice, influenceur, influenceuse, ambassadeur, ambassadrice, journaliste,
blogueur, média, rédaction, élu, élue, maire, député, conseiller municipal, collectivité, commune, mairie, agglomération,
intercommunalité, département, région, préfecture, ministère, administration, autorité, régulateur, association, ong, asbl, fondation,
syndicat mixte, entreprise, pme, tpe, eti, start-up, startup, artisan, commerçant, commerçante, restaurateur, restauratrice, restaurant,
magasin, enseigne, épicerie, pharmacie, pharmacien, hôpital, clinique, ehpad, médecin, médecin traitant, médecin généraliste, généraliste,
spécialiste, médecin correspondant, laboratoire, labo, labo client, école, collège, lycée, université, établissement, crèche, employeur,
employeuse, recruteur, recruteuse, constructeur, promoteur, architecte, notaire, courtier, courtière, agent immobilier, vendeur
particulier, acquéreur, acquéreuse, exploitant, agriculteur, agricultrice, éleveur, éleveuse, producteur, productrice, maraîcher,
viticulteur, vigneron, coopérateur, industriel, chargeur, transporteur, affréteur, armateur, importateur, exportateur, développeur,
développeuse, dev, développeur externe, équipe cliente, hébergeur, hébergé, vendeur de la marketplace, marchand, créateur, créatrice,
artiste, auteur, autrice, éditeur, libraire, exposant, exposante, conférencier, entrepreneur, porteur de projet, porteuse de projet,
fondateur, daf, drh, dsi, dirigeant, dirigeante, décideur, décideuse, acheteur public, prescripteur médical, détenu, sortant de prison,
allophone, primo-arrivant, primo-visiteur, primo-accédant, nouvel arrivant, électeur, jury, public, audience, communauté, quartier,
village, territoire, population, victime, plaignant, réclamant, sinistré, tiers, consommateur final, professionnel de santé,
professionnel, particulier, auto-entrepreneur, indépendant, freelance
"""

# The team's or the organisation's own people (singular)
PEOPLE_STAFF = """
salarié, salariée, employé, employée, collaborateur, collaboratrice, collab, collègue, agent, agente, fonctionnaire, contractuel,
contractuelle, vacataire, titulaire, intérimaire, saisonnier, saisonnière, cdi, cdd, apprenti, apprentie, alternant, alternante,
stagiaire, service civique, volontaire, bénévole, nouvel embauché, nouvel arrivant, recrue, nouvelle recrue, onboardé, équipe, équipe
terrain, personnel, staff, troupe, brigade, squad, tribe, direction, pôle, manager, manageur, manageuse, responsable, chef d'équipe,
cheffe d'équipe, chef de service, chef de rayon, chef de projet, cheffe de projet, chef de chantier, chef de cuisine, chef de secteur,
directeur, directrice, directeur de magasin, dirigeant, cadre, cadre de santé, encadrant, encadrante, agent de maîtrise, superviseur,
superviseure, team lead, team leader, tech lead, vp, c-level, codir, comex, ceo, cto, cfo, coo, cpo, cmo, dg, daf, drh, dsi, rssi, dpo,
gérant, gérante, patron, patronne, associé, associée, cofondateur, fondateur, président, trésorier, secrétaire, assistant, assistante,
standardiste, hôte d'accueil, hôtesse d'accueil, réceptionniste, concierge, commercial, commerciale, vendeur, vendeuse, conseiller,
conseillère, conseiller de vente, conseiller clientèle, chargé de clientèle, chargée de clientèle, téléconseiller, téléconseillère,
télévendeur, sdr, bdr, account executive, account manager, key account manager, csm, customer success manager, agent support, technicien,
technicienne, technicien de maintenance, mainteneur, dépanneur, monteur, installateur, ouvrier, ouvrière, opérateur, opératrice, régleur,
conducteur de ligne, soudeur, soudeuse, usineur, cariste, magasinier, magasinière, préparateur de commandes, préparatrice de commandes,
manutentionnaire, livreur, livreuse, chauffeur, chauffeuse, conducteur, conductrice, conducteur de bus, conducteur de travaux, mécanicien,
mécanicienne, compagnon, maçon, électricien, plombier, menuisier, charpentier, couvreur, peintre, grutier, agent de sécurité, agent
d'entretien, agent technique, agent de propreté, femme de chambre, valet de chambre, gouvernante, cuisinier, cuisinière, commis, plongeur,
serveur, serveuse, barman, sommelier, boulanger, boulangère, pâtissier, pâtissière, tourier, boucher, brasseur, caissier, caissière, hôte
de caisse, hôtesse de caisse, merchandiser, acheteur, acheteuse, approvisionneur, approvisionneuse, logisticien, planificateur, exploitant
transport, affréteur, douanier, qualiticien, qualiticienne, contrôleur qualité, auditeur interne, ingénieur, ingénieure, développeur,
développeuse, dev, devops, sre, data scientist, data analyst, data engineer, product manager, product owner, pm, po, designer, ux
designer, scrum master, architecte logiciel, testeur, testeuse, admin système, administrateur système, chercheur, chercheuse, doctorant,
doctorante, post-doc, postdoctorant, laborantin, laborantine, technicien de laboratoire, formulateur, comptable, contrôleur de gestion,
gestionnaire, gestionnaire de paie, gestionnaire de sinistres, trésorier d'entreprise, juriste, avocat, avocate, paralegal, rh, recruteur,
recruteuse, chargé de recrutement, formateur, formatrice, tuteur, tutrice, maître d'apprentissage, mentor, coach, infirmier, infirmière,
ide, aide-soignant, aide-soignante, soignant, soignante, médecin, praticien, sage-femme, kinésithérapeute, brancardier, brancardière,
auxiliaire de vie, aide à domicile, éducateur, éducatrice, travailleur social, travailleuse sociale, animateur, animatrice, enseignant,
enseignante, professeur, professeure, prof, instituteur, institutrice, maître, maîtresse, atsem, aesh, surveillant, surveillante, cpe,
proviseur, bibliothécaire, médiathécaire, documentaliste, médiateur, médiatrice, conservateur, conservatrice, régisseur, régisseuse,
technicien du spectacle, entraîneur, entraîneuse, maître-nageur, policier municipal, pompier, jardinier, jardinière, ouvrier agricole,
berger, bergère, salarié agricole, vendangeur, rédacteur, rédactrice, journaliste salarié, community manager, graphiste, attaché de
presse, attachée de presse, chargé de communication, chargée de communication, monteur vidéo, photographe, consultant, consultante,
auditeur, auditrice, partner, manager de transition, freelance interne, champion, référent, référente, ambassadeur interne, délégué du
personnel, représentant du personnel, élu du cse, syndicat, équipe de nuit, équipe de jour, postier, facteur, guichetier, guichetière,
chargé d'affaires, chargée d'affaires, expert, experte, souscripteur, actuaire, courtier salarié, mandataire, coéquipier, binôme,
encadrement, main-d'œuvre, remplaçant, remplaçante, senior, junior
"""

# What served people or systems do when a result happens (third person plural, then singular)
RESULT_VERBS = """
recommandent, demandent, commandent, utilisent, adoptent, renouvellent, cliquent, réservent, restent, passent, trouvent, donnent,
prolongent, parrainent, paient, invitent, partagent, conseillent, signent, participent, assistent, annulent, abandonnent, quittent,
téléphonent, contactent, sollicitent, rappellent, relancent, contestent, signalent, notent, évaluent, citent, nomment, mentionnent,
préfèrent, pensent, estiment, déclarent, jugent, arrivent, rentrent, entrent, démarrent, fonctionnent, plantent, tombent, livrent,
respectent, coupent, cessent, arrêtent, échouent, attendent, terminent, bouclent, complètent, achèvent, finalisent, valident, acceptent,
refusent, déclinent, rejettent, postulent, candidatent, embauchent, recrutent, travaillent, démissionnent, progressent, avancent,
maîtrisent, mangent, boivent, consomment, gaspillent, jettent, trient, recyclent, compostent, marchent, roulent, voyagent, empruntent,
consultent, visitent, fréquentent, fêtent, essaient, testent, activent, installent, désinstallent, téléchargent, ouvrent, créent,
publient, contribuent, migrent, basculent, enregistrent, scannent, saisissent, déposent, ajoutent, intègrent, cooptent, accouchent,
respirent, guérissent, vaccinent, dépistent, marquent, réussissent, doublent, triplent, augmentent, baissent, diminuent, chutent,
grimpent, montent, dépassent, décrochent, décident, expliquent, racontent, montrent, appliquent, oublient, ignorent, détectent, bloquent,
buguent, ramènent, rapportent, coûtent, dépensent, économisent, dégagent, gagnent, génèrent, remboursent, règlent, souscrivent, cotisent,
adhèrent, épargnent, emménagent, déménagent, habitent, logent, cultivent, récoltent, vendent, achètent, rachètent, prescrivent, adressent,
référencent, exposent, affichent, proposent, relaient, reprennent, suivent, lisent, regardent, écoutent, apprécient, adorent, aiment,
détestent, réclament, râlent, patientent, reviennent, viennent, deviennent, comprennent, apprennent, savent, savent faire, connaissent,
reconnaissent, répondent, partent, sortent, s'en vont, obtiennent, reçoivent, choisissent, finissent, grandissent, disent, se disent,
disent oui, peuvent, veulent, font appel, font confiance, sont capables de, sont satisfaits, sont à l'heure, sont en emploi, sont relogés,
sont servis, sont pris en charge, sont admis, sont réadmis, sont embauchés, sont diplômés, sont vendus, sont livrés à l'heure, sont
résolus, sont disponibles, arrivent à l'heure, arrivent en retard, se plaignent, se connectent, s'abonnent, se désabonnent, se réabonnent,
s'inscrivent, se réinscrivent, se désinscrivent, se présentent, s'engagent, se sentent, se souviennent, se déplacent, se servent de, se
débrouillent, se passent de, se blessent, se font vacciner, se garent, s'arrêtent, se vendent, s'écoulent, perdent, attendent moins,
tiennent, tiennent le rythme, résilient, renoncent, créent leur entreprise, vivent, courent, dorment, rentrent chez eux, suffisent,
croient, voient, offrent, souffrent, subissent, meurent, survivent, investissent, financent, convertissent, résolvent, concluent, élisent,
écrivent, maintiennent, repartent, rejoignent, atteignent, produisent, transmettent, remplissent, remettent, promettent, dépendent,
descendent, redeviennent, réadhèrent, recommande, utilise, adopte, renouvelle, reste, passe, trouve, donne, prolonge, parraine, paie,
invite, partage, conseille, signe, participe, assiste, annule, abandonne, quitte, téléphone, contacte, sollicite, rappelle, conteste,
signale, évalue, cite, nomme, mentionne, préfère, pense, déclare, arrive, rentre, démarre, fonctionne, livre, respecte, coupe, cesse,
arrête, échoue, attend, termine, boucle, achève, finalise, valide, accepte, refuse, décline, rejette, postule, embauche, recrute,
travaille, démissionne, progresse, maîtrise, mange, boit, consomme, gaspille, jette, trie, recycle, composte, roule, voyage, emprunte,
consulte, fréquente, essaie, teste, installe, désinstalle, télécharge, ouvre, crée, publie, contribue, migre, bascule, connecte, branche,
enregistre, scanne, saisit, dépose, ajoute, importe, exporte, intègre, coopte, accouche, respire, guérit, vaccine, dépiste, réussit,
augmente, baisse, diminue, chute, grimpe, monte, dépasse, décroche, décide, explique, raconte, montre, applique, oublie, ignore, détecte,
bloque, bugue, ramène, rapporte, coûte, dépense, économise, dégage, gagne, génère, rembourse, souscrit, cotise, adhère, épargne, emménage,
déménage, habite, loge, cultive, récolte, vend, achète, rachète, prescrit, expose, affiche, propose, reprend, suit, lit, regarde, écoute,
apprécie, adore, aime, déteste, réclame, râle, patiente, revient, vient, devient, comprend, apprend, sait, sait faire, connaît, reconnaît,
répond, sort, s'en va, obtient, reçoit, choisit, finit, grandit, dit, se dit, dit oui, peut, veut, fait appel, fait confiance, est capable
de, est satisfait, est à l'heure, est en emploi, est relogé, est servi, est pris en charge, est admis, est réadmis, est embauché, est
diplômé, est vendu, est livré à l'heure, est résolu, est disponible, arrive à l'heure, arrive en retard, se plaint, se connecte, s'abonne,
se désabonne, se réabonne, s'inscrit, se réinscrit, se désinscrit, se présente, s'engage, se sent, se souvient, se déplace, se sert de, se
débrouille, se passe de, se blesse, se fait vacciner, se gare, s'arrête, se vend, s'écoule, perd, attend moins, tient, tient le rythme,
résilie, renonce, crée son entreprise, court, dort, rentre chez lui, suffit, croit, voit, souffre, subit, meurt, survit, investit,
finance, convertit, résout, conclut, élit, écrit, maintient, repart, rejoint, atteint, produit, transmet, remplit, remet, promet, dépend,
descend, redevient, réadhère, qui commande, qui demande, qui visite, qui réserve, qui offre, qui part, qui note
"""

# Concept -> word stems or words that evoke it in an objective or a key result
CONCEPTS: dict[str, str] = {
    "revenue": """
chiffre d'affaires, ca, vente, vend, revend, revenu, recette, mrr, arr, acv, arpu, arpa, arpdau, pnb, facturation, honorair, commande,
carnet de commandes, panier, ticket moyen, addition moyenne, encours, collecte nette, croissance, marge, ebitda, rentab, bénéfice,
résultat net, profit, monétis, part de marché, parts de marché, prix moyen, tarif, pricing, upsell, cross-sell, montée en gamme, business,
commerc, gagner de l'argent, vivre de, signé, k€, m€, nuitée, revpar, couvert, billetterie, prime, cotisation, export, gmv, bookings,
pipe, lucrat""",
    "cost": """
coût, coute, coûte, dépens, charge, frais, budget, économi, épargn, savings, gain achat, gains achats, prix d'achat, prix de revient,
moins cher, facture énerg, facture cloud, masse salariale, opex, capex, finops, tco, cac, gaspill, surcoût, pénalité, dérive, rationalis,
train de vie, sobr, intérim, licence, non-qualité, matière première, loyer, dispendieu, onéreu""",
    "cash": """
trésorerie, tréso, cash, encaiss, recouvr, impayé, dso, bfr, fonds de roulement, créance, échu, retard de paiement, retards de paiement,
délai de paiement, délai de règlement, dette, désendett, endett, runway, burn, découvert, liquidit, agio, acompte, balance âgée, facturer
plus tôt, autofinanc, air côté, fins de mois, solvab, cash-flow""",
    "customers_won": """
nouveau client, nouveaux clients, nouvelle cliente, conquér, conquêt, acquisition, acquér, gagner des clients, nouveau compte, nouveaux
comptes, grand compte, grands comptes, logo, signer, signé, signature, closer, closing, win rate, décroch, remport, appel d'offres,
prospect, lead, mql, sql, opportunit, pipe, rendez-vous qualifié, rdv qualifié, démo, devis, convert, conversion, transformation, mandat,
adhérent, adhésion, ouverture de compte, ouvertures de compte, souscri, donateur, parrainage, référencé, distribution, percer,
s'implanter, nouveau marché, nouveaux marchés, nouveaux publics, inscription, essai gratuit""",
    "loyalty": """
fidél, rétention, reten, churn, attrition, résili, désabonn, réabonn, renouvel, reconduc, réadhé, réinscri, revien, reven, retour des
clients, faire revenir, réachat, rachat, récurr, deuxième achat, second achat, deuxième commande, nrr, grr, départ de clients, clients
perdus, perte de clients, rester clients, restent clients, décroch, dormant, inactif, réactiv, habitué, attach, accro, durée de vie
client, concurrence, lifetime, ltv, fréquence d'achat, conserver nos clients, garder nos clients""",
    "satisfaction": """
satisf, nps, csat, ces, content, heureu, ravi, enchant, wow, aim, ador, plaisir, plaire, sourire, appréci, recommand, note google, note
moyenne, avis, étoile, promoteur, détracteur, réclam, plainte, plaign, litige, mécontent, insatisf, irritant, confian, expérience client,
expérience patient, expérience visiteur, expérience utilisateur, accueil, relation client, effort client, frustr, à l'écoute,
bouche-à-oreille, verbatim, ressenti, agréable, e-satis, bad buzz, colère, râl""",
    "awareness": """
notoriété, connaît, connait, connu, connaiss, faire connaître, faire savoir, visib, rayonn, image, réputation, marque, top of mind,
réflexe, référence, mémoris, souvenir, considération, voix, presse, média, retombée, influence, cité, citent, incontournable, fame,
légitim, sollicit, spontané, bouche à oreille, identifi, repér, parler de nous, classement""",
    "speed": """
vite, rapid, délai, temps, attente, attend, lent, lenteur, retard, ponctu, à l'heure, à temps, dans les temps, lead time, time to market,
cycle, latence, lcp, chargement, instantan, immédiat, sans attendre, tout de suite, le jour même, en 24 h, en 48 h, sous 48h, file
d'attente, goulot, engorg, fluid, accélér, réactiv, première réponse, first response, mttr, dmt, dms, tat, clôtur, otif, otd, sla, heures,
minutes, secondes, jours ouvrés, brancard, traîn, boucher, urgence, célér, raccourc""",
    "reliability": """
fiab, dispo, indispo, uptime, downtime, panne, incident, interruption, coupure, arrêt machine, arrêts, mtbf, mttr, plant, crash, bug,
robust, stab, solid, tenir la charge, résilien, astreinte, alerte, slo, p1, p2, sans coupure, tomber, tombe, défaillan, continuité,
sauvegarde, reprise, maintenance, préventif, fuite, casse, annulation, supprimé, tient debout, pic de charge, black friday""",
    "quality": """
qualit, défaut, erreur, rebut, retouche, refabrication, non-conform, conforme, malfaçon, réserve, retour sav, sav, retour produit,
garantie, ppm, bon du premier coup, premier passage, first pass, premier coup, résolu au premier contact, bug, anomalie, régression,
hotfix, reprise, rejet, irréprochable, zéro défaut, exact, précis, fiab, casse, perte, rendement, score d'audit, soign, soin, fraîch,
goût, durable, réadmission, infection, escarre, événement indésirable, propre, propreté, hygiène, dette technique, couverture de test""",
    "safety": """
sécurité, accident, tf, tf1, tf2, taux de fréquence, taux de gravité, bless, chute, danger, risque, presqu'accident, near miss, epi, sain
et sauf, sains et saufs, rentrer entier, brûlure, manutention, tms, agression, violence, incivilité, incendie, prévention, arrêt de
travail, sûr, sûreté, hse, qhse, document unique, situation dangereuse, situations dangereuses, mortel, route, quart d'heure sécurité,
causerie, protég""",
    "hiring": """
recrut, embauch, engager, poste pourvu, postes pourvus, pourvoir, pourvu, poste vacant, postes vacants, candidat, candidature, talent,
staff, effectif, etp, headcount, marque employeur, cooptation, alternan, apprenti, stagiaire, cdi, vivier, attirer, attract, donner envie
de rejoindre, donner envie de travailler, renforcer l'équipe, agrandir l'équipe, saisonnier, bénévole, time to hire, time to fill, période
d'essai, équipe au complet, équipes au complet, au complet, occupés, main-d'œuvre, pénurie, étoffer, renfort, brigade, sous-effectif, remplir
les plannings, trouver des bras, nous rejoindre, grandir, arrivées""",
    "staff_stay": """
garder l'équipe, garder nos, rester, restent, turnover, turn-over, roulement, démission, départ, quitt, absent, absence, arrêt maladie,
arrêts maladie, burn, épuis, cramer, souffl, usure, fidélis, rétention, ancienneté, période d'essai, intérim, envie de rester,
attachement, mobilité interne, promotion interne, stabiliser l'équipe, vacance de poste, reviennent la saison, bénévoles, mutation,
désengag, enps""",
    "wellbeing": """
bien-être, qvt, qvct, charge, surcharge, stress, fatigue, épuis, burn, souffl, équilibre, rythme, soutenable, crunch, heures sup, heures
supplémentaires, temps supplémentaire, week-end, fin de semaine, fins de semaine, nuit, repos, congé, vacances, planning, astreinte,
conditions de travail, climat, ambiance, plaisir au travail, heureux au travail, enps, baromètre, engag, motiv, reconnaissance, sens,
fierté, sérén, santé mentale, télétravail, déconnexion, réunion, pénib, ergonom, tms, respir, apais""",
    "skills": """
compéten, form, certifi, qualifi, habilit, polyvalen, savoir-faire, savoir, sait, maîtris, appren, autonom, montée en compétence, montée
en compétences, expert, expertise, quiz, test, examen, diplôm, titre pro, tutor, mentor, transmi, relève, successeur, bus factor, ramp-up,
expérience, niveau d'anglais, e-learning, métier, perfectionn, grandir""",
    "adoption": """
adopt, usage, utilis, actif, active, activation, mau, wau, dau, connexion, connect, prise en main, habitude, réflexe, au quotidien,
numérique, digital, dématérial, en ligne, onboarding, engagement produit, stickiness, fonctionnalité, se servir, s'en serv, abandon,
délaiss, excel, papier, télédéclar, démarche en ligne, démarches en ligne, saisi dans, intranet, outil, généralis, appropri,
indispensable, self-service, taux d'équipement, inscrits actifs""",
    "autonomy": """
autonom, self-service, libre-service, sans nous, sans passer par, sans aide, sans intervention, sans juriste, sans développeur, sans
ticket, sans demander, sans assistance, tout seul, toute seule, eux-mêmes, elles-mêmes, lui-même, par eux-mêmes, se débrouill, indépendan,
goulot, délég, responsabilis, faq, base de connaissances, déflexion, deflect, tickets, sollicitation, guichet, en toute autonomie,
maintien à domicile, vivre chez""",
    "compliance": """
conform, rgpd, gdpr, réglement, loi, légal, norme, iso, certif, audit, cnil, sanction, amende, redress, mise en demeure, contrôle,
non-conform, écart, kyc, lcb, lcb-ft, anti-blanchiment, acpr, amf, has, ars, urssaf, dpo, dpia, aipd, registre, homolog, agrément, rgaa,
accessib, égapro, egalim, obligation, déontolog, éthique, contentieux, litige, fraude, recommandation d'audit, recommandations d'audit,
rgs, nis2, nis 2, dora, csrd, sox, loi 25, lpd, en règle, irréprochable""",
    "environment": """
environnement, climat, carbone, co2, ges, émission, décarbon, énerg, kwh, gaz, électri, eau, litre, déchet, tri, trié, recycl, réemploi,
valoris, compost, gaspill, plastique, emballage, bio, local, circuit court, circuits courts, biodivers, arbre, haie, vert, végétal,
écolog, éco, durable, sobri, propre, pollu, rejet, phyto, intrant, vélo, mobilité douce, covoitur, solaire, renouvelable, rse, scope,
empreinte, planète, transition, ecovadis, passoire, isolation, rénovation énergétique, invendu""",
    "inclusion": """
inclus, inclusion, divers, parité, égalit, équité, edi, femme, féminin, féminis, fille, genre, handicap, rqth, oeth, accessib, discrimin,
origine, quartier, qpv, mixité, senior, écart salarial, écart de salaire, égapro, lgbt, illectronisme, fracture, vulnérab, précar, exclu,
isolé, isolement, défavoris, milieu rural, allophone, migrant, réfugié, autochtone, pour tous, pour toutes, chacun, accès de tous,
personne n'est laissé, bourse, boursier, tarif solidaire""",
    "attendance": """
fréquent, visiteur, visite, public, spectateur, entrée, billet, jauge, rempl, salle, audience, auditeur, participant, particip, présence,
présent, venir, vien, inscri, effectif, licencié, adhésion, abonné, nuitée, taux d'occupation, couvert, affluence, exposant, scolaire,
famille, lecteur, emprunt, prêt, no-show, absent, assidu, complet, comble, plein, foule, portes ouvertes, saison, rendez-vous non honoré,
rendez-vous honoré, faire salle""",
    "decision": """
décid, décision, arbitr, prévision, prévoir, forecast, budget, écart, chiffres, données, data, tableau de bord, dashboard, reporting,
indicateur, confiance dans les chiffres, visibilité, pilot, clôtur, fraîch, temps réel, à jour, source unique, une seule version, anticip,
scénario, prédict, précision, mape, atterrissage, qualité des données, complétude, doublon, sans débat sur les chiffres, à l'aveugle,
éclair, factuel, objectiv, modèle""",
    "productivity": """
productiv, rendement, cadence, débit, trs, oee, capacité, sortir plus, produire, production, pièces, colis, lignes par heure, par heure,
par agent, par etp, par salarié, par technicien, efficac, efficien, perte, gaspill, lean, kaizen, temps perdu, temps gagné, temps libéré,
libérer du temps, heures gagnées, ressaisie, tâches manuelles, manuel, automatis, papier, administratif, à vide, tournée, vélocité,
déploiements par, fréquence de déploiement, throughput, taux d'occupation, taux de charge, facturable, tjm, tace, réunion, retouche,
goulot, changement de série, smed, inutile, faire plus avec""",
    "stock": """
stock, rupture, dispo en rayon, disponibilité produit, rayon, linéaire, manquant, réassort, approvision, pénurie, surstock, dormant,
périm, péremption, invendu, inventaire, écart d'inventaire, démarque, taux de service, rotation, couverture, reliquat, backorder, pièces
détachées, pièce manquante, pièces manquantes, commande complète, commandes complètes, livraison fournisseur, livraisons fournisseurs,
on-shelf, fill rate, prévision de ventes, toujours plein, toujours pleins, toujours en rayon, écoul""",
    "health": """
santé, soin, soign, patient, malad, guéri, rémission, mortalit, décès, surviv, survie, réadmission, réhospital, infection, nosocomial,
escarre, chute, dénutrition, nutrition, douleur, vaccin, dépist, prévention, traitement, observance, diabète, diabét, hba1c, tension,
cancer, avc, paludisme, vih, tuberculose, matern, naissance, accouch, néonat, autonomie des résidents, ambulatoire, sortie, urgences,
qualité de vie, addiction, tabac, alcool, poids, obésité, activité physique, sommeil, santé mentale, psych, troupeau, animal, bien-être
animal, médecin traitant""",
    "education": """
réuss, élève, étudiant, écolier, collégien, lycéen, école, classe, bac, brevet, examen, moyenne, note, mention, diplôm, licence, admis,
orient, parcoursup, vœu, décroch, abandon, redoubl, absentéisme scolaire, apprendre, apprent, lire, lecture, fluence, écrire, compter,
math, français, langue, alphabét, scolar, persévér, poursuite d'études, insertion, stage, alternance, pédagog, enseign, professeur, cours,
niveau, devoirs, parents, climat scolaire, harcèlement, formation, apprenant, certificat, delf, pisa, évaluations nationales""",
    "employment": """
emploi, retour à l'emploi, insertion, insér, sortie positive, sorties positives, sortie dynamique, sorties dynamiques, chômage, chômeur,
demandeur d'emploi, travail, cdi, cdd, contrat durable, embauch, employeur, salaire, revenu, métier, alternance, apprenti, stage, neet,
création d'entreprise, créer leur entreprise, entrepreneur, employab, reconversion, poste, qualif, maintien dans l'emploi, france travail,
mission locale, rsa, cpas, vrai travail, gagner leur vie""",
    "security": """
cyber, sécurité informatique, sécurité des systèmes, sécurité du si, ssi, rssi, vulnérab, faille, cve, patch, phishing, hameçon, intrus,
piratage, pirat, attaque, attaqu, ransom, rançon, fuite de données, violation de données, mfa, double authentification, edr, siem, soc,
pentest, iso 27001, soc 2, chiffr, mot de passe, mots de passe, accès, droits, habilitation, comptes à privilèges, secrets, sauvegarde,
restaur, fraude, vol, usurp, détect, remédi, obsolète, nis2, nis 2, dora, hds, secnumcloud, confidential, protég""",
    "innovation": """
innov, r&d, recherche, brevet, invent, nouveau produit, nouveaux produits, nouvelle offre, nouvelles offres, nouvelle gamme, prototype,
proto, pilote, preuve de concept, poc, prouver, démontrer, expériment, essai, découverte, idée, labo, publication, cellule, rupture
technolog, formul, densité, trl, premier au monde, part du ca des nouveaux, mise sur le marché, time to market, ia, intelligence
artificielle, breveté, propriété intellectuelle, licence, créati, valider l'hypothèse, hypothèse, product-market fit, pmf""",
    "partners": """
partenai, alliance, distribut, revend, intégrateur, apporteur, prescript, franchis, fournisseur, sous-trait, convention, contrat-cadre,
contrats-cadres, accord, lettre d'intention, lettres d'intention, écosystème, réseau, mécène, sponsor, ambassadeur, influenceur,
collectivité, commune, mairie, élus, institution, consortium, copublication, coopér, co-construc, adhérent, enseigne, employeurs
partenaires, correspondant, adresseur, panel, double source""",
    "funding": """
levée, lever des fonds, tour de table, série a, série b, seed, amorçage, investiss, fonds, term sheet, business angel, bpifrance,
subvention, subside, financ, mécén, mécène, don, dons, donateur, donatrice, collecte, legs, crowdfunding, financement participatif,
bailleur, appel à projets, appels à projets, dotation, bourse de recherche, anr, horizon europe, feder, fse, emprunt, prêt bancaire,
budget sécurisé, cofinanc, parrain, cagnotte, cotisation, sponsor, domiciliation, subventionné""",
    "independence": """
dépend, indépend, autonomie financière, ne plus dépendre, moins dépendre, part du premier client, premier client, un seul client, un seul
fournisseur, premier fournisseur, fournisseur unique, concentration, diversif, double source, seconde source, deuxième source, top 3
clients, top 5 clients, part des subsides, part des subventions, ressources propres, recettes propres, autofinanc, souverain, relocalis,
internalis, réversib, prestataire, externe, plateforme de réservation, booking, commission, amazon, marketplace, vente directe, ventes
directes, réservation directe, réservations directes, en direct, sans le fondateur, sans la fondatrice, sans moi, sans le patron, sans le
gérant, homme-clé, bus factor, une seule personne, vivre de subside, import, gaz russe, sortir de""",
}
