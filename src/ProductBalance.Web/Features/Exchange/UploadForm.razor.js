export function bytesOf(area) {
  return new TextEncoder().encode(area.value);
}
