using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Planning;

internal sealed class MixPolicyConfiguration : IEntityTypeConfiguration<MixPolicyVersion>
{
    public void Configure(EntityTypeBuilder<MixPolicyVersion> builder)
    {
        builder.ToTable("MixPolicies");
        builder.HasKey(version => new { version.ProductId, version.Number }); // a product's policies in their order
        builder.Property(version => version.Policy).AsJson();
        builder.Property(version => version.Reason).HasMaxLength(ReasonText.MaxLength);
        builder.HasOne<Product>().WithMany().HasForeignKey(version => version.ProductId);
    }
}
