#!/usr/bin/env bash
# Runs a command beside a throw-away PostgreSQL server, named in PRODUCTBALANCE_POSTGRES:
#   bash tests/with-postgres.sh bash tests/run.sh
# Gets PostgreSQL from Debian when there is none. Without one the command runs all the same, and its tests are skipped.
set -euo pipefail

tools() { compgen -G '/usr/lib/postgresql/*/bin/initdb' | tail -n 1 | xargs -r dirname; }

if [[ -z "$(tools)" && $EUID -eq 0 ]] && command -v apt-get >/dev/null; then
  apt-get update -qq && apt-get install -y -qq --no-install-recommends postgresql >/dev/null || true
fi

bin=$(tools)
if [[ -z "$bin" ]]; then
  echo "No PostgreSQL: tests on it will be skipped."
  exec "$@"
fi

# The server refuses to run as root.
as_server() { if [[ $EUID -eq 0 ]]; then runuser -u postgres -- "$@"; else "$@"; fi; }

folder=$(mktemp -d)
[[ $EUID -ne 0 ]] || chown postgres "$folder"
port=$((20000 + RANDOM % 10000))
as_server "$bin/initdb" --pgdata "$folder/data" --username postgres --auth trust >/dev/null
as_server "$bin/pg_ctl" start --pgdata "$folder/data" --log "$folder/log" --wait --options \
  "-p $port -k $folder -c listen_addresses=127.0.0.1 -c max_connections=300 -c fsync=off" >/dev/null
trap 'as_server "$bin/pg_ctl" stop --pgdata "$folder/data" --mode immediate >/dev/null; rm -rf "$folder"' EXIT

PRODUCTBALANCE_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres" "$@"
