using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Web.Api.Settings;

/// <summary>A product with what scripts need to know of its settings.</summary>
public sealed record ProductDetailAnswer
{
    /// <summary>Its name in addresses.</summary>
    public required string Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>What stands before the numbers of its items.</summary>
    public required string KeyPrefix { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public required string Currency { get; init; }

    /// <summary>The score model in use.</summary>
    public required ScoreModelKind Model { get; init; }

    /// <summary>The unit of the scores.</summary>
    public required string ScoreUnit { get; init; }

    /// <summary>The inputs that the model takes from items; empty where it takes an impact with a driver.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>IANA name of the zone whose midnight starts the product's day.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Working days a week.</summary>
    public required int DaysPerWeek { get; init; }

    public required int SprintWeeks { get; init; }

    /// <summary>The day up to which value counts.</summary>
    public required DateOnly Horizon { get; init; }

    public required IReadOnlyList<TeamAnswer> Teams { get; init; }

    public static ProductDetailAnswer Of(BacklogSnapshot backlog)
    {
        var (settings, context) = (backlog.Product.Settings, backlog.Context);
        return new()
        {
            Slug = backlog.Product.Slug,
            Name = settings.Name,
            KeyPrefix = settings.KeyPrefix,
            Currency = settings.Currency,
            Model = settings.Model.Kind,
            ScoreUnit = context.InCurrency(context.Model.Unit),
            Inputs = context.UsesMoney ? [] : [.. context.Model.Inputs.Select(input => input.Name)],
            TimeZone = settings.TimeZone,
            DaysPerWeek = settings.Calendar.DaysPerWeek,
            SprintWeeks = settings.Calendar.SprintWeeks,
            Horizon = context.Horizon,
            Teams =
            [
                .. backlog.Teams.Select(team => new TeamAnswer(
                    team.Name,
                    team.People,
                    team.Capacity(context.Calendar)
                )),
            ],
        };
    }
}
