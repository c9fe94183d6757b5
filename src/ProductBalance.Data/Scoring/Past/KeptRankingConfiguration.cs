using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Scoring.Past;

internal sealed class KeptRankingConfiguration : IEntityTypeConfiguration<KeptRanking>
{
    public void Configure(EntityTypeBuilder<KeptRanking> builder)
    {
        builder.ToTable("KeptRankings");

        // Also the order in which they are read, and what lets one of two processes keep a day.
        builder.HasKey(kept => new
        {
            kept.ProductId,
            kept.Day,
            kept.ModelVersion,
        });
        builder.Property(kept => kept.Settings).AsJson();
        builder.Property(kept => kept.Rates).AsJson();
        builder
            .Property(kept => kept.Places)
            .HasConversion(
                places => KeptPlaces.Write(places),
                bytes => KeptPlaces.Read(bytes),
                ValueComparer.CreateDefault<IReadOnlyList<KeptPlace>>(favorStructuralComparisons: false)
            );
        builder.HasOne<Product>().WithMany().HasForeignKey(kept => kept.ProductId);
    }
}
