using ProductBalance.Data.Roadmap;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Roadmap;

public sealed class PublishedRoadmapQueriesTests
{
    private const string Token = "a token that a reader was given";

    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Find_ByEachReader_GivesTheNewestCopyOfTheirAudience(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var viewer = await storage.AddMemberAsync(product, Role.Viewer);
        await PublishAsync(storage, product, 1, RoadmapAudience.Anyone, RoadmapAudience.SignedIn);
        await PublishAsync(storage, product, 2, RoadmapAudience.SignedIn, RoadmapAudience.Link);
        await storage.AddAsync(LinkTo(storage, product));
        var queries = storage.Get<PublishedRoadmapQueries>();

        var anyone = await queries.FindAsync(RoadmapReader.Anyone("pb"), number: null, None);
        var holder = await queries.FindAsync(RoadmapReader.WithLink("pb", Token), number: null, None);
        var member = await queries.FindAsync(RoadmapReader.Member(viewer, product.Id), number: null, None);

        Assert.Equal((1, "Note 1", "Anyone 1"), (anyone!.Number, anyone.Note, Assert.Single(anyone.Entries).Title));
        Assert.Equal((2, "Link 2"), (holder!.Number, Assert.Single(holder.Entries).Title));
        Assert.Equal("because 2", Assert.Single(holder.Reasons).Value);
        Assert.Equal((2, "SignedIn 2"), (member!.Number, Assert.Single(member.Entries).Title));
        Assert.Equal(storage.Time.GetUtcNow(), member.PublishedAt);
    }

    [Theory]
    [EachStorage]
    public async Task Days_AreTheProducts(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync(settings: new() { Name = "PB", TimeZone = "Pacific/Apia" });
        await PublishAsync(storage, product, 1, RoadmapAudience.Anyone);
        var (queries, reader) = (storage.Get<PublishedRoadmapQueries>(), RoadmapReader.Anyone("pb"));

        // 09:00 UTC is 22:00 in Apia.
        var copy = await queries.FindAsync(reader, number: null, None);
        Assert.Equal(storage.Time.GetUtcNow(), copy!.PublishedAt);
        Assert.Equal(TimeSpan.FromHours(13), copy.PublishedAt.Offset);
        Assert.Equal(TimeSpan.FromHours(13), (await queries.VersionsAsync(reader, None))[0].PublishedAt.Offset);
        Assert.Equal(TimeSpan.FromHours(13), (await queries.RangeAsync(reader, 1, 1, None))[0].PublishedAt.Offset);
    }

    [Fact]
    public async Task Find_ByWhoMayNotKnow_GivesNothing()
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        await storage.AddProductAsync("other");
        await PublishAsync(storage, product, 1, RoadmapAudience.SignedIn, RoadmapAudience.Link);
        var link = LinkTo(storage, product);
        link.Withdraw(storage.Time.GetUtcNow());
        await storage.AddAsync(link);
        var queries = storage.Get<PublishedRoadmapQueries>();

        Assert.Null(await queries.FindAsync(RoadmapReader.Anyone("pb"), number: 1, None));
        Assert.Null(await queries.FindAsync(RoadmapReader.WithLink("pb", Token), number: 1, None));
        Assert.Null(await queries.FindAsync(RoadmapReader.WithLink("other", Token), number: 1, None));
        Assert.Empty(await queries.VersionsAsync(RoadmapReader.Anyone("pb"), None));
        var stranger = await storage.AddPersonAsync("stranger");
        await Assert.ThrowsAsync<NotFoundException>(() =>
            queries.FindAsync(RoadmapReader.Member(stranger, product.Id), number: 1, None)
        );
    }

    [Theory]
    [EachStorage]
    public async Task Range_WhereOneWasWithdrawn_GoesRoundIt_AndEndsAtNone(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        foreach (var number in new[] { 1, 2, 3 })
        {
            await PublishAsync(storage, product, number, RoadmapAudience.Anyone);
        }

        await storage.AddAsync(new RoadmapWithdrawal(product.Id, 2, storage.Time.GetUtcNow(), "pm"));
        var queries = storage.Get<PublishedRoadmapQueries>();
        var anyone = RoadmapReader.Anyone("pb");

        Assert.Null(await queries.FindAsync(anyone, number: 2, None));
        Assert.Equal([3, 1], (await queries.VersionsAsync(anyone, None)).Select(version => version.Number));
        Assert.Equal([1, 3], (await queries.RangeAsync(anyone, 1, 3, None)).Select(copy => copy.Number));
        Assert.Empty(await queries.RangeAsync(anyone, 1, 2, None));
    }

    private static Task PublishAsync(
        TestStorage storage,
        Product product,
        int number,
        params RoadmapAudience[] audiences
    )
    {
        var version = new RoadmapVersion
        {
            ProductId = product.Id,
            Number = number,
            Note = $"Note {number}",
            PublishedAt = storage.Time.GetUtcNow(),
            PublishedBy = "pm",
        };
        var copies = audiences.Select(audience => new PublishedRoadmap(
            product.Id,
            number,
            audience,
            new(
                "Shop",
                [EntryOf($"{audience} {number}")],
                new Dictionary<string, string> { ["k"] = $"because {number}" }
            )
        ));
        return storage.AddAsync([version, .. copies]);
    }

    private static CopiedEntry EntryOf(string title) =>
        new("k", title, RoadmapHorizon.Now, Outcome: null, Score: null, Days: null, Parts: []);

    private static RoadmapLink LinkTo(TestStorage storage, Product product) =>
        new(Guid.CreateVersion7(storage.Time.GetUtcNow()), product.Id, "Board", Token, storage.Time.GetUtcNow());
}
