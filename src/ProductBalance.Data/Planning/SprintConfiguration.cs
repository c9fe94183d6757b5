using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Planning.Progress;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Planning;

internal sealed class SprintConfiguration : IEntityTypeConfiguration<Sprint>
{
    public void Configure(EntityTypeBuilder<Sprint> builder)
    {
        builder.Property(sprint => sprint.Name).HasMaxLength(Sprint.NameMaxLength);
        builder.Property(sprint => sprint.Goal).HasMaxLength(Sprint.GoalMaxLength);
        builder.Ignore(sprint => sprint.Period);
        builder.Ignore(sprint => sprint.Title);
        builder.HasOne<Product>().WithMany().HasForeignKey(sprint => sprint.ProductId);
        builder.HasIndex(sprint => new { sprint.ProductId, sprint.Number }).IsUnique(); // a sprint by its address
    }
}

internal sealed class SprintItemConfiguration : IEntityTypeConfiguration<SprintItem>
{
    public void Configure(EntityTypeBuilder<SprintItem> builder)
    {
        builder.HasKey(stay => new
        {
            stay.SprintId,
            stay.ItemId,
            stay.AddedAt,
        });
        builder.Property(stay => stay.AddedReason).HasMaxLength(ReasonText.MaxLength);
        builder.Property(stay => stay.RemovedReason).HasMaxLength(ReasonText.MaxLength);
        builder.Property(stay => stay.OutcomeReason).HasMaxLength(ReasonText.MaxLength);
        builder.HasOne<Sprint>().WithMany().HasForeignKey(stay => stay.SprintId);
        builder.HasOne<BacklogItem>().WithMany().HasForeignKey(stay => stay.ItemId);
        builder.HasIndex(stay => stay.ItemId); // in which sprints an item was
    }
}

internal sealed class RemainingNoteConfiguration : IEntityTypeConfiguration<RemainingNote>
{
    public void Configure(EntityTypeBuilder<RemainingNote> builder)
    {
        builder.HasOne<Sprint>().WithMany().HasForeignKey(note => note.SprintId);
        builder.HasOne<BacklogItem>().WithMany().HasForeignKey(note => note.ItemId);
        builder.HasIndex(note => new { note.SprintId, note.ItemId }); // what was said of an item in a sprint
    }
}

internal sealed class SprintMarkConfiguration : IEntityTypeConfiguration<SprintMark>
{
    public void Configure(EntityTypeBuilder<SprintMark> builder)
    {
        builder.HasKey(mark => new { mark.SprintId, mark.ItemId });
        builder.HasOne<Sprint>().WithMany().HasForeignKey(mark => mark.SprintId);
        builder.HasOne<BacklogItem>().WithMany().HasForeignKey(mark => mark.ItemId);
    }
}
