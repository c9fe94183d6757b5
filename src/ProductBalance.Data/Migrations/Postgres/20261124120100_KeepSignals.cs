using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ProductBalance.Data.Migrations.Postgres;

/// <summary>
/// What a signal said, and what was made of it, is never written again; the database itself holds that. It goes with its
/// product only.
/// </summary>
[DbContext(typeof(PostgresBalanceDbContext))]
[Migration("20261124120100_KeepSignals")]
public sealed class KeepSignals : Migration
{
    private static readonly string[] Tables = ["SignalDecisions", "KeptSignals"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            """
            CREATE FUNCTION keep_signals() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT 1 FROM "Products" WHERE "Id" = OLD."ProductId") THEN
                RETURN OLD;
              END IF;
              RAISE EXCEPTION 'a signal and its answer are never changed';
            END $$;
            """
        );
        foreach (var table in Tables)
        {
            migrationBuilder.Sql(
                $"CREATE TRIGGER keep_signals BEFORE UPDATE OR DELETE ON \"{table}\" FOR EACH ROW EXECUTE FUNCTION keep_signals();"
            );
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            migrationBuilder.Sql($"DROP TRIGGER keep_signals ON \"{table}\";");
        }

        migrationBuilder.Sql("DROP FUNCTION keep_signals();");
    }
}
