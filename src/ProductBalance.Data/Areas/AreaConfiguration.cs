using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Areas;

internal sealed class AreaConfiguration : IEntityTypeConfiguration<Area>
{
    public void Configure(EntityTypeBuilder<Area> builder)
    {
        builder.Property(area => area.Path).HasMaxLength(ItemContent.NameMaxLength);
        builder.Property(area => area.Key).HasMaxLength(ItemContent.NameMaxLength);
        builder.Property(area => area.Description).HasMaxLength(Area.DescriptionMaxLength);
        builder.HasOne<Product>().WithMany().HasForeignKey(area => area.ProductId);
        builder.HasIndex(area => new { area.ProductId, area.Key }).IsUnique(); // an area by its path
    }
}
