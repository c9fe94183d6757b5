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
