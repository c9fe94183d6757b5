// Fills the screen where the browser allows it; without, the page is filled. Leaving the full screen ends the show.
let opener = null;

export async function project(screen, owner) {
  opener = document.activeElement;
  screen.focus();
  try {
    await screen.requestFullscreen();
  } catch {
    return; // the browser wants a click of its own for it
  }
  screen.addEventListener("fullscreenchange", () => {
    if (!document.fullscreenElement) {
      owner.invokeMethodAsync("CloseAsync").catch(() => {});
    }
  });
}

export async function leave() {
  if (document.fullscreenElement) {
    await document.exitFullscreen();
  }
  opener?.focus();
}
