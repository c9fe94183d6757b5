using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Data.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Following;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Following;

internal sealed class FollowConfiguration : IEntityTypeConfiguration<Follow>
{
    private const int KeyMaxLength = ItemContent.NameMaxLength + 10;

    public void Configure(EntityTypeBuilder<Follow> builder)
    {
        builder.Property(follow => follow.Area).HasMaxLength(ItemContent.NameMaxLength);
        builder.Property(follow => follow.Key).HasMaxLength(KeyMaxLength);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(follow => follow.UserId);
        builder.HasOne<Product>().WithMany().HasForeignKey(follow => follow.ProductId);
        builder
            .HasOne<BacklogItem>()
            .WithMany()
            .HasForeignKey(follow => follow.ItemId)
            .OnDelete(DeleteBehavior.Cascade);
        // what somebody follows, each once
        builder
            .HasIndex(follow => new
            {
                follow.UserId,
                follow.ProductId,
                follow.Key,
            })
            .IsUnique();
        builder.HasIndex(follow => follow.ProductId); // whom a change concerns
    }
}
