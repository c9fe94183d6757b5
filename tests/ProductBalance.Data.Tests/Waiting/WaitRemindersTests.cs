using ProductBalance.Data.Activity;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Data.Waiting;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Settings;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Data.Tests.Waiting;

/// <summary>Eve's item was put on wait by the manager on 20 November, until 25 November.</summary>
public sealed class WaitRemindersTests
{
    private const string Late =
        "PB-1 “Faster build” still waits for designs, which was expected on 2026-11-25. End the wait, or say the new day.";

    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Round_RemindsRequesterTeamAndAuthor_OnceForEachExpectedDay(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, requester, colleague) = await WaitingAsync(storage);

        await RoundAsync(storage, days: 5); // the day itself
        await RoundAsync(storage, days: 1);
        await RoundAsync(storage, days: 1);
        await storage.Get<WaitStore>().ExpectAsync(manager, product.Id, 1, new(new(2026, 11, 30), "ill"), None);
        await RoundAsync(storage, days: 4);

        Assert.Equal(2, (await LettersAsync(storage, manager)).Count(text => text.Contains("still waits")));
        Assert.Equal(Late.Replace("11-25", "11-30"), (await LettersAsync(storage, colleague))[0]);
        Assert.Equal(
            [
                Late.Replace("11-25", "11-30"),
                "ProductManager expects PB-1 “Faster build” to wait for designs until 2026-11-30: ill",
                Late,
                "ProductManager put PB-1 “Faster build” on wait for designs, until 2026-11-25.",
            ],
            await LettersAsync(storage, requester)
        );
    }

    [Theory]
    [EachStorage]
    public async Task Round_WhenTheWaitHasEnded_SaysNothing(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, _, colleague) = await WaitingAsync(storage);
        await storage.Get<WaitStore>().EndAsync(manager, product.Id, 1, None);

        await RoundAsync(storage, days: 20);

        Assert.Empty(await LettersAsync(storage, colleague));
    }

    [Theory]
    [EachStorage]
    public async Task Round_KilledOrBesideAnother_RemindsOnce(StorageProvider provider)
    {
        var race = new BeforeWrite();
        await using var storage = await TestStorage.OpenAsync(provider, race);
        await using var beside = storage.OpenBeside();
        var (_, _, _, colleague) = await WaitingAsync(storage);
        storage.Time.Advance(TimeSpan.FromDays(6));
        race.Act = () => throw new OperationCanceledException("killed");
        await Assert.ThrowsAsync<OperationCanceledException>(() => storage.Get<DailyRound>().RunAsync(None));
        race.Act = () => beside.Get<DailyRound>().RunAsync(None);

        await storage.Get<DailyRound>().RunAsync(None);
        await storage.Get<OutboxDispatcher>().WorkAsync(None);

        Assert.Equal([Late], await LettersAsync(storage, colleague));
    }

    private static async Task<(Product Product, Actor Manager, Actor Requester, Actor Colleague)> WaitingAsync(
        TestStorage storage
    )
    {
        var (product, team, manager) = await RankedProduct.AddAsync(storage);
        var requester = await storage.AddMemberAsync(product, Role.Engineer, "Eve");
        var colleague = await storage.AddMemberAsync(product, Role.Engineer, "Tom", team.Id);
        await RankedProduct.CreateAsync(storage, requester, product, ReadyItem.Worth(1_000, 8, team.Id));
        await storage
            .Get<WaitStore>()
            .PutAsync(manager, product.Id, 1, new WaitTerms(WaitReason.Designs, new(2026, 11, 25)), None);
        await storage.Get<OutboxDispatcher>().WorkAsync(None);
        return (product, manager, requester, colleague);
    }

    // As at each start of the program: what ran before is found done.
    private static async Task RoundAsync(TestStorage storage, int days)
    {
        storage.Time.Advance(TimeSpan.FromDays(days));
        await storage.Get<DailyRound>().RunAsync(None);
        await using var restarted = storage.OpenBeside();
        await restarted.Get<DailyRound>().RunAsync(None);
        await storage.Get<OutboxDispatcher>().WorkAsync(None);
    }

    // Of waits; managers are told of new items too.
    private static async Task<IReadOnlyList<string>> LettersAsync(TestStorage storage, Actor reader) =>
        [
            .. from letter in await storage.Get<InboxStore>().ListAsync(reader, None)
            where letter.Text.Contains("wait", StringComparison.Ordinal)
            select letter.Text,
        ];
}
