using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Feedback;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Feedback;

internal sealed class FeedbackConfiguration : IEntityTypeConfiguration<ReaderFeedback>
{
    private const int KeyMaxLength = 40;

    public void Configure(EntityTypeBuilder<ReaderFeedback> builder)
    {
        builder.ToTable("Feedback");
        builder.Property(one => one.EntryKey).HasMaxLength(KeyMaxLength);
        builder.Property(one => one.EntryTitle).HasMaxLength(RoadmapEntry.TitleMaxLength);
        builder.Property(one => one.Text).HasMaxLength(ReaderFeedback.TextMaxLength);
        builder.Property(one => one.Name).HasMaxLength(ReaderFeedback.NameMaxLength);
        builder.Property(one => one.Email).HasMaxLength(ReaderFeedback.EmailMaxLength);
        builder.Property(one => one.Reason).HasMaxLength(ReasonText.MaxLength);
        builder.HasOne<Product>().WithMany().HasForeignKey(one => one.ProductId);
        // what there is to judge, and how many of an entry's readers count
        builder.HasIndex(one => new
        {
            one.ProductId,
            one.State,
            one.At,
        });
    }
}
