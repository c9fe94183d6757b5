using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Data.Waiting;

internal sealed class WaitConfiguration : IEntityTypeConfiguration<Wait>
{
    public void Configure(EntityTypeBuilder<Wait> builder)
    {
        builder.Property(wait => wait.Note).HasMaxLength(Wait.NoteMaxLength);
        builder.HasOne<Product>().WithMany().HasForeignKey(wait => wait.ProductId);
        builder.HasOne<BacklogItem>().WithMany().HasForeignKey(wait => wait.ItemId);
        builder.HasIndex(wait => new { wait.ProductId, wait.EndedOn }); // what waits in a product
    }
}
