using FluentValidation;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.LightsOn;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Data.Tests.LightsOn;

public sealed class ThreatStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly ThreatReport Report = new(
        ThreatKind.Technical,
        "All payments stop.",
        new(2027, 1, 15),
        ThreatSeverity.Critical,
        "The provider's letter"
    );

    [Theory]
    [EachStorage]
    public async Task Confirm_BySomebodyElse_LetsItsItemLeaveTheDrafts(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var engineer = await storage.AddMemberAsync(product, Role.Engineer);
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        var item = await storage.AddDraftAsync(engineer, product);
        var threat = await storage
            .Get<ThreatReportStore>()
            .ReportAsync(engineer, product.Id, item.Number, Report, None);

        await Assert.ThrowsAsync<DomainRuleException>(MakeReadyAsync);
        await storage.Get<ThreatStore>().ConfirmAsync(manager, product.Id, threat.Id, None);
        await MakeReadyAsync();

        var detail = await storage.Get<ItemQueries>().GetAsync(engineer, product.Id, item.Number, None);
        var stored = Assert.Single(detail.Threats);
        Assert.Equal((ThreatState.Confirmed, manager.UserId), (stored.State, stored.JudgeId));
        Assert.Equal((Report.Bites, engineer.UserId), (stored.Bites, stored.ReporterId));
        Assert.Equal(ItemStatus.Ready, detail.Item.Status);

        Task MakeReadyAsync() =>
            storage.Get<BacklogStore>().MoveAsync(manager, product.Id, item.Number, ItemStatus.Ready, null, None);
    }

    [Fact]
    public async Task Confirm_ByTheReporter_IsRefused()
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        var item = await storage.AddDraftAsync(manager, product);
        var threat = await storage.Get<ThreatReportStore>().ReportAsync(manager, product.Id, item.Number, Report, None);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            storage.Get<ThreatStore>().ConfirmAsync(manager, product.Id, threat.Id, None)
        );

        Assert.Equal("same-person", refusal.Code);
    }

    [Theory]
    [InlineData(Role.Viewer, false, false)]
    [InlineData(Role.Engineer, true, false)]
    [InlineData(Role.ProductManager, true, true)]
    public async Task Threats_AreReportedByEngineersAndJudgedByManagers(Role role, bool mayReport, bool mayJudge)
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager, "manager");
        var actor = await storage.AddMemberAsync(product, role, "actor");
        var item = await storage.AddDraftAsync(manager, product);
        var store = storage.Get<ThreatStore>();
        var threat = await storage.Get<ThreatReportStore>().ReportAsync(manager, product.Id, item.Number, Report, None);

        var report = await Record.ExceptionAsync(() =>
            storage.Get<ThreatReportStore>().ReportAsync(actor, product.Id, item.Number, Report, None)
        );
        var verdict = await Record.ExceptionAsync(() => store.RejectAsync(actor, product.Id, threat.Id, "None", None));

        Assert.Equal(mayReport ? null : "not-allowed", (report as DomainRuleException)?.Code);
        Assert.Equal(mayJudge ? null : "not-allowed", (verdict as DomainRuleException)?.Code);
    }

    [Fact]
    public async Task Judge_ByTwoAtOnce_CountsOnce()
    {
        var before = new BeforeWrite();
        await using var storage = await TestStorage.OpenAsync(before: before);
        var product = await storage.AddProductAsync();
        var engineer = await storage.AddMemberAsync(product, Role.Engineer);
        var one = await storage.AddMemberAsync(product, Role.ProductManager, "one");
        var other = await storage.AddMemberAsync(product, Role.ProductManager, "other");
        var item = await storage.AddDraftAsync(engineer, product);
        var store = storage.Get<ThreatStore>();
        var threat = await storage
            .Get<ThreatReportStore>()
            .ReportAsync(engineer, product.Id, item.Number, Report, None);
        await using var beside = storage.OpenBeside();
        before.Act = () => beside.Get<ThreatStore>().RejectAsync(other, product.Id, threat.Id, "None", None);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            store.ConfirmAsync(one, product.Id, threat.Id, None)
        );

        Assert.Equal("threat-judged", refusal.Code);
    }

    [Fact]
    public async Task Resolve_OfAConfirmedThreat_EndsIt()
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        var engineer = await storage.AddMemberAsync(product, Role.Engineer);
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        var item = await storage.AddDraftAsync(engineer, product);
        var store = storage.Get<ThreatStore>();
        var threat = await storage
            .Get<ThreatReportStore>()
            .ReportAsync(engineer, product.Id, item.Number, Report, None);
        await store.ConfirmAsync(manager, product.Id, threat.Id, None);

        await store.ResolveAsync(manager, product.Id, threat.Id, None);

        var detail = await storage.Get<ItemQueries>().GetAsync(engineer, product.Id, item.Number, None);
        Assert.Equal(ThreatState.Resolved, Assert.Single(detail.Threats).State);
    }

    [Fact]
    public async Task Report_WithoutWords_NamesTheFields()
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        var engineer = await storage.AddMemberAsync(product, Role.Engineer);
        var item = await storage.AddDraftAsync(engineer, product);

        var refusal = await Assert.ThrowsAsync<ValidationException>(() =>
            storage
                .Get<ThreatReportStore>()
                .ReportAsync(
                    engineer,
                    product.Id,
                    item.Number,
                    Report with
                    {
                        WhatHappens = " ",
                        Evidence = new string('x', 1_001),
                    },
                    None
                )
        );

        Assert.Equal(["Evidence", "WhatHappens"], refusal.Errors.Select(error => error.PropertyName).Order());
    }
}
