// A picture from the clipboard goes where a chosen one would go.
export function takePastes(around) {
  around.addEventListener("paste", event => {
    const input = around.querySelector("input[type=file]");
    if (event.clipboardData.files.length > 0) {
      event.preventDefault();
      input.files = event.clipboardData.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
}
