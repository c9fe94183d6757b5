using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data;
using ProductBalance.Data.Roadmap;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Benchmarks.Published;

/// <summary>A roadmap of 200 entries that anyone may read, with all that an entry can show.</summary>
public static class LargeRoadmap
{
    public const string Slug = "large";

    private const int Entries = 200;

    private static readonly DateTimeOffset PublishedAt = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public static async Task AddAsync(IServiceProvider services)
    {
        await using var db = await services
            .GetRequiredService<IDbContextFactory<BalanceDbContext>>()
            .CreateDbContextAsync();
        var product = new Product(new ProductId(Guid.CreateVersion7(PublishedAt)), Slug, new() { Name = "Webshop" });
        var version = new RoadmapVersion
        {
            ProductId = product.Id,
            Number = 1,
            Note = "All that we have in mind",
            PublishedAt = PublishedAt,
            PublishedBy = "Ada Lovelace",
        };
        var content = new PublishedContent("Webshop", ManyEntries.Make(Entries), new Dictionary<string, string>());
        db.AddRange(product, version, new PublishedRoadmap(product.Id, 1, RoadmapAudience.Anyone, content));
        await db.SaveChangesAsync();
    }
}
