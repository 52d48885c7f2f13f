"""What can go wrong between a draft and a model's opinion, each said in one sentence."""

from assistant.errors import ModelError
from assistant.language import Language
from assistant.report.words import typeset
from assistant.rule import Both

_SENTENCES = {
    "off": Both(
        fr="Aucun modèle n'est configuré : donnez OPENAI_API_KEY (ou OPENAI_BASE_URL pour un serveur à vous), ou [ai] dans okr.toml.",
        en="No model is configured: set OPENAI_API_KEY (or OPENAI_BASE_URL for a server of your own), or [ai] in okr.toml.",
    ),
    "package": Both(
        fr="L'avis du modèle demande un paquet de plus : pip install 'okr-assistant[ai]'.",
        en="The model's opinion needs one more package: pip install 'okr-assistant[ai]'.",
    ),
    "address": Both(
        fr="OPENAI_BASE_URL (ou base_url sous [ai]) n'est pas une adresse : elle commence par http:// ou https://, puis un nom de machine.",
        en="OPENAI_BASE_URL (or base_url under [ai]) is no address: one begins with http:// or https:// and names a host.",
    ),
    "language": Both(
        fr="Le brouillon n'est ni en français ni en anglais : le modèle n'a pas été interrogé.",
        en="The draft is in neither English nor French: the model was not asked.",
    ),
    "key": Both(
        fr="{place} a refusé la clé : vérifiez OPENAI_API_KEY.",
        en="{place} refused the key: check OPENAI_API_KEY.",
    ),
    "model": Both(
        fr="{place} ne connaît pas le modèle {model} : vérifiez OPENAI_MODEL et OPENAI_BASE_URL.",
        en="{place} does not know the model {model}: check OPENAI_MODEL and OPENAI_BASE_URL.",
    ),
    "quota": Both(
        fr="Le crédit du compte chez {place} est épuisé.",
        en="The account at {place} has no credit left.",
    ),
    "busy": Both(
        fr="{place} reçoit trop de demandes en ce moment{wait} : réessayez plus tard.",
        en="{place} has too many requests at the moment{wait}: try again later.",
    ),
    "server": Both(
        fr="{place} est en panne (erreur {status}) : réessayez plus tard.",
        en="{place} is out of order (error {status}): try again later.",
    ),
    "connection": Both(
        fr="{place} n'a pas pu être joint, ou la connexion s'est coupée : vérifiez le réseau et OPENAI_BASE_URL.",
        en="{place} could not be reached, or the connection broke: check the network and OPENAI_BASE_URL.",
    ),
    "time": Both(
        fr="Le modèle n'a pas répondu à temps ({seconds} s par brouillon, à régler par deadline sous [ai]).",
        en="The model did not answer in time ({seconds} s a draft; set deadline under [ai]).",
    ),
    "request": Both(
        fr="{place} n'a pas accepté la demande : {said}",
        en="{place} did not accept the request: {said}",
    ),
    "refusal": Both(
        fr="Le modèle a refusé de donner son avis sur ce brouillon.",
        en="The model declined to give an opinion on this draft.",
    ),
    "filter": Both(
        fr="Le filtre de contenu du modèle a arrêté sa réponse.",
        en="The model's content filter stopped its answer.",
    ),
    "empty": Both(
        fr="Le modèle a renvoyé une réponse vide.",
        en="The model sent an empty answer.",
    ),
    "cut": Both(
        fr="La réponse du modèle s'est interrompue avant la fin.",
        en="The model's answer broke off before its end.",
    ),
    "gaps": Both(
        fr="La réponse du modèle ne dit rien de ces lignes : {lines}.",
        en="The model's answer says nothing of these lines: {lines}.",
    ),
    "form": Both(
        fr="La réponse du modèle n'avait pas la forme demandée, même après une seconde demande.",
        en="The model's answer did not have the form asked for, even when asked again.",
    ),
    "tongue": Both(
        fr="Le modèle a répondu dans une autre langue que celle du brouillon, même après une seconde demande.",
        en="The model answered in another language than the draft's, even when asked again.",
    ),
    "cost": Both(
        fr="Le coût fixé par --max-cost n'y suffit pas : le modèle n'a pas été interrogé (estimation : {estimate}).",
        en="The cost set by --max-cost does not suffice: the model was not asked (estimate: {estimate}).",
    ),
    "later": Both(
        fr="La question attend dans un lot remis à {place} : la même commande ira chercher la réponse.",
        en="The question waits in a batch handed to {place}: the same command will fetch the answer.",
    ),
    "long": Both(
        fr="Le brouillon est trop long pour ce modèle.",
        en="The draft is too long for this model.",
    ),
    "unexpected": Both(
        fr="L'avis du modèle s'est arrêté sur une erreur imprévue ({said}).",
        en="The model's opinion stopped at an unexpected error ({said}).",
    ),
}
LASTING = frozenset({"off", "address", "package", "key", "model", "quota"})  # no use asking about the next draft


def failure(kind: str, language: Language, **fields: object) -> ModelError:
    """The error of one ``kind``, with its sentence in ``language``."""
    return ModelError(kind, typeset(_SENTENCES[kind].said(language).format(**fields), language))
