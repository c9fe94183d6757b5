using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProductBalance.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ThreatSteps : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "JudgedAt",
                table: "Threats",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<DateOnly>(name: "ProposedBites", table: "Threats", type: "date", nullable: true);

            migrationBuilder.AddColumn<Guid>(name: "ProposerId", table: "Threats", type: "uuid", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "Threats",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true
            );

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ResolvedAt",
                table: "Threats",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<DateOnly>(name: "WarnedFor", table: "Threats", type: "date", nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "JudgedAt", table: "Threats");

            migrationBuilder.DropColumn(name: "ProposedBites", table: "Threats");

            migrationBuilder.DropColumn(name: "ProposerId", table: "Threats");

            migrationBuilder.DropColumn(name: "Reason", table: "Threats");

            migrationBuilder.DropColumn(name: "ResolvedAt", table: "Threats");

            migrationBuilder.DropColumn(name: "WarnedFor", table: "Threats");
        }
    }
}
