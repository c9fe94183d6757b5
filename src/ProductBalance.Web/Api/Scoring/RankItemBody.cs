using System.Text.Json;

namespace ProductBalance.Web.Api.Scoring;

/// <summary>An item of a what-if ranking.</summary>
public sealed record RankItemBody
{
    /// <summary>The caller's name for it, a text or a number; comes back as it is.</summary>
    public JsonElement? Id { get; init; }

    public ScoreInputsBody? Inputs { get; init; }

    /// <summary>The id as text; null where it is neither a text nor a number.</summary>
    internal string? IdText =>
        Id switch
        {
            { ValueKind: JsonValueKind.String } id => id.GetString(),
            { ValueKind: JsonValueKind.Number } id => id.GetRawText(),
            _ => null,
        };
}
