// A dialog that closes gives the focus back to the button that opened it.
const dialogs = ".mud-dialog-container";
let pressed = null; // the last button, by mouse or by key
let opener = null;

document.addEventListener("click", event => {
  pressed = event.target.closest("button, a, summary");
}, true);

function follow() {
  const isOpen = document.querySelector(dialogs) !== null;
  if (isOpen) {
    opener ??= pressed;
  } else if (opener) {
    const isLost = document.activeElement === document.body || !document.activeElement;
    if (isLost && opener.isConnected) {
      opener.focus();
    }
    opener = null;
  }
}

new MutationObserver(follow).observe(document.body, { childList: true, subtree: true });
