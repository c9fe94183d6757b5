using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Domain.Returns;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Returns;

/// <summary>A rate outlives its team: what the team cost stays true.</summary>
internal sealed class TeamRateConfiguration : IEntityTypeConfiguration<TeamRate>
{
    public void Configure(EntityTypeBuilder<TeamRate> builder)
    {
        builder.ToTable("TeamRates");
        builder.HasKey(rate => new { rate.TeamId, rate.From });
        builder.HasOne<Product>().WithMany().HasForeignKey(rate => rate.ProductId);
        builder.HasIndex(rate => rate.ProductId); // all that a product's teams cost
    }
}
