using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ProductBalance.Data.Migrations.Postgres;

/// <summary>History and audit trail are only ever added to; the database itself holds that.</summary>
[DbContext(typeof(PostgresBalanceDbContext))]
[Migration("20261123060000_KeepHistory")]
public sealed class KeepHistory : Migration
{
    private static readonly string[] Tables = ["Changes", "FieldChanges"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            "CREATE FUNCTION keep_history() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'history is never changed'; END $$;"
        );
        foreach (var table in Tables)
        {
            migrationBuilder.Sql(
                $"CREATE TRIGGER keep_history BEFORE UPDATE OR DELETE ON \"{table}\" FOR EACH ROW EXECUTE FUNCTION keep_history();"
            );
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            migrationBuilder.Sql($"DROP TRIGGER keep_history ON \"{table}\";");
        }

        migrationBuilder.Sql("DROP FUNCTION keep_history();");
    }
}
