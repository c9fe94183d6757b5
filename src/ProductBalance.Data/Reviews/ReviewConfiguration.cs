using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Reviews;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Reviews;

internal sealed class SprintReviewConfiguration : IEntityTypeConfiguration<SprintReview>
{
    public void Configure(EntityTypeBuilder<SprintReview> builder)
    {
        builder.ToTable("Reviews");
        builder.HasKey(review => review.SprintId);
        builder.Property(review => review.Note).HasMaxLength(SprintReview.NoteMaxLength);
        builder.Property(review => review.Order).AsJson();
        builder.HasOne<Sprint>().WithOne().HasForeignKey<SprintReview>(review => review.SprintId);
        builder.HasOne<Product>().WithMany().HasForeignKey(review => review.ProductId);
    }
}

internal sealed class ReviewTextConfiguration : IEntityTypeConfiguration<ReviewText>
{
    public void Configure(EntityTypeBuilder<ReviewText> builder)
    {
        builder.ToTable("ReviewTexts");
        builder.HasKey(text => new { text.SprintId, text.ItemId });
        builder.Property(text => text.Sentence).HasMaxLength(ReviewText.SentenceMaxLength);
        builder.Property(text => text.Link).HasMaxLength(ReviewText.LinkMaxLength);
        builder.Property(text => text.Picture).AsJson();
        builder.HasOne<Sprint>().WithMany().HasForeignKey(text => text.SprintId);
        builder.HasOne<BacklogItem>().WithMany().HasForeignKey(text => text.ItemId);
    }
}

internal sealed class KeptPictureConfiguration : IEntityTypeConfiguration<KeptPicture>
{
    public void Configure(EntityTypeBuilder<KeptPicture> builder)
    {
        builder.ToTable("ReviewPictures");
        builder.HasKey(picture => new { picture.SprintId, picture.Hash }); // a picture by its address
        builder.Property(picture => picture.Hash).HasMaxLength(64);
        builder.HasOne<Sprint>().WithMany().HasForeignKey(picture => picture.SprintId);
    }
}

internal sealed class HeldReviewConfiguration : IEntityTypeConfiguration<HeldReview>
{
    public void Configure(EntityTypeBuilder<HeldReview> builder)
    {
        builder.ToTable("HeldReviews");
        builder.HasKey(held => held.SprintId);
        builder.Property(held => held.Content).AsJson();
        builder.HasOne<Sprint>().WithOne().HasForeignKey<HeldReview>(held => held.SprintId);
    }
}

internal sealed class PublishedReviewConfiguration : IEntityTypeConfiguration<PublishedReview>
{
    public void Configure(EntityTypeBuilder<PublishedReview> builder)
    {
        builder.ToTable("PublishedReviews");
        builder.HasKey(published => published.SprintId);
        builder.Property(published => published.Slug).HasMaxLength(Product.SlugMaxLength);
        builder.Property(published => published.LinkHash).HasMaxLength(64);
        builder.Property(published => published.Content).AsJson();
        builder.HasOne<Sprint>().WithOne().HasForeignKey<PublishedReview>(published => published.SprintId);
        builder.HasOne<Product>().WithMany().HasForeignKey(published => published.ProductId);
        builder.HasIndex(published => new { published.Slug, published.Number }).IsUnique(); // a page by its address
    }
}
