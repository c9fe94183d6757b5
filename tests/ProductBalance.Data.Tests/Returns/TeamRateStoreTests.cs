using FluentValidation;
using ProductBalance.Data.Planning;
using ProductBalance.Data.Returns;
using ProductBalance.Data.Settings;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;

namespace ProductBalance.Data.Tests.Returns;

public sealed class TeamRateStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Edit_OfATeam_AddsARateOfToday_AndLeavesThePast(StorageProvider provider)
    {
        await using var scene = await EarningProduct.OpenAsync(provider);
        scene.GoTo("2026-12-01");

        await EditTeamAsync(scene, new("Web", People: 3, Availability: 0.8, DayRate: 120));

        Assert.Equal(
            [("2026-12-01", 3, 120m), ("2026-11-20", 1, 100m), ("2026-08-01", 1, 100m)],
            await scene.RatesAsync()
        );
        Assert.Equal(2_200m, (await scene.ReadAsync()).Ledger.Months[1].TeamCost); // September, 22 days of one person
    }

    [Fact]
    public async Task Edit_OfANameAlone_AddsNoRate()
    {
        await using var scene = await EarningProduct.OpenAsync();
        scene.GoTo("2026-12-01");

        await EditTeamAsync(scene, new("Shop", People: 1, Availability: 0.5, DayRate: 100));

        Assert.Equal(2, (await scene.RatesAsync()).Count);
    }

    // Bea, half a week, was away on three working days of November, from the 23rd on; the whole team on the 26th.
    [Theory]
    [EachStorage]
    public async Task Leaving_OfAPersonOrATeam_KeepsTheDaysOffOfThePast(StorageProvider provider)
    {
        await using var scene = await EarningProduct.OpenAsync(provider);
        var people = scene.Storage.Get<TeamPersonStore>();
        var bea = await people.AddAsync(scene.Manager, scene.Product.Id, scene.Team, new("Bea", null, 0.5, []), None);
        await AwayAsync(scene, bea, "2026-11-23", "2026-11-25");
        await AwayAsync(scene, person: null, "2026-11-26", "2026-11-26");
        scene.GoTo("2026-12-01");
        var before = await NovemberAsync(scene);

        await people.RemoveAsync(scene.Manager, scene.Product.Id, bea, None);
        var withoutBea = await NovemberAsync(scene);
        await scene.Storage.Get<TeamStore>().RemoveAsync(scene.Manager, scene.Product.Id, scene.Team, None);

        // 14 days of one person to the 19th; then half a person on the 20th, the 27th and the 30th.
        decimal[] all = [before, withoutBea, await NovemberAsync(scene)];
        Assert.All(all, cost => Assert.Equal((14 * 100m) + (3 * 50m), cost));
    }

    private static async Task<decimal> NovemberAsync(EarningProduct scene) =>
        (await scene.ReadAsync()).Ledger.Months.Single(month => month.Period.Name == "Nov 2026").TeamCost;

    private static Task AwayAsync(EarningProduct scene, Domain.Planning.PersonId? person, string from, string to) =>
        scene
            .Storage.Get<AbsenceStore>()
            .AddAsync(
                scene.Manager,
                scene.Product.Id,
                new(scene.Team, person, EarningProduct.Day(from), EarningProduct.Day(to)),
                None
            );

    [Theory]
    [EachStorage]
    public async Task NamingPeople_CountsTheirShares(StorageProvider provider)
    {
        await using var scene = await EarningProduct.OpenAsync(provider);
        var people = scene.Storage.Get<TeamPersonStore>();
        Task<Domain.Planning.PersonId> NameAsync(string name, double share) =>
            people.AddAsync(scene.Manager, scene.Product.Id, scene.Team, new(name, null, share, []), None);

        await NameAsync("Ada", 1);
        var bea = await NameAsync("Bea", 0.5);
        scene.GoTo("2026-12-01");
        await people.RemoveAsync(scene.Manager, scene.Product.Id, bea, None);

        Assert.Equal([("2026-12-01", 1, 100m), ("2026-11-20", 1.5, 100m)], (await scene.RatesAsync()).Take(2));
    }

    [Theory]
    [EachStorage]
    public async Task Remove_OfATeam_LeavesWhatItCost(StorageProvider provider)
    {
        await using var scene = await EarningProduct.OpenAsync(provider);
        scene.GoTo("2026-12-01");

        await scene.Storage.Get<TeamStore>().RemoveAsync(scene.Manager, scene.Product.Id, scene.Team, None);

        var months = (await scene.ReadAsync()).Ledger.Months;
        Assert.Equal([2_200m, 0m], [months[1].TeamCost, months[^1].TeamCost]);
    }

    [Fact]
    public async Task Set_OfToday_IsTheTeamsOwn_OfAnEarlierDayIsNot()
    {
        await using var scene = await EarningProduct.OpenAsync();

        await scene.RateAsync("2026-09-01", 1, 70);
        var before = await DayRateAsync(scene);
        await scene.RateAsync("2026-11-20", 2, 90);

        Assert.Equal((100m, 90m), (before, await DayRateAsync(scene)));
    }

    [Fact]
    public async Task Remove_OfTheLastRate_LetsTheOneBeforeGoOn()
    {
        await using var scene = await EarningProduct.OpenAsync();
        await scene.RateAsync("2026-08-01", 1, 70);

        await scene.Rates.RemoveAsync(
            scene.Manager,
            scene.Product.Id,
            scene.Team,
            EarningProduct.Day("2026-11-20"),
            None
        );
        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            scene.Rates.RemoveAsync(scene.Manager, scene.Product.Id, scene.Team, EarningProduct.Day("2026-08-01"), None)
        );

        Assert.Equal(70m, await DayRateAsync(scene));
        Assert.Equal("only-rate", refusal.Code);
    }

    [Theory]
    [InlineData("2026-11-21", 1.0, 100, "from")] // tomorrow
    [InlineData(null, 1.0, 100, "from")]
    [InlineData("2026-11-20", -1.0, 100, "people")]
    [InlineData("2026-11-20", null, 100, "people")]
    [InlineData("2026-11-20", 1.0, -1, "dayRate")]
    public async Task Set_OfWhatCannotBe_NamesItsField(string? from, double? people, int dayRate, string field)
    {
        await using var scene = await EarningProduct.OpenAsync();
        var input = new TeamRateInput(from is null ? null : EarningProduct.Day(from), people, dayRate);

        var refusal = await Assert.ThrowsAsync<ValidationException>(() =>
            scene.Rates.SetAsync(scene.Manager, scene.Product.Id, scene.Team, input, None)
        );

        Assert.Equal([field], refusal.Errors.Select(error => error.PropertyName));
    }

    [Theory]
    [InlineData(Role.Viewer)]
    [InlineData(Role.Engineer)]
    public async Task List_ForThoseWhoMayNotSeeRates_IsRefused(Role role)
    {
        await using var scene = await EarningProduct.OpenAsync();
        var reader = await scene.Storage.AddMemberAsync(scene.Product, role);

        await Assert.ThrowsAsync<DomainRuleException>(() =>
            scene.Rates.ListAsync(reader, scene.Product.Id, scene.Team, None)
        );
    }

    private static async Task EditTeamAsync(EarningProduct scene, TeamInput input)
    {
        var store = scene.Storage.Get<TeamStore>();
        var team = (await store.ListAsync(scene.Manager, scene.Product.Id, None)).Single();
        await store.EditAsync(scene.Manager, scene.Product.Id, team.Id, input, team.Version, None);
    }

    private static async Task<decimal?> DayRateAsync(EarningProduct scene) =>
        (await scene.Storage.Get<TeamStore>().ListAsync(scene.Manager, scene.Product.Id, None)).Single().DayRate;
}
