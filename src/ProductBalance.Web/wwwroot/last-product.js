// The first page opens the product that was looked at last: its name is kept in a cookie when a page is left.
addEventListener("pagehide", () => {
  const product = location.pathname.match(/^\/p\/([^/]+)/)?.[1];
  if (product) {
    const isSecure = location.protocol === "https:";
    document.cookie = `${isSecure ? "__Host-" : ""}product=${product}; Path=/; SameSite=Lax; Max-Age=31536000${isSecure ? "; Secure" : ""}`;
  }
});
