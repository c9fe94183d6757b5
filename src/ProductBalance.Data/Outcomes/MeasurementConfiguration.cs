using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Outcomes;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Outcomes;

internal sealed class MeasurementConfiguration : IEntityTypeConfiguration<Measurement>
{
    public void Configure(EntityTypeBuilder<Measurement> builder)
    {
        builder.Property(measurement => measurement.Source).HasMaxLength(Measurement.SourceMaxLength);
        builder.HasOne<Product>().WithMany().HasForeignKey(measurement => measurement.ProductId);
        builder.HasOne<BacklogItem>().WithMany().HasForeignKey(measurement => measurement.ItemId);
        builder.HasIndex(measurement => new { measurement.ItemId, measurement.Day }); // what was measured of an item
    }
}

internal sealed class MeasurementStrikeConfiguration : IEntityTypeConfiguration<MeasurementStrike>
{
    public void Configure(EntityTypeBuilder<MeasurementStrike> builder)
    {
        builder.HasKey(strike => strike.MeasurementId);
        builder.Property(strike => strike.Reason).HasMaxLength(ReasonText.MaxLength);
        builder.HasOne<Measurement>().WithOne().HasForeignKey<MeasurementStrike>(strike => strike.MeasurementId);
    }
}

internal sealed class MeasuringWaiverConfiguration : IEntityTypeConfiguration<MeasuringWaiver>
{
    public void Configure(EntityTypeBuilder<MeasuringWaiver> builder)
    {
        builder.HasKey(waiver => new { waiver.ItemId, waiver.At }); // one for each release
        builder.Property(waiver => waiver.Reason).HasMaxLength(ReasonText.MaxLength);
        builder.HasOne<Product>().WithMany().HasForeignKey(waiver => waiver.ProductId);
        builder.HasOne<BacklogItem>().WithMany().HasForeignKey(waiver => waiver.ItemId);
    }
}
