using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Web.Tests.Support;

/// <summary>A large roadmap with all that an entry can show, as varied as people write: little repeats but the markup.</summary>
public static class ManyEntries
{
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

    public static IReadOnlyList<CopiedEntry> Make(int count)
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, count).Select(number => EntryOf(number, random))];
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
