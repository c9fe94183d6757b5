using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace ProductBalance.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class SprintProgress : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<double>(
                name: "ActualDays",
                table: "SprintItems",
                type: "double precision",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "Outcome",
                table: "SprintItems",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "OutcomeReason",
                table: "SprintItems",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true
            );

            migrationBuilder.CreateTable(
                name: "RemainingNotes",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    SprintId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    Days = table.Column<double>(type: "double precision", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
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
