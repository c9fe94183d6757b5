using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ProductBalance.Data.Migrations.Sqlite;

/// <summary>History and audit trail are only ever added to; the database itself holds that.</summary>
[DbContext(typeof(SqliteBalanceDbContext))]
[Migration("20261123060000_KeepHistory")]
public sealed class KeepHistory : Migration
{
    private static readonly string[] Tables = ["Changes", "FieldChanges"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            foreach (var verb in new[] { "UPDATE", "DELETE" })
            {
                migrationBuilder.Sql(
                    $"CREATE TRIGGER {table}_{verb} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, 'history is never changed'); END;"
                );
            }
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
