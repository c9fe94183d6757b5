// Runs in the head, before all that listens to fields. Each field refuses what is too long for it, with a sentence from
// the server; a text that no message carries would break the connection instead. It stays in its field and goes nowhere,
// and its author reads by how much it is too long.
{
  const longest = Number(document.currentScript.dataset.longest);

  const isTooLong = field => field.matches("input, textarea") && field.value.length > longest;

  function hold(event, field) {
    event.preventDefault();
    event.stopImmediatePropagation();
    const over = (field.value.length - longest).toLocaleString("en");
    field.setCustomValidity(`${over} characters more than can be kept. Shorten it, or link to the long text.`);
    field.reportValidity();
  }

  function holdField(event) {
    const field = event.target;
    if (isTooLong(field)) {
      hold(event, field);
    } else if (field.validity?.customError) {
      field.setCustomValidity("");
    }
  }

  function holdForm(event) {
    const field = [...event.target.elements].find(isTooLong);
    if (field) {
      hold(event, field);
    }
  }

  addEventListener("input", holdField, { capture: true });
  addEventListener("change", holdField, { capture: true });
  addEventListener("submit", holdForm, { capture: true });
}
