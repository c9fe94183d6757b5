using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ProductBalance.Data.Migrations.Sqlite;

/// <summary>
/// What a signal said, and what was made of it, is never written again; the database itself holds that. It goes with its
/// product only.
/// </summary>
[DbContext(typeof(SqliteBalanceDbContext))]
[Migration("20261124120100_KeepSignals")]
public sealed class KeepSignals : Migration
{
    private const string Refusal = "SELECT RAISE(ABORT, 'a signal and its answer are never changed')";

    private static readonly (string Name, string SameKey)[] Tables =
    [
        ("SignalDecisions", "ProductId = NEW.ProductId AND Month = NEW.Month"),
        ("KeptSignals", "ProductId = NEW.ProductId AND At = NEW.At"),
    ];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var (table, sameKey) in Tables)
        {
            migrationBuilder.Sql($"CREATE TRIGGER {table}_UPDATE BEFORE UPDATE ON {table} BEGIN {Refusal}; END;");
            migrationBuilder.Sql(
                $"CREATE TRIGGER {table}_DELETE BEFORE DELETE ON {table} WHEN EXISTS (SELECT 1 FROM Products WHERE Id = OLD.ProductId) BEGIN {Refusal}; END;"
            );
            // REPLACE deletes without asking the trigger above.
            migrationBuilder.Sql(
                $"CREATE TRIGGER {table}_REPLACE BEFORE INSERT ON {table} WHEN EXISTS (SELECT 1 FROM {table} WHERE {sameKey}) BEGIN {Refusal}; END;"
            );
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var (table, _) in Tables)
        {
            migrationBuilder.Sql(
                $"DROP TRIGGER {table}_UPDATE; DROP TRIGGER {table}_DELETE; DROP TRIGGER {table}_REPLACE;"
            );
        }
    }
}
