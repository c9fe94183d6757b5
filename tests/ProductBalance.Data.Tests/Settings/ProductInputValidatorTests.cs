using ProductBalance.Data.Settings;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Settings;

public sealed class ProductInputValidatorTests
{
    private static readonly ProductSettings Settings = new() { Name = "Shop" };

    public static TheoryData<string, ProductSettings, string?> Inputs() =>
        new()
        {
            { "shop", Settings, null },
            { new('x', 40), Settings with { Name = new('x', 80) }, null },
            { new('x', 41), Settings, "slug" },
            { "my shop", Settings, "slug" },
            { "shop\n", Settings, "slug" },
            { "shop", Settings with { Name = new('x', 81) }, "name" },
            { "shop", Settings with { Name = " " }, "name" },
            { "shop", Settings with { KeyPrefix = "TOOLONG" }, "keyPrefix" },
            { "shop", Settings with { KeyPrefix = "pb" }, "keyPrefix" },
            { "shop", Settings with { Currency = "EURO" }, "currency" },
            { "shop", Settings with { TimeZone = "Moon/Crater" }, "timeZone" },
            { "shop", Settings with { Horizon = new(61) }, "horizonMonths" },
            { "shop", Settings with { DriverDefaults = Figure("hourlyCost", 80) }, null },
            { "shop", Settings with { DriverDefaults = Figure("hourlyCost", double.NaN) }, "driverDefaults" },
            { "shop", Settings with { DriverDefaults = Figure("hourlyCost", 1e16) }, "driverDefaults" },
            { "shop", Settings with { DriverDefaults = Figure("hourlyCosts", 80) }, "driverDefaults" },
            { "shop", Settings with { EmbeddingSites = ["https://wiki.example.com", "https://*.example.org"] }, null },
            { "shop", Settings with { EmbeddingSites = ["https://Wiki.example.com/"] }, "embeddingSites" },
            { "shop", Settings with { EmbeddingSites = [.. Sites(21)] }, "embeddingSites" },
            { "shop", Settings with { Model = Scorecard(new string('x', 100)) }, null },
            { "shop", Settings with { Model = Scorecard(new string('x', 101)) }, "criteria[0].name" },
            { "shop", Settings with { Model = Scorecard("a\0b") }, "criteria[0].name" },
            { "shop", Settings with { Model = Scorecard(Enumerable.Range(0, 51).Select(n => $"{n}")) }, "criteria" },
        };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Validate_NamesTheFieldInASentence(string slug, ProductSettings settings, string? field)
    {
        var problems = new ProductInputValidator().Validate(new ProductInput(slug, settings)).Errors;

        Assert.Equal(field is null ? [] : [field], problems.Select(problem => problem.PropertyName));
        Assert.All(problems, problem => Assert.DoesNotContain("'", problem.ErrorMessage));
    }

    private static Dictionary<string, double> Figure(string name, double value) => new() { [name] = value };

    private static IEnumerable<string> Sites(int count) =>
        Enumerable.Range(0, count).Select(n => $"https://site-{n}.example");

    private static ModelChoice Scorecard(params IEnumerable<string> names) =>
        new(ScoreModelKind.Weighted, [.. names.Select(name => new Criterion(name, 1))]);
}
