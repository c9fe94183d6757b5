using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ProductBalance.Data.Migrations.Sqlite;

/// <summary>
/// What was measured, or why not, is never written again; the database itself holds that. It goes with its product only.
/// </summary>
[DbContext(typeof(SqliteBalanceDbContext))]
[Migration("20261123200100_KeepOutcomes")]
public sealed class KeepOutcomes : Migration
{
    private const string Refusal = "SELECT RAISE(ABORT, 'the record of an outcome is never changed')";
    private const string ProductThere = "SELECT 1 FROM Products WHERE Id = OLD.ProductId";

    private static readonly (string Name, string SameKey, string ProductThere)[] Tables =
    [
        ("Measurements", "Id = NEW.Id", ProductThere),
        ("MeasuringWaivers", "ItemId = NEW.ItemId AND At = NEW.At", ProductThere),
        (
            "MeasurementStrikes",
            "MeasurementId = NEW.MeasurementId",
            "SELECT 1 FROM Measurements JOIN Products ON Products.Id = Measurements.ProductId WHERE Measurements.Id = OLD.MeasurementId"
        ),
    ];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var (table, sameKey, productThere) in Tables)
        {
            migrationBuilder.Sql($"CREATE TRIGGER {table}_UPDATE BEFORE UPDATE ON {table} BEGIN {Refusal}; END;");
            migrationBuilder.Sql(
                $"CREATE TRIGGER {table}_DELETE BEFORE DELETE ON {table} WHEN EXISTS ({productThere}) BEGIN {Refusal}; END;"
            );
            // REPLACE deletes without asking the trigger above.
            migrationBuilder.Sql(
                $"CREATE TRIGGER {table}_REPLACE BEFORE INSERT ON {table} WHEN EXISTS (SELECT 1 FROM {table} WHERE {sameKey}) BEGIN {Refusal}; END;"
            );
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var (table, _, _) in Tables)
        {
            migrationBuilder.Sql(
                $"DROP TRIGGER {table}_UPDATE; DROP TRIGGER {table}_DELETE; DROP TRIGGER {table}_REPLACE;"
            );
        }
    }
}
