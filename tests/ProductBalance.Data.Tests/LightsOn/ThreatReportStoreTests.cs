using FluentValidation;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.LightsOn;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Data.Tests.LightsOn;

public sealed class ThreatReportStoreTests
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
    public async Task ReportNew_WritesItemAndThreatAtOnce(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var team = await storage.AddTeamAsync(product);
        var engineer = await storage.AddMemberAsync(product, Role.Engineer);
        var content = new ItemContent
        {
            Kind = ItemKind.Tech,
            Title = "New base image",
            Team = team.Id,
            Effort = Estimate.Of(5),
        };

        var item = await storage.Get<ThreatReportStore>().ReportNewAsync(engineer, product.Id, content, Report, None);

        var detail = await storage.Get<ItemQueries>().GetAsync(engineer, product.Id, item.Number, None);
        Assert.Equal((1, "New base image", ItemStatus.Draft), (item.Number, detail.Item.Title, detail.Item.Status));
        Assert.Equal(Report, Assert.Single(detail.Threats).Report);
        Assert.Equal(ChangeKinds.ThreatReported, (await storage.LastChangeAsync()).Kind);
    }

    [Fact]
    public async Task ReportNew_OfNothing_NamesEachField_AndWritesNothing()
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        var engineer = await storage.AddMemberAsync(product, Role.Engineer);
        var content = new ItemContent
        {
            Kind = ItemKind.Tech,
            Title = " ",
            Team = new TeamId(new Guid(9, 0, 0, new byte[8])),
        };
        var report = Report with { WhatHappens = "", Bites = new(2026, 11, 19) };

        var refusal = await Assert.ThrowsAsync<ValidationException>(() =>
            storage.Get<ThreatReportStore>().ReportNewAsync(engineer, product.Id, content, report, None)
        );

        Assert.Equal(
            ["Bites", "Title", "WhatHappens", "team"],
            refusal.Errors.Select(error => error.PropertyName).Order(StringComparer.Ordinal)
        );
        await using var db = storage.OpenContext();
        Assert.Empty(db.Items);
    }

    [Fact]
    public async Task Report_OfAClosedItem_IsRefused()
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        var item = await storage.AddDraftAsync(manager, product);
        await storage.Get<BacklogStore>().MoveAsync(manager, product.Id, 1, ItemStatus.Dropped, "too dear", None);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            storage.Get<ThreatReportStore>().ReportAsync(manager, product.Id, item.Number, Report, None)
        );

        Assert.Equal("item-closed", refusal.Code);
    }
}
