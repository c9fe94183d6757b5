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
let opened = 0;

function isOpening() {
  return performance.now() - opened < patience;
}

function isPrintable(event) {
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
}

document.addEventListener("click", event => {
  opened = event.target.closest?.("button[data-cell]") ? performance.now() : 0;
});

document.addEventListener("focusin", event => {
  if (event.target.matches("[data-editor]")) {
    if (typed && event.target.matches("input")) {
      event.target.value = typed;
      event.target.dispatchEvent(new Event("input", { bubbles: true }));
    }
    typed = "";
    opened = 0;
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
  if (cell && event.key === "F2") {
    event.preventDefault();
    (cell.parentElement.querySelector(".pencil") ?? cell).click();
  }
  if (event.target.matches?.("[data-editor]") && event.key === "Tab" && !event.shiftKey) {
    event.preventDefault(); // the server opens the next cell's editor
  }
});
