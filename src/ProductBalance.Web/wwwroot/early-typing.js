// Runs in the head. A page is drawn on the server first and drawn anew when its circuit is live: what somebody types in
// between is kept here, and goes into the same fields as soon as they are there again.
{
  const patience = 15000;
  const typed = new Map(); // the live fields that are still to be filled, by their names
  let current = null; // the name of the field that somebody was typing into

  const isLive = element => Boolean(element.closest("[data-live]"));

  function note(event) {
    const field = event.target;
    if (field.name && field.closest("main") && !isLive(field) && !/^(password|file|checkbox|radio)$/.test(field.type)) {
      typed.set(field.name, field.value);
      current = field.name;
    }
  }

  // Between the two drawings there is no field: keys would be lost, or be taken for commands.
  function catchKey(event) {
    const isText = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isText && typed.has(current) && !document.activeElement?.matches("input, textarea, select")) {
      typed.set(current, typed.get(current) + event.key);
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }

  // The event is that of a person typing, so that the page hears of it.
  function fill() {
    for (const [name, value] of typed) {
      const field = document.querySelector(`[data-live] main [name="${CSS.escape(name)}"]`);
      if (field) {
        typed.delete(name);
        field.value = value;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.dispatchEvent(new Event("change", { bubbles: true }));
        if (name === current) {
          field.focus();
        }
      }
    }
  }

  const drawing = new MutationObserver(fill);
  drawing.observe(document, { childList: true, subtree: true, attributeFilter: ["data-live"] });
  document.addEventListener("input", note);
  document.addEventListener("keydown", catchKey, { capture: true });

  function stop() {
    drawing.disconnect();
    document.removeEventListener("input", note);
    document.removeEventListener("keydown", catchKey, { capture: true });
  }

  addEventListener("load", () => setTimeout(stop, patience));
}

// Which fields somebody typed into, for the drafts, whose script comes later than the first key.
document.addEventListener("input", event => {
  event.target.dataset.typed = "";
}, true);
