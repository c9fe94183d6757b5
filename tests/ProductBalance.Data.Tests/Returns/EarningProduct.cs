using ProductBalance.Data.Backlog;
using ProductBalance.Data.Outcomes;
using ProductBalance.Data.Returns;
using ProductBalance.Data.Settings;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Returns;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Returns;

/// <summary>A team of one person at 100 a day since August 2026, and releases of today, Friday, 20 November 2026.</summary>
internal sealed class EarningProduct : IAsyncDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private EarningProduct(TestStorage storage, Product product, Actor manager, TeamId team) =>
        (Storage, Product, Manager, Team) = (storage, product, manager, team);

    public TestStorage Storage { get; }

    public Product Product { get; }

    public Actor Manager { get; }

    public TeamId Team { get; }

    public TeamRateStore Rates => Storage.Get<TeamRateStore>();

    public static async Task<EarningProduct> OpenAsync(StorageProvider provider = StorageProvider.Sqlite)
    {
        var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        var input = new TeamInput("Web", People: 1, Availability: 0.8, DayRate: 100);
        var team = await storage.Get<TeamStore>().AddAsync(manager, product.Id, input, None);
        var scene = new EarningProduct(storage, product, manager, team);
        await scene.RateAsync("2026-08-01", people: 1, dayRate: 100);
        return scene;
    }

    public Task RateAsync(string from, double people, decimal dayRate) =>
        Rates.SetAsync(Manager, Product.Id, Team, new(Day(from), people, dayRate), None);

    public async Task<IReadOnlyList<(string From, double People, decimal DayRate)>> RatesAsync() =>
        [
            .. (await Rates.ListAsync(Manager, Product.Id, Team, None)).Select(rate =>
                ($"{rate.From:yyyy-MM-dd}", rate.People, rate.DayRate)
            ),
        ];

    /// <summary>The number of an item that is ready and worth so much a month.</summary>
    public Task<int> WriteAsync(double valueAMonth) => WriteAsync(ReadyItem.Worth(valueAMonth, 8, Team));

    public async Task<int> WriteAsync(ItemContent content) =>
        (await Storage.Get<BacklogStore>().CreateAsync(Manager, Product.Id, new(content), None)).Number;

    /// <summary>Brings an item out; measured as promised unless told otherwise.</summary>
    public async Task ReleaseAsync(int number, double? measured = 14)
    {
        foreach (var status in (ItemStatus[])[ItemStatus.Planned, ItemStatus.InProgress, ItemStatus.Released])
        {
            await Storage.Get<BacklogStore>().MoveAsync(Manager, Product.Id, number, status, reason: null, None);
        }

        if (measured is { } value)
        {
            var input = new MeasurementInput(value, null, "the log");
            await Storage.Get<MeasurementStore>().AddAsync(Manager, Product.Id, number, input, None);
        }
    }

    /// <summary>The same for a new item that is worth so much a month.</summary>
    public async Task ReleaseNewAsync(double valueAMonth, double? measured = 14) =>
        await ReleaseAsync(await WriteAsync(valueAMonth), measured);

    public Task<ProductReturns> ReadAsync(Actor? reader = null) =>
        Storage.Get<ReturnsQueries>().FindAsync(reader ?? Manager, Product.Id, None);

    public Task<SignalDecision> AnswerAsync(SignalAnswer answer, Actor? by = null) =>
        Storage.Get<SignalStore>().AnswerAsync(by ?? Manager, Product.Id, answer, None);

    /// <summary>Lets the days go by until the morning of one.</summary>
    public void GoTo(string day) =>
        Storage.Time.SetUtcNow(new DateTimeOffset(Day(day), new TimeOnly(9, 0), TimeSpan.Zero));

    public ValueTask DisposeAsync() => Storage.DisposeAsync();

    public static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
