#!/usr/bin/env bash
# Runs every test of the solution and ends with "N passed, N failed, N skipped". Gets Chromium when there is none.
set -euo pipefail
cd "$(dirname "$0")/.."

has_chromium() {
  [[ -n "${CHROMIUM_PATH:-}" ]] || command -v chromium chromium-browser google-chrome >/dev/null 2>&1 ||
    compgen -G "${PLAYWRIGHT_BROWSERS_PATH:-$HOME/.cache/ms-playwright}/chromium-*" >/dev/null
}

get_chromium() {
  if command -v apt-get >/dev/null && [[ $EUID -eq 0 ]]; then
    apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium >/dev/null
  else
    local tools=tests/ProductBalance.Journeys/bin/Debug/net10.0/.playwright
    "$(compgen -G "$tools/node/*/node" | head -n 1)" "$tools/package/cli.js" install chromium
  fi
}

dotnet build --nologo -v quiet
has_chromium || get_chromium || echo "No Chromium: the browser journeys will be skipped (they fail where CI=true)."

# One project after the other: the journeys start servers and browsers, which want the machine for themselves.
set +e
dotnet test --no-build --max-parallel-test-modules 1 "$@" | awk '
  /This installation has no administrator yet/ { next } # each server of a test offers it
  /^  total:/ { total = $2 } /^  failed:/ { failed = $2 } /^  succeeded:/ { passed = $2 } /^  skipped:/ { skipped = $2 }
  /^failed / { inside = 1; lines = 0 } /^[^ ]/ && !/^failed / { inside = 0 }
  inside && lines++ < 40 { failures = failures $0 "\n" }
  { print }
  END {
    if (failures != "") printf "\nOnce more, what failed:\n%s", failures
    printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped
  }'
exit "${PIPESTATUS[0]}"
