using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Backlog;

internal sealed class BacklogItemConfiguration : IEntityTypeConfiguration<BacklogItem>
{
    public void Configure(EntityTypeBuilder<BacklogItem> builder)
    {
        builder.ToTable("Items");
        builder.Ignore(item => item.Content);
        builder.Property(item => item.Title).HasMaxLength(ItemContent.TitleMaxLength);
        builder.Property<string>("Description").HasMaxLength(ItemContent.DescriptionMaxLength);
        builder.Property<IReadOnlyList<string>>("Areas").AsJson();
        builder.Property<IReadOnlyList<string>>("Labels").AsJson();
        builder.Property<Estimate?>("Effort").AsJson();
        builder.Property<int>("PeopleAtOnce");
        builder.Property<string?>("Skill").HasMaxLength(ItemContent.NameMaxLength);
        builder.Property<bool?>("Showable");
        builder.Property<decimal>("Outlay");
        builder.Property<ImpactDraft>("Impact").AsJson();
        builder.Property<IReadOnlyDictionary<string, ModelInput>>("Inputs").AsJson();
        builder.Property<Urgency>("Urgency").AsJson();
        builder.Property(item => item.ExternalKey).HasMaxLength(BacklogItem.ExternalKeyMaxLength);
        builder.HasOne<Product>().WithMany().HasForeignKey(item => item.ProductId);
        builder.HasIndex(item => new { item.ProductId, item.Number }).IsUnique(); // an item by its address
        builder.HasIndex(item => new { item.ProductId, item.ExternalKey }).IsUnique(); // importing again
    }
}

internal sealed class ItemLinkConfiguration : IEntityTypeConfiguration<ItemLink>
{
    public void Configure(EntityTypeBuilder<ItemLink> builder)
    {
        builder.HasKey(link => new
        {
            link.From,
            link.To,
            link.Kind,
        });
        builder.HasOne<BacklogItem>().WithMany().HasForeignKey(link => link.From);
        builder.HasOne<BacklogItem>().WithMany().HasForeignKey(link => link.To);
        builder.HasIndex(link => link.To); // what an item blocks
    }
}
