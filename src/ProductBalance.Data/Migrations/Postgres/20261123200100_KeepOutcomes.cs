using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ProductBalance.Data.Migrations.Postgres;

/// <summary>
/// What was measured, or why not, is never written again; the database itself holds that. It goes with its item only.
/// </summary>
[DbContext(typeof(PostgresBalanceDbContext))]
[Migration("20261123200100_KeepOutcomes")]
public sealed class KeepOutcomes : Migration
{
    private const string ItemThere = "SELECT 1 FROM \"Items\" WHERE \"Id\" = OLD.\"ItemId\"";

    private static readonly (string Table, string OwnerThere)[] Tables =
    [
        ("Measurements", ItemThere),
        ("MeasuringWaivers", ItemThere),
        ("MeasurementStrikes", "SELECT 1 FROM \"Measurements\" WHERE \"Id\" = OLD.\"MeasurementId\""),
    ];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var (table, ownerThere) in Tables)
        {
            var name = Name(table);
            migrationBuilder.Sql(
                $"""
                CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                  IF TG_OP = 'DELETE' AND NOT EXISTS ({ownerThere}) THEN
                    RETURN OLD;
                  END IF;
                  RAISE EXCEPTION 'the record of an outcome is never changed';
                END $$;
                """
            );
            migrationBuilder.Sql(
                $"CREATE TRIGGER {name} BEFORE UPDATE OR DELETE ON \"{table}\" FOR EACH ROW EXECUTE FUNCTION {name}();"
            );
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var (table, _) in Tables)
        {
            migrationBuilder.Sql($"DROP TRIGGER {Name(table)} ON \"{table}\"; DROP FUNCTION {Name(table)}();");
        }
    }

    private static string Name(string table) => $"keep_{table.ToLowerInvariant()}";
}
