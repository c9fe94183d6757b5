using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ProductBalance.Data.Migrations.Postgres;

/// <summary>A review that was held is never written again; the database itself holds that. It goes with its product.</summary>
[DbContext(typeof(PostgresBalanceDbContext))]
[Migration("20261123130100_KeepReviews")]
public sealed class KeepReviews : Migration
{
    private static readonly string[] Tables = ["HeldReviews", "ReviewPictures"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            "CREATE FUNCTION keep_reviews() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'a held review is never changed'; END $$;"
        );
        foreach (var table in Tables)
        {
            migrationBuilder.Sql(
                $"CREATE TRIGGER keep_reviews BEFORE UPDATE ON \"{table}\" FOR EACH ROW EXECUTE FUNCTION keep_reviews();"
            );
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            migrationBuilder.Sql($"DROP TRIGGER keep_reviews ON \"{table}\";");
        }

        migrationBuilder.Sql("DROP FUNCTION keep_reviews();");
    }
}
