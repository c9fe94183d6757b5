// A dialog that closes gives the focus back to the button that opened it, or to the heading where that button is gone.
let pressed = null; // the last button, by mouse or by key
let opener = null;
let restored = null;

document.addEventListener("click", event => {
  pressed = event.target.closest("button, a, summary");
}, true);

document.addEventListener("focusin", event => {
  if (event.target !== restored) {
    restored = null;
  }
});

function focus(element) {
  if (element && (document.activeElement === document.body || !document.activeElement)) {
    element.focus();
  }
}

function follow() {
  if (document.querySelector(".mud-dialog-container")) {
    opener ??= pressed;
  } else if (opener) {
    restored = opener;
    opener = null;
    focus(restored);
  }
  // What the dialog did may take away the button as well, a little later.
  if (restored && !restored.isConnected) {
    restored = null;
    focus(document.querySelector("main h1"));
  }
}

new MutationObserver(follow).observe(document.body, { childList: true, subtree: true });
