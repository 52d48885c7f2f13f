"""What a line needs from another team, and whether a line of that team delivers it."""

from __future__ import annotations

from typing import NamedTuple

from assistant.language.pattern import pattern
from assistant.language.text import fold
from assistant.teams.company import Company, Line
from assistant.teams.cues import cues_of
from assistant.teams.mentions import Mentions
from assistant.teams.terms import Index, Terms

_LEAST = 1.6  # log-odds, from sample companies: what a line must say to be taken as waiting for others
_NAMED = 1.6  # how much it says more when it names another team
_OWN = 0.5  # how much less when what it waits for is of its own team's trade
_DELIVERS = 0.26  # likeness from which a line of another team delivers what is waited for
_DELIVERS_NAMED = 0.2
_OF_TRADE = 0.3  # how much nearer a team is whose trade brings such things
_TRADES = tuple(  # what is waited for, and what teams are called that bring it
    (pattern(rf"\b(?:{thing})"), pattern(rf"\b(?:{trade})"))
    for thing, trade in (
        (
            r"appli|app\b|application|module|ecran|screen|page|api\b|feature|fonction|portail|portal|site\b|sso\b|single sign|mobile|version|release|sa sortie|its launch|connect|outil|tool|integration|moteur|engine",
            r"produit|product|tech|platform|plateforme|engineer|ingenier|mobile|appli|app\b|web|digital|numeri|it\b|dsi|systeme|online|learning platform",
        ),
        (
            r"recrut|embauch|hire|hiring|machinist|part-timer|candidat|poste|staff|interim",
            r"rh\b|ressources humaines|people|talent|hr\b|human|recrut",
        ),
        (
            r"contrat|contract|signature du marche|terms|clause|accord|agreement|juridique|legal",
            r"jurid|legal|achats|procure|contract|conformite|compliance",
        ),
        (
            r"newsletter|campa|film|publicite|advert|brand|salon|event|roadshow|temoignage",
            r"market|marque|brand|communic|contenu|content|growth|acquisition|campaign",
        ),
        (
            r"data\b|datamart|donnee|model|score|dashboard|tableau de bord|etude|survey|events\b",
            r"data|analyt|insight|bi\b|plateforme|platform|it\b|dsi",
        ),
        (r"server|serveur|hosting|hebergement|reseau|network|cloud|uk servers", r"platform|plateforme|infra|it\b|dsi|engineer|secur|tech"),
    )
)
_WHOLE = 0.85  # what the likeness of the whole line counts where no team is named


class Need(NamedTuple):
    """A line that needs work of another team, the team (None where nothing tells which), the line that delivers it (None: nobody owns it)."""

    line: Line
    what: str
    needs: int | None
    delivered_by: Line | None
    weight: float


def needs_of(company: Company, terms: Terms) -> list[Need]:
    """Every need in the company, in the order of its lines."""
    reader = _Reader(company, terms)
    return [need for line in company.lines if not line.is_objective and (need := reader.read(line))]


class _Reader:
    def __init__(self, company: Company, terms: Terms) -> None:
        import numpy as np

        self.company, self.terms = company, terms
        self.mentions = Mentions(company.names)
        self.folded = [fold(name) for name in company.names]
        self.names = sorted(self.folded, key=len, reverse=True)
        self.owners = np.array([line.owner for line in company.lines])
        self.of_trade = [(thing, np.array([_OF_TRADE * bool(trade.search(name)) for name in self.folded])) for thing, trade in _TRADES]
        self.index = Index([{} if line.is_objective else terms.weights(line.text) for line in company.lines])
        by_team: dict[int, list[str]] = {}
        for line in company.lines:
            by_team.setdefault(line.owner, []).append(line.text)
        self.profiles = np.array([terms.vector(name, name, *by_team.get(number, ())) for number, name in enumerate(company.names)])

    def read(self, line: Line) -> Need | None:
        cues = cues_of(line.text)
        named = self.mentions.named(line.text, line.owner)
        if not cues and named is None:
            return None
        cue = cues[0] if cues else None
        what = cue.what if cue else line.text
        weight = (cue.weight if cue else 0.0) + (_NAMED if named else 0.0)
        closest = self._closest(what, line.owner)
        if named is None and closest == line.owner:
            weight -= _OWN
        if weight < _LEAST:
            return None
        team = named[0] if named else closest if closest != line.owner else None
        return Need(line, what, team, self._deliverer(line, what, named[0] if named else None), weight)

    def _closest(self, what: str, own: int) -> int | None:
        vector = self.terms.vector(what)
        if not vector.any():
            return None
        scores = self.profiles @ vector
        low = fold(what)
        for thing, nearer in self.of_trade:
            if thing.search(low):
                scores = scores + nearer
        return int(scores.argmax())

    def _deliverer(self, line: Line, what: str, named: int | None) -> Line | None:
        """The line of another team that is most like what is waited for, where it is like enough."""
        import numpy as np

        wanted = self.terms.weights(self._without_names(what))
        whole = self.terms.weights(self._without_names(line.text))
        least = _DELIVERS if named is None else _DELIVERS_NAMED
        alike = np.maximum(self.index.likeness(wanted), _WHOLE * self.index.likeness(whole))
        alike[self.owners == line.owner if named is None else self.owners != named] = 0.0
        best = int(alike.argmax())
        return self.company.lines[best] if alike[best] > least else None

    def _without_names(self, text: str) -> str:
        """A text without the names of teams: they say who delivers, not what."""
        low = fold(text)
        for name in self.names:
            low = low.replace(name, " ")
        return low
