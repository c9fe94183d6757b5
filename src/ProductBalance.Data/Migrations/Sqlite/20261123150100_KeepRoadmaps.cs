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
    private static readonly string[] Tables = ["RoadmapVersions", "PublishedRoadmaps", "RoadmapWithdrawals"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            migrationBuilder.Sql(
                $"CREATE TRIGGER {table}_UPDATE BEFORE UPDATE ON {table} BEGIN SELECT RAISE(ABORT, 'a published roadmap is never changed'); END;"
            );
            migrationBuilder.Sql(
                $"CREATE TRIGGER {table}_DELETE BEFORE DELETE ON {table} WHEN EXISTS (SELECT 1 FROM Products WHERE Id = OLD.ProductId) BEGIN SELECT RAISE(ABORT, 'a published roadmap is never changed'); END;"
            );
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            migrationBuilder.Sql($"DROP TRIGGER {table}_UPDATE; DROP TRIGGER {table}_DELETE;");
        }
    }
}
