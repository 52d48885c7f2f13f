"""Every word of the board report, written for itself in French and in English; French spacing is set on the way out."""

from typing import NamedTuple

from assistant.language.pattern import pattern
from assistant.report.plain import plain
from assistant.report.words import typeset
from assistant.report.words import words as report_words
from assistant.rule import Both, Severity

MOST_SERVING = 100  # teams named beside the company objective they serve
_NO_XML = pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")


class Counted(NamedTuple):
    """How a number of things is said: none, one, more."""

    none: Both
    one: Both
    more: Both


TITLE = Both(fr="OKR des équipes, vue d'ensemble", en="The teams' OKRs at a glance")
TEAMS = Counted(
    none=Both(fr="aucune équipe", en="no team"),
    one=Both(fr="une équipe", en="one team"),
    more=Both(fr="{count} équipes", en="{count} teams"),
)
OBJECTIVES = Counted(
    none=Both(fr="aucun objectif", en="no objective"),
    one=Both(fr="un objectif", en="one objective"),
    more=Both(fr="{count} objectifs", en="{count} objectives"),
)
KEY_RESULTS = Counted(
    none=Both(fr="aucun résultat clé", en="no key result"),
    one=Both(fr="un résultat clé", en="one key result"),
    more=Both(fr="{count} résultats clés", en="{count} key results"),
)
SOUND_OF_THEM = Counted(
    none=Both(fr=", dont aucun n'est solide", en=", none of them sound"),
    one=Both(fr=", dont un est solide", en=", one of them sound"),
    more=Both(fr=", dont {count} sont solides", en=", {count} of them sound"),
)
FINDINGS = Counted(
    none=Both(fr="Rien n'est à signaler entre les équipes.", en="Nothing stands out between the teams."),
    one=Both(fr="Un point ressort entre les équipes.", en="One point stands out between the teams."),
    more=Both(fr="{count} points ressortent entre les équipes.", en="{count} points stand out between the teams."),
)
UNREAD = Counted(
    none=Both(fr="", en=""),
    one=Both(fr="Un fichier n'a pas pu être lu.", en="One file could not be read."),
    more=Both(fr="{count} fichiers n'ont pas pu être lus.", en="{count} files could not be read."),
)
PERSONS = Counted(
    none=Both(fr="", en=""),
    one=Both(
        fr="Les OKR d'une personne ne figurent pas ici : il n'est question que des équipes.",
        en="One person's own OKRs are not shown: this is about teams only.",
    ),
    more=Both(
        fr="Les OKR de {count} personnes ne figurent pas ici : il n'est question que des équipes.",
        en="The own OKRs of {count} people are not shown: this is about teams only.",
    ),
)
COUNTS = Both(fr="{teams}, {objectives} et {key_results}{sound}.", en="{teams}, {objectives} and {key_results}{sound}.")
NO_TEAM = Both(fr="Aucune équipe n'a été lue : il n'y a rien à montrer.", en="No team was read: there is nothing to show.")

DISCUSS = Both(fr="À discuter d'abord", en="To discuss first")
HEAT = Both(fr="Remarques par équipe et par règle", en="Remarks by team and by rule")
HEAT_LEAD = Both(
    fr="Nombre d'erreurs et de points à revoir. Les équipes sont dans l'ordre où elles ont été lues : ce n'est pas un classement.",
    en="How many errors and warnings. Teams stand in the order they were read: this is no ranking.",
)
NO_FAULT = Both(fr="Aucune erreur, rien à revoir dans aucune équipe.", en="No error and no warning in any team.")
SOUND = Both(fr="Résultats clés solides par équipe", en="Sound key results by team")
SOUND_LEAD = Both(
    fr="Un résultat clé est solide quand il n'appelle rien de plus que des conseils.",
    en="A key result is sound when nothing more than advice was said of it.",
)
SHARE = Both(fr="{sound} sur {total}", en="{sound} of {total}")
LEVELS = Both(fr="Niveaux des résultats clés par équipe", en="Levels of key results by team")
LEVELS_LEAD = Both(
    fr="Part de chaque niveau ; les chiffres sont des nombres de résultats clés.",
    en="The share of each level; the figures are numbers of key results.",
)
MAP = Both(fr="Carte des dépendances", en="Dependency map")
MAP_LEAD = Both(
    fr="Chaque flèche va de l'équipe qui attend quelque chose vers l'équipe dont elle l'attend.",
    en="Each arrow goes from the team that needs something to the team it needs it from.",
)
LEVELS_ONLY = Both(
    fr="Les 120 premières équipes sont dessinées ; le tableau de board.xlsx les a toutes.",
    en="The first 120 teams are drawn; the table of board.xlsx has them all.",
)
MAP_ONLY = Both(
    fr="Seules les équipes concernées par une dépendance sont dessinées, les dépendances sans porteur d'abord.",
    en="Only teams that a dependency touches are drawn, dependencies nobody owns first.",
)
MAP_OWNED = Both(fr="une ligne de l'équipe attendue y répond", en="a line of the needed team delivers it")
MAP_UNOWNED = Both(fr="personne n'en est chargé", en="nobody owns it")
MAP_ALONE = Both(fr="Sans dépendance déclarée", en="No dependency stated")
MAP_ABSENT = Both(fr="équipe attendue, mais dont aucun OKR n'a été lu", en="needed, but no OKR of this team was read")
ACROSS = Both(fr="Entre les équipes", en="Between the teams")
COVERAGE = Both(fr="Objectifs de l'entreprise", en="Company objectives")
UNALIGNED = Both(
    fr="Objectifs d'équipe qui ne servent aucun objectif de l'entreprise", en="Team objectives that serve no company objective"
)
NOT_READ = Both(fr="Fichiers qui n'ont pas pu être lus", en="Files that could not be read")
ASIDE = Both(fr="Laissé de côté", en="Left aside")
LEFT_OUT = Both(fr="Ce qui n'a pas été lu", en="What was not read")

TEAM = Both(fr="Équipe", en="Team")
GROUP = Both(fr="Groupe", en="Group")
OTHER_TEAMS = Both(fr="Autres équipes", en="Other teams")
COMPANY = Both(fr="Entreprise", en="Company")
OBJECTIVES_HEAD = Both(fr="Objectifs", en="Objectives")
KEY_RESULTS_HEAD = Both(fr="Résultats clés", en="Key results")
SOUND_HEAD = Both(fr="Solides", en="Sound")
SOUND_RESULTS = Both(fr="Résultats clés solides", en="Sound key results")
SHARE_HEAD = Both(fr="Part de solides", en="Share sound")
ALL_TEAMS = Both(fr="Toutes les équipes", en="All teams")
NEEDED_TEAM = Both(fr="Équipe attendue", en="Team needed")
NEED = Both(fr="Besoin", en="Need")
OWNED_HEAD = Both(fr="Qui s'en charge", en="Who delivers it")
OWNED = Both(fr="l'équipe attendue", en="the team needed")
UNOWNED = Both(fr="personne", en="nobody")
SERVED_BY = Both(fr="Équipes qui le servent", en="Teams that serve it")
SERVED_COUNT = Both(fr="Nombre d'équipes", en="Number of teams")
UNCOVERED = Both(fr="aucune équipe", en="no team")
OBJECTIVE = Both(fr="Objectif", en="Objective")
FINDING = Both(fr="Constat", en="Finding")
RULE = Both(fr="Règle", en="Rule")
SEVERITY = Both(fr="Gravité", en="Severity")
QUOTE = Both(fr="Ligne", en="Line")
WHY = Both(fr="Pourquoi", en="Why")
FILE = Both(fr="Fichier ou page", en="File or page")
REASON = Both(fr="Raison", en="Reason")
STATE = Both(fr="État", en="State")
UNALIGNED_STATE = Both(fr="objectif d'équipe, sans lien avec l'entreprise", en="team objective, serves none of the company's")
WAS_UNREAD = Both(fr="non lu", en="not read")
WAS_ASIDE = Both(fr="laissé de côté", en="left aside")
CONTENTS = Both(fr="Sommaire", en="Contents")

SHEET_TEAMS = Both(fr="Équipes", en="Teams")
SHEET_ACROSS = Both(fr="Entre équipes", en="Between teams")
SHEET_COVERAGE = Both(fr="Couverture", en="Coverage")
SHEET_NEEDS = Both(fr="Dépendances", en="Dependencies")
SHEET_DISCUSS = Both(fr="À discuter", en="To discuss")
SHEET_UNREAD = Both(fr="Non lu", en="Not read")


def shown(text: str) -> str:
    """The words of a person or a file, fit for a page, a picture and a cell: no character that any of them would refuse or obey."""
    return plain(_NO_XML.sub("", text))


class Speech(NamedTuple):
    """Says these words in one language."""

    language: str

    def say(self, both: Both, /, **fields: object) -> str:
        """The words in this language, their blanks filled, spaced as it wants."""
        return typeset(both.said(self.language).format(**fields), self.language)

    def number(self, counted: Counted, count: int) -> str:
        """``count`` things, said as this language does."""
        return self.say(counted.none if count == 0 else counted.one if count == 1 else counted.more, count=count)

    def told(self, text: str) -> str:
        """A sentence of the review itself, spaced as this language wants."""
        return typeset(shown(text), self.language)

    def quoted(self, text: str) -> str:
        """An author's line between this language's quotation marks."""
        before, after = report_words(self.language).quotes
        return typeset(before, self.language) + shown(text) + typeset(after, self.language)

    def severity(self, severity: Severity) -> str:
        """What the reports call ``severity``."""
        return report_words(self.language).severities[severity]

    @property
    def colon(self) -> str:
        """A colon, spaced as this language wants."""
        return typeset(report_words(self.language).colon, self.language)

    @property
    def levels(self) -> tuple[tuple[str, str], ...]:
        """Input, output, outcome, each with what it means."""
        return tuple((str(rung), meaning) for rung, meaning in report_words(self.language).rungs.items())
