using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Domain.Returns;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Returns;

/// <summary>It outlives its person and its team, as their rates do.</summary>
internal sealed class FormerAbsenceConfiguration : IEntityTypeConfiguration<FormerAbsence>
{
    public void Configure(EntityTypeBuilder<FormerAbsence> builder)
    {
        builder.ToTable("FormerAbsences");
        builder.HasOne<Product>().WithMany().HasForeignKey(absence => absence.ProductId);
        builder.HasIndex(absence => absence.ProductId); // all that a product's teams were away
    }
}
