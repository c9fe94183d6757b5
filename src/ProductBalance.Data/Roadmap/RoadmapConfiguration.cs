using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Roadmap;

internal sealed class RoadmapEntryConfiguration : IEntityTypeConfiguration<RoadmapEntry>
{
    public void Configure(EntityTypeBuilder<RoadmapEntry> builder)
    {
        builder.ToTable("RoadmapEntries");
        builder.Property(entry => entry.Key).HasMaxLength(40);
        builder.Property(entry => entry.Place).HasMaxLength(PlaceKey.MaxLength);
        builder.Property(entry => entry.Title).HasMaxLength(RoadmapEntry.TitleMaxLength);
        builder.Property(entry => entry.Outcome).HasMaxLength(RoadmapEntry.OutcomeMaxLength);
        builder.Property(entry => entry.Display).AsJson();
        builder.Property(entry => entry.Items).AsJson();
        builder.HasOne<Product>().WithMany().HasForeignKey(entry => entry.ProductId);
        builder
            .HasIndex(entry => new
            {
                entry.ProductId,
                entry.Horizon,
                entry.Place,
            })
            .IsUnique(); // two who move at once get two places
    }
}

internal sealed class RoadmapDefaultsConfiguration : IEntityTypeConfiguration<RoadmapDefaults>
{
    public void Configure(EntityTypeBuilder<RoadmapDefaults> builder)
    {
        builder.ToTable("RoadmapDefaults");
        builder.HasKey(defaults => defaults.ProductId);
        builder.Property(defaults => defaults.Display).AsJson();
        builder.HasOne<Product>().WithOne().HasForeignKey<RoadmapDefaults>(defaults => defaults.ProductId);
    }
}

internal sealed class RoadmapVersionConfiguration : IEntityTypeConfiguration<RoadmapVersion>
{
    public void Configure(EntityTypeBuilder<RoadmapVersion> builder)
    {
        builder.ToTable("RoadmapVersions");
        builder.HasKey(version => new { version.ProductId, version.Number });
        builder.Property(version => version.Basis).AsJson();
        builder.Property(version => version.Note).HasMaxLength(RoadmapVersion.NoteMaxLength);
        builder.HasOne<Product>().WithMany().HasForeignKey(version => version.ProductId);
    }
}

internal sealed class PublishedRoadmapConfiguration : IEntityTypeConfiguration<PublishedRoadmap>
{
    public void Configure(EntityTypeBuilder<PublishedRoadmap> builder)
    {
        builder.ToTable("PublishedRoadmaps");
        builder.HasKey(copy => new
        {
            copy.ProductId,
            copy.Audience,
            copy.Number,
        }); // the newest of an audience, and the list of its versions
        builder.Property(copy => copy.Content).AsJson();
        builder.HasOne<RoadmapVersion>().WithMany().HasForeignKey(copy => new { copy.ProductId, copy.Number });
    }
}

internal sealed class RoadmapWithdrawalConfiguration : IEntityTypeConfiguration<RoadmapWithdrawal>
{
    public void Configure(EntityTypeBuilder<RoadmapWithdrawal> builder)
    {
        builder.ToTable("RoadmapWithdrawals");
        builder.HasKey(one => new { one.ProductId, one.Number });
        builder
            .HasOne<RoadmapVersion>()
            .WithOne()
            .HasForeignKey<RoadmapWithdrawal>(one => new { one.ProductId, one.Number });
    }
}

internal sealed class RoadmapLinkConfiguration : IEntityTypeConfiguration<RoadmapLink>
{
    public void Configure(EntityTypeBuilder<RoadmapLink> builder)
    {
        builder.ToTable("RoadmapLinks");
        builder.Property(link => link.Name).HasMaxLength(RoadmapLink.NameMaxLength);
        builder.Property(link => link.TokenHash).HasMaxLength(64);
        builder.HasOne<Product>().WithMany().HasForeignKey(link => link.ProductId);
        builder.HasIndex(link => link.TokenHash).IsUnique(); // a reader by their link
    }
}
