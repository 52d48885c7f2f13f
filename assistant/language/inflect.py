"""Verb forms back to the base form: French participles and finite forms, English -ed, -ing, -s and the irregular ones."""

from functools import lru_cache

_FR_IRREGULAR = {
    "mettre": "mis mise mises met mettons mettra",
    "faire": "fait faite faits faites faisons fera",
    "ecrire": "ecrit ecrite ecrits ecrites ecrivons",
    "ouvrir": "ouvert ouverte ouverts ouvertes ouvrons ouvre",
    "construire": "construit construite construits construites",
    "produire": "produit produite produits produites",
    "reduire": "reduit reduite reduits reduites",
    "conduire": "conduit conduite conduits conduites",
    "concevoir": "concu concue concus concues",
    "tenir": "tenu tenue tenus tenues tient tiennent",
    "obtenir": "obtenu obtenue obtenus obtenues",
    "maintenir": "maintenu maintenue maintenus maintenues maintient",
    "prendre": "pris prise prises prenons",
    "elire": "elu elue elus elues",
    "traduire": "traduit traduite traduits traduites",
    "introduire": "introduit introduite introduits introduites",
    "inscrire": "inscrit inscrite inscrits inscrites",
    "soumettre": "soumis soumise soumises",
    "remettre": "remis remise remises",
    "acquerir": "acquis acquise acquises",
    "conquerir": "conquis conquise conquises",
    "vendre": "vendu vendue vendus vendues",
    "rendre": "rendu rendue rendus rendues",
    "recevoir": "recu recue recus recues",
    "resoudre": "resolu resolue resolus resolues",
    "couvrir": "couvert couverte couverts couvertes",
    "repondre": "repondu repondue repondus repondues",
    "definir": "defini definie definis definies definit",
    "pourvoir": "pourvu pourvue pourvus pourvues",
    "instruire": "instruit instruite instruits instruites",
    "refondre": "refondu refondue refondus refondues",
    "revoir": "revu revue revus revues",
    "suivre": "suivi suivie suivis suivies suivons suit",
    "clore": "clos close closes",
    "conclure": "conclu conclue conclus conclues",
    "renouveler": "renouvelle renouvellent",
    "lancer": "lancons lance",
    "etablir": "etabli etablie etablis etablies",
}
_EN_IRREGULAR = {
    "build": "built",
    "write": "written wrote",
    "send": "sent",
    "hold": "held",
    "run": "ran run",
    "make": "made",
    "do": "done did",
    "set": "set",
    "put": "put",
    "meet": "met",
    "teach": "taught",
    "find": "found",
    "choose": "chosen chose",
    "draw": "drawn drew",
    "begin": "begun began",
    "give": "given gave",
    "take": "taken took",
    "show": "shown",
    "win": "won",
    "sell": "sold",
    "buy": "bought",
    "bring": "brought",
    "keep": "kept",
    "lead": "led",
    "cut": "cut",
    "grow": "grown grew",
    "speak": "spoken spoke",
    "rewrite": "rewritten rewrote",
    "rebuild": "rebuilt",
    "shoot": "shot",
    "lay": "laid",
    "pay": "paid",
    "get": "got gotten",
    "see": "seen",
    "hire": "hired",
    "ship": "shipped",
    "cast": "cast",
    "spend": "spent",
    "leave": "left",
    "read": "read",
    "plan": "planned",
    "map": "mapped",
    "train": "trained",
    "tag": "tagged",
    "refit": "refitted",
    "swap": "swapped",
    "drop": "dropped",
    "fit": "fitted",
    "wire": "wired",
    "sow": "sown",
    "dig": "dug",
    "hang": "hung",
    "redo": "redone",
    "undertake": "undertaken",
    "overhaul": "overhauled",
}
_FR_FORMS = {form: base for base, forms in _FR_IRREGULAR.items() for form in forms.split()}
_EN_FORMS = {form: base for base, forms in _EN_IRREGULAR.items() for form in forms.split()}


@lru_cache(maxsize=16384)
def participle_bases(form: str, raw: str, *, french: bool) -> tuple[str, ...]:
    """The infinitives that a past participle may come from; ``raw`` keeps the accent that tells "livré" from "livre"."""
    return _french_participle(form, raw) if french else _english_past(form)


@lru_cache(maxsize=16384)
def finite_bases(form: str, *, french: bool) -> tuple[str, ...]:
    """The base forms that a finite form or an -ing form at the head of a line may come from."""
    return _french_finite(form) if french else _english_finite(form)


def _french_participle(form: str, raw: str) -> tuple[str, ...]:
    if form in _FR_FORMS:
        return (_FR_FORMS[form],)
    if len(form) < 4:
        return ()
    bare = raw.rstrip("sS")
    if bare.endswith(("é", "ée", "É", "ÉE")):
        stem = form.rstrip("s")
        return (stem.removesuffix("e").removesuffix("e") + "er",)
    for ending, bases in (
        ("ies", ("ir",)),
        ("ie", ("ir",)),
        ("is", ("ir",)),
        ("i", ("ir",)),
        ("ues", ("re", "oir", "ir")),
        ("ue", ("re", "oir", "ir")),
        ("us", ("re", "oir", "ir")),
        ("u", ("re", "oir", "ir")),
    ):
        if form.endswith(ending) and len(form) - len(ending) > 2:
            return tuple(form[: -len(ending)] + base for base in bases)
    return ()


def _french_finite(form: str) -> tuple[str, ...]:
    if form in _FR_FORMS:
        return (_FR_FORMS[form],)
    for ending in (
        "erons",
        "eront",
        "erez",
        "erai",
        "era",
        "issons",
        "issez",
        "issent",
        "irons",
        "ira",
        "irai",
        "ons",
        "ez",
        "ant",
        "ent",
        "es",
        "e",
        "it",
        "is",
    ):
        if form.endswith(ending) and len(form) - len(ending) > 2:
            stem = form[: -len(ending)]
            if stem.endswith("ge") and ending in ("ons", "ant"):
                stem = stem[:-1]
            return (stem + "er", stem + "ir", stem + "re") if ending[0] != "i" else (stem + "ir", stem + "ire")
    return ()


def _english_past(form: str) -> tuple[str, ...]:
    if form in _EN_FORMS:
        return (_EN_FORMS[form],)
    if not form.endswith("ed") or len(form) < 5:
        return ()
    stem = form[:-2]
    found = [stem, stem + "e"]
    if stem[-1] == "i":
        found.append(stem[:-1] + "y")
    if len(stem) > 2 and stem[-1] == stem[-2]:
        found.append(stem[:-1])
    return tuple(found)


def _english_finite(form: str) -> tuple[str, ...]:
    if form.endswith("ing") and len(form) > 5:
        stem = form[:-3]
        found = [stem, stem + "e"]
        if stem[-1] == stem[-2]:
            found.append(stem[:-1])
        return tuple(found)
    if form.endswith("s") and len(form) > 3:
        return (form[:-1], form[:-2] if form.endswith("es") else form[:-1], form[:-3] + "y" if form.endswith("ies") else form[:-1])
    return _english_past(form)
