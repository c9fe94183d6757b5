using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Overrides;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Overrides;

internal sealed class RankOverrideConfiguration : IEntityTypeConfiguration<RankOverride>
{
    public void Configure(EntityTypeBuilder<RankOverride> builder)
    {
        builder.ToTable("Overrides");
        builder.Property(made => made.Reason).HasMaxLength(RankOverride.ReasonMaxLength);
        builder.Property(made => made.Facts).AsJson();
        builder.Ignore(made => made.Held);
        builder.HasOne<Product>().WithMany().HasForeignKey(made => made.ProductId);
        builder.HasOne<BacklogItem>().WithMany().HasForeignKey(made => made.ItemId);
        builder.HasOne<BacklogItem>().WithMany().HasForeignKey(made => made.AnchorId);
        builder.HasIndex(made => new { made.ProductId, made.Ending }); // what holds in a product
    }
}
