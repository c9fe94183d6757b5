// A rectangle drawn with the mouse or a pen. The server hears of it once, when the button is let go.
const leastSize = 6;

export function attach(plot, page) {
  let start = null;
  let lasso = null;

  const at = event => {
    const box = plot.getBoundingClientRect();
    const within = (value, length) => Math.min(Math.max(value, 0), length);
    return { x: within(event.clientX - box.left, box.width), y: within(event.clientY - box.top, box.height), box };
  };
  const end = () => {
    lasso?.remove();
    start = lasso = null;
  };

  plot.addEventListener("pointerdown", event => {
    if (event.button === 0 && event.pointerType !== "touch") {
      start = at(event);
    }
  });
  plot.addEventListener("pointermove", event => {
    if (!start) {
      return;
    }
    const now = at(event);
    const [width, height] = [Math.abs(now.x - start.x), Math.abs(now.y - start.y)];
    if (!lasso && Math.max(width, height) >= leastSize) {
      lasso = document.createElement("div");
      lasso.className = "lasso";
      plot.append(lasso);
      plot.setPointerCapture(event.pointerId);
    }
    if (lasso) {
      Object.assign(lasso.style, {
        left: `${Math.min(now.x, start.x)}px`,
        top: `${Math.min(now.y, start.y)}px`,
        width: `${width}px`,
        height: `${height}px`,
      });
    }
  });
  plot.addEventListener("pointerup", event => {
    if (lasso) {
      const now = at(event);
      const x = value => (value / now.box.width) * 100;
      const y = value => (value / now.box.height) * 100;
      page.invokeMethodAsync(
        "SelectAsync",
        x(Math.min(now.x, start.x)),
        y(Math.min(now.y, start.y)),
        x(Math.max(now.x, start.x)),
        y(Math.max(now.y, start.y)),
      );
    }
    end();
  });
  plot.addEventListener("pointercancel", end);
  // Marks are links, and a link dragged is a drag of its address.
  plot.addEventListener("dragstart", event => event.preventDefault());
}
