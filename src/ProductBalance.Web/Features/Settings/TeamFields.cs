using ProductBalance.Data.Settings;

namespace ProductBalance.Web.Features.Settings;

/// <summary>A team while somebody describes it.</summary>
public sealed class TeamFields
{
    private const double Hundred = 100;

    public string Name { get; set; } = "";

    public int? People { get; set; } = 4;

    /// <summary>In per cent.</summary>
    public double? Availability { get; set; } = 80;

    public decimal? DayRate { get; set; }

    public static TeamFields Of(TeamView team) =>
        new()
        {
            Name = team.Name,
            People = team.People,
            Availability = Math.Round(team.Availability * Hundred, 2),
            DayRate = team.DayRate,
        };

    /// <summary>What is not given becomes 0, which the validator refuses with a sentence; a day rate may be 0.</summary>
    public TeamInput ToInput() => new(Name.Trim(), People ?? 0, (Availability ?? 0) / Hundred, DayRate ?? 0);
}
