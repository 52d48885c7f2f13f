// Loaded before the page is drawn: colours chosen earlier hold from the first frame on.
(() => {
  const root = document.documentElement;
  const dark = () => (root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches);
  const stored = () => {
    try {
      return localStorage.getItem("okr-theme");
    } catch {
      return null;
    }
  };
  const chosen = stored();
  if (chosen === "dark" || chosen === "light") root.dataset.theme = chosen;

  const name = (button) => {
    const text = dark() ? button.dataset.light : button.dataset.dark;
    button.setAttribute("aria-label", text);
    button.title = text;
  };

  document.addEventListener("DOMContentLoaded", () => {
    const button = document.getElementById("theme");
    name(button);
    button.addEventListener("click", () => {
      root.dataset.theme = dark() ? "light" : "dark";
      try {
        localStorage.setItem("okr-theme", root.dataset.theme);
      } catch {
        // a browser that keeps nothing forgets the choice
      }
      name(button);
    });
  });
})();
