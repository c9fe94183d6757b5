using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Settings;

internal sealed class ProductConfiguration : IEntityTypeConfiguration<Product>
{
    public void Configure(EntityTypeBuilder<Product> builder)
    {
        builder.Property(product => product.Slug).HasMaxLength(Product.SlugMaxLength);
        builder.Property(product => product.Name).HasMaxLength(Product.NameMaxLength);
        builder.Property(product => product.NextNumber).IsConcurrencyToken(); // two that take a number at once
        builder.Property(product => product.Settings).AsJson();
        builder.HasIndex(product => product.Slug).IsUnique(); // each address
    }
}

internal sealed class TeamConfiguration : IEntityTypeConfiguration<Team>
{
    public void Configure(EntityTypeBuilder<Team> builder)
    {
        builder.Property(team => team.Id);
        builder.Property(team => team.ProductId);
        builder.Property(team => team.Name).HasMaxLength(Team.NameMaxLength);
        builder.HasOne<Product>().WithMany().HasForeignKey(team => team.ProductId);
        builder.HasIndex(team => new { team.ProductId, team.Name }).IsUnique(); // a product's teams, by name
    }
}
