using ProductBalance.Data.Backlog;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Backlog;

public sealed class LinkStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Add_IsReadFromBothEnds(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager) = await ThreeItemsAsync(storage);

        await AddAsync(storage, manager, product, 1, 2, LinkKind.DependsOn);
        await AddAsync(storage, manager, product, 3, 1, LinkKind.Duplicates);

        Assert.Equal(
            [("depends on", 2), ("is duplicated by", 3)],
            (await LinksAsync(storage, manager, product, 1)).Select(link => (link.InWords, link.Number))
        );
        Assert.Equal(("blocks", 1), WordsOf(Assert.Single(await LinksAsync(storage, manager, product, 2))));
        Assert.Equal(("duplicates", 1), WordsOf(Assert.Single(await LinksAsync(storage, manager, product, 3))));
    }

    // Links that are there, then the one that is added and why it is refused; DependsOn ">", PairsWith "~".
    [Theory]
    [EachStorage("", "1>1", "link-to-itself")]
    [EachStorage("1>2", "1>2", "link-exists")]
    [EachStorage("1>2", "2>1", "link-cycle")]
    [EachStorage("1>2 2>3", "3>1", "link-cycle")]
    [EachStorage("1~2", "1~2", "link-exists")]
    [EachStorage("1~2", "2~1", "link-exists")]
    [EachStorage("1>2 2>3", "1>3", null)]
    [EachStorage("1>2", "1~2", null)]
    public async Task Add_OfALinkThatMakesNoSense_IsRefused(
        StorageProvider provider,
        string links,
        string added,
        string? code
    )
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager) = await ThreeItemsAsync(storage);
        foreach (var link in links.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            await AddAsync(storage, manager, product, link);
        }

        var refusal = await Record.ExceptionAsync(() => AddAsync(storage, manager, product, added));

        Assert.Equal(code, (refusal as DomainRuleException)?.Code);
    }

    // Each of the two is fine when it is looked at, and the other process stores its own first.
    [Theory]
    [EachStorage("1>2", "2>1", "link-cycle")]
    [EachStorage("1~2", "2~1", "link-exists")]
    public async Task Add_WhenAnotherProcessAddsTheOtherWayInBetween_IsRefused(
        StorageProvider provider,
        string mine,
        string theirs,
        string code
    )
    {
        var before = new BeforeWrite();
        await using var storage = await TestStorage.OpenAsync(provider, before);
        await using var beside = storage.OpenBeside();
        var (product, manager) = await ThreeItemsAsync(storage);
        before.Act = () => AddAsync(beside, manager, product, theirs);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() => AddAsync(storage, manager, product, mine));

        Assert.Equal(code, refusal.Code);
        Assert.Single(await LinksAsync(storage, manager, product, 1));
    }

    [Theory]
    [EachStorage]
    public async Task Add_ByTwoProcessesAtOnce_ClosesNoCircle(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        await using var beside = storage.OpenBeside();
        var (product, manager) = await ThreeItemsAsync(storage);

        var refusals = await Task.WhenAll(Record(storage, "1>2"), Record(beside, "2>1"));

        Assert.Equal(
            "link-cycle",
            Assert.IsType<DomainRuleException>(Assert.Single(refusals, refusal => refusal is not null)).Code
        );

        async Task<Exception?> Record(TestStorage process, string link) =>
            await Xunit.Record.ExceptionAsync(() => Task.Run(() => AddAsync(process, manager, product, link)));
    }

    [Theory]
    [EachStorage]
    public async Task Remove_TakesTheLinkAway(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager) = await ThreeItemsAsync(storage);
        await AddAsync(storage, manager, product, "1>2");

        await RemoveAsync();

        Assert.Empty(await LinksAsync(storage, manager, product, 1));
        await Assert.ThrowsAsync<NotFoundException>(RemoveAsync);

        Task RemoveAsync() => storage.Get<LinkStore>().RemoveAsync(manager, product.Id, 1, 2, LinkKind.DependsOn, None);
    }

    [Fact]
    public async Task Add_ByAnEngineerOfAnotherTeam_IsRefused()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _) = await ThreeItemsAsync(storage);
        var engineer = await storage.AddMemberAsync(product, Role.Engineer);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() => AddAsync(storage, engineer, product, "1>2"));

        Assert.Equal("not-allowed", refusal.Code);
    }

    [Fact]
    public async Task Add_ToAnItemOfAnotherProduct_IsNotFound()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager) = await ThreeItemsAsync(storage);

        await Assert.ThrowsAsync<NotFoundException>(() => AddAsync(storage, manager, product, "1>4"));
    }

    private static async Task<(Product Product, Actor Manager)> ThreeItemsAsync(TestStorage storage)
    {
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        for (var n = 1; n <= 3; n++)
        {
            await storage.AddDraftAsync(manager, product, $"Item {n}");
        }

        return (product, manager);
    }

    private static Task AddAsync(TestStorage storage, Actor actor, Product product, string link) =>
        AddAsync(
            storage,
            actor,
            product,
            link[0] - '0',
            link[2] - '0',
            link[1] == '>' ? LinkKind.DependsOn : LinkKind.PairsWith
        );

    private static Task AddAsync(TestStorage storage, Actor actor, Product product, int from, int to, LinkKind kind) =>
        storage.Get<LinkStore>().AddAsync(actor, product.Id, from, to, kind, None);

    private static async Task<IReadOnlyList<LinkedItem>> LinksAsync(
        TestStorage storage,
        Actor actor,
        Product product,
        int number
    ) => (await storage.Get<ItemQueries>().GetAsync(actor, product.Id, number, None)).Links;

    private static (string Words, int Number) WordsOf(LinkedItem link) => (link.InWords, link.Number);
}
