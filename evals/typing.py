"""How long from the press of a key to the marks on the page: ``python -m evals.typing [PRESSES]``, in Chromium, without the debounce.

A draft of ten lines stands in the editor and somebody types at the end of one of them. The clock starts when the browser hears of the key
and stops at the first frame drawn after the marks of the answer were set.
"""

import contextlib
import os
import statistics
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
BAR = 100.0  # milliseconds, at the 95th percentile
DRAFTS = {
    "fr": """OKR de l'équipe Livraison – T2 2027
Objectif 1 : Des colis qui arrivent à l'heure promise
- Part des colis livrés à l'heure : de 81 % à 93 %
- Mise en place d'un suivi en temps réel
- Délai médian de réponse aux réclamations : de 30 h à 8 h
- Satisfaction
Objectif 2 : Améliorer la communication
- Publier 10 articles
- 2 000 abonnés de plus
- Être plus réactifs""",
    "en": """Delivery team OKRs – Q2 2027
Objective 1: Parcels arrive at the promised hour
- Parcels delivered on time from 81% to 93%
- Launch live tracking
- Median reply time to complaints from 30 h to 8 h
- Satisfaction
Objective 2: Improve communication
- Publish 10 articles
- 2,000 more followers
- Be more responsive""",
}
_CLOCK = """
(() => {
  let pressed = 0;
  window.okrTimes = [];
  addEventListener("keydown", () => { pressed = performance.now(); }, true);
  document.addEventListener("okr:marked", () => {
    const since = pressed;
    if (!since) return;
    pressed = 0;
    requestAnimationFrame(() => setTimeout(() => okrTimes.push(performance.now() - since)));
  });
})();
"""


@contextlib.contextmanager
def served(**given: object) -> Iterator[str]:
    """A service of its own on a free port, with an empty database in a folder that goes with it; its address."""
    from assistant.api.app import create_app
    from assistant.api.records.database import Database
    from assistant.api.settings import ServiceSettings

    from tests.served import listening

    with tempfile.TemporaryDirectory(prefix="okr-pages-") as folder:
        settings = ServiceSettings.model_validate({"data_dir": Path(folder), "rate": 0} | given)
        database = Database(settings.database)
        database.migrate()
        database.close()
        with listening(create_app(settings)) as address:
            yield address


@contextlib.contextmanager
def chromium() -> Iterator["Browser"]:
    """A headless Chromium; the one of the system, or that of the variable CHROMIUM."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        try:
            yield browser
        finally:
            browser.close()


def times(page: "Page", address: str, language: str, presses: int) -> list[float]:
    """Milliseconds from each of ``presses`` to its marks, after a warm-up."""
    page.add_init_script(_CLOCK)
    page.goto(f"{address}/?lang={language}&debounce=0&rest=3600000")
    page.wait_for_selector("body[data-ready]")
    page.evaluate("text => sessionStorage.setItem('okr-draft', text)", DRAFTS[language])
    page.reload()
    page.wait_for_selector(".mark")
    page.locator(".cm-line").nth(3).click()
    page.keyboard.press("End")
    warm = 10
    for number, key in enumerate((" abcdefghij" * presses)[: presses + warm], 1):
        page.keyboard.press("Space" if key == " " else key)
        page.wait_for_function("count => okrTimes.length >= count", arg=number, polling=5)
    found: list[float] = page.evaluate("okrTimes")
    return found[warm:]


def main(arguments: list[str]) -> int:
    """Print the figures; the exit code says whether the bar is passed."""
    presses = int(arguments[0]) if arguments else 60
    worst = 0.0
    with served() as address, chromium() as browser:
        for language in DRAFTS:
            context = browser.new_context(viewport={"width": 1360, "height": 860})
            found = times(context.new_page(), address, language, presses)
            context.close()
            high = statistics.quantiles(found, n=20)[-1]
            worst = max(worst, high)
            print(f"{language}: {statistics.median(found):.0f} ms median, {high:.0f} ms at the 95th percentile of {len(found)} key presses")
    return 0 if worst < BAR else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
