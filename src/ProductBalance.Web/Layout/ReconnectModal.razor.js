const modal = document.getElementById("components-reconnect-modal");

modal.addEventListener("components-reconnect-state-changed", event => {
  switch (event.detail.state) {
    case "show":
      modal.showModal();
      break;
    case "hide":
      modal.close();
      break;
    case "failed":
      document.addEventListener("visibilitychange", retryWhenSeen);
      break;
    case "rejected":
      location.reload();
      break;
  }
});

modal.querySelector("[data-reconnect=retry]").addEventListener("click", retry);
modal.querySelector("[data-reconnect=resume]").addEventListener("click", resume);

async function retry() {
  document.removeEventListener("visibilitychange", retryWhenSeen);
  try {
    // False: the server is there, but it no longer knows this circuit.
    if ((await Blazor.reconnect()) || (await Blazor.resumeCircuit())) {
      modal.close();
    } else {
      location.reload();
    }
  } catch {
    document.addEventListener("visibilitychange", retryWhenSeen);
  }
}

async function resume() {
  try {
    if (!(await Blazor.resumeCircuit())) {
      location.reload();
    }
  } catch {
    modal.classList.replace("components-reconnect-paused", "components-reconnect-resume-failed");
  }
}

async function retryWhenSeen() {
  if (document.visibilityState === "visible") {
    await retry();
  }
}
