// Offers names behind an @ in the browser: no key waits for the server, and Enter and the arrows belong to the list only
// while it is open.
const most = 5;
const begun = /(?<![\p{L}\p{N}])@([^@\n]*)$/u;

export function offer(around, names) {
  if (!around) {
    return; // the field went while this came
  }

  const field = around.querySelector("textarea");
  const list = around.querySelector("[role=listbox]");
  const status = around.querySelector("[role=status]");
  let active = 0;

  const typed = () => begun.exec(field.value.slice(0, field.selectionStart))?.[1];

  function look() {
    const part = typed()?.toLowerCase();
    const found = part === undefined ? [] : names.filter(name => name.toLowerCase().startsWith(part)).slice(0, most);
    active = 0;
    list.replaceChildren(...found.map(optionOf));
    list.hidden = found.length === 0;
    status.textContent = list.hidden ? "" : `${found.length} to mention: ↑ ↓ choose, Enter takes, Esc closes.`;
    mark();
  }

  function optionOf(name, place) {
    const option = document.createElement("li");
    option.id = `${list.id}-${place}`;
    option.role = "option";
    option.textContent = `@${name}`;
    option.addEventListener("click", () => take(name));
    return option;
  }

  function mark() {
    [...list.children].forEach((option, place) => option.setAttribute("aria-selected", place === active));
    if (list.hidden) {
      field.removeAttribute("aria-activedescendant");
    } else {
      field.setAttribute("aria-activedescendant", list.children[active].id);
      list.children[active].scrollIntoView({ block: "nearest" });
    }
  }

  // The event is that of a person typing, so that the page and the draft hear of it.
  function take(name) {
    const caret = field.selectionStart;
    field.setRangeText(`${name} `, caret - typed().length, caret, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  }

  function close() {
    list.hidden = true;
    status.textContent = "";
    mark();
  }

  function move(step) {
    active = (active + step + list.children.length) % list.children.length;
    mark();
  }

  const keys = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => list.children[active].click(),
    Tab: () => list.children[active].click(),
    Escape: close,
  };

  field.addEventListener("input", look);
  field.addEventListener("blur", close);
  field.addEventListener("keydown", event => {
    if (!list.hidden && !event.isComposing && event.key in keys) {
      event.preventDefault();
      event.stopPropagation();
      keys[event.key]();
    }
  });
  list.addEventListener("pointerdown", event => event.preventDefault()); // the field keeps the focus
  if (document.activeElement === field) {
    look(); // somebody typed before this came
  }
}
