using System.Globalization;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Connections;

/// <summary>What an issue is to be told of its item.</summary>
/// <param name="ItemId">The item.</param>
/// <param name="IssueKey">The issue.</param>
/// <param name="Labels">The labels of ours that it shall have, and no other of ours.</param>
/// <param name="Score">The figure for the field of the score; null where there is none.</param>
public sealed record IssueUpdate(ItemId ItemId, string IssueKey, IReadOnlyList<string> Labels, double? Score)
{
    /// <summary>All of it as one text, by which a repetition is known.</summary>
    public string Text => $"{string.Join(", ", Labels)} | {Score?.ToString("R", CultureInfo.InvariantCulture)}";
}
