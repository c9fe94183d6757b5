#!/usr/bin/env bash
# Adds one migration for both databases: src/ProductBalance.Data/Migrations/add.sh NameOfTheChange
set -euo pipefail
cd "$(dirname "$0")/.."
for provider in Sqlite Postgres; do
  dotnet ef migrations add "$1" --context "${provider}BalanceDbContext" --output-dir "Migrations/$provider"
done
dotnet csharpier format Migrations
