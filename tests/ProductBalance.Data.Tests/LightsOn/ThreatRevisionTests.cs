using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.LightsOn;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.LightsOn;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.LightsOn;

/// <summary>A threat that an engineer reported, and two managers who see to it.</summary>
public sealed class ThreatRevisionTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly DateOnly Day = new(2027, 1, 15);

    private static readonly ThreatReport Report = new(
        ThreatKind.Technical,
        "All payments stop.",
        Day,
        ThreatSeverity.Critical,
        "The provider's letter"
    );

    [Theory]
    [EachStorage]
    public async Task Revise_ByItsReporter_IsKeptInTheHistoryOfItsItem(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, engineer, _, _) = await SceneAsync(storage);
        var threat = await ThreatAsync(storage, engineer, product);

        await ReviseAsync(storage, engineer, threat, Report with { Bites = Day.AddDays(7) });

        var history = await storage.Get<HistoryStore>().OfItemAsync(engineer, product.Id, threat.ItemId, 10, None);
        Assert.Equal([ChangeKinds.ThreatRevised, ChangeKinds.ThreatReported], history.Select(entry => entry.Kind));
        Assert.Equal(
            new HistoryField("threat.bites", "\"2027-01-15\"", "\"2027-01-22\""),
            Assert.Single(history[0].Fields)
        );
    }

    [Fact]
    public async Task Revise_OfAConfirmedThreat_IsNotTheReportersBusinessAnyMore()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, engineer, manager, _) = await SceneAsync(storage);
        var threat = await ThreatAsync(storage, engineer, product);
        await storage.Get<ThreatStore>().ConfirmAsync(manager, product.Id, threat.Id, None);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            ReviseAsync(storage, engineer, threat, Report with { Bites = Day.AddDays(7) })
        );

        Assert.Equal("not-allowed", refusal.Code);
    }

    [Fact]
    public async Task Revise_OfAConfirmedDay_CountsWhenASecondManagerAgrees()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, engineer, manager, other) = await SceneAsync(storage);
        var threat = await ThreatAsync(storage, engineer, product);
        var store = storage.Get<ThreatStore>();
        await store.ConfirmAsync(manager, product.Id, threat.Id, None);
        await ReviseAsync(storage, manager, threat, Report with { Bites = Day.AddDays(7) });

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            store.SettleDayAsync(manager, product.Id, threat.Id, agrees: true, None)
        );
        await store.SettleDayAsync(other, product.Id, threat.Id, agrees: true, None);

        Assert.Equal("same-person", refusal.Code);
        Assert.Equal((Day.AddDays(7), null), await DaysAsync(storage, engineer, product));
    }

    [Fact]
    public async Task Revise_JoinsWhatSomebodyElseChangedMeanwhile_AndRefusesTheSameField()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, engineer, manager, _) = await SceneAsync(storage);
        var threat = await ThreatAsync(storage, engineer, product);

        await ReviseAsync(storage, manager, threat, Report with { Evidence = "A test fails today" });
        await ReviseAsync(storage, engineer, threat, Report with { WhatHappens = "Payments and refunds stop." });
        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            ReviseAsync(storage, manager, threat, Report with { WhatHappens = "Nothing much." })
        );

        var detail = await storage.Get<ItemQueries>().GetAsync(engineer, product.Id, 1, None);
        Assert.Equal(
            Report with
            {
                Evidence = "A test fails today",
                WhatHappens = "Payments and refunds stop.",
            },
            Assert.Single(detail.Threats).Report
        );
        Assert.Equal("changed-since", refusal.Code);
        Assert.Contains("what happens", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TakeBack_OfAFalseAlarm_LetsItBeJudgedAgain()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, engineer, manager, other) = await SceneAsync(storage);
        var threat = await ThreatAsync(storage, engineer, product);
        var store = storage.Get<ThreatStore>();
        await store.RejectAsync(manager, product.Id, threat.Id, "The provider took it back.", None);

        await store.TakeBackAsync(other, product.Id, threat.Id, ThreatState.FalseAlarm, None);
        await store.ConfirmAsync(other, product.Id, threat.Id, None);

        var detail = await storage.Get<ItemQueries>().GetAsync(engineer, product.Id, 1, None);
        Assert.Equal(ThreatState.Confirmed, Assert.Single(detail.Threats).State);
    }

    private static async Task<(Product Product, Actor Engineer, Actor Manager, Actor Other)> SceneAsync(
        TestStorage storage
    )
    {
        var product = await storage.AddProductAsync();
        var engineer = await storage.AddMemberAsync(product, Role.Engineer);
        await storage.AddDraftAsync(engineer, product);
        var manager = await storage.AddMemberAsync(product, Role.ProductManager, "manager");
        return (product, engineer, manager, await storage.AddMemberAsync(product, Role.ProductManager, "other"));
    }

    private static Task<Threat> ThreatAsync(TestStorage storage, Actor reporter, Product product) =>
        storage.Get<ThreatReportStore>().ReportAsync(reporter, product.Id, 1, Report, None);

    private static Task ReviseAsync(TestStorage storage, Actor actor, Threat threat, ThreatReport report) =>
        storage
            .Get<ThreatStore>()
            .ReviseAsync(actor, threat.ProductId, threat.Id, new ThreatEdit(Report, report), None);

    private static async Task<(DateOnly, DateOnly?)> DaysAsync(TestStorage storage, Actor actor, Product product)
    {
        var detail = await storage.Get<ItemQueries>().GetAsync(actor, product.Id, 1, None);
        var threat = Assert.Single(detail.Threats);
        return (threat.Bites, threat.ProposedBites);
    }
}
