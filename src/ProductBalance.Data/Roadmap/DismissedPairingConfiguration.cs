using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Data.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

internal sealed class DismissedPairingConfiguration : IEntityTypeConfiguration<DismissedPairing>
{
    public void Configure(EntityTypeBuilder<DismissedPairing> builder)
    {
        builder.HasKey(pairing => new { pairing.RequestId, pairing.WorkId });
        builder.Property(pairing => pairing.By).HasMaxLength(AppUser.DisplayNameMaxLength);
        builder
            .HasOne<BacklogItem>()
            .WithMany()
            .HasForeignKey(pairing => pairing.RequestId)
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasOne<BacklogItem>()
            .WithMany()
            .HasForeignKey(pairing => pairing.WorkId)
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(pairing => pairing.ProductId); // what a product does not suggest
    }
}
