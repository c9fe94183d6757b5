using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ProductBalance.Data.Migrations.Postgres;

/// <summary>
/// What was measured, or why not, is never written again; the database itself holds that. It goes with its product only.
/// </summary>
[DbContext(typeof(PostgresBalanceDbContext))]
[Migration("20261123200100_KeepOutcomes")]
public sealed class KeepOutcomes : Migration
{
    private const string ProductThere = "SELECT 1 FROM \"Products\" WHERE \"Id\" = OLD.\"ProductId\"";

    private static readonly (string Table, string ProductThere)[] Tables =
    [
        ("Measurements", ProductThere),
        ("MeasuringWaivers", ProductThere),
        (
            "MeasurementStrikes",
            "SELECT 1 FROM \"Measurements\" m JOIN \"Products\" p ON p.\"Id\" = m.\"ProductId\" WHERE m.\"Id\" = OLD.\"MeasurementId\""
        ),
    ];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var (table, productThere) in Tables)
        {
            var name = Name(table);
            migrationBuilder.Sql(
                $"""
                CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                  IF TG_OP = 'DELETE' AND NOT EXISTS ({productThere}) THEN
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
