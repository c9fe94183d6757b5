using ProductBalance.Data.Planning;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Web.Features.Settings;

/// <summary>Somebody of a team while a form is filled in.</summary>
public sealed class TeamPersonFields
{
    private const double Hundred = 100;

    public string Name { get; set; } = "";

    /// <summary>The id of their account; empty for none.</summary>
    public string UserId { get; set; } = "";

    /// <summary>In per cent.</summary>
    public double? Share { get; set; } = 100;

    /// <summary>With commas between them.</summary>
    public string Skills { get; set; } = "";

    public static TeamPersonFields Of(TeamPerson person) =>
        new()
        {
            Name = person.Name,
            UserId = person.UserId?.ToString() ?? "",
            Share = Math.Round(person.Share * Hundred, 2),
            Skills = string.Join(", ", person.Skills),
        };

    /// <summary>What is not given becomes 0, which the validator refuses with a sentence.</summary>
    public PersonInput ToInput() =>
        new(
            Name.Trim(),
            Guid.TryParse(UserId, out var id) ? id : null,
            (Share ?? 0) / Hundred,
            [
                .. Skills
                    .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Distinct(StringComparer.OrdinalIgnoreCase),
            ]
        );
}
