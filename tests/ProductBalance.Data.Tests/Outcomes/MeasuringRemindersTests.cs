using ProductBalance.Data.Activity;
using ProductBalance.Data.Outcomes;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Access;

namespace ProductBalance.Data.Tests.Outcomes;

/// <summary>The item was released on 20 November 2026 and is to be measured 30 days later, by J. Meyer.</summary>
public sealed class MeasuringRemindersTests
{
    private const string Reminder =
        "PB-1 “Faster build” is to be measured (CI time from 38 to 14 min). Enter the value, or say why it will not be measured.";

    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Round_RemindsWhomThePlanNames_OnTheDayAndTwiceMore(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, _) = await ReleasedItem.CreateAsync(storage);
        var named = await storage.AddMemberAsync(product, Role.Engineer, "J. Meyer");

        await RoundAsync(storage, days: 29);
        Assert.Empty(await LettersAsync(storage, named));
        foreach (var days in (int[])[1, 1, 13, 14, 14, 30])
        {
            await RoundAsync(storage, days);
            await RoundAsync(storage, days: 0);
        }

        Assert.Equal([Reminder, Reminder, Reminder], await LettersAsync(storage, named));
        Assert.DoesNotContain(Reminder, await LettersAsync(storage, manager));
    }

    [Fact]
    public async Task Round_WhereThePlanNamesNobodyHere_RemindsTheRequester()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (_, manager, _) = await ReleasedItem.CreateAsync(storage);

        await RoundAsync(storage, days: 30);

        Assert.Equal([Reminder], await LettersAsync(storage, manager));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Round_WhenItIsMeasuredOrWillNotBe_SaysNothing(bool isMeasured)
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await ReleasedItem.CreateAsync(storage);
        var store = storage.Get<MeasurementStore>();
        await (
            isMeasured
                ? store.AddAsync(manager, product.Id, item.Number, new(15, null, "the log"), None)
                : (Task)store.WaiveAsync(manager, product.Id, item.Number, new("no log"), None)
        );

        await RoundAsync(storage, days: 40);

        Assert.Empty(await LettersAsync(storage, manager));
    }

    [Fact]
    public async Task Measured_BySomebodyElse_TellsTheRequesterTheVerdict()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await ReleasedItem.CreateAsync(storage);
        var engineer = await storage.AddMemberAsync(product, Role.Engineer, "R. Patel");

        await storage
            .Get<MeasurementStore>()
            .AddAsync(engineer, product.Id, item.Number, new(37, null, "the log"), None);
        await RoundAsync(storage, days: 0);

        Assert.Contains(
            "R. Patel measured PB-1 “Faster build”: 37 min on 2026-11-20: the log. That is a miss.",
            await LettersAsync(storage, manager)
        );
    }

    private static async Task RoundAsync(TestStorage storage, int days)
    {
        storage.Time.Advance(TimeSpan.FromDays(days));
        await storage.Get<DailyRound>().RunAsync(None);
        await storage.Get<OutboxDispatcher>().WorkAsync(None);
    }

    private static async Task<List<string>> LettersAsync(TestStorage storage, Actor actor) =>
        [.. (await storage.Get<InboxStore>().ListAsync(actor, None)).Select(message => message.Text)];
}
