using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ProductBalance.Data.Migrations.Sqlite;

/// <summary>A review that was held is never written again; the database itself holds that. It goes with its product.</summary>
[DbContext(typeof(SqliteBalanceDbContext))]
[Migration("20261123130100_KeepReviews")]
public sealed class KeepReviews : Migration
{
    private static readonly string[] Tables = ["HeldReviews", "ReviewPictures"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            migrationBuilder.Sql(
                $"CREATE TRIGGER {table}_UPDATE BEFORE UPDATE ON {table} BEGIN SELECT RAISE(ABORT, 'a held review is never changed'); END;"
            );
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            migrationBuilder.Sql($"DROP TRIGGER {table}_UPDATE;");
        }
    }
}
