// Runs in the head, before anything is painted: what the person chose, else what the system prefers.
const systemIsDark = matchMedia("(prefers-color-scheme: dark)");

function applyTheme() {
  const chosen = localStorage.getItem("theme");
  document.documentElement.dataset.theme = chosen ?? (systemIsDark.matches ? "dark" : "light");
}

applyTheme();
systemIsDark.addEventListener("change", applyTheme);
addEventListener("storage", applyTheme);

document.addEventListener("click", event => {
  if (event.target.closest("[data-switch-theme]")) {
    localStorage.setItem("theme", document.documentElement.dataset.theme === "dark" ? "light" : "dark");
    applyTheme();
  }
});
