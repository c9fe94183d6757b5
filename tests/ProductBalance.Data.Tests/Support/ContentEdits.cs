using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Data.Tests.Support;

/// <summary>Edits of a full content, each of a field of its own.</summary>
internal static class ContentEdits
{
    public static readonly IReadOnlyDictionary<string, Func<ItemContent, ItemContent>> All = new Dictionary<
        string,
        Func<ItemContent, ItemContent>
    >
    {
        ["kind"] = content => content with { Kind = ItemKind.Tech },
        ["title"] = content => content with { Title = "Another title" },
        ["description"] = content => content with { Description = "" },
        ["areas"] = content => content with { Areas = [] },
        ["labels"] = content => content with { Labels = ["other", "words"] },
        ["team"] = content => content with { Team = null },
        ["effort"] = content => content with { Effort = Estimate.Of(9) },
        ["peopleAtOnce"] = content => content with { PeopleAtOnce = 1 },
        ["skill"] = content => content with { Skill = "SQL" },
        ["showable"] = content => content with { Showable = null },
        ["outlay"] = content => content with { Outlay = 0 },
        ["inputs"] = content => content with { Inputs = new Dictionary<string, ModelInput>() },
        ["urgency"] = content => content with { Urgency = Urgency.Steady },
        ["impact.statement"] = Of(impact => impact with { Statement = "faster builds" }),
        ["impact.metric"] = Of(impact => impact with { Metric = "build time" }),
        ["impact.unit"] = Of(impact => impact with { Unit = "s" }),
        ["impact.direction"] = Of(impact => impact with { Direction = MetricDirection.HigherIsBetter }),
        ["impact.baseline"] = Of(impact => impact with { Baseline = impact.Baseline with { Value = 40 } }),
        ["impact.target"] = Of(impact => impact with { Target = null }),
        ["impact.measurement"] = Of(impact =>
            impact with
            {
                Measurement = impact.Measurement with { Who = "A. Kowalska" },
            }
        ),
        ["impact.driver"] = Of(impact => impact with { Driver = null }),
        ["impact.confidence"] = Of(impact => impact with { Confidence = Estimate.Of(0.5) }),
    };

    /// <summary>The content with the edits of some fields.</summary>
    public static ItemContent Edited(this ItemContent content, params IEnumerable<string> fields) =>
        fields.Aggregate(content, (edited, field) => All[field](edited));

    private static Func<ItemContent, ItemContent> Of(Func<ImpactDraft, ImpactDraft> edit) =>
        content => content with { Impact = edit(content.Impact) };
}
