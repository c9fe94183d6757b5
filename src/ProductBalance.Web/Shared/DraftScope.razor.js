// Keeps the changed fields of a form in this tab's storage and offers them back. Keys start with "draft:" and the user,
// so nobody is offered another person's text; session.js removes them when the session ends.
const pause = 300;
const serverPause = 2000;
const restorePause = 5000;
const serverLimit = 200000; // bytes; what a message of the circuit carries, with room to spare
const drafts = new WeakMap();

// keeper is the component on the server, kept what it had stored before.
export function attach(scope, key, keeper, kept) {
  const draft = { key: `draft:${key}`, keeper, fields: {}, timer: 0, serverTimer: 0 };
  drafts.set(scope, draft);
  Object.assign(draft.fields, JSON.parse(sessionStorage.getItem(draft.key) ?? kept ?? "{}"));
  scope.addEventListener("input", event => note(draft, event.target));
  scope.addEventListener("change", event => note(draft, event.target));
  for (const field of scope.querySelectorAll("[data-typed]")) {
    note(draft, field); // typed before this script was here: early-typing.js has marked it
  }
  part(scope, "restore").addEventListener("click", () => restore(scope, draft));
  part(scope, "forget").addEventListener("click", () => {
    clear(scope);
    keeper.invokeMethodAsync("ForgetAsync");
  });
  part(scope, "offer").hidden = !differs(scope, draft.fields);
}

export function clear(scope) {
  const draft = drafts.get(scope);
  clearTimeout(draft.timer);
  clearTimeout(draft.serverTimer);
  draft.fields = {};
  sessionStorage.removeItem(draft.key);
  part(scope, "offer").hidden = true;
}

function part(scope, name) {
  return scope.querySelector(`[data-draft=${name}]`);
}

function note(draft, field) {
  if (!field.name || field.type === "password" || field.type === "file") {
    return;
  }
  for (const part of together(field)) {
    draft.fields[part.name] = read(part);
  }
  clearTimeout(draft.timer);
  draft.timer = setTimeout(() => keep(draft), pause);
  clearTimeout(draft.serverTimer);
  draft.serverTimer = setTimeout(() => send(draft), serverPause);
}

// What is typed into one field of a fieldset may fill the others, as a pasted range does.
function together(field) {
  const group = field.closest("fieldset");
  return group && field.type === "text" ? [field, ...group.querySelectorAll("input[type=text][name]")] : [field];
}

// Without a connection it stays in this tab, and goes with the next key that is typed.
function send(draft) {
  const content = JSON.stringify(draft.fields);
  if (new Blob([content]).size <= serverLimit) {
    draft.keeper.invokeMethodAsync("KeepAsync", content).catch(() => {});
  }
}

function keep(draft) {
  try {
    sessionStorage.setItem(draft.key, JSON.stringify(draft.fields));
  } catch (error) {
    // The browser's storage is full: the form still works, it is only not kept.
    console.warn("This form is not kept over a reload.", error);
  }
}

// Some fields appear only when others are filled ("which driver"): they are filled as soon as they are there.
function restore(scope, draft) {
  let open = Object.entries(draft.fields);
  const fill = () => {
    const here = open.filter(([name, value]) => find(scope, name, value));
    open = open.filter(entry => !here.includes(entry));
    for (const [name, value] of here) {
      const field = find(scope, name, value);
      if (field && read(field) !== value) {
        write(field, value);
      }
    }
  };
  fill();
  const growth = new MutationObserver(fill);
  growth.observe(scope, { childList: true, subtree: true });
  setTimeout(() => growth.disconnect(), restorePause);
  part(scope, "offer").hidden = true;
}

function differs(scope, fields) {
  return Object.entries(fields).some(([name, value]) => {
    const field = find(scope, name, value);
    return !field || read(field) !== value;
  });
}

function find(scope, name, value) {
  const same = [...scope.querySelectorAll(`[name="${CSS.escape(name)}"]`)];
  return same.find(field => field.type === "radio" && field.value === value) ?? same[0];
}

function read(field) {
  return field.type === "checkbox" ? field.checked : field.value;
}

// The events are those of a person typing, so that the page hears of it whichever of them it binds to.
function write(field, value) {
  if (field.type === "checkbox" || field.type === "radio") {
    field.click();
    return;
  }
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
}
