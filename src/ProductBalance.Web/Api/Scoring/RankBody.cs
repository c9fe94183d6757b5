using ProductBalance.Domain.Scoring;

namespace ProductBalance.Web.Api.Scoring;

/// <summary>Items to rank by a model; they are stored nowhere.</summary>
public sealed record RankBody
{
    public ScoreModelKind? Model { get; init; }

    public IReadOnlyList<RankItemBody>? Items { get; init; }
}
