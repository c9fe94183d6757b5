using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ProductBalance.Data.Migrations.Postgres;

/// <summary>
/// A published roadmap is never written again, and stays; the database itself holds that. It goes with its product only.
/// </summary>
[DbContext(typeof(PostgresBalanceDbContext))]
[Migration("20261123150100_KeepRoadmaps")]
public sealed class KeepRoadmaps : Migration
{
    private static readonly string[] Tables = ["RoadmapVersions", "PublishedRoadmaps", "RoadmapWithdrawals"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            """
            CREATE FUNCTION keep_roadmaps() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT 1 FROM "Products" WHERE "Id" = OLD."ProductId") THEN
                RETURN OLD;
              END IF;
              RAISE EXCEPTION 'a published roadmap is never changed';
            END $$;
            """
        );
        foreach (var table in Tables)
        {
            migrationBuilder.Sql(
                $"CREATE TRIGGER keep_roadmaps BEFORE UPDATE OR DELETE ON \"{table}\" FOR EACH ROW EXECUTE FUNCTION keep_roadmaps();"
            );
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            migrationBuilder.Sql($"DROP TRIGGER keep_roadmaps ON \"{table}\";");
        }

        migrationBuilder.Sql("DROP FUNCTION keep_roadmaps();");
    }
}
