using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProductBalance.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Roadmap : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "RoadmapDefaults",
                columns: table => new
                {
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Display = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoadmapDefaults", x => x.ProductId);
                    table.ForeignKey(
                        name: "FK_RoadmapDefaults_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "RoadmapEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Horizon = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Display = table.Column<string>(type: "TEXT", nullable: false),
                    Items = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoadmapEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RoadmapEntries_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "RoadmapLinks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    WithdrawnAt = table.Column<long>(type: "INTEGER", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoadmapLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RoadmapLinks_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "RoadmapVersions",
                columns: table => new
                {
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    PublishedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    PublishedBy = table.Column<string>(type: "TEXT", nullable: false),
                    Basis = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoadmapVersions", x => new { x.ProductId, x.Number });
                    table.ForeignKey(
                        name: "FK_RoadmapVersions_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PublishedRoadmaps",
                columns: table => new
                {
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_PublishedRoadmaps",
                        x => new
                        {
                            x.ProductId,
                            x.Audience,
                            x.Number,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_PublishedRoadmaps_RoadmapVersions_ProductId_Number",
                        columns: x => new { x.ProductId, x.Number },
                        principalTable: "RoadmapVersions",
                        principalColumns: new[] { "ProductId", "Number" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "RoadmapWithdrawals",
                columns: table => new
                {
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoadmapWithdrawals", x => new { x.ProductId, x.Number });
                    table.ForeignKey(
                        name: "FK_RoadmapWithdrawals_RoadmapVersions_ProductId_Number",
                        columns: x => new { x.ProductId, x.Number },
                        principalTable: "RoadmapVersions",
                        principalColumns: new[] { "ProductId", "Number" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_PublishedRoadmaps_ProductId_Number",
                table: "PublishedRoadmaps",
                columns: new[] { "ProductId", "Number" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_RoadmapEntries_ProductId_Horizon_Place",
                table: "RoadmapEntries",
                columns: new[] { "ProductId", "Horizon", "Place" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_RoadmapLinks_ProductId", table: "RoadmapLinks", column: "ProductId");

            migrationBuilder.CreateIndex(
                name: "IX_RoadmapLinks_TokenHash",
                table: "RoadmapLinks",
                column: "TokenHash",
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "PublishedRoadmaps");

            migrationBuilder.DropTable(name: "RoadmapDefaults");

            migrationBuilder.DropTable(name: "RoadmapEntries");

            migrationBuilder.DropTable(name: "RoadmapLinks");

            migrationBuilder.DropTable(name: "RoadmapWithdrawals");

            migrationBuilder.DropTable(name: "RoadmapVersions");
        }
    }
}
