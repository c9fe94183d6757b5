using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Data.Access;
using ProductBalance.Data.Json;

namespace ProductBalance.Data.Activity;

internal sealed class ChangeEntryConfiguration : IEntityTypeConfiguration<ChangeEntry>
{
    public void Configure(EntityTypeBuilder<ChangeEntry> builder)
    {
        builder.ToTable("Changes");
        builder.HasKey(entry => entry.Sequence);
        builder.Property(entry => entry.Items).AsJson();
        builder.Property(entry => entry.Hash).HasMaxLength(64);
        builder.HasMany(entry => entry.Fields).WithOne(field => field.Entry).HasForeignKey(field => field.Sequence);
        builder.HasIndex(entry => new { entry.ProductId, entry.Sequence }); // the activity of a product
        builder.HasIndex(entry => entry.ImportId); // what an import changed
    }
}

internal sealed class FieldChangeConfiguration : IEntityTypeConfiguration<FieldChange>
{
    public void Configure(EntityTypeBuilder<FieldChange> builder)
    {
        builder.Property(field => field.Field).HasMaxLength(100);
        builder.HasIndex(field => new { field.ItemId, field.Sequence }); // the history of an item
    }
}

internal sealed class OutboxMessageConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.HasOne(message => message.Change).WithOne().HasForeignKey<OutboxMessage>(message => message.Sequence);
        builder.Property(message => message.DoneAt).IsConcurrencyToken(); // of two processes, one tells
        builder.HasIndex(message => new { message.DoneAt, message.Id }); // what is still to be told
    }
}

internal sealed class InboxMessageConfiguration : IEntityTypeConfiguration<InboxMessage>
{
    public void Configure(EntityTypeBuilder<InboxMessage> builder)
    {
        builder.Property(message => message.Text).HasMaxLength(InboxMessage.TextMaxLength);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(message => message.UserId);
        builder.HasIndex(message => new { message.UserId, message.Id }); // somebody's inbox, newest first
        builder.HasIndex(message => message.MailId); // what a mail tells
    }
}

internal sealed class FormDraftConfiguration : IEntityTypeConfiguration<FormDraft>
{
    public void Configure(EntityTypeBuilder<FormDraft> builder)
    {
        builder.HasKey(draft => new { draft.UserId, draft.Form });
        builder.Property(draft => draft.Form).HasMaxLength(FormDraft.FormMaxLength);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(draft => draft.UserId);
    }
}
