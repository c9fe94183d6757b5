// A control with data-hotkey="c" or "ctrl+k" is pressed by that key, unless somebody is typing. The server learns of a
// key only when it does something.
function nameOf(event) {
  const key = event.key.toLowerCase();
  return event.ctrlKey || event.metaKey ? `ctrl+${key}` : key;
}

function isTyping(target) {
  return target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName);
}

document.addEventListener("keydown", event => {
  if (event.altKey || event.repeat || event.defaultPrevented) {
    return;
  }
  const name = nameOf(event);
  if (isTyping(event.target) && !name.startsWith("ctrl+")) {
    return;
  }
  const control = document.querySelector(`[data-hotkey="${CSS.escape(name)}"]`);
  if (control && !document.querySelector(".mud-dialog")) {
    event.preventDefault();
    control.click();
  }
});

// A menu (a details element in the top bar) closes on Escape, on a click elsewhere and when something was chosen.
function closeMenus(except) {
  for (const menu of document.querySelectorAll(".top details[open]")) {
    if (menu !== except) {
      menu.open = false;
    }
  }
}

document.addEventListener("click", event => {
  const menu = event.target.closest(".top details");
  closeMenus(menu && !event.target.closest("a, button") ? menu : null);
});

document.addEventListener("keydown", event => {
  const menu = event.key === "Escape" && document.activeElement.closest(".top details[open]");
  if (menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});
