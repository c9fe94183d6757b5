using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Data.Access;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Rounds;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Rounds;

internal sealed class EstimationRoundConfiguration : IEntityTypeConfiguration<EstimationRound>
{
    public void Configure(EntityTypeBuilder<EstimationRound> builder)
    {
        builder.ToTable("Rounds");
        builder.Property(round => round.Field).HasMaxLength(100);
        builder.Property(round => round.Members).AsJson();
        builder.Property(round => round.Items).AsJson();
        builder.HasOne<Product>().WithMany().HasForeignKey(round => round.ProductId);
        builder.HasIndex(round => new { round.ProductId, round.Number }).IsUnique(); // a round by its address
    }
}

internal sealed class RoundSheetConfiguration : IEntityTypeConfiguration<RoundSheet>
{
    public void Configure(EntityTypeBuilder<RoundSheet> builder)
    {
        builder.HasKey(sheet => new
        {
            sheet.RoundId,
            sheet.Pass,
            sheet.UserId,
        });
        builder.Property(sheet => sheet.Answers).AsJson();
        builder.HasOne<EstimationRound>().WithMany().HasForeignKey(sheet => sheet.RoundId);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(sheet => sheet.UserId);
    }
}
