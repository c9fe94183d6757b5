using FluentValidation;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Outcomes;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Tests.Backlog;

public sealed class BacklogStoreEditTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    // Who: the requester, a colleague of the item's team, an engineer of another team, a manager, a viewer who asked for it.
    [Theory]
    [InlineData("requester", true)]
    [InlineData("colleague", true)]
    [InlineData("stranger", false)]
    [InlineData("manager", true)]
    [InlineData("viewer", false)]
    public async Task Edit_IsForTheRequesterTheTeamAndTheManager(string who, bool isAllowed)
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        var team = await storage.AddTeamAsync(product);
        var other = await storage.AddTeamAsync(product, "Other");
        var requester = await storage.AddMemberAsync(product, Role.Engineer, "requester");
        var actor = who switch
        {
            "requester" => requester,
            "colleague" => await storage.AddMemberAsync(product, Role.Engineer, who, team.Id),
            "stranger" => await storage.AddMemberAsync(product, Role.Engineer, who, other.Id),
            "manager" => await storage.AddMemberAsync(product, Role.ProductManager, who),
            _ => await storage.AddMemberAsync(product, Role.Viewer, who, team.Id),
        };
        var item = await storage.AddDraftAsync(requester, product, team: team.Id);

        var refusal = await Record.ExceptionAsync(() =>
            FullItem.EditAsync(storage, actor, item, c => c with { Title = "New" })
        );

        Assert.Equal(isAllowed ? null : "not-allowed", (refusal as DomainRuleException)?.Code);
        var stored = await FullItem.FindAsync(storage, requester, product.Id, item.Number);
        Assert.Equal(isAllowed ? "New" : item.Title, stored.Title);
    }

    [Fact]
    public async Task Edit_OfNothing_LeavesNoTrace()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await FullItem.CreateAsync(storage);
        var last = (await storage.LastChangeAsync()).Sequence;

        await FullItem.EditAsync(storage, manager, item, content => content);

        Assert.Equal(last, (await storage.LastChangeAsync()).Sequence);
        Assert.Equal(item.Version, (await FullItem.FindAsync(storage, manager, product.Id, item.Number)).Version);
    }

    [Fact]
    public async Task Edit_RenewsTheVersion()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await FullItem.CreateAsync(storage);

        await FullItem.EditAsync(storage, manager, item, content => content.Edited("title"));

        Assert.NotEqual(item.Version, (await FullItem.FindAsync(storage, manager, product.Id, item.Number)).Version);
    }

    [Fact]
    public async Task Edit_ThatTakesOutARequiredPart_MakesADraftAndKeepsThatInTheHistory()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await FullItem.CreateAsync(storage);

        await FullItem.EditAsync(storage, manager, item, content => content.Edited("impact.target"));

        Assert.Equal(ItemStatus.Draft, (await FullItem.FindAsync(storage, manager, product.Id, item.Number)).Status);
        var history = await storage.Get<HistoryStore>().OfItemAsync(manager, product.Id, item.Id, 1, None);
        Assert.Equal(["impact.target", "status"], Assert.Single(history).Fields.Select(field => field.Field).Order());
    }

    [Fact]
    public async Task Edit_OfAMeasuredItem_RenamesItAndKeepsItsPromise()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await FullItem.CreateAsync(storage);
        foreach (var status in new[] { ItemStatus.Planned, ItemStatus.InProgress, ItemStatus.Released })
        {
            await storage.Get<BacklogStore>().MoveAsync(manager, product.Id, item.Number, status, reason: null, None);
        }

        await storage
            .Get<MeasurementStore>()
            .AddAsync(manager, product.Id, item.Number, new(15, null, "the log"), None);
        await FullItem.EditAsync(storage, manager, item, content => content.Edited("title"));

        Assert.Equal("Another title", (await FullItem.FindAsync(storage, manager, product.Id, item.Number)).Title);
        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            FullItem.EditAsync(storage, manager, item, content => content.Edited("impact.target"))
        );
        Assert.Equal("already-measured", refusal.Code);
    }

    [Theory]
    [InlineData("title", "", "title")]
    [InlineData("title", "\u200B", "title")]
    [InlineData("title", "a\0b", "title")]
    [InlineData("description", "half <half>", "description")]
    [InlineData("area", "", "areas")]
    [InlineData("area", "half <half>", "areas")]
    [InlineData("label", "a\0b", "labels")]
    [InlineData("metric", "a\0b", "impact.metric")]
    [InlineData("reason", "a\0b", "reason")]
    public async Task Edit_WithTextThatCannotBeKept_NamesItsField(string where, string text, string field)
    {
        text = text.Replace("<half>", "\uD83D"); // an attribute cannot hold it
        await using var storage = await TestStorage.OpenAsync();
        var (_, manager, item) = await FullItem.CreateAsync(storage);

        var refusal = await Assert.ThrowsAsync<ValidationException>(() =>
            FullItem.EditAsync(
                storage,
                manager,
                item,
                content =>
                    where switch
                    {
                        "title" => content with { Title = text },
                        "description" => content with { Description = text },
                        "area" => content with { Areas = [text] },
                        "label" => content with { Labels = [text] },
                        "metric" => content with { Impact = content.Impact with { Metric = text } },
                        _ => content.Edited("title"),
                    },
                where == "reason" ? text : null
            )
        );

        Assert.Equal([field], FullItem.FieldsOf(refusal));
    }

    [Fact]
    public async Task Edit_WithNumbersOutOfRange_NamesTheirFields()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (_, manager, item) = await FullItem.CreateAsync(storage);

        var refusal = await Assert.ThrowsAsync<ValidationException>(() =>
            FullItem.EditAsync(
                storage,
                manager,
                item,
                content =>
                    content with
                    {
                        Team = new TeamId(Guid.Empty),
                        PeopleAtOnce = 0,
                        Outlay = -1,
                        Urgency = new(UrgencyProfile.EndsOn, Day: null, ShareAfter: 2),
                        Title = new string('x', 301),
                        Areas = [.. Enumerable.Range(0, 51).Select(n => $"Area {n}")],
                    }
            )
        );

        Assert.Equal(
            ["areas", "outlay", "peopleAtOnce", "team", "title", "urgency.day", "urgency.shareAfter"],
            FullItem.FieldsOf(refusal)
        );
    }
}
