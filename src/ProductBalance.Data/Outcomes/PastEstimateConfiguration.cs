using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Outcomes;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Outcomes;

internal sealed class PastEstimateConfiguration : IEntityTypeConfiguration<PastEstimate>
{
    public void Configure(EntityTypeBuilder<PastEstimate> builder)
    {
        builder.Property(past => past.Name).HasMaxLength(PastEstimate.NameMaxLength);
        builder.Property(past => past.Estimate).AsJson();
        builder.HasOne<PastImport>().WithMany().HasForeignKey(past => past.ImportId);
        builder.HasIndex(past => past.ImportId); // what a file brought
    }
}

internal sealed class PastImportConfiguration : IEntityTypeConfiguration<PastImport>
{
    public void Configure(EntityTypeBuilder<PastImport> builder)
    {
        builder.Property(import => import.FileName).HasMaxLength(PastImport.FileNameMaxLength);
        builder.HasOne<Product>().WithMany().HasForeignKey(import => import.ProductId);
        builder.HasIndex(import => import.ProductId); // a product's files
    }
}
