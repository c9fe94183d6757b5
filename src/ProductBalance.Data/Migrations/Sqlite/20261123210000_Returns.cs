using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProductBalance.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Returns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "SignalDecisions",
                columns: table => new
                {
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Signal = table.Column<string>(type: "TEXT", nullable: false),
                    IsAccepted = table.Column<bool>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignalDecisions", x => new { x.ProductId, x.Month });
                    table.ForeignKey(
                        name: "FK_SignalDecisions_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "TeamRates",
                columns: table => new
                {
                    TeamId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: false),
                    People = table.Column<double>(type: "REAL", nullable: false),
                    DayRate = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TeamRates", x => new { x.TeamId, x.From });
                    table.ForeignKey(
                        name: "FK_TeamRates_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "IX_TeamRates_ProductId", table: "TeamRates", column: "ProductId");

            // Of what teams cost before, nothing was kept: their history begins today, and earlier rates can be entered.
            migrationBuilder.Sql(
                """
                INSERT INTO "TeamRates" ("TeamId", "From", "ProductId", "People", "DayRate")
                SELECT team."Id", date('now'), team."ProductId",
                  COALESCE((SELECT SUM(person."Share") FROM "TeamPeople" person WHERE person."TeamId" = team."Id"), team."People"),
                  team."DayRate"
                FROM "Teams" team
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "SignalDecisions");

            migrationBuilder.DropTable(name: "TeamRates");
        }
    }
}
