using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Exchange.Storing;

internal sealed class ImportRunConfiguration : IEntityTypeConfiguration<ImportRun>
{
    public void Configure(EntityTypeBuilder<ImportRun> builder)
    {
        builder.ToTable("Imports");
        builder.Property(run => run.FileName).HasMaxLength(ImportRun.FileNameMaxLength);
        builder.Property(run => run.Mapping).AsJson();
        builder.Property(run => run.Answers).AsJson();
        builder.Property(run => run.AsIn).AsJson();
        builder.Property(run => run.Problems).AsJson();
        builder.Property(run => run.Kept).AsJson();
        builder.HasOne<Product>().WithMany().HasForeignKey(run => run.ProductId);
        builder.HasIndex(run => new { run.ProductId, run.StartedAt }); // the imports of a product, newest first
        builder.HasIndex(run => new { run.State, run.BeatAt }); // runs that were killed
    }
}
