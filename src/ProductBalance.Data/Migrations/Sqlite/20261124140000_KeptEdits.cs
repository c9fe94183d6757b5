using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProductBalance.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class KeptEdits : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(name: "AsIn", table: "Imports", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Kept",
                table: "Imports",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]"
            );

            migrationBuilder.AddColumn<int>(
                name: "KeptCount",
                table: "Imports",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "AsIn", table: "Imports");

            migrationBuilder.DropColumn(name: "Kept", table: "Imports");

            migrationBuilder.DropColumn(name: "KeptCount", table: "Imports");
        }
    }
}
