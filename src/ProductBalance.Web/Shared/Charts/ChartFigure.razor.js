// Keeps a chart as a file. The styles of the page do not reach into a picture, so that each shape takes its own along.
const carried = ["fill", "stroke", "stroke-width", "stroke-dasharray", "fill-opacity", "font-size", "font-family", "text-anchor", "display"];
const sharpness = 2;
const margin = 16;
const line = 20;

export function saveText(text, name) {
  save(new Blob([text], { type: "text/csv" }), name);
}

export async function savePicture(figure, name) {
  const drawing = figure.querySelector("svg");
  const { width, height } = drawing.viewBox.baseVal;
  const legend = [...figure.querySelectorAll(".legend li")];
  const canvas = document.createElement("canvas");
  canvas.width = (width + 2 * margin) * sharpness;
  canvas.height = (height + 2 * margin + line * (legend.length + 1)) * sharpness;
  const paper = canvas.getContext("2d");
  paper.scale(sharpness, sharpness);
  paper.fillStyle = getComputedStyle(figure).backgroundColor;
  paper.fillRect(0, 0, canvas.width, canvas.height);
  write(paper, figure.querySelector("figcaption b"), margin, margin + 12);
  paper.drawImage(await pictureOf(drawing, width, height), margin, margin + line, width, height);
  legend.forEach((entry, index) => {
    const bottom = margin + height + line * (index + 2) - 4;
    const mark = getComputedStyle(entry.querySelector("i"));
    paper.fillStyle = mark.color;
    paper.beginPath();
    paper.roundRect(margin, bottom - 9, parseFloat(mark.width), mark.height === "0px" ? 3 : 10, parseFloat(mark.borderRadius) || 0);
    paper.fill();
    write(paper, entry, margin + 22, bottom);
  });
  canvas.toBlob(blob => save(blob, name), "image/png");
}

function write(paper, element, left, bottom) {
  const style = getComputedStyle(element);
  paper.fillStyle = style.color;
  paper.font = `${style.fontWeight} 13px ${style.fontFamily}`;
  paper.fillText(element.textContent.trim(), left, bottom);
}

async function pictureOf(drawing, width, height) {
  const copy = drawing.cloneNode(true);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", width * sharpness);
  copy.setAttribute("height", height * sharpness);
  const shapes = drawing.querySelectorAll("*");
  copy.querySelectorAll("*").forEach((shape, index) => {
    const style = getComputedStyle(shapes[index]);
    carried.forEach(name => shape.setAttribute(name, style.getPropertyValue(name)));
  });
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await picture.decode();
  return picture;
}

function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
