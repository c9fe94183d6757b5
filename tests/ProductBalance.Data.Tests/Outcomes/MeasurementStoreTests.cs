using FluentValidation;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Outcomes;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Outcomes;

namespace ProductBalance.Data.Tests.Outcomes;

public sealed class MeasurementStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly MeasurementInput Fifteen = new(15, null, " the build's log ");

    [Theory]
    [EachStorage]
    public async Task Add_MakesTheItemMeasured_AndTellsTheVerdict(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, item) = await ReleasedItem.CreateAsync(storage);
        storage.Time.Advance(TimeSpan.FromDays(30));
        var engineer = await storage.AddMemberAsync(product, Role.Engineer);

        await storage.Get<MeasurementStore>().AddAsync(engineer, product.Id, item.Number, Fifteen, None);

        var record = await RecordAsync(storage, manager, product.Id);
        Assert.Equal((ItemStatus.Measured, OutcomeVerdict.Hit), (record.Item.Status, record.Item.Outcome.Verdict));
        Assert.Equal(new DateOnly(2026, 11, 20), record.Item.Outcome.ReleasedOn);
        var measured = Assert.Single(record.Item.Outcome.Measurements);
        Assert.Equal((15, new DateOnly(2026, 12, 20)), (measured.Value, measured.Day));
        Assert.Equal(("the build's log", "Engineer", false), (measured.Source, measured.ByName, measured.IsByToken));
        Assert.Equal(ChangeKinds.MeasurementAdded, (await storage.LastChangeAsync()).Kind);
    }

    [Theory]
    [EachStorage]
    public async Task Strike_OfTheOnlyValue_OpensTheMeasuringAgain_AndKeepsTheRecord(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, item) = await ReleasedItem.CreateAsync(storage);
        var store = storage.Get<MeasurementStore>();
        var wrong = await store.AddAsync(manager, product.Id, item.Number, Fifteen, None);

        await store.StrikeAsync(manager, product.Id, item.Number, wrong.Id, new("another build"), None);

        var record = await RecordAsync(storage, manager, product.Id);
        Assert.Equal((ItemStatus.Released, null), (record.Item.Status, record.Item.Outcome.Verdict));
        Assert.Equal(new DateOnly(2026, 11, 20), record.Item.Outcome.ReleasedOn);
        var entry = Assert.Single(record.Entries);
        Assert.Equal(("another build", 15), (entry.Strike!.Reason, entry.Measurement.Value));
    }

    [Fact]
    public async Task Strike_OfOneOfTwo_LeavesTheItemMeasured_AndIsTakenOnce()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await ReleasedItem.CreateAsync(storage);
        var store = storage.Get<MeasurementStore>();
        var first = await store.AddAsync(manager, product.Id, item.Number, Fifteen, None);
        await store.AddAsync(manager, product.Id, item.Number, Fifteen with { Value = 30 }, None);
        await store.StrikeAsync(manager, product.Id, item.Number, first.Id, new("a typo"), None);

        var again = await Assert.ThrowsAsync<DomainRuleException>(() =>
            store.StrikeAsync(manager, product.Id, item.Number, first.Id, new("a typo"), None)
        );

        var record = await RecordAsync(storage, manager, product.Id);
        Assert.Equal("measurement-struck", again.Code);
        Assert.Equal((ItemStatus.Measured, OutcomeVerdict.Partial), (record.Item.Status, record.Item.Outcome.Verdict));
    }

    [Fact]
    public async Task Strike_OfWhatSomebodyElseEntered_IsTheManagers()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await ReleasedItem.CreateAsync(storage);
        var engineer = await storage.AddMemberAsync(product, Role.Engineer);
        var store = storage.Get<MeasurementStore>();
        var value = await store.AddAsync(manager, product.Id, item.Number, Fifteen, None);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            store.StrikeAsync(engineer, product.Id, item.Number, value.Id, new("I know better"), None)
        );

        Assert.Equal("not-your-measurement", refusal.Code);
    }

    [Theory]
    [InlineData(null, "2026-11-20", "the log", "value")]
    [InlineData(double.NaN, "2026-11-20", "the log", "value")]
    [InlineData(double.PositiveInfinity, "2026-11-20", "the log", "value")]
    [InlineData(-15.0, "2026-11-20", "the log", "value")] // no build takes less than no time
    [InlineData(15.0, "2026-11-19", "the log", "day")] // before the release
    [InlineData(15.0, "2026-11-21", "the log", "day")] // tomorrow
    [InlineData(15.0, "2026-11-20", " ", "source")]
    public async Task Add_OfWhatCannotBe_NamesItsField(double? value, string day, string source, string field)
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await ReleasedItem.CreateAsync(storage);
        var input = new MeasurementInput(value, DateOnly.Parse(day, null), source);

        var refusal = await Assert.ThrowsAsync<ValidationException>(() =>
            storage.Get<MeasurementStore>().AddAsync(manager, product.Id, item.Number, input, None)
        );

        Assert.Equal([field], refusal.Errors.Select(error => error.PropertyName));
    }

    [Fact]
    public async Task Add_ToWhatIsNotLive_SaysWhen()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await FullItem.CreateAsync(storage);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            storage.Get<MeasurementStore>().AddAsync(manager, product.Id, item.Number, Fifteen, None)
        );

        Assert.Equal("not-released", refusal.Code);
    }

    [Fact]
    public async Task Move_BackToInProgress_IsPossibleOnlyWhileNothingIsMeasured()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await ReleasedItem.CreateAsync(storage);
        var value = await storage.Get<MeasurementStore>().AddAsync(manager, product.Id, item.Number, Fifteen, None);
        Task RollBackAsync() =>
            storage
                .Get<BacklogStore>()
                .MoveAsync(manager, product.Id, item.Number, ItemStatus.InProgress, "it crashed", None);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(RollBackAsync);
        await storage
            .Get<MeasurementStore>()
            .StrikeAsync(manager, product.Id, item.Number, value.Id, new("a typo"), None);
        await RollBackAsync();

        Assert.Equal("status-not-drawn", refusal.Code);
        Assert.Null((await FullItem.FindAsync(storage, manager, product.Id, item.Number)).ReleasedAt);
    }

    [Fact]
    public async Task Move_ToMeasured_AsksForTheValue()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await ReleasedItem.CreateAsync(storage);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            storage
                .Get<BacklogStore>()
                .MoveAsync(manager, product.Id, item.Number, ItemStatus.Measured, reason: null, None)
        );

        Assert.Equal("measured-without-value", refusal.Code);
    }

    [Theory]
    [EachStorage]
    public async Task Waive_NeedsAReason_AndCountsForThisReleaseOnly(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, item) = await ReleasedItem.CreateAsync(storage);
        var store = storage.Get<MeasurementStore>();
        await Assert.ThrowsAsync<ValidationException>(() =>
            store.WaiveAsync(manager, product.Id, item.Number, new(" "), None)
        );
        await store.WaiveAsync(manager, product.Id, item.Number, new("the log is gone"), None);
        var waived = await RecordAsync(storage, manager, product.Id);

        storage.Time.Advance(TimeSpan.FromDays(1));
        var backlog = storage.Get<BacklogStore>();
        await backlog.MoveAsync(manager, product.Id, item.Number, ItemStatus.InProgress, "it crashed", None);
        await backlog.MoveAsync(manager, product.Id, item.Number, ItemStatus.Released, reason: null, None);

        var again = await RecordAsync(storage, manager, product.Id);
        Assert.Equal(OutcomeVerdict.NotMeasured, waived.Item.Outcome.Verdict);
        Assert.Equal("the log is gone", waived.Item.Outcome.Waiver!.Reason);
        Assert.Equal((null, true), (again.Item.Outcome.Verdict, again.Item.Outcome.IsOpen));
    }

    // As when a call died before its answer was kept.
    [Fact]
    public async Task Waive_AskedAgainByOneRequest_SaysNothingNew()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await ReleasedItem.CreateAsync(storage);
        var issued = await storage.Get<TokenStore>().CreateAsync(manager, new("build", TokenScope.Write, 30), None);
        var request = new KeyedRequest(issued.Token.Id, "waive-1", "hash");
        Task<MeasuringWaiver> WaiveAsync() =>
            storage
                .Get<MeasurementStore>()
                .WaiveAsync(manager, product.Id, item.Number, new("the log is gone"), None, request);
        var said = await WaiveAsync();
        storage.Time.Advance(TimeSpan.FromMinutes(1));

        var again = await WaiveAsync();

        Assert.Equal(said.At, again.At);
    }

    [Fact]
    public async Task Add_ByATokenThatMaySubmit_SaysThatAProgramEnteredIt()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await ReleasedItem.CreateAsync(storage);
        var token = manager with { Scope = TokenScope.Submit };

        await storage.Get<MeasurementStore>().AddAsync(token, product.Id, item.Number, Fifteen, None);

        var record = await RecordAsync(storage, manager, product.Id);
        Assert.True(Assert.Single(record.Entries).Measurement.IsByToken);
    }

    private static async Task<OutcomeRecord> RecordAsync(TestStorage storage, Actor actor, ProductId product)
    {
        var record = await storage.Get<OutcomeQueries>().OfItemAsync(actor, product, 1, None);
        Assert.NotNull(record);
        return record;
    }
}
