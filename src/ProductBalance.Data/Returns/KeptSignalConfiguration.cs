using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Returns;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Returns;

internal sealed class KeptSignalConfiguration : IEntityTypeConfiguration<KeptSignal>
{
    public void Configure(EntityTypeBuilder<KeptSignal> builder)
    {
        builder.ToTable("KeptSignals");
        builder.HasKey(kept => new { kept.ProductId, kept.At }); // a product's signals in their order
        builder.Property(kept => kept.Signal).AsJson();
        builder.HasOne<Product>().WithMany().HasForeignKey(kept => kept.ProductId);
    }
}
