using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Reviews;

namespace ProductBalance.Data.Reviews;

/// <summary>A sprint's review for the members of its product.</summary>
public sealed record ReviewDetail
{
    public required Sprint Sprint { get; init; }

    /// <summary>What was prepared, and whether it was held.</summary>
    public required SprintReview Review { get; init; }

    /// <summary>What readers see, or would: as it was held, else as it stands now.</summary>
    public required ReviewContent Content { get; init; }

    /// <summary>What can be prepared, in the order of the page; empty once it was held.</summary>
    public required IReadOnlyList<ReviewLine> Lines { get; init; }

    /// <summary>For whom it is published; null for nobody.</summary>
    public required PublicationState? Publication { get; init; }

    /// <summary>Whether the reader may prepare and hold it.</summary>
    public required bool MayPrepare { get; init; }

    /// <summary>Whether the reader may publish it, and take it back.</summary>
    public required bool MayPublish { get; init; }
}
