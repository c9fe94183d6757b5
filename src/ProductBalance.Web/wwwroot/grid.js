// Arrow keys move between the cells of a [data-grid] like in a spreadsheet; Enter presses the cell. All of it happens in
// the browser: the server learns of a key only when an editor opens.
function rowsOf(grid) {
  return [...grid.querySelectorAll("tr[data-number]")];
}

function cellsOf(row) {
  return [...row.querySelectorAll("[data-cell]")].filter(cell => cell.offsetParent !== null);
}

function move(cell, rows, columns) {
  const row = cell.closest("tr");
  const all = rowsOf(cell.closest("[data-grid]"));
  const target = all[all.indexOf(row) + rows];
  if (!target) {
    return;
  }
  const cells = cellsOf(target);
  const index = cellsOf(row).indexOf(cell) + columns;
  cells[Math.max(0, Math.min(cells.length - 1, index))]?.focus();
  target.scrollIntoView({ block: "nearest" });
}

// Typing on a cell opens its editor; what is typed until the editor is there goes into it.
const patience = 2000;
let typed = "";
let opened = -patience;

function isOpening() {
  return performance.now() - opened < patience;
}

function isPrintable(event) {
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
}

document.addEventListener("click", event => {
  opened = event.target.closest?.("button[data-cell]") ? performance.now() : -patience;
});

document.addEventListener("focusin", event => {
  if (event.target.matches("[data-editor]")) {
    if (typed && event.target.matches("input")) {
      event.target.value = typed;
      event.target.dispatchEvent(new Event("input", { bubbles: true }));
    }
    typed = "";
    opened = -patience;
  }
});

document.addEventListener("keydown", event => {
  const cell = event.target.closest?.("button[data-cell]");
  const begins = cell && event.key !== " " && !isOpening();
  if (isPrintable(event) && (begins || (isOpening() && !event.target.matches("input, textarea, select")))) {
    event.preventDefault();
    typed = begins ? event.key : typed + event.key;
    if (begins) {
      cell.click();
    }
  }
});

const steps = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

document.addEventListener("keydown", event => {
  const cell = event.target.closest?.("[data-grid] [data-cell]");
  if (cell && steps[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    move(cell, ...steps[event.key]);
  }
  const nudge = event.altKey && { ArrowUp: "up", ArrowDown: "down" }[event.key];
  const mover = cell && nudge && cell.closest("tr").querySelector(`[data-move="${nudge}"]`);
  if (mover) {
    event.preventDefault();
    mover.click();
  }
  if (cell && event.key === "F2") {
    event.preventDefault();
    (cell.parentElement.querySelector(".pencil") ?? cell).click();
  }
  if (event.target.matches?.("[data-editor]") && event.key === "Tab" && !event.shiftKey) {
    event.preventDefault(); // the server opens the next cell's editor
  }
});

// The server draws rows anew, after saving and when others change something: the cell that had the focus keeps it.
let place = null;

function elementAt({ number, column }) {
  const row = document.querySelector(`[data-grid] tr[data-number="${number}"]`);
  return row?.cells[column]?.querySelector("[data-editor], [data-cell]");
}

document.addEventListener("focusin", event => {
  const cell = event.target.closest("[data-grid] :is([data-cell], [data-editor])");
  place = cell && { number: cell.closest("tr").dataset.number, column: cell.closest("td").cellIndex };
});

document.addEventListener("pointerdown", () => {
  place = null;
});

new MutationObserver(() => {
  if (place && document.activeElement === document.body) {
    elementAt(place)?.focus({ preventScroll: true });
  }
}).observe(document.body, { childList: true, subtree: true });
