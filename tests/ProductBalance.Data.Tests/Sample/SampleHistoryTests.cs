using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Sample;
using ProductBalance.Data.Scoring.Past;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Sample;

/// <summary>What the sample's people did on the days before it was loaded.</summary>
public sealed class SampleHistoryTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Theory]
    [EachStorage]
    public async Task LastWeek_HasAnOrderOfEachDay_AndMovesThatAddUp(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (reader, product) = await LoadAsync(storage);
        var past = storage.Get<PastRankingQueries>();

        var week = await past.MovedAsync(reader, product.Id, Today.AddDays(-7), None);
        var yesterday = await past.MovedAsync(reader, product.Id, Today.AddDays(-1), None);

        await using var db = storage.OpenContext();
        Assert.Equal(
            Enumerable.Range(1, SampleHistoryWriter.KeptDays).Select(days => Today.AddDays(-days)),
            db.KeptRankings.OrderByDescending(kept => kept.Day).Select(kept => kept.Day)
        );
        Assert.Equal((Today.AddDays(-7), 3), (week!.Day, week.Arrived)); // an order is kept
        Assert.Equal((Today.AddDays(-1), 1), (yesterday!.Day, yesterday.Arrived)); // an order is kept
        Assert.All([.. week.Items, .. yesterday.Items], item => Assert.Equal(Sum(item), item.Reasons.Move.Rise));
        var changed = week.Items.Single(item =>
            item.Row.Content.Title == "Apple Pay and Google Pay on the basket page"
        );
        Assert.True(changed.Reasons.Own < 0);
        Assert.Equal("Karim Haddad", Assert.Single(changed.OwnChanges).By);
    }

    // In Berlin it is the same day: 19:00, and 23:00, which summer time would make the next day.
    [Theory]
    [InlineData(9)]
    [InlineData(13)]
    public async Task Release_OfASummersDay_IsOnItsDayAtEveryHour(int hoursLater)
    {
        await using var storage = await TestStorage.OpenAsync();
        storage.Time.Advance(TimeSpan.FromHours(hoursLater));

        await LoadAsync(storage);

        await using var db = storage.OpenContext();
        var item = db.Items.AsEnumerable().Single(item => item.Title == "Plus free for 30 days"); // 103 days ago
        Assert.Equal(new DateOnly(2026, 8, 9), ProductClock.DayOf(item.ReleasedAt!.Value, "Europe/Berlin"));
    }

    [Fact]
    public async Task Override_HoldsInTheOrdersOfTheDaysAfterItWasMade()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (reader, product) = await LoadAsync(storage);
        var item = SampleCompany.Load().Items.ToList().FindIndex(item => item.Override is { MadeDaysAgo: 3 }) + 1;

        var places = await storage.Get<PastRankingQueries>().OfItemAsync(reader, product.Id, item, None);

        var made = Today.AddDays(-3);
        Assert.All(places.Where(place => place.Day <= made), place => Assert.InRange(place.Rank, 40, 60));
        Assert.All(places.Where(place => place.Day > made), place => Assert.InRange(place.Rank, 10, 25));
    }

    [Fact]
    public async Task ChangedItems_HaveAHistoryInTheOrderOfTime()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (_, product) = await LoadAsync(storage);
        await using var db = storage.OpenContext();
        var items = await db.Items.AsNoTracking().Where(item => item.ProductId == product.Id).ToListAsync();
        var changes = await db.FieldChanges.AsNoTracking().Include(field => field.Entry).ToListAsync();

        Assert.All(
            SampleCompany.Load().Items.Index().Where(sample => sample.Item.Earlier is not null),
            sample =>
            {
                var item = items.Single(item => item.Number == sample.Index + 1);
                var own = changes.Where(field => field.ItemId == item.Id).OrderBy(field => field.Sequence).ToList();
                var change = own.First(field => field.Field == "effort");
                var daysAgo = sample.Item.Earlier!.DaysAgo; // chosen so
                Assert.Equal(storage.Time.GetUtcNow().AddDays(-daysAgo), change.Entry.At);
                Assert.True(item.CreatedAt < change.Entry.At);
            }
        );
    }

    // Whatever happened to an item happened after it was written down, and nothing was measured later than that.
    [Fact]
    public void Items_AreWrittenDownBeforeAnythingHappensToThem() =>
        Assert.All(
            SampleCompany.Load().Items,
            item =>
            {
                int[] events =
                [
                    SampleHistoryWriter.KeptDays,
                    item.Earlier?.DaysAgo ?? 0,
                    item.Override?.MadeDaysAgo ?? 0,
                    item.Wait?.SinceDaysAgo ?? 0,
                    item.Threat?.ReportedDaysAgo ?? 0,
                    item.ReleasedDaysAgo ?? 0,
                ];
                Assert.InRange(item.WrittenDaysAgo, events.Max(), int.MaxValue);
                Assert.True(item.Impact.Baseline is not { } baseline || baseline.DaysAgo >= item.WrittenDaysAgo);
            }
        );

    private static async Task<(Actor Reader, Product Product)> LoadAsync(TestStorage storage)
    {
        await storage.Get<SampleStore>().LoadAsync(adminRunsInstallation: false, None);
        var administrator = await storage.AddPersonAsync("root", isAdministrator: true);
        await using var db = storage.OpenContext();
        return (administrator, await db.Products.AsNoTracking().SingleAsync());
    }

    private static int Sum(MovedItem item) =>
        item.Reasons is var r ? r.Model + r.Time + r.Gone + r.New + r.Others + r.Own + r.Held : 0;
}
