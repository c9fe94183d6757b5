using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Returns;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Returns;

internal sealed class SignalDecisionConfiguration : IEntityTypeConfiguration<SignalDecision>
{
    public void Configure(EntityTypeBuilder<SignalDecision> builder)
    {
        builder.ToTable("SignalDecisions");
        builder.HasKey(decision => new { decision.ProductId, decision.Month }); // one step a month, by months
        builder.Property(decision => decision.Signal).AsJson();
        builder.Property(decision => decision.Reason).HasMaxLength(ReasonText.MaxLength);
        builder.HasOne<Product>().WithMany().HasForeignKey(decision => decision.ProductId);
    }
}
