using ProductBalance.Domain.Backlog;

namespace ProductBalance.Web.Api.Backlog;

/// <summary>What became of a new item.</summary>
public sealed record CreatedAnswer
{
    public required int Number { get; init; }

    /// <summary>As people call it, such as PB-42.</summary>
    public required string Key { get; init; }

    public required ItemStatus Status { get; init; }

    /// <summary>Its place in the list from 1; null for a draft.</summary>
    public required int? Rank { get; init; }

    /// <summary>Its score, in the unit of the product's model; null for a draft.</summary>
    public required double? Score { get; init; }

    /// <summary>What a draft still needs.</summary>
    public required IReadOnlyList<FieldAnswer> Missing { get; init; }
}
