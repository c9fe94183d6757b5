using FluentValidation;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Settings;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Tests.Backlog;

public sealed class BacklogStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Create_OfACompleteItem_IsReadyAndReadsBackWhole(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var team = await storage.AddTeamAsync(product);
        var engineer = await storage.AddMemberAsync(product, Role.Engineer);
        var content = ReadyItem.Full(team.Id);

        var item = await storage.Get<BacklogStore>().CreateAsync(engineer, product.Id, new(content), None);

        var stored = await FindAsync(storage, engineer, product.Id, item.Number);
        Assert.Equal((1, ItemStatus.Ready, engineer.UserId), (stored.Number, stored.Status, stored.RequesterId));
        Assert.Equal(ItemFields.Of(content), ItemFields.Of(stored.Content));
        Assert.Equal(item.Version, stored.Version);
    }

    [Fact]
    public async Task Create_OfAnIncompleteItem_NamesEveryMissingField()
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        var engineer = await storage.AddMemberAsync(product, Role.Engineer);
        var content = ReadyItem.Worth(100, 5);
        content = content with { Effort = null, Impact = content.Impact with { Target = null } };

        var refusal = await Assert.ThrowsAsync<ValidationException>(() =>
            storage.Get<BacklogStore>().CreateAsync(engineer, product.Id, new(content), None)
        );

        Assert.Equal(["effort", "impact.target"], FieldsOf(refusal));
    }

    [Theory]
    [EachStorage]
    public async Task Create_ByTwentyAtOnce_GivesEachItsNumber(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var engineer = await storage.AddMemberAsync(product, Role.Engineer);

        var items = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(n => Task.Run(() => storage.AddDraftAsync(engineer, product, $"Item {n}")))
        );

        Assert.Equal(Enumerable.Range(1, 20), items.Select(item => item.Number).Order());
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(Role.Viewer, false)]
    [InlineData(Role.Engineer, true)]
    [InlineData(Role.ProductManager, true)]
    public async Task Create_IsForEngineersAndManagers(Role? role, bool isAllowed)
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        var actor = role is { } given
            ? await storage.AddMemberAsync(product, given)
            : await storage.AddPersonAsync("x");

        var refusal = await Record.ExceptionAsync(() => storage.AddDraftAsync(actor, product));

        Assert.Equal(
            isAllowed ? null
                : role is null ? typeof(NotFoundException)
                : typeof(DomainRuleException),
            refusal?.GetType()
        );
    }

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

        var refusal = await Record.ExceptionAsync(() => EditAsync(storage, actor, item, c => c with { Title = "New" }));

        Assert.Equal(isAllowed ? null : "not-allowed", (refusal as DomainRuleException)?.Code);
        var stored = await FindAsync(storage, requester, product.Id, item.Number);
        Assert.Equal(isAllowed ? "New" : item.Title, stored.Title);
    }

    [Theory]
    [EachStorage]
    public async Task Edit_OfAnOutdatedForm_JoinsWhatOthersChanged(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, item) = await FullItemAsync(storage);
        await EditAsync(storage, manager, item, content => content.Edited("outlay", "impact.baseline"));

        var outcome = await EditAsync(storage, manager, item, content => content.Edited("title", "impact.confidence"));

        Assert.True(outcome.IsSaved);
        var stored = await FindAsync(storage, manager, product.Id, item.Number);
        Assert.Equal(
            ItemFields.Of(item.Content.Edited("outlay", "impact.baseline", "title", "impact.confidence")),
            ItemFields.Of(stored.Content)
        );
    }

    [Fact]
    public async Task Edit_OfAFieldThatAnotherChanged_SavesNothingAndTellsBoth()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await FullItemAsync(storage);
        await EditAsync(storage, manager, item, content => content with { Title = "Theirs" });

        var outcome = await EditAsync(storage, manager, item, content => content with { Title = "Mine", Outlay = 1 });

        Assert.Equal([new("title", "\"Mine\"", "\"Theirs\"")], outcome.Conflicts);
        var stored = await FindAsync(storage, manager, product.Id, item.Number);
        Assert.Equal(("Theirs", item.Content.Outlay), (stored.Title, stored.Content.Outlay));
    }

    [Theory]
    [EachStorage]
    public async Task Edit_ByTwentyAtOnceOfDifferentFields_LosesNothing(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, item) = await FullItemAsync(storage);

        var outcomes = await Task.WhenAll(
            ContentEdits.All.Keys.Select(field =>
                Task.Run(() => EditAsync(storage, manager, item, content => content.Edited(field)))
            )
        );

        Assert.All(outcomes, outcome => Assert.True(outcome.IsSaved));
        var stored = await FindAsync(storage, manager, product.Id, item.Number);
        Assert.Equal(ItemFields.Of(item.Content.Edited(ContentEdits.All.Keys)), ItemFields.Of(stored.Content));
    }

    [Fact]
    public async Task Edit_WhenAnotherSavesInBetween_JoinsIt()
    {
        var before = new BeforeWrite();
        await using var storage = await TestStorage.OpenAsync(before: before);
        var (product, manager, item) = await FullItemAsync(storage);
        await using var other = storage.OpenBeside();
        before.Act = () => EditAsync(other, manager, item, content => content.Edited("outlay"));

        await EditAsync(storage, manager, item, content => content.Edited("title"));

        var stored = await FindAsync(storage, manager, product.Id, item.Number);
        Assert.Equal(ItemFields.Of(item.Content.Edited("title", "outlay")), ItemFields.Of(stored.Content));
    }

    [Fact]
    public async Task Edit_ThatFitsNoLongerOnceItIsJoined_IsRefused()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await FullItemAsync(storage);
        var small = await storage.AddTeamAsync(product, "Two", people: 2);
        await EditAsync(storage, manager, item, content => content with { Team = small.Id });

        var refusal = await Assert.ThrowsAsync<ValidationException>(() =>
            EditAsync(storage, manager, item, content => content with { PeopleAtOnce = 4 })
        );

        Assert.Equal(["peopleAtOnce"], FieldsOf(refusal));
    }

    [Fact]
    public async Task Edit_OfNothing_LeavesNoTrace()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await FullItemAsync(storage);
        var last = (await storage.LastChangeAsync()).Sequence;

        await EditAsync(storage, manager, item, content => content);

        Assert.Equal(last, (await storage.LastChangeAsync()).Sequence);
        Assert.Equal(item.Version, (await FindAsync(storage, manager, product.Id, item.Number)).Version);
    }

    [Fact]
    public async Task Edit_RenewsTheVersion()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await FullItemAsync(storage);

        await EditAsync(storage, manager, item, content => content.Edited("title"));

        Assert.NotEqual(item.Version, (await FindAsync(storage, manager, product.Id, item.Number)).Version);
    }

    [Fact]
    public async Task Edit_ThatTakesOutARequiredPart_MakesADraftAndKeepsThatInTheHistory()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await FullItemAsync(storage);

        await EditAsync(storage, manager, item, content => content.Edited("impact.target"));

        Assert.Equal(ItemStatus.Draft, (await FindAsync(storage, manager, product.Id, item.Number)).Status);
        var history = await storage.Get<HistoryStore>().OfItemAsync(manager, product.Id, item.Id, 1, None);
        Assert.Equal(["impact.target", "status"], Assert.Single(history).Fields.Select(field => field.Field).Order());
    }

    [Fact]
    public async Task Edit_OfAMeasuredItem_RenamesItAndKeepsItsPromise()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await FullItemAsync(storage);
        foreach (
            var status in new[] { ItemStatus.Planned, ItemStatus.InProgress, ItemStatus.Released, ItemStatus.Measured }
        )
        {
            await storage.Get<BacklogStore>().MoveAsync(manager, product.Id, item.Number, status, reason: null, None);
        }

        await EditAsync(storage, manager, item, content => content.Edited("title"));

        Assert.Equal("Another title", (await FindAsync(storage, manager, product.Id, item.Number)).Title);
        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            EditAsync(storage, manager, item, content => content.Edited("impact.target"))
        );
        Assert.Equal("already-measured", refusal.Code);
    }

    [Fact]
    public async Task Move_KeepsStepReasonAndActor()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await FullItemAsync(storage);

        await storage
            .Get<BacklogStore>()
            .MoveAsync(manager, product.Id, item.Number, ItemStatus.Waiting, "designs are missing", None);

        var stored = await FindAsync(storage, manager, product.Id, item.Number);
        Assert.Equal((ItemStatus.Waiting, ItemStatus.Ready), (stored.Status, stored.WaitingFrom));
        var entry = (await storage.Get<HistoryStore>().OfItemAsync(manager, product.Id, item.Id, 1, None))[0];
        Assert.Equal(("designs are missing", manager.Name), (entry.Reason, entry.ActorName));
        Assert.Equal([new HistoryField("status", "\"ready\"", "\"waiting\"")], entry.Fields);
    }

    [Fact]
    public async Task Move_WhenAnotherSavesInBetween_StillCounts()
    {
        var before = new BeforeWrite();
        await using var storage = await TestStorage.OpenAsync(before: before);
        var (product, manager, item) = await FullItemAsync(storage);
        await using var other = storage.OpenBeside();
        before.Act = () => EditAsync(other, manager, item, content => content.Edited("outlay"));

        await storage.Get<BacklogStore>().MoveAsync(manager, product.Id, item.Number, ItemStatus.Planned, null, None);

        var stored = await FindAsync(storage, manager, product.Id, item.Number);
        Assert.Equal((ItemStatus.Planned, 0m), (stored.Status, stored.Content.Outlay));
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
        var (_, manager, item) = await FullItemAsync(storage);

        var refusal = await Assert.ThrowsAsync<ValidationException>(() =>
            EditAsync(
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

        Assert.Equal([field], FieldsOf(refusal));
    }

    [Fact]
    public async Task Edit_WithNumbersOutOfRange_NamesTheirFields()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (_, manager, item) = await FullItemAsync(storage);

        var refusal = await Assert.ThrowsAsync<ValidationException>(() =>
            EditAsync(
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
            FieldsOf(refusal)
        );
    }

    [Theory]
    [EachStorage]
    public async Task Create_WithAKeyThatIsThere_IsRefusedInWords(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var engineer = await storage.AddMemberAsync(product, Role.Engineer);
        var input = new ItemInput(ReadyItem.Worth(100, 5), ExternalKey: "ABC-1");
        await storage.Get<BacklogStore>().CreateAsync(engineer, product.Id, input, None);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            storage.Get<BacklogStore>().CreateAsync(engineer, product.Id, input, None)
        );

        Assert.Equal("external-key-taken", refusal.Code);
    }

    [Fact]
    public async Task Create_WhileSomebodyEditsTheSettings_DoesNotSpoilTheirForm()
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);

        await storage.AddDraftAsync(manager, product);

        await storage
            .Get<ProductStore>()
            .ConfigureAsync(
                manager,
                product.Id,
                new(product.Settings, product.Settings with { Currency = "USD" }),
                None
            );
    }

    private static async Task<(Domain.Settings.Product Product, Actor Manager, BacklogItem Item)> FullItemAsync(
        TestStorage storage
    )
    {
        var product = await storage.AddProductAsync();
        var team = await storage.AddTeamAsync(product);
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        var item = await storage
            .Get<BacklogStore>()
            .CreateAsync(manager, product.Id, new(ReadyItem.Full(team.Id)), None);
        return (product, manager, item);
    }

    private static Task<EditOutcome> EditAsync(
        TestStorage storage,
        Actor actor,
        BacklogItem item,
        Func<ItemContent, ItemContent> edit,
        string? reason = null
    ) =>
        storage
            .Get<BacklogStore>()
            .EditAsync(
                actor,
                item.ProductId,
                item.Number,
                new ItemEdit(item.Content, item.Version, edit(item.Content), reason),
                None
            );

    private static async Task<BacklogItem> FindAsync(TestStorage storage, Actor actor, ProductId product, int number) =>
        (await storage.Get<ItemQueries>().GetAsync(actor, product, number, None)).Item;

    private static IEnumerable<string> FieldsOf(ValidationException refusal) =>
        refusal.Errors.Select(error => char.ToLowerInvariant(error.PropertyName[0]) + error.PropertyName[1..]).Order();
}
