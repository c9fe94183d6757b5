using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ProductBalance.Data.Migrations.Sqlite;

/// <summary>
/// A published roadmap is never written again, and stays; the database itself holds that. It goes with its product only.
/// </summary>
[DbContext(typeof(SqliteBalanceDbContext))]
[Migration("20261123150100_KeepRoadmaps")]
public sealed class KeepRoadmaps : Migration
{
    private const string Refusal = "SELECT RAISE(ABORT, 'a published roadmap is never changed')";

    private static readonly (string Name, string SameKey)[] Tables =
    [
        ("RoadmapVersions", "ProductId = NEW.ProductId AND Number = NEW.Number"),
        ("PublishedRoadmaps", "ProductId = NEW.ProductId AND Number = NEW.Number AND Audience = NEW.Audience"),
        ("RoadmapWithdrawals", "ProductId = NEW.ProductId AND Number = NEW.Number"),
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
