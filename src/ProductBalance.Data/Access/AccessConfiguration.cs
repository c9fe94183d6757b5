using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Access;

internal sealed class AppUserConfiguration : IEntityTypeConfiguration<AppUser>
{
    public void Configure(EntityTypeBuilder<AppUser> builder) =>
        builder.Property(user => user.DisplayName).HasMaxLength(AppUser.DisplayNameMaxLength);
}

internal sealed class MembershipConfiguration : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.HasKey(membership => new { membership.ProductId, membership.UserId });
        builder.HasOne<Product>().WithMany().HasForeignKey(membership => membership.ProductId);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(membership => membership.UserId);
        builder.HasIndex(membership => membership.UserId); // the product switcher: a person's products
    }
}

internal sealed class ApiTokenConfiguration : IEntityTypeConfiguration<ApiToken>
{
    public void Configure(EntityTypeBuilder<ApiToken> builder)
    {
        builder.Property(token => token.Name).HasMaxLength(ApiToken.NameMaxLength);
        builder.Property(token => token.Prefix).HasMaxLength(12);
        builder.Property(token => token.Hash).HasMaxLength(64);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(token => token.UserId);
        builder.HasIndex(token => token.Hash).IsUnique(); // each API request
    }
}

internal sealed class UsedKeyConfiguration : IEntityTypeConfiguration<UsedKey>
{
    public void Configure(EntityTypeBuilder<UsedKey> builder)
    {
        builder.HasKey(used => new { used.TokenId, used.Key });
        builder.Property(used => used.Key).HasMaxLength(UsedKey.KeyMaxLength);
        builder.Property(used => used.RequestHash).HasMaxLength(64);
        builder.HasOne<ApiToken>().WithMany().HasForeignKey(used => used.TokenId);
    }
}

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.Property(invitation => invitation.Name).HasMaxLength(Invitation.NameMaxLength);
        builder.Property(invitation => invitation.Hash).HasMaxLength(64);
        builder.HasOne<Product>().WithMany().HasForeignKey(invitation => invitation.ProductId);
        builder.HasIndex(invitation => invitation.Hash).IsUnique(); // each opened link
    }
}
