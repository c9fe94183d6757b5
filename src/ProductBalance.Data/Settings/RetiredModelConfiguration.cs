using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Settings;

internal sealed class RetiredModelConfiguration : IEntityTypeConfiguration<RetiredModel>
{
    public void Configure(EntityTypeBuilder<RetiredModel> builder)
    {
        builder.ToTable("RetiredModels");
        builder.HasKey(model => new { model.ProductId, model.ModelVersion }); // a product's versions in their order
        builder.Property(model => model.Settings).AsJson();
        builder.HasOne<Product>().WithMany().HasForeignKey(model => model.ProductId);
    }
}
