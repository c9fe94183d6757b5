export function isBlank(area) {
  return area.value.trim() === "";
}

export function bytesOf(area) {
  return new TextEncoder().encode(area.value);
}
