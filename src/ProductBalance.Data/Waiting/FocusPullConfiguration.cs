using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Data.Waiting;

internal sealed class FocusPullConfiguration : IEntityTypeConfiguration<FocusPull>
{
    public void Configure(EntityTypeBuilder<FocusPull> builder)
    {
        builder.Property(pull => pull.FreedBy).AsJson();
        builder.HasOne<Product>().WithMany().HasForeignKey(pull => pull.ProductId);
        builder.HasOne<BacklogItem>().WithMany().HasForeignKey(pull => pull.ItemId);
        builder.HasIndex(pull => new { pull.ProductId, pull.SprintEnd }); // what a sprint has pulled in
    }
}
