using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProductBalance.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Sprints : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(name: "Showable", table: "Items", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Skill",
                table: "Items",
                type: "TEXT",
                maxLength: 100,
                nullable: true
            );

            migrationBuilder.CreateTable(
                name: "Holidays",
                columns: table => new
                {
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Holidays", x => new { x.ProductId, x.Day });
                    table.ForeignKey(
                        name: "FK_Holidays_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "MixPolicies",
                columns: table => new
                {
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Policy = table.Column<string>(type: "TEXT", nullable: false),
                    Since = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MixPolicies", x => new { x.ProductId, x.Number });
                    table.ForeignKey(
                        name: "FK_MixPolicies_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Sprints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Goal = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Start = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    End = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ClosedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sprints", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sprints_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "TeamPeople",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TeamId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Share = table.Column<double>(type: "REAL", nullable: false),
                    Skills = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TeamPeople", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TeamPeople_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull
                    );
                    table.ForeignKey(
                        name: "FK_TeamPeople_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "FK_TeamPeople_Teams_TeamId",
                        column: x => x.TeamId,
                        principalTable: "Teams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "SprintItems",
                columns: table => new
                {
                    SprintId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    PlannedDays = table.Column<double>(type: "REAL", nullable: false),
                    AddedBy = table.Column<string>(type: "TEXT", nullable: false),
                    AddedReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    RemovedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RemovedBy = table.Column<string>(type: "TEXT", nullable: true),
                    RemovedReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_SprintItems",
                        x => new
                        {
                            x.SprintId,
                            x.ItemId,
                            x.AddedAt,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_SprintItems_Items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "FK_SprintItems_Sprints_SprintId",
                        column: x => x.SprintId,
                        principalTable: "Sprints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "SprintMarks",
                columns: table => new
                {
                    SprintId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SprintMarks", x => new { x.SprintId, x.ItemId });
                    table.ForeignKey(
                        name: "FK_SprintMarks_Items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "FK_SprintMarks_Sprints_SprintId",
                        column: x => x.SprintId,
                        principalTable: "Sprints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Absences",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TeamId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Absences", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Absences_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "FK_Absences_TeamPeople_PersonId",
                        column: x => x.PersonId,
                        principalTable: "TeamPeople",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "FK_Absences_Teams_TeamId",
                        column: x => x.TeamId,
                        principalTable: "Teams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "IX_Absences_PersonId", table: "Absences", column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Absences_ProductId_To",
                table: "Absences",
                columns: new[] { "ProductId", "To" }
            );

            migrationBuilder.CreateIndex(name: "IX_Absences_TeamId", table: "Absences", column: "TeamId");

            migrationBuilder.CreateIndex(name: "IX_SprintItems_ItemId", table: "SprintItems", column: "ItemId");

            migrationBuilder.CreateIndex(name: "IX_SprintMarks_ItemId", table: "SprintMarks", column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_Sprints_ProductId_Number",
                table: "Sprints",
                columns: new[] { "ProductId", "Number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_TeamPeople_ProductId_TeamId",
                table: "TeamPeople",
                columns: new[] { "ProductId", "TeamId" }
            );

            migrationBuilder.CreateIndex(name: "IX_TeamPeople_TeamId", table: "TeamPeople", column: "TeamId");

            migrationBuilder.CreateIndex(name: "IX_TeamPeople_UserId", table: "TeamPeople", column: "UserId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "Absences");

            migrationBuilder.DropTable(name: "Holidays");

            migrationBuilder.DropTable(name: "MixPolicies");

            migrationBuilder.DropTable(name: "SprintItems");

            migrationBuilder.DropTable(name: "SprintMarks");

            migrationBuilder.DropTable(name: "TeamPeople");

            migrationBuilder.DropTable(name: "Sprints");

            migrationBuilder.DropColumn(name: "Showable", table: "Items");

            migrationBuilder.DropColumn(name: "Skill", table: "Items");
        }
    }
}
