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
