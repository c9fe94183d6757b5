// A card of a board that was taken up listens to the arrow keys; the page must not scroll meanwhile.
document.addEventListener("keydown", event => {
  if (event.key.startsWith("Arrow") && event.target.closest?.("[data-grip][aria-pressed='true']")) {
    event.preventDefault();
  }
});
