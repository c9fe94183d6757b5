// The browser knows where its person lives better than a list of four hundred zones asks.
export function timeZone() {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
