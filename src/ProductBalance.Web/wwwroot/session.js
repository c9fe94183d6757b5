// When the session ends here, nothing that was typed stays in the browser, and the other tabs end with it.
const session = new BroadcastChannel("session");

function forgetDrafts() {
  for (const key of Object.keys(sessionStorage).filter(key => key.startsWith("draft:"))) {
    sessionStorage.removeItem(key);
  }
}

document.addEventListener("submit", event => {
  if (event.target.matches("[data-ends-session]")) {
    forgetDrafts();
    // Told once the answer has come: until then the other tabs would only load their page again.
    addEventListener("pagehide", () => session.postMessage("ended"));
  }
});

session.addEventListener("message", () => {
  forgetDrafts();
  location.reload();
});
