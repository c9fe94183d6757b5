using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ProductBalance.Data.Migrations.Sqlite;

/// <summary>
/// What was measured, or why not, is never written again; the database itself holds that. It goes with its item only.
/// </summary>
[DbContext(typeof(SqliteBalanceDbContext))]
[Migration("20261123200100_KeepOutcomes")]
public sealed class KeepOutcomes : Migration
{
    private const string Refusal = "SELECT RAISE(ABORT, 'the record of an outcome is never changed')";
    private const string ItemThere = "SELECT 1 FROM Items WHERE Id = OLD.ItemId";

    private static readonly (string Name, string SameKey, string OwnerThere)[] Tables =
    [
        ("Measurements", "Id = NEW.Id", ItemThere),
        ("MeasuringWaivers", "ItemId = NEW.ItemId AND At = NEW.At", ItemThere),
        (
            "MeasurementStrikes",
            "MeasurementId = NEW.MeasurementId",
            "SELECT 1 FROM Measurements WHERE Id = OLD.MeasurementId"
        ),
    ];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var (table, sameKey, ownerThere) in Tables)
        {
            migrationBuilder.Sql($"CREATE TRIGGER {table}_UPDATE BEFORE UPDATE ON {table} BEGIN {Refusal}; END;");
            migrationBuilder.Sql(
                $"CREATE TRIGGER {table}_DELETE BEFORE DELETE ON {table} WHEN EXISTS ({ownerThere}) BEGIN {Refusal}; END;"
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
