// A control with data-hotkey="c" or "ctrl+k" is pressed by that key, unless somebody is typing. The server learns of a
// key only when it does something.
function nameOf(event) {
  const key = event.key.toLowerCase();
  return event.ctrlKey || event.metaKey ? `ctrl+${key}` : key;
}

function isTyping(target) {
  return target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName);
}

// A page opens in steps: drawn first, then live, then its parts come. A key that finds no live control waits a little for
// it, unless its owner does something else.
const patience = 3000;
let forget = () => {};

function controlOf(name) {
  return document.querySelector(`[data-hotkey="${CSS.escape(name)}"]`);
}

function press(name) {
  const control = controlOf(name);
  const isLive = control?.matches("a[href]") || control?.closest("[data-live]");
  if (isLive && isTyping(control)) {
    control.focus();
  } else if (isLive) {
    control.click();
  }
  return Boolean(isLive);
}

function pressWhenLive(name) {
  const observer = new MutationObserver(() => press(name) && forget());
  const timer = setTimeout(() => forget(), patience);
  forget = () => {
    observer.disconnect();
    clearTimeout(timer);
    forget = () => {};
  };
  observer.observe(document.body, { attributeFilter: ["data-live", "data-hotkey"], childList: true, subtree: true });
}

document.addEventListener("pointerdown", () => forget());

document.addEventListener("keydown", event => {
  forget();
  if (event.altKey || event.repeat || event.defaultPrevented || document.querySelector(".mud-dialog")) {
    return;
  }
  const name = nameOf(event);
  if (isTyping(event.target) && !name.startsWith("ctrl+")) {
    return;
  }
  if (controlOf(name)) {
    event.preventDefault();
  }
  if (!press(name)) {
    pressWhenLive(name);
  }
});

// A menu (a details element with data-menu) closes on Escape, on a click elsewhere and when something was chosen.
function closeMenus(except) {
  for (const menu of document.querySelectorAll("details[data-menu][open]")) {
    if (menu !== except) {
      menu.open = false;
    }
  }
}

document.addEventListener("click", event => {
  const menu = event.target.closest("details[data-menu]");
  closeMenus(menu && !event.target.closest("a, button") ? menu : null);
});

// A form that a button opened in its place (data-opened-by names the button) is closed by Escape; its draft is kept.
document.addEventListener("keydown", event => {
  const part = event.key === "Escape" && !event.defaultPrevented && event.target.closest("[data-opened-by]");
  if (part) {
    const opener = document.getElementById(part.dataset.openedBy);
    opener.focus();
    opener.click();
  }
});

document.addEventListener("keydown", event => {
  const menu = event.key === "Escape" && document.activeElement.closest("details[data-menu][open]");
  if (menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});
