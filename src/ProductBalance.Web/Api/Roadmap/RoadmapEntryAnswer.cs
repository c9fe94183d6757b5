using System.ComponentModel;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Web.Api.Roadmap;

/// <summary>An entry of the draft, as it stands now.</summary>
public sealed record RoadmapEntryAnswer
{
    [Description("By which published versions and feeds know it, too.")]
    public required string Key { get; init; }

    [Description("Where it stands; done where all of its work is released.")]
    public required RoadmapHorizon Horizon { get; init; }

    [Description("What readers call it.")]
    public required string Title { get; init; }

    [Description("What it shall change; null where nobody says.")]
    public string? Outcome { get; init; }

    [Description("The score of its item; null for a group, and for what is not estimated.")]
    public double? Score { get; init; }

    [Description("When it is expected, 8 chances in 10; null where nobody can say yet.")]
    public DayRange? Days { get; init; }

    [Description("The numbers of its items.")]
    public required IReadOnlyList<int> Items { get; init; }

    public static RoadmapEntryAnswer Of(DraftEntry draft) =>
        new()
        {
            Key = draft.Entry.Key,
            Horizon = draft.Horizon,
            Title = draft.Title,
            Outcome = draft.Outcome,
            Score = draft.Score,
            Days = draft.Days,
            Items = [.. draft.Items.Select(item => item.Number)],
        };
}
