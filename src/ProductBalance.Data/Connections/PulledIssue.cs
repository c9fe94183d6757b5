using System.Text.Json.Nodes;

namespace ProductBalance.Data.Connections;

/// <summary>An issue as its tracker tells it.</summary>
/// <param name="Key">By what the import knows it: the issue's address in GitHub, its key in Jira.</param>
/// <param name="UpdatedAt">When it was last changed; null where the tracker does not say.</param>
/// <param name="IsClosed">Whether it is done or dropped there.</param>
/// <param name="Issue">All of it, without the labels that are ours.</param>
public sealed record PulledIssue(string Key, DateTimeOffset? UpdatedAt, bool IsClosed, JsonNode Issue);
