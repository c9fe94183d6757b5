using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Data.LightsOn;

internal sealed class ThreatConfiguration : IEntityTypeConfiguration<Threat>
{
    public void Configure(EntityTypeBuilder<Threat> builder)
    {
        builder.Property(threat => threat.WhatHappens).HasMaxLength(Threat.TextMaxLength);
        builder.Property(threat => threat.Evidence).HasMaxLength(Threat.TextMaxLength);
        builder.Property(threat => threat.Reason).HasMaxLength(Threat.TextMaxLength);
        builder.Ignore(threat => threat.Report);
        builder.Ignore(threat => threat.LaneDay);
        builder.HasOne<BacklogItem>().WithMany().HasForeignKey(threat => threat.ItemId);
        builder.HasIndex(threat => new { threat.ProductId, threat.State }); // the lane of a product
    }
}
