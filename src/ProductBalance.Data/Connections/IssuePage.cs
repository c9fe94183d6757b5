using System.Text.Json.Nodes;

namespace ProductBalance.Data.Connections;

/// <summary>One page of a tracker's answer.</summary>
/// <param name="Issues">The issues.</param>
public sealed record IssuePage(IReadOnlyList<PulledIssue> Issues)
{
    /// <summary>The names of fields that a site has added, by their ids; null where the tracker has none.</summary>
    public JsonNode? Names { get; init; }

    /// <summary>What the tracker calls this answer; null where it says nothing, or the answer goes on.</summary>
    public string? AnswerTag { get; init; }
}
