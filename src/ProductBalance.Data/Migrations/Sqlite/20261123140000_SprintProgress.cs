using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProductBalance.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SprintProgress : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<double>(name: "ActualDays", table: "SprintItems", type: "REAL", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Outcome",
                table: "SprintItems",
                type: "TEXT",
                maxLength: 40,
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "OutcomeReason",
                table: "SprintItems",
                type: "TEXT",
                maxLength: 1000,
                nullable: true
            );

            migrationBuilder.CreateTable(
                name: "RemainingNotes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    SprintId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Days = table.Column<double>(type: "REAL", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RemainingNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RemainingNotes_Items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "FK_RemainingNotes_Sprints_SprintId",
                        column: x => x.SprintId,
                        principalTable: "Sprints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "IX_RemainingNotes_ItemId", table: "RemainingNotes", column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_RemainingNotes_SprintId_ItemId",
                table: "RemainingNotes",
                columns: new[] { "SprintId", "ItemId" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "RemainingNotes");

            migrationBuilder.DropColumn(name: "ActualDays", table: "SprintItems");

            migrationBuilder.DropColumn(name: "Outcome", table: "SprintItems");

            migrationBuilder.DropColumn(name: "OutcomeReason", table: "SprintItems");
        }
    }
}
