using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Comments;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Comments;

internal sealed class CommentConfiguration : IEntityTypeConfiguration<Comment>
{
    public void Configure(EntityTypeBuilder<Comment> builder)
    {
        builder.Property(comment => comment.Text).HasMaxLength(Comment.TextMaxLength);
        builder.Property(comment => comment.Earlier).AsJson();
        builder.HasOne<Product>().WithMany().HasForeignKey(comment => comment.ProductId);
        builder.HasOne<BacklogItem>().WithMany().HasForeignKey(comment => comment.ItemId);
        builder.HasIndex(comment => new { comment.ItemId, comment.At }); // what was said about an item
    }
}
