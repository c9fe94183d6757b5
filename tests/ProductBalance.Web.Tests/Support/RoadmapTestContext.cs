using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Roadmap;
using ProductBalance.Data.Settings;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Tests.Support;

/// <summary>The application with published roadmaps, and a visitor without an account.</summary>
public abstract class RoadmapTestContext : SettingsTestContext
{
    protected const string Address = "/r/webshop";

    protected const string Token = "a-token-that-a-reader-was-given";

    protected const string Linked = $"/s/{Token}{Address}";

    protected static readonly CancellationToken None = CancellationToken.None;

    private static readonly DateTimeOffset First = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    private Visitor? _visitor;

    protected HttpClient Client => (_visitor ??= new Visitor(App)).Client;

    protected static CopiedEntry Entry(
        string key,
        string title,
        RoadmapHorizon horizon = RoadmapHorizon.Now,
        string? outcome = null,
        double? score = null,
        DayRange? days = null,
        params string[] parts
    ) => new(key, title, horizon, outcome, score, days, parts);

    protected static DayRange Days(int month, int from, int to) => new(new(2026, month, from), new(2026, month, to));

    /// <summary>A version for one audience.</summary>
    protected async Task PublishAsync(
        int number,
        IReadOnlyList<CopiedEntry> entries,
        RoadmapAudience audience = RoadmapAudience.Anyone,
        string note = "",
        params (string Key, string Reason)[] reasons
    )
    {
        var content = new PublishedContent(
            "Webshop",
            entries,
            reasons.ToDictionary(reason => reason.Key, reason => reason.Reason)
        );
        await CommitAsync(
            ChangeKinds.RoadmapPublished,
            [.. await VersionAsync(number, note), new PublishedRoadmap(Product.Id, number, audience, content)]
        );
    }

    protected Task WithdrawAsync(int number) =>
        CommitAsync(
            ChangeKinds.RoadmapWithdrawn,
            new RoadmapWithdrawal(Product.Id, number, First.AddDays(number), "Ada Lovelace")
        );

    /// <summary>As above, and nobody waits until the feed has told it.</summary>
    protected Task WithdrawUnheardAsync(int number) =>
        StoreAsync(
            ChangeKinds.RoadmapWithdrawn,
            new RoadmapWithdrawal(Product.Id, number, First.AddDays(number), "Ada Lovelace")
        );

    protected Task ConfigureAsync(Func<ProductSettings, ProductSettings> change) =>
        UntilHeardAsync(
            ChangeKinds.ProductConfigured,
            () =>
                Services
                    .GetRequiredService<ProductStore>()
                    .ConfigureAsync(Ada, Product.Id, new(Product.Settings, change(Product.Settings)), None)
        );

    protected Task AddLinkAsync() =>
        ChangeAsync(db => db.Add(new RoadmapLink(Guid.CreateVersion7(First), Product.Id, "The board", Token, First)));

    protected override async ValueTask DisposeAsyncCore()
    {
        _visitor?.Dispose();
        await base.DisposeAsyncCore();
    }

    // All audiences of a version share it.
    private async Task<IEnumerable<RoadmapVersion>> VersionAsync(int number, string note)
    {
        var version = new RoadmapVersion
        {
            ProductId = Product.Id,
            Number = number,
            Note = note,
            PublishedAt = First.AddDays(number),
            PublishedBy = "Ada Lovelace",
        };
        await using var db = await OpenAsync();
        return await db.RoadmapVersions.AnyAsync(one => one.Number == number) ? [] : [version];
    }

    private Task CommitAsync(string kind, params object[] rows) => UntilHeardAsync(kind, () => StoreAsync(kind, rows));

    // As a store would.
    private async Task StoreAsync(string kind, params object[] rows)
    {
        await using var db = await OpenAsync();
        db.AddRange(rows);
        var writer = App.Services.GetRequiredService<ChangeWriter>();
        await writer.CommitAsync(db, new Change(Ada, kind, Product.Id, "Webshop"), None);
    }

    /// <summary>Does something, and waits until the feed has told of it; the cache heard it first.</summary>
    protected async Task UntilHeardAsync(string kind, Func<Task> act)
    {
        var heard = new TaskCompletionSource();
        var feed = App.Services.GetRequiredService<ChangeFeed>();
        using var hearing = feed.Subscribe(batch =>
        {
            if (batch.Any(change => change.Kind == kind))
            {
                heard.TrySetResult();
            }
        });
        await act();
        await heard.Task;
    }
}
