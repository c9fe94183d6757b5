using ProductBalance.Data.Settings;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Settings;

/// <summary>The three questions of a new product while somebody answers them.</summary>
public sealed class NewProductFields
{
    /// <summary>Eight hours are a working day, as everywhere in the product.</summary>
    private const int HoursPerDay = 8;

    private const double UsualAvailability = 0.8;

    public string Name { get; set; } = "";

    public string Currency { get; set; } = "EUR";

    public string TimeZone { get; set; } = "UTC";

    public List<TeamFields> Teams { get; } = [new() { Name = "Team" }];

    public decimal? HourlyCost { get; set; }

    public ProductSettings ToSettings() =>
        new()
        {
            Name = Name.Trim(),
            KeyPrefix = ProductNames.KeyPrefixOf(Name),
            Currency = Currency.Trim().ToUpperInvariant(),
            TimeZone = TimeZone.Trim(),
            DriverDefaults = HourlyCost is { } cost
                ? new Dictionary<string, double> { ["hourlyCost"] = (double)cost }
                : new Dictionary<string, double>(),
        };

    public IReadOnlyList<TeamInput> ToTeams() =>
        [
            .. Teams.Select(team => new TeamInput(
                team.Name.Trim(),
                team.People ?? 0,
                UsualAvailability,
                (HourlyCost ?? 0) * HoursPerDay
            )),
        ];
}
