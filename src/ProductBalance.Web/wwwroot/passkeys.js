// A form with a passkey button: ask the browser for the credential, put it into the form's hidden fields, send it.
const supported =
  window.PublicKeyCredential?.parseCreationOptionsFromJSON && window.PublicKeyCredential?.parseRequestOptionsFromJSON;

async function credentialFor(button) {
  if (!supported) {
    throw new Error("This browser knows no passkeys. Update it, or sign in with your password.");
  }
  const response = await fetch(button.dataset.passkey, {
    method: "POST",
    headers: { [button.dataset.tokenHeader]: button.dataset.token },
  });
  if (!response.ok) {
    throw new Error(response.status === 429 ? await response.text() : "The server did not answer. Try again.");
  }
  const options = await response.json();
  return button.dataset.passkey.endsWith("/creation-options")
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}

function messageOf(error) {
  return error.name === "NotAllowedError" || error.name === "AbortError"
    ? "No passkey was chosen. Try again, or use your password."
    : error.message;
}

document.addEventListener("submit", async event => {
  const button = event.submitter;
  if (!button?.dataset.passkey) {
    return;
  }
  event.preventDefault();
  const form = event.target;
  try {
    form.elements[`${button.dataset.field}.Passkey`].value = JSON.stringify(await credentialFor(button));
  } catch (error) {
    form.elements[`${button.dataset.field}.PasskeyError`].value = messageOf(error);
  }
  form.submit();
});
