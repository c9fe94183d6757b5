using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data;
using ProductBalance.Data.Roadmap;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Benchmarks.Published;

/// <summary>A roadmap of 200 entries that anyone may read, with all that an entry can show.</summary>
public static class LargeRoadmap
{
    public const string Slug = "large";

    private const int Entries = 200;

    private static readonly DateTimeOffset PublishedAt = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private static readonly string[] Words =
    [
        "checkout",
        "basket",
        "search",
        "returns",
        "payment",
        "parcel",
        "voucher",
        "account",
        "invoice",
        "stock",
        "supplier",
        "warehouse",
        "refund",
        "newsletter",
        "review",
        "address",
        "delivery",
        "catalogue",
        "price",
        "login",
    ];

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
        var random = new Random(7);
        var entries = Enumerable.Range(0, Entries).Select(number => EntryOf(number, random)).ToList();
        var content = new PublishedContent("Webshop", entries, new Dictionary<string, string>());
        db.AddRange(product, version, new PublishedRoadmap(product.Id, 1, RoadmapAudience.Anyone, content));
        await db.SaveChangesAsync();
    }

    private static CopiedEntry EntryOf(int number, Random random)
    {
        var from = new DateOnly(2026, 12, 1).AddDays(random.Next(200));
        return new CopiedEntry(
            Convert.ToHexStringLower(BitConverter.GetBytes(random.NextInt64())),
            $"{number}: {Text(random, 5)}",
            (RoadmapHorizon)(number % 4),
            Text(random, 14),
            random.NextDouble() * 100,
            new DayRange(from, from.AddDays(random.Next(1, 40))),
            []
        );
    }

    private static string Text(Random random, int words) => string.Join(' ', random.GetItems(Words, words));
}
