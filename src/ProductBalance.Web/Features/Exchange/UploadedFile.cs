using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Reading;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Web.Features.Exchange;

/// <summary>A file that somebody has brought for a product, kept on disk for an hour.</summary>
public sealed record UploadedFile
{
    public required Guid Id { get; init; }

    public required Guid UserId { get; init; }

    public required ProductId ProductId { get; init; }

    /// <summary>As its owner knows it.</summary>
    public required string FileName { get; init; }

    /// <summary>Where it lies.</summary>
    public required string Path { get; init; }

    public required DateTimeOffset At { get; init; }

    public required TableFile File { get; init; }

    /// <summary>How it would be read by itself.</summary>
    public required ImportPlan Guess { get; init; }

    /// <summary>How it is read if nobody says otherwise: as a file with the same columns was before.</summary>
    public required ImportPlan Proposal { get; init; }
}
