using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Data.Access;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Planning;

internal sealed class TeamPersonConfiguration : IEntityTypeConfiguration<TeamPerson>
{
    public void Configure(EntityTypeBuilder<TeamPerson> builder)
    {
        builder.ToTable("TeamPeople");
        builder.Property(person => person.Name).HasMaxLength(TeamPerson.NameMaxLength);
        builder.Property(person => person.Skills).AsJson();
        builder.HasOne<Product>().WithMany().HasForeignKey(person => person.ProductId);
        builder.HasOne<Team>().WithMany().HasForeignKey(person => person.TeamId);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(person => person.UserId).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(person => new { person.ProductId, person.TeamId }); // the people of a product, by team
    }
}

internal sealed class AbsenceConfiguration : IEntityTypeConfiguration<Absence>
{
    public void Configure(EntityTypeBuilder<Absence> builder)
    {
        builder.ToTable("Absences");
        builder.HasOne<Product>().WithMany().HasForeignKey(absence => absence.ProductId);
        builder.HasOne<Team>().WithMany().HasForeignKey(absence => absence.TeamId);
        builder
            .HasOne<TeamPerson>()
            .WithMany()
            .HasForeignKey(absence => absence.PersonId)
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(absence => new { absence.ProductId, absence.To }); // who is away from a day on
    }
}

internal sealed class HolidayConfiguration : IEntityTypeConfiguration<Holiday>
{
    public void Configure(EntityTypeBuilder<Holiday> builder)
    {
        builder.ToTable("Holidays");
        builder.HasKey(holiday => new { holiday.ProductId, holiday.Day });
        builder.Property(holiday => holiday.Name).HasMaxLength(Holiday.NameMaxLength);
        builder.HasOne<Product>().WithMany().HasForeignKey(holiday => holiday.ProductId);
    }
}
