using ProductBalance.Domain.Scoring;

namespace ProductBalance.Web.Api.Scoring;

/// <summary>Inputs to score by a model.</summary>
public sealed record ScoreBody
{
    public ScoreModelKind? Model { get; init; }

    public ScoreInputsBody? Inputs { get; init; }
}
