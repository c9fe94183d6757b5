const fields = "input:not([type=checkbox], [type=radio], [type=range]), textarea, [contenteditable]";

// Several cells or several lines; a single line without a tab is no table.
function isTable(text) {
  return /\t/.test(text) || /\n/.test(text.trim());
}

export function attach(catcher) {
  const take = (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!event.target.closest(fields) && isTable(text)) {
      event.preventDefault();
      catcher.invokeMethodAsync("TakeAsync", DotNet.createJSStreamReference(new TextEncoder().encode(text)));
    }
  };
  document.addEventListener("paste", take);
  return { detach: () => document.removeEventListener("paste", take) };
}
